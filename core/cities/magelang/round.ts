import type { RoundStep } from '../regulation.ts'

/** How often the participants are reconciled is not said; the budget is yearly. */
export const round: readonly RoundStep[] = [
  {
    key: 'verify',
    by: 'Tim verifikasi dan validasi',
    what: 'Memverifikasi dan memvalidasi usulan',
    article: 'Pasal 8 ayat (2), Pasal 9',
  },
  { key: 'decree', by: 'Wali Kota', what: 'Menetapkan calon peserta', article: 'Pasal 8 ayat (3)' },
  {
    key: 'enrol',
    by: 'Dinas Tenaga Kerja',
    what: 'Pendaftaran di BPJS menurut petunjuk teknis',
    article: 'Pasal 11',
  },
  {
    key: 'reconcile',
    by: 'Dinas dan BPJS Ketenagakerjaan',
    what: 'Berita acara rekonsiliasi kepesertaan',
    article: 'Pasal 12 ayat (3)',
  },
  {
    key: 'payment',
    by: 'Pemerintah Daerah',
    what: 'Membayar iuran ke BPJS cabang Magelang',
    article: 'Pasal 12 ayat (3)',
  },
  {
    key: 'budget',
    by: 'Pemerintah Daerah',
    what: 'Mengalokasikan anggaran setiap tahun',
    article: 'Pasal 13 ayat (1)',
  },
]
