import { closeReasons, type CloseReason } from '../core/cases/complaint/followUp.ts'
import { followUpActs } from '../core/cases/complaint/complaint.ts'
import { deathCloseReasons } from '../core/cases/death/death.ts'

const reasons: Readonly<Record<string, string>> = { ...followUpActs, ...deathCloseReasons, ...closeReasons }

/** What was done, or why something was closed, as it was chosen. */
export const reasonWords = (key: string): string => reasons[key] ?? key

export const isCloseReason = (key: string): key is CloseReason => Object.hasOwn(closeReasons, key)

const labels: Readonly<Record<string, string>> = {
  about: 'Tentang siapa',
  'deceased.name': 'Nama yang meninggal',
  when: 'Kapan',
  where: 'Di mana',
  how: 'Bagaimana kejadiannya',
  'reporter.name': 'Nama pelapor',
  'reporter.phone': 'Telepon pelapor',
  'who.name': 'Nama yang celaka',
  what: 'Apa yang terjadi',
  place: 'Tempatnya',
  care: 'Pertolongan',
  'illness.job': 'Pekerjaannya',
  'illness.years': 'Sudah berapa lama',
  'illness.exposure': 'Terkena apa',
  'illness.diagnosis': 'Kata dokter',
  photo: 'Foto',
  document: 'Dokumen',
  'member-card': 'Kartu peserta',
  'member-id': 'KTP peserta',
  'heir-id': 'KTP ahli waris',
  'death-certificate': 'Akta kematian',
  'family-card': 'Kartu keluarga',
  'heir-letter': 'Surat keterangan ahli waris',
  'marriage-book': 'Buku nikah',
  'doctor-statement': 'Surat keterangan dokter',
  'transport-receipts': 'Kuitansi ongkos angkut',
  'treatment-receipts': 'Kuitansi pengobatan',
  'event-proof': 'Bukti kejadian',
  other: 'Surat lain',
}

/** What a recording or photo answers or shows. */
export function labelWords(label: string): string {
  const [, what, number] = /^(said|foto)\.(\d+)$/.exec(label) ?? []
  return number === undefined ? (labels[label] ?? label) : `${what === 'said' ? 'Pesan' : 'Foto'} ${number}`
}
