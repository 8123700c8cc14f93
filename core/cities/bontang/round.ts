import { dated } from '../../law/dated.ts'
import type { RoundStep } from '../regulation.ts'

const slide = 'Paparan 2025, "Proses Verifikasi"'

/** By which day of each month the civil registry hands over who died or moved; the team's list follows. */
export const listDay = dated<number>('tanggal data Disdukcapil untuk daftar bulanan Bontang', [
  { from: '2023-10-06', value: 3, source: `${slide} langkah 2`, confidence: 'H' },
])

/** Pasal 11 asks for a monthly update; the slides show how. Slides and Perwali differ on what comes first. */
export const round: readonly RoundStep[] = [
  {
    key: 'send-list',
    by: 'Disnaker',
    what: 'Mengirim data pekerja terbaru ke Disdukcapil',
    article: `Pasal 11 ayat (1); ${slide} langkah 1`,
  },
  {
    key: 'check-residents',
    by: 'Disdukcapil',
    what: 'Menyerahkan data yang meninggal dan pindah, paling lambat tanggal 3',
    article: `${slide} langkah 2`,
  },
  {
    key: 'hand-to-bpjs',
    by: 'Disnaker',
    what: 'Menyerahkan hasil verifikasi ke BPJS Ketenagakerjaan',
    article: `Pasal 8 ayat (1); ${slide} langkah 3`,
  },
  {
    key: 'bill',
    by: 'BPJS Ketenagakerjaan',
    what: 'Melaporkan unggahan dan mutasi, menerbitkan tagihan iuran',
    article: `Pasal 9 ayat (1); ${slide} langkah 4`,
  },
  {
    key: 'minutes',
    by: 'Tim verifikasi',
    what: 'Berita acara keputusan tim',
    article: 'Paparan 2025, "Tim Verifikasi"',
  },
  {
    key: 'decree',
    by: 'Bagian Hukum',
    what: 'SK perubahan data pekerja rentan',
    article: `Pasal 7 dan 12; ${slide} langkah 5`,
  },
  { key: 'payment-order', by: 'Disnaker', what: 'Menyerahkan SPM ke BPKAD', article: `${slide} langkah 6` },
  { key: 'disbursement', by: 'BPKAD', what: 'Menerbitkan SP2D', article: `${slide} langkah 7` },
  {
    key: 'payment',
    by: 'Bendahara Disnaker',
    what: 'Membayar iuran lewat Bankaltimtara',
    article: `Pasal 9 ayat (2) dan (3); ${slide} langkah 8`,
  },
]
