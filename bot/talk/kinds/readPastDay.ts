import type { ToldDay } from '../../../core/law/toldDay.ts'
import { addDays, hoursAhead, isoOf } from '../../../core/law/day.ts'
import type { TurnContext } from '../turn.ts'
import { dayInPassing, dayNamed, weekdayIn, type NamedDay } from './dayNamed.ts'
import { timeIn, type TimeOfDay } from './timeOfDay.ts'

// A time of the past as it is told in a sentence: "meninggalnya kemarin sore", "tadi jam 9 pagi".

const longest = 200

type Turn = Pick<TurnContext, 'today' | 'now' | 'city'>

/** Said of what has not happened yet. */
export const aheadWords = 'Waktu itu belum lewat. Tulis hari dan jamnya, misalnya *kemarin jam 9 malam*.'

/** What has happened lies in the past: of a time that may be meant twice, the last that has come. */
export function readPastMoment(text: string, turn: Turn): Moment | 'ahead' | undefined {
  const said = plainly(text)
  const named = dayNamed(said, turn.today)
  if (named === undefined && /\b(nanti|besok|bsk|sesuk|mengko|lusa)\b/.test(said))
    return timeIn(said) === undefined ? undefined : 'ahead'
  return lastSuch(said, named, turn)
}

/** The same where a day is asked for, and an hour alone names none. */
export const readPastDay = (text: string, turn: Turn): ToldDay | 'ahead' | undefined =>
  dayNamed(plainly(text), turn.today) === undefined ? undefined : dayOnly(readPastMoment(text, turn))

/** A day that somebody names in passing. */
export function pastDayIn(text: string, turn: Turn): ToldDay | undefined {
  // "Sekarang bagaimana?" asks what to do, and dates nothing.
  const said = plainly(text).replaceAll(/\bsekarang\b/g, '')
  const named = dayInPassing(said, turn.today)
  const read = named === undefined ? undefined : dayOnly(lastSuch(said, named, turn))
  return read === 'ahead' ? undefined : read
}

const dayOnly = (read: Moment | 'ahead' | undefined): ToldDay | 'ahead' | undefined => {
  if (typeof read !== 'object') return read
  const { at: _at, ...day } = read
  return day
}

type Moment = ToldDay & { readonly at?: string }

/** "Tadi pagi" at night is the morning before, "jumat sore" on a Friday morning that of last week. */
function lastSuch(said: string, named: NamedDay | undefined, turn: Turn): Moment | 'ahead' | undefined {
  const { today, now, city } = turn
  const { day = today, about } = named ?? {}
  const time = timeIn(said)
  if (named === undefined && time === undefined) return undefined
  if (day > today) return 'ahead'
  if (about !== undefined || time === undefined) return { on: isoOf(day), ...(about && { about }) }
  const minutesNow = Math.floor(now / msInMinute) + hoursAhead[city.zone] * 60
  const ahead = day * dayInMinutes + time.from > minutesNow
  const back = ahead ? daysBack(said, named, time) : 0
  if (back === undefined) return 'ahead'
  return { on: isoOf(addDays(day, Math.floor(time.from / dayInMinutes) - back)), at: time.words }
}

const msInMinute = 60_000
const dayInMinutes = 24 * 60

/** How many days before its next coming this time last came; undefined where they must be asked which one they mean. */
function daysBack(said: string, named: NamedDay | undefined, { from, sure }: TimeOfDay): number | undefined {
  if (from >= dayInMinutes) return 1
  if (weekdayIn(said) !== undefined) return 7
  if (sure && (named === undefined || /\b(tadi|barusan|baru saja|mau esuk)\b/.test(said))) return 1
  return undefined
}

const plainly = (text: string): string => text.slice(0, longest).toLowerCase().replaceAll(/['’`]/g, '').trim()
