import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  ageOn,
  birthdayAt,
  monthsLater,
  dayIfReal,
  dayInZone,
  dayOf,
  InvalidDay,
  isoOf,
  partsOf,
  speakDay,
  weekdayOf,
  type Day,
} from '../../core/law/day.ts'

// The slow, obvious reference is the language's own Date, in UTC.
const msInDay = 86_400_000
const dateOf = (iso: string) => new Date(`${iso}T00:00:00Z`)
const isoFrom = (date: Date) => date.toISOString().slice(0, 10)

const anyDay = fc
  .integer({ min: -25_567, max: 60_000 })
  .map((days) => dayOf(isoFrom(new Date(days * msInDay))))

describe('a day is the number of days since 1970-01-01', () => {
  test('as Date has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 60_000 }), (days) => {
        const date = new Date(days * msInDay)
        const iso = isoFrom(date)
        const day = dayOf(iso)
        expect(Number(day)).toBe(days)
        expect(isoOf(day)).toBe(iso)
        expect(weekdayOf(day)).toBe(date.getUTCDay())
        expect(partsOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
      }),
    )
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-1-1',
    '',
    'kemarin',
    '2026-11-20T00:00',
  ])('%s is no day', (text) => {
    expect(() => dayOf(text)).toThrow(InvalidDay)
    expect(dayIfReal(text)).toBeUndefined()
  })

  test('every real date is read, every other refused', () => {
    const part = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), part(14), part(33), (year, month, day) => {
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const date = dateOf(iso)
        const real = !Number.isNaN(date.getTime()) && isoFrom(date) === iso
        expect(dayIfReal(iso) !== undefined).toBe(real)
      }),
    )
  })

  test('is spoken in Indonesian', () => {
    expect(speakDay(dayOf('2026-11-27'))).toBe('Jumat, 27 November 2026')
    expect(speakDay(dayOf('2024-04-29'))).toBe('Senin, 29 April 2024')
  })
})

describe('addMonths', () => {
  test('keeps the date, or takes the last day of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 900 }), (day, months) => {
        const { year, month, day: date } = partsOf(day)
        let wanted = date
        const target = () => new Date(Date.UTC(year, month - 1 + months, wanted))
        const monthMeant = new Date(Date.UTC(year, month - 1 + months, 1)).getUTCMonth()
        while (target().getUTCMonth() !== monthMeant) wanted--
        expect(isoOf(addMonths(day, months))).toBe(isoFrom(target()))
      }),
    )
  })
})

describe('monthsLater', () => {
  test('is the first day on which so many whole months have passed', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 900 }), (day, months) => {
        const { year, month, day: date } = partsOf(day)
        const first = new Date(Date.UTC(year, month - 1 + months, 1))
        const meant = new Date(Date.UTC(year, month - 1 + months, date))
        const exists = meant.getUTCMonth() === first.getUTCMonth()
        const expected = exists ? meant : new Date(Date.UTC(year, month + months, 1))
        expect(isoOf(monthsLater(day, months))).toBe(isoFrom(expected))
      }),
    )
  })

  test.each([
    ['2026-11-30', 3, '2027-03-01'],
    ['2026-11-29', 3, '2027-03-01'],
    ['2026-11-28', 3, '2027-02-28'],
    ['2023-11-30', 3, '2024-03-01'],
    ['2023-11-29', 3, '2024-02-29'],
    ['2025-08-31', 6, '2026-03-01'],
    ['2026-08-31', 1, '2026-10-01'],
  ])('%s and %i months: %s', (from, months, complete) => {
    expect(isoOf(monthsLater(dayOf(from), months))).toBe(complete)
  })
})

describe('age', () => {
  // Date moves 29 February to 1 March in a common year, which is when the year of life is complete.
  const slowAge = (born: Day, on: Day) => {
    const { year, month, day } = partsOf(born)
    let age = -1
    while (Date.UTC(year + age + 1, month - 1, day) <= on * msInDay) age++
    return age
  }

  test('counts birthdays one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 45_000 }), (born, lived) => {
        const on = dayOf(isoFrom(new Date((born + lived) * msInDay)))
        expect(ageOn(born, on)).toBe(slowAge(born, on))
      }),
    )
  })

  test('turns on the birthday, not a day before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 100 }), (born, years) => {
        const birthday = birthdayAt(born, years)
        expect(ageOn(born, birthday)).toBe(years)
        expect(ageOn(born, dayOf(isoFrom(new Date((birthday - 1) * msInDay))))).toBe(years - 1)
      }),
    )
  })

  test.each([
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
  ])('born %s, on %s: %i', (born, on, age) => {
    expect(ageOn(dayOf(born), dayOf(on))).toBe(age)
  })

  test('the birth dates accepted on 20 November 2026', () => {
    const on = dayOf('2026-11-20')
    const span = (from: string, until: string) => [ageOn(dayOf(from), on), ageOn(dayOf(until), on)]
    expect(span('1961-11-21', '2008-11-20')).toEqual([64, 18])
    expect(span('1961-11-20', '2008-11-21')).toEqual([65, 17])
    expect(span('1962-11-21', '1962-11-20')).toEqual([63, 64])
  })
})

describe('a moment is a day only in a city', () => {
  test('between 23.00 and 24.00 WIB it is tomorrow in WITA', () => {
    const moment = Date.parse('2026-11-20T23:30:00+07:00')
    expect(isoOf(dayInZone(moment, 'Asia/Jakarta'))).toBe('2026-11-20')
    expect(isoOf(dayInZone(moment, 'Asia/Makassar'))).toBe('2026-11-21')
  })

  test.each(['Asia/Jakarta', 'Asia/Makassar'] as const)('%s as Intl has it', (zone) => {
    const inZone = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) }), (moment) => {
        expect(isoOf(dayInZone(moment, zone))).toBe(inZone.format(moment))
      }),
      { numRuns: 200 },
    )
  })
})
