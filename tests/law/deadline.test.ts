import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complaintDeadline, deadlineFrom, type ComplaintCity } from '../../core/cities/complaintDeadline.ts'
import { cityOf } from '../../core/cities/index.ts'
import { dated, MissingValue } from '../../core/law/dated.ts'
import { addDays, dayOf, isoOf, type Day } from '../../core/law/day.ts'
import { decreedHolidays } from '../../core/law/holidays.ts'
import {
  addWorkingDays,
  calendarOf,
  decreedCalendar,
  isWorkingDay,
  workingDaysBetween,
} from '../../core/law/workingDays.ts'

const bontang = cityOf('bontang')
const balikpapan = cityOf('balikpapan')
const magelang = cityOf('magelang')

const jointLeaveWorked = calendarOf({ jointLeaveWorked: true })

const due = (city: ComplaintCity, at: string, calendar = decreedCalendar) =>
  isoOf(complaintDeadline(city, Date.parse(at), calendar).due)

describe('five working days in Bontang (Pasal 14 ayat (3))', () => {
  it.each([
    // lodged        due           due if joint leave were worked
    ['2026-11-20', '2026-11-27', '2026-11-27'],
    ['2026-11-22', '2026-11-27', '2026-11-27'],
    ['2026-12-18', '2026-12-29', '2026-12-28'],
    ['2026-12-22', '2026-12-31', '2026-12-30'],
    ['2026-12-30', '2027-01-08', '2027-01-08'],
    ['2027-03-04', '2027-03-19', '2027-03-16'],
    ['2027-05-14', '2027-05-27', '2027-05-25'],
  ])('lodged %s, due %s', (lodged, expected, ifWorked) => {
    expect(due(bontang, `${lodged}T09:00:00+08:00`)).toBe(expected)
    expect(due(bontang, `${lodged}T09:00:00+08:00`, jointLeaveWorked)).toBe(ifWorked)
  })

  it('takes the day from the clock of Bontang', () => {
    expect(due(bontang, '2026-11-20T15:59:59Z')).toBe('2026-11-27')
    expect(due(bontang, '2026-11-20T16:00:00Z')).toBe('2026-11-27')
    expect(due(bontang, '2026-11-19T15:59:59Z')).toBe('2026-11-26')
    expect(due(bontang, '2026-11-19T16:00:00Z')).toBe('2026-11-27')
    // In Magelang that moment is still the 19th.
    expect(due(magelang, '2026-11-19T16:00:00Z')).toBe('2026-11-26')
    expect(due(magelang, '2026-11-19T17:00:00Z')).toBe('2026-11-27')
  })

  it('shows the counting day by day', () => {
    const { days } = deadlineFrom(bontang, dayOf('2026-12-22')).counted
    expect(days.map(({ day, number, why }) => `${isoOf(day)} ${number ?? why}`)).toEqual([
      '2026-12-23 1',
      '2026-12-24 Cuti bersama Natal',
      '2026-12-25 Hari Natal',
      '2026-12-26 Sabtu',
      '2026-12-27 Minggu',
      '2026-12-28 2',
      '2026-12-29 3',
      '2026-12-30 4',
      '2026-12-31 5',
    ])
  })

  it('is law, and has no second limit', () => {
    expect(deadlineFrom(bontang, dayOf('2026-11-20'))).toMatchObject({
      basis: { kind: 'law', article: 'Perwali Bontang 23/2023 Pasal 14 ayat (3)' },
      outer: null,
    })
  })
})

describe('Balikpapan and Magelang', () => {
  it.each([
    ['Balikpapan', balikpapan],
    ['Magelang', magelang],
  ])('%s promises the same five days as a target, and sixty calendar days over it', (_, city) => {
    const { basis, outer, due: last } = deadlineFrom(city, dayOf('2026-11-20'))
    expect(isoOf(last)).toBe('2026-11-27')
    expect(basis.kind).toBe('target')
    expect(basis.words).toContain('bukan batas hukum')
    expect(outer && isoOf(outer.due)).toBe('2027-01-19')
    expect(outer?.basis.article).toBe('Perpres 76/2013')
  })

  it.each([
    ['Bontang', bontang, '2023-10-05'],
    ['Balikpapan', balikpapan, '2025-01-12'],
    ['Magelang', magelang, '2023-07-25'],
  ])('%s has no rule before its regulation (%s)', (_, city, before) => {
    expect(() => deadlineFrom(city, dayOf(before))).toThrow(MissingValue)
  })
})

describe('a year without a decree', () => {
  it('is an error that names the day, only when a day of it is counted', () => {
    expect(due(bontang, '2027-12-23T09:00:00+08:00')).toBe('2027-12-31')
    expect(() => due(bontang, '2027-12-27T09:00:00+08:00')).toThrow(/2028-01-01/)
    expect(() => due(bontang, '2028-06-01T09:00:00+08:00')).toThrow(MissingValue)
    expect(() => deadlineFrom(bontang, dayOf('2024-12-30'))).toThrow(/2024-12-31/)
    expect(isoOf(deadlineFrom(bontang, dayOf('2024-12-31')).due)).toBe('2025-01-08')
    expect(() => isWorkingDay(dayOf('2028-01-01'))).toThrow(MissingValue)
  })

  it('is still one between two known years', () => {
    const gap = dated(
      'libur dengan celah',
      decreedHolidays.entries.filter(({ from }) => from !== '2026-01-01'),
    )
    const calendar = calendarOf({ decreed: gap })
    expect(isWorkingDay(dayOf('2025-12-31'), calendar)).toBe(true)
    expect(isWorkingDay(dayOf('2027-01-04'), calendar)).toBe(true)
    expect(() => isWorkingDay(dayOf('2026-06-01'), calendar)).toThrow(MissingValue)
  })
})

