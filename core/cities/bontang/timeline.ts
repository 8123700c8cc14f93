import type { TimelineStep } from '../regulation.ts'

export const timeline = (): readonly TimelineStep[] => [
  {
    article: 'Pasal 6 ayat (2) huruf b',
    tell: 'Laporan Anda menjadi data calon setelah diambil Disnaker. Sebelum itu belum ada pendaftaran.',
  },
  {
    article: 'Pasal 6 ayat (3)–(5), Pasal 11 ayat (1)',
    tell: 'Tim memeriksa data calon; daftarnya diperbarui sebulan sekali.',
  },
  {
    article: 'Pasal 7',
    tell: 'Wali Kota menetapkan penerima, sejauh anggaran kota cukup.',
  },
  {
    article: 'Pasal 8',
    tell: 'Sesudah itu Disnaker mendaftarkan Anda ke BPJS Ketenagakerjaan. Baru sejak terdaftar Anda terlindungi.',
  },
  {
    article: 'tidak diatur',
    tell: 'Belum tahu berapa lama. Kami kabari setiap ada perubahan.',
  },
]
