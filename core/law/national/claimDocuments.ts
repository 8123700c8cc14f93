import { dated, type Dated } from '../dated.ts'

export type Claim = 'JKM' | 'JKK' | 'JKK-death' | 'scholarship'

export interface ClaimDocument {
  readonly key: string
  readonly name: string
  /** When it is asked for; missing means always. */
  readonly when?: string
}

const doc = (key: string, name: string, when?: string): ClaimDocument =>
  when === undefined ? { key, name } : { key, name, when }

const membership = [doc('member-card', 'Kartu peserta, boleh nomornya saja'), doc('member-id', 'KTP peserta')]

const heirs = [
  doc('heir-id', 'KTP ahli waris'),
  doc('death-certificate', 'Akta kematian'),
  doc('family-card', 'Kartu keluarga (KK)'),
  doc('heir-letter', 'Surat keterangan ahli waris dari pejabat'),
  doc('marriage-book', 'Buku nikah', 'bila ahli warisnya suami atau istri'),
  doc('bank-book', 'Buku tabungan ahli waris, ditunjukkan ke BPJS'),
]

const accident = [
  doc('doctor-statement', 'Surat keterangan dokter'),
  doc('transport-receipts', 'Kuitansi ongkos angkut', 'bila ada'),
  doc(
    'treatment-receipts',
    'Kuitansi pengobatan',
    'bila berobat di tempat yang tidak bekerja sama dengan BPJS',
  ),
  doc('event-proof', 'Bukti kejadian: laporan polisi, atau dua saksi dengan KTP', 'menurut kejadiannya'),
]

const known = 'Permenaker 5/2021 jo. Permenaker 1/2025'

/** Nothing here is asked for in the chat to be kept: the bank book is shown to BPJS alone. */
export const claimDocuments: Readonly<Record<Claim, Dated<readonly ClaimDocument[]>>> = {
  JKM: dated('dokumen klaim JKM', [
    { from: '2020-01-01', value: [...membership, ...heirs], source: `${known}; laman BPJS`, confidence: 'H' },
  ]),
  JKK: dated('dokumen klaim JKK', [
    {
      from: '2020-01-01',
      value: [...membership, ...accident],
      source: 'Permenaker 1/2025 Pasal 19 ayat (3)',
      confidence: 'H',
    },
  ]),
  'JKK-death': dated('dokumen klaim JKK meninggal', [
    {
      from: '2020-01-01',
      value: [...membership, ...accident, ...heirs],
      source: `${known}: gabungan daftar JKK dan JKM`,
      confidence: 'M',
    },
  ]),
  scholarship: dated('dokumen beasiswa', [
    {
      from: '2020-01-01',
      value: [
        doc('form', 'Formulir beasiswa'),
        doc('birth-certificate', 'Akta lahir anak'),
        doc('family-card', 'Kartu keluarga (KK)'),
        doc('school-letter', 'Surat keterangan sekolah'),
        doc('report-card', 'Rapor'),
        doc('bank-book', 'Buku tabungan anak atau walinya, ditunjukkan ke BPJS'),
        doc('guardian-id', 'KTP wali'),
      ],
      source: 'cinews 2024-03-29',
      confidence: 'M',
    },
  ]),
}

/** How the death certificate is had; the neighbourhood head reports within 30 days (UU 24/2013 Pasal 44). */
export const deathCertificateWords =
  'Akta kematian diurus gratis di Disdukcapil: bawa surat dari RT/kelurahan atau rumah sakit, KTP, KK, dan saksi.'
