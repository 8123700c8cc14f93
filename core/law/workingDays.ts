import { MissingValue, type Dated } from './dated.ts'
import { addDays, dayOf, weekdayOf, type Day } from './day.ts'
import { decreedHolidays, type Holiday, type HolidayKind } from './holidays.ts'

/** A day that one office adds to the decreed ones. */
export interface ExtraHoliday {
  readonly day: Day
  readonly name: string
}

export interface CalendarSource {
  readonly decreed?: Dated<readonly Holiday[]>
  readonly extra?: readonly ExtraHoliday[]
  /** An office that works on days of joint leave; most do not. */
  readonly jointLeaveWorked?: boolean
  /** 0 is Sunday. Perpres 21/2023: Monday to Friday; an office may keep six days. */
  readonly workingWeek?: readonly number[]
}

/** A calendar made ready for counting: what each known day is, and why it is free. */
export interface Calendar {
  readonly name: string
  readonly first: number
  readonly kinds: Uint8Array
  readonly names: ReadonlyMap<Day, string>
}

/** One calendar day of a count: which working day it is, or why it does not count. */
export interface CountedDay {
  readonly day: Day
  readonly number: number | null
  readonly why: string | null
}

/** A due day and how it was counted. */
export class Counted {
  readonly from: Day
  readonly due: Day
  readonly #calendar: Calendar

  constructor(from: Day, due: Day, calendar: Calendar) {
    this.from = from
    this.due = due
    this.#calendar = calendar
  }

  /** The counting, day by day; made when it is asked for. */
  get days(): readonly CountedDay[] {
    return explain(this.from, this.due, this.#calendar)
  }
}

const unknown = 0
const working = 1
const free = 2

const mondayToFriday = [1, 2, 3, 4, 5]
const maxCount = 1000

export const calendarOf = (source: CalendarSource = {}): Calendar => {
  const { decreed = decreedHolidays, extra = [], workingWeek = mondayToFriday } = source
  if (!workingWeek.some((weekday) => Number.isInteger(weekday) && weekday >= 0 && weekday <= 6))
    throw new RangeError('A working week needs at least one weekday from 0 (Sunday) to 6')
  const years = decreed.entries.map(({ from, until, value }) => {
    if (until === undefined)
      throw new RangeError(`"${decreed.name}" needs a last day: no decree runs for ever`)
    return { from: dayOf(from), until: dayOf(until), value }
  })
  const first = Math.min(...years.map(({ from }) => from))
  const last = Math.max(...years.map(({ until }) => until))
  const kinds = new Uint8Array(Math.max(0, last - first + 1))
  for (const { from, until } of years)
    for (let day = from; day <= until; day = addDays(day, 1))
      kinds[day - first] = workingWeek.includes(weekdayOf(day)) ? working : free
  const holidays = years.flatMap(({ value }) => value).filter(({ kind }) => isFree(kind, source))
  const names = new Map([...extra, ...holidays].map(({ day, name }) => [day, name] as const))
  for (const day of names.keys()) if (kinds[day - first] === working) kinds[day - first] = free
  return { name: decreed.name, first, kinds, names }
}

const isFree = (kind: HolidayKind, { jointLeaveWorked = false }: CalendarSource): boolean =>
  kind === 'libur-nasional' || !jointLeaveWorked

/** The decreed holidays and nothing else, Monday to Friday. */
export const decreedCalendar = calendarOf()

/** Throws MissingValue on a day of a year without a decree: next year's holidays are not guessed. */
export const isWorkingDay = (day: Day, calendar: Calendar = decreedCalendar): boolean =>
  kindOf(day, calendar) === working

/** The day after `from` is the first that may count; `from` itself never does. */
export const addWorkingDays = (from: Day, count: number, calendar: Calendar = decreedCalendar): Counted => {
  if (!Number.isInteger(count) || count < 0 || count > maxCount)
    throw new RangeError(`Working days to add must be a whole number from 0 to ${maxCount}`)
  let due = from
  for (let left = count; left > 0;) {
    due = addDays(due, 1)
    if (kindOf(due, calendar) === working) left -= 1
  }
  return new Counted(from, due, calendar)
}

/** Working days after `from`, up to and including `until`; negative when `until` is the earlier day. */
export const workingDaysBetween = (from: Day, until: Day, calendar: Calendar = decreedCalendar): number => {
  if (until < from) return -workingDaysBetween(until, from, calendar)
  let count = 0
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1))
    if (kindOf(day, calendar) === working) count += 1
  return count
}

const explain = (from: Day, until: Day, calendar: Calendar): readonly CountedDay[] => {
  const days: CountedDay[] = []
  let number = 0
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (kindOf(day, calendar) === working) days.push({ day, number: (number += 1), why: null })
    else days.push({ day, number: null, why: whyFree(day, calendar) })
  }
  return days
}

const whyFree = (day: Day, calendar: Calendar): string =>
  calendar.names.get(day) ??
  (weekdayOf(day) === 0 ? 'Minggu' : weekdayOf(day) === 6 ? 'Sabtu' : 'bukan hari kerja')

const kindOf = (day: Day, calendar: Calendar): number => {
  const kind = calendar.kinds[day - calendar.first] ?? unknown
  if (kind === unknown) throw new MissingValue(calendar.name, day)
  return kind
}
