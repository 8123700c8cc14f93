import type { TimelineStep } from '../regulation.ts'
import { notSaidHowLong } from '../standing.ts'

export const timeline = (): readonly TimelineStep[] => [
  {
    article: 'Pasal 6 ayat (2) huruf b',
    tell: 'Artinya, Disnaker baru diberi tahu. Kalau diterima petugas, nama Anda masuk daftar calon.',
  },
  {
    article: 'Pasal 6 ayat (3)–(5), Pasal 11 ayat (1)',
    tell: 'Tim memeriksa daftar calon, sebulan sekali.',
  },
  {
    article: 'Pasal 7',
    tell: 'Wali Kota menetapkan penerima, sejauh uang kota cukup.',
  },
  {
    article: 'Pasal 8',
    tell: 'Sesudah itu Disnaker mendaftarkan Anda ke BPJS Ketenagakerjaan. Baru sejak terdaftar Anda terlindungi.',
  },
  {
    article: 'tidak diatur',
    tell: notSaidHowLong,
  },
]
