import type { TimelineStep } from '../regulation.ts'
import { notSaidHowLong } from '../standing.ts'

export const timeline = (): readonly TimelineStep[] => [
  {
    article: 'Pasal 8 ayat (2), Pasal 9',
    tell: 'Dinas Tenaga Kerja dan tim memeriksa usulan dan surat Anda.',
  },
  {
    article: 'Pasal 8 ayat (3)',
    tell: 'Wali Kota menetapkan calon peserta. Calon peserta belum terlindungi.',
  },
  {
    article: 'Pasal 11',
    tell: 'Sesudah itu Dinas mengurus pendaftaran di BPJS. Baru sejak terdaftar Anda terlindungi.',
  },
  { article: 'Pasal 13 ayat (1)', tell: 'Berapa orang yang bisa diterima, tergantung uang kota tiap tahun.' },
  {
    article: 'tidak diatur',
    tell: notSaidHowLong,
  },
]
