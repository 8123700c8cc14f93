import { partsOf, type Day } from '../../law/day.ts'
import type { TimelineStep } from '../regulation.ts'

export const lastMonthOfThirdQuarter = 9

/** The year of the yearly renewal that somebody who comes on this day can still be in. */
export const renewalYear = (on: Day): number => {
  const { year, month } = partsOf(on)
  return month <= lastMonthOfThirdQuarter ? year : year + 1
}

/** Pasal 8 in plain words. Nobody is told to be covered before the year after the decree. */
export const timeline = (on: Day): readonly TimelineStep[] => {
  const { year } = partsOf(on)
  const renewal = renewalYear(on)
  const missed = renewal > year
  return [
    { article: 'Pasal 7 ayat (2)', tell: 'Kantor memeriksa usulan dan surat Anda.' },
    {
      article: 'Pasal 8 ayat (1)',
      tell: missed
        ? `Data calon diperbarui setahun sekali, Juli–September. Tahun ini sudah lewat; yang berikutnya tahun ${renewal}. Tanyakan kantor apakah usulan Anda masih bisa dibawa tahun ini.`
        : `Data calon diperbarui setahun sekali, Juli–September ${renewal}.`,
    },
    {
      article: 'Pasal 8 ayat (2) dan (3)',
      tell: 'BPJS memastikan Anda belum terdaftar, lalu tim menyatukan datanya.',
    },
    {
      article: 'Pasal 8 ayat (4) dan (5)',
      tell: 'Wali Kota menetapkan penerima, sejauh jatah dan uang kota cukup.',
    },
    {
      article: 'Pasal 8 ayat (6)',
      tell: missed
        ? `Kalau ditetapkan tahun ini, Anda didaftarkan tahun ${year + 1}. Kalau lewat daftar ${renewal}, tahun ${renewal + 1}. Sebelum terdaftar Anda belum terlindungi.`
        : `Bila ditetapkan tahun ${year}, Anda didaftarkan ke BPJS tahun ${year + 1}. Sebelum itu Anda belum terlindungi.`,
    },
  ]
}
