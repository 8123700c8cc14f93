import { dated, type Dated } from './dated.ts'
import { dayOf, type Day } from './day.ts'

export type HolidayKind = 'libur-nasional' | 'cuti-bersama'

export interface Holiday {
  readonly day: Day
  readonly name: string
  readonly kind: HolidayKind
}

type Names = Readonly<Record<string, string>>

const inYear = (year: number, national: Names, jointLeave: Names): readonly Holiday[] => {
  const entries = (names: Names, kind: HolidayKind): Holiday[] =>
    Object.entries(names).map(([date, name]) => ({ day: dayOf(`${year}-${date}`), name, kind }))
  return [...entries(national, 'libur-nasional'), ...entries(jointLeave, 'cuti-bersama')]
}

const year2025 = inYear(
  2025,
  {
    '01-01': 'Tahun Baru Masehi',
    '01-27': 'Isra Mikraj',
    '01-29': 'Tahun Baru Imlek',
    '03-29': 'Hari Suci Nyepi',
    '03-31': 'Idul Fitri',
    '04-01': 'Idul Fitri hari kedua',
    '04-18': 'Wafat Yesus Kristus',
    '04-20': 'Paskah',
    '05-01': 'Hari Buruh',
    '05-12': 'Waisak',
    '05-29': 'Kenaikan Yesus Kristus',
    '06-01': 'Hari Lahir Pancasila',
    '06-06': 'Idul Adha',
    '06-27': 'Tahun Baru Islam',
    '08-17': 'Proklamasi Kemerdekaan',
    '09-05': 'Maulid Nabi Muhammad',
    '12-25': 'Hari Natal',
  },
  {
    '01-28': 'Cuti bersama Imlek',
    '03-28': 'Cuti bersama Nyepi',
    '04-02': 'Cuti bersama Idul Fitri',
    '04-03': 'Cuti bersama Idul Fitri',
    '04-04': 'Cuti bersama Idul Fitri',
    '04-07': 'Cuti bersama Idul Fitri',
    '05-13': 'Cuti bersama Waisak',
    '05-30': 'Cuti bersama Kenaikan Yesus Kristus',
    '06-09': 'Cuti bersama Idul Adha',
    // Added on 7 August 2025 by the amending decree.
    '08-18': 'Cuti bersama Proklamasi Kemerdekaan',
    '12-26': 'Cuti bersama Natal',
  },
)

const year2026 = inYear(
  2026,
  {
    '01-01': 'Tahun Baru Masehi',
    '01-16': 'Isra Mikraj',
    '02-17': 'Tahun Baru Imlek',
    '03-19': 'Hari Suci Nyepi',
    '03-21': 'Idul Fitri',
    '03-22': 'Idul Fitri hari kedua',
    '04-03': 'Wafat Yesus Kristus',
    '04-05': 'Paskah',
    '05-01': 'Hari Buruh',
    '05-14': 'Kenaikan Yesus Kristus',
    '05-27': 'Idul Adha',
    '05-31': 'Waisak',
    '06-01': 'Hari Lahir Pancasila',
    '06-16': 'Tahun Baru Islam',
    '08-17': 'Proklamasi Kemerdekaan',
    '08-25': 'Maulid Nabi Muhammad',
    '12-25': 'Hari Natal',
  },
  {
    '02-16': 'Cuti bersama Imlek',
    '03-18': 'Cuti bersama Nyepi',
    '03-20': 'Cuti bersama Idul Fitri',
    '03-23': 'Cuti bersama Idul Fitri',
    '03-24': 'Cuti bersama Idul Fitri',
    '05-15': 'Cuti bersama Kenaikan Yesus Kristus',
    '05-28': 'Cuti bersama Idul Adha',
    '12-24': 'Cuti bersama Natal',
  },
)

const year2027 = inYear(
  2027,
  {
    '01-01': 'Tahun Baru Masehi',
    '01-05': 'Isra Mikraj 1448 H',
    '02-06': 'Tahun Baru Imlek',
    '03-08': 'Hari Suci Nyepi',
    '03-10': 'Idul Fitri',
    '03-11': 'Idul Fitri hari kedua',
    '03-26': 'Wafat Yesus Kristus',
    '03-28': 'Paskah',
    '05-01': 'Hari Buruh',
    '05-06': 'Kenaikan Yesus Kristus',
    '05-17': 'Idul Adha',
    '05-20': 'Waisak',
    '06-01': 'Hari Lahir Pancasila',
    '06-06': 'Tahun Baru Islam',
    '08-15': 'Maulid Nabi Muhammad',
    '08-17': 'Proklamasi Kemerdekaan',
    '12-25': 'Hari Natal',
    '12-26': 'Isra Mikraj 1449 H',
  },
  // The decree's dates are sure; which feast each joint leave belongs to is ours where two are near.
  {
    '02-05': 'Cuti bersama Imlek',
    '03-09': 'Cuti bersama Idul Fitri',
    '03-12': 'Cuti bersama Idul Fitri',
    '03-15': 'Cuti bersama Idul Fitri',
    '03-25': 'Cuti bersama Wafat Yesus Kristus',
    '05-18': 'Cuti bersama Idul Adha',
    '05-19': 'Cuti bersama Waisak',
    '12-24': 'Cuti bersama Natal',
  },
)

/**
 * What the three ministers' joint decree (SKB) of each year makes free. Idul Fitri and Idul Adha may still
 * shift by a separate decree of the Minister of Religion; an office then adds the day to its calendar.
 */
export const decreedHolidays: Dated<readonly Holiday[]> = dated('hari libur nasional dan cuti bersama', [
  {
    from: '2025-01-01',
    until: '2025-12-31',
    value: year2025,
    source: 'SKB 3 Menteri 1017/2/2 Tahun 2024, diubah dengan 933/1/3 Tahun 2025 (7 Agustus 2025)',
    confidence: 'H',
  },
  {
    from: '2026-01-01',
    until: '2026-12-31',
    value: year2026,
    source: 'SKB 3 Menteri 1497/2/5 Tahun 2025 (19 September 2025)',
    confidence: 'H',
  },
  {
    from: '2027-01-01',
    until: '2027-12-31',
    value: year2027,
    source: 'SKB 3 Menteri 1205/3/2 Tahun 2026 (15 September 2026)',
    confidence: 'H',
  },
])