describe('an office adds a holiday', () => {
  const anniversary = { day: dayOf('2026-11-25'), name: 'Hari jadi kota' }
  const after = calendarOf({ extra: [anniversary] })
  const open = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-20', '2026-11-24', '2026-11-25'].map(
    (lodged) => ({
      code: `ADU-${lodged}`,
      lodgedOn: dayOf(lodged),
    }),
  )

  const movedUnder = (calendar: typeof after) =>
    open
      .map(({ code, lodgedOn }) => [
        code,
        isoOf(deadlineFrom(bontang, lodgedOn).due),
        isoOf(deadlineFrom(bontang, lodgedOn, calendar).due),
      ])
      .filter(([, was, due]) => was !== due)

  it('moves the deadlines whose counting goes over it, and no other', () => {
    expect(movedUnder(after)).toEqual([
      ['ADU-2026-11-18', '2026-11-25', '2026-11-26'],
      ['ADU-2026-11-20', '2026-11-27', '2026-11-30'],
      ['ADU-2026-11-24', '2026-12-01', '2026-12-02'],
    ])
  })

  it('names it in the counting', () => {
    const { days } = deadlineFrom(bontang, dayOf('2026-11-20'), after).counted
    expect(days.find(({ day }) => day === anniversary.day)).toEqual({
      day: anniversary.day,
      number: null,
      why: 'Hari jadi kota',
    })
  })

  it('moves nothing on a Sunday or on a decreed day', () => {
    const nothing = calendarOf({
      extra: [
        { day: dayOf('2026-11-22'), name: 'Minggu saja' },
        { day: dayOf('2026-12-25'), name: 'sudah libur' },
      ],
    })
    expect(movedUnder(nothing)).toEqual([])
  })

  it('may keep a six-day week', () => {
    const sixDays = calendarOf({ workingWeek: [1, 2, 3, 4, 5, 6] })
    expect(isoOf(deadlineFrom(bontang, dayOf('2026-11-20'), sixDays).due)).toBe('2026-11-26')
    expect(() => calendarOf({ workingWeek: [] })).toThrow(RangeError)
  })
})

// The slow, obvious way: a set of free days written as text, and one step at a time with Date.
const free = new Set(decreedHolidays.entries.flatMap(({ value }) => value.map(({ day }) => isoOf(day))))
const isoAfter = (iso: string) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const worksSlowly = (iso: string) =>
  ![0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay()) && !free.has(iso)

function slowDue(from: string, count: number): string {
  let day = from
  for (let left = count; left > 0;) {
    day = isoAfter(day)
    if (worksSlowly(day)) left -= 1
  }
  return day
}

describe('against a slow reference', () => {
  const firstDay = dayOf('2024-12-31')
  const knownDay = fc.integer({ min: 0, max: 1030 }).map((offset) => addDays(firstDay, offset))
  const count = fc.integer({ min: 0, max: 25 })

  it('agrees on every due day', () => {
    fc.assert(
      fc.property(knownDay, count, (from, days) => {
        expect(isoOf(addWorkingDays(from, days).due)).toBe(slowDue(isoOf(from), days))
      }),
      { numRuns: 2000 },
    )
  })

  it('agrees on every moment in both zones', () => {
    const moment = fc.integer({ min: Date.parse('2025-01-14T00:00Z'), max: Date.parse('2027-11-01T00:00Z') })
    const localDay = (at: number, zone: string) =>
      new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }).format(at)
    fc.assert(
      fc.property(moment, fc.constantFrom(bontang, balikpapan, magelang), (at, city) => {
        expect(isoOf(complaintDeadline(city, at).due)).toBe(slowDue(localDay(at, city.zone), 5))
      }),
      { numRuns: 2000 },
    )
  })

  it('counts back what it counted forth, and shows every day once', () => {
    fc.assert(
      fc.property(knownDay, count, (from, days) => {
        const counted = addWorkingDays(from, days)
        expect(workingDaysBetween(from, counted.due)).toBe(days)
        expect(workingDaysBetween(counted.due, from)).toBe(0 - days)
        expect(counted.days).toHaveLength(counted.due - from)
        expect(counted.days.flatMap(({ number }) => number ?? [])).toEqual(
          Array.from({ length: days }, (_, i) => i + 1),
        )
        expect(counted.days.filter(({ number, why }) => (number === null) === (why === null))).toEqual([])
      }),
    )
  })

  it('never moves a due day back when a day is added to the calendar', () => {
    fc.assert(
      fc.property(knownDay, count, fc.integer({ min: 1, max: 30 }), (from, days, ahead) => {
        const added: Day = addDays(from, ahead)
        const after = calendarOf({ extra: [{ day: added, name: 'tambahan' }] })
        const was = addWorkingDays(from, days).due
        const now = addWorkingDays(from, days, after).due
        expect(now).toBeGreaterThanOrEqual(was)
        expect(now > was).toBe(added <= was && isWorkingDay(added))
      }),
    )
  })

  it.each([-1, 0.5, Number.NaN, 1001])('refuses to add %d days', (days) => {
    expect(() => addWorkingDays(dayOf('2026-01-05'), days)).toThrow(RangeError)
  })
})
