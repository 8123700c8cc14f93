import { addDays, hoursAhead, type Day } from '../../../core/law/day.ts'
import type { TurnContext } from '../turn.ts'
import { dayNamed, readAgo, readDateOfThisYear, readNearDay, weekdayIn } from './dayNamed.ts'
import { timeIn, type TimeOfDay } from './timeOfDay.ts'

// A time of the past as it is told in a sentence: "meninggalnya kemarin sore", "tadi jam 9 pagi".

const longest = 200

type Turn = Pick<TurnContext, 'today' | 'now' | 'city'>

/** Said of what has not happened yet. */
export const aheadWords = 'Waktu itu belum lewat. Tulis hari dan jamnya, misalnya *kemarin jam 9 malam*.'

interface PastMoment {
  readonly day: Day
  readonly at?: string
}

/** What has happened lies in the past: of a time that may be meant twice, the last that has come. */
export function readPastMoment(text: string, turn: Turn): PastMoment | 'ahead' | undefined {
  const said = plainly(text)
  const named = dayNamed(said, turn.today)
  if (named === undefined && /\b(nanti|besok|bsk|sesuk|mengko|lusa)\b/.test(said))
    return timeIn(said) === undefined ? undefined : 'ahead'
  return lastSuch(said, named, turn)
}

/** The same where a day is asked for, and an hour alone names none. */
export function readPastDay(text: string, turn: Turn): Day | 'ahead' | undefined {
  if (dayNamed(plainly(text), turn.today) === undefined) return undefined
  const read = readPastMoment(text, turn)
  return typeof read === 'object' ? read.day : read
}

/** A day that somebody names in passing; `about` where they only count months or years. */
export function pastDayIn(
  text: string,
  turn: Turn,
): { readonly day: Day; readonly about: boolean } | undefined {
  const { today } = turn
  // "Sekarang bagaimana?" asks what to do, and dates nothing.
  const said = plainly(text).replaceAll(/\bsekarang\b/g, '')
  const ago = readAgo(said, today)
  if (ago !== undefined) return { day: ago, about: today - ago >= leastAbout }
  const named = readNearDay(said, today) ?? readDateOfThisYear(said, today)
  const read = named === undefined ? undefined : lastSuch(said, named, turn)
  return typeof read === 'object' ? { day: read.day, about: false } : undefined
}

/** "Tadi pagi" at night is the morning before, "jumat sore" on a Friday morning that of last week. */
function lastSuch(said: string, named: Day | undefined, turn: Turn): PastMoment | 'ahead' | undefined {
  const { today, now, city } = turn
  const time = timeIn(said)
  if (time === undefined) return named === undefined ? undefined : named > today ? 'ahead' : { day: named }
  const minutesNow = Math.floor(now / msInMinute) + hoursAhead[city.zone] * 60
  const day = addDays(named ?? today, Math.floor(time.from / dayInMinutes))
  const told = (named ?? today) * dayInMinutes + time.from
  const back = told <= minutesNow ? 0 : daysBack(said, named, time)
  return back === undefined || (named ?? today) > today
    ? 'ahead'
    : { day: addDays(day, -back), at: time.words }
}

const msInMinute = 60_000
const dayInMinutes = 24 * 60

/** How many days before its next coming this time last came; undefined where they must be asked which one they mean. */
function daysBack(said: string, named: Day | undefined, { from, sure }: TimeOfDay): number | undefined {
  if (from >= dayInMinutes) return 1
  if (weekdayIn(said) !== undefined) return 7
  if (sure && (named === undefined || /\b(tadi|barusan|baru saja|mau esuk)\b/.test(said))) return 1
  return undefined
}

const leastAbout = 14

const plainly = (text: string): string => text.slice(0, longest).toLowerCase().replaceAll(/['’`]/g, '').trim()
