import type { TimelineStep } from '../regulation.ts'

export const timeline = (): readonly TimelineStep[] => [
  {
    article: 'Pasal 8 ayat (2), Pasal 9',
    tell: 'Dinas Tenaga Kerja dan tim memeriksa usulan dan berkas Anda.',
  },
  {
    article: 'Pasal 8 ayat (3)',
    tell: 'Wali Kota menetapkan calon peserta. Calon peserta belum terlindungi.',
  },
  {
    article: 'Pasal 11',
    tell: 'Pendaftaran di BPJS mengikuti petunjuk teknis Dinas. Baru sejak terdaftar Anda terlindungi.',
  },
  { article: 'Pasal 13 ayat (1)', tell: 'Jumlah penerima bergantung pada anggaran kota setiap tahun.' },
  {
    article: 'tidak diatur',
    tell: 'Belum tahu berapa lama. Kami kabari setiap ada perubahan.',
  },
]
