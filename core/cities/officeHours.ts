import { dated } from '../law/dated.ts'
import { addDays, dayInZone, dayOf, hoursAhead, weekdayOf, type Day, type Zone } from '../law/day.ts'
import { decreedCalendar, isWorkingDay, type Calendar } from '../law/workingDays.ts'
import type { City } from './city.ts'

/** Minutes since midnight, by weekday (0 is Sunday); a day without hours is closed. */
type Hours = Readonly<Record<number, readonly [opens: number, closes: number]>>

const weekdays = [1, 2, 3, 4].map((day) => [day, [7 * 60 + 30, 16 * 60]] as const)
const mondayToFriday: Hours = { ...Object.fromEntries(weekdays), 5: [7 * 60 + 30, 16 * 60 + 30] }

/** Confirmed for Magelang; Bontang's and Balikpapan's counter hours are not published, so they are taken to be alike. */
const officeHours = dated<Hours>('jam kerja kantor', [
  {
    from: '2024-02-01',
    value: mondayToFriday,
    source: 'SE Wali Kota Magelang 000.8.3/40/134/2024; Perpres 21/2023 (start 07.30, five days)',
    confidence: 'M',
  },
])

const msInMinute = 60_000
const msInDay = 24 * 60 * msInMinute

export interface OfficeTimes {
  readonly open: boolean
  /** When somebody is there: now, or the next opening. */
  readonly opensAt: number
  /** The end of the working day on which somebody is first there. */
  readonly dayEndsAt: number
  /** The end of the first working day that still lies ahead as a whole. */
  readonly nextDayEndsAt: number
}

/** Whether the office is open at this moment, when it opens next, and when its next working day ends. */
export function officeTimes(city: City, now: number, calendar: Calendar = decreedCalendar): OfficeTimes {
  const today = dayInZone(now, city.zone)
  const hoursToday = hoursOn(today, calendar)
  const minute = (now - midnightOf(today, city.zone)) / msInMinute
  const open = hoursToday !== null && minute >= hoursToday[0] && minute < hoursToday[1]
  const laterToday = hoursToday !== null && minute < hoursToday[0]
  const opening = laterToday ? today : nextWorkingDay(today, calendar)
  const opensAt = open ? now : momentOf(opening, 0, city.zone, calendar)
  const dayEndsAt = momentOf(open ? today : opening, 1, city.zone, calendar)
  return { open, opensAt, dayEndsAt, nextDayEndsAt: momentOf(opening, 1, city.zone, calendar) }
}

function nextWorkingDay(after: Day, calendar: Calendar): Day {
  let day = addDays(after, 1)
  while (hoursOn(day, calendar) === null) day = addDays(day, 1)
  return day
}

const hoursOn = (day: Day, calendar: Calendar) =>
  isWorkingDay(day, calendar) ? (officeHours.on(day)[weekdayOf(day)] ?? null) : null

function momentOf(day: Day, which: 0 | 1, zone: Zone, calendar: Calendar): number {
  const minute = hoursOn(day, calendar)?.[which] ?? 0
  return midnightOf(day, zone) + minute * msInMinute
}

const midnightOf = (day: Day, zone: Zone) =>
  (day - dayOf('1970-01-01')) * msInDay - hoursAhead[zone] * 60 * msInMinute
