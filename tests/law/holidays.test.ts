import { describe, expect, it } from 'vitest'
import { MissingValue } from '../../core/law/dated.ts'
import { dayOf, isoOf, partsOf, weekdayOf } from '../../core/law/day.ts'
import { decreedHolidays } from '../../core/law/holidays.ts'

const of = (year: number) => decreedHolidays.on(dayOf(`${year}-06-01`))
const named = (iso: string) => decreedHolidays.on(dayOf(iso)).find(({ day }) => day === dayOf(iso))

describe('the decreed holidays', () => {
  it.each([
    [2025, 17, 11],
    [2026, 17, 8],
    [2027, 18, 8],
  ])('%i has %i national holidays and %i days of joint leave', (year, national, jointLeave) => {
    expect(of(year).filter(({ kind }) => kind === 'libur-nasional')).toHaveLength(national)
    expect(of(year).filter(({ kind }) => kind === 'cuti-bersama')).toHaveLength(jointLeave)
  })

  it.each([2025, 2026, 2027])(
    '%i names each day once, in that year, and joint leave on a weekday',
    (year) => {
      const days = of(year).map(({ day }) => day)
      expect(new Set(days).size).toBe(days.length)
      expect(days.map((day) => partsOf(day).year)).toEqual(days.map(() => year))
      const leave = of(year).filter(({ kind }) => kind === 'cuti-bersama')
      expect(leave.filter(({ day }) => [0, 6].includes(weekdayOf(day))).map(({ day }) => isoOf(day))).toEqual(
        [],
      )
    },
  )

  it.each([
    ['2025-04-01', 'Idul Fitri hari kedua', 'libur-nasional'],
    ['2025-04-20', 'Paskah', 'libur-nasional'],
    ['2025-06-27', 'Tahun Baru Islam', 'libur-nasional'],
    ['2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan', 'cuti-bersama'],
    ['2026-03-22', 'Idul Fitri hari kedua', 'libur-nasional'],
    ['2026-12-24', 'Cuti bersama Natal', 'cuti-bersama'],
    ['2027-01-05', 'Isra Mikraj 1448 H', 'libur-nasional'],
    ['2027-05-17', 'Idul Adha', 'libur-nasional'],
    ['2027-08-15', 'Maulid Nabi Muhammad', 'libur-nasional'],
    ['2027-12-26', 'Isra Mikraj 1449 H', 'libur-nasional'],
  ])('%s is %s', (iso, name, kind) => {
    expect(named(iso)).toMatchObject({ name, kind })
  })

  // The npm package date-holidays calls these free; the decrees do not.
  it.each(['2025-03-30', '2025-06-26', '2026-12-26', '2027-05-16', '2027-08-14'])(
    '%s is not decreed',
    (iso) => {
      expect(named(iso)).toBeUndefined()
    },
  )

  it('carries the number of each decree', () => {
    expect([2025, 2026, 2027].map((year) => decreedHolidays.entryOn(dayOf(`${year}-01-01`)).source)).toEqual([
      expect.stringContaining('1017/2/2'),
      expect.stringContaining('1497/2/5'),
      expect.stringContaining('1205/3/2'),
    ])
  })

  it.each(['2024-12-31', '2028-01-01'])('does not guess %s', (iso) => {
    expect(() => decreedHolidays.on(dayOf(iso))).toThrow(MissingValue)
    expect(() => decreedHolidays.on(dayOf(iso))).toThrow(iso)
  })
})
