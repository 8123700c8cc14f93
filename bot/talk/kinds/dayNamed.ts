import { addDays, addMonths, dayOfParts, partsOf, weekdayOf, type Day } from '../../../core/law/day.ts'
import type { About } from '../../../core/law/toldDay.ts'
import { numberWords } from './option.ts'
import { monthNamed, readDate, readRecentDate } from './readDate.ts'

// The day that a sentence names, counted from the day it was said: "kemarin", "hari senin", "3 bulan yang lalu".

const weekdays = [
  'minggu|ahad',
  'senin',
  'selasa|slasa',
  'rabu|rebo',
  'kamis|kemis',
  'jumat|jumaat',
  'sabtu|setu',
]

export interface NamedDay {
  readonly day: Day
  readonly about?: About
}

export const dayNamed = (said: string, today: Day): NamedDay | undefined =>
  known(readDate(said, today)) ??
  readAgo(said, today) ??
  known(
    readRecentDate(said, today) ??
      readNearDay(said, today) ??
      readDateOfThisYear(said, today) ??
      readRecentDate(/\b(?:tgl|tanggal) ?\d{1,2}\b/.exec(said)?.[0] ?? '', today),
  ) ??
  readMonthOrYear(said, today)

/** The same in a sentence that was not asked for a day: no bare date is one. */
export const dayInPassing = (said: string, today: Day): NamedDay | undefined =>
  readAgo(said, today) ?? known(readNearDay(said, today) ?? readDateOfThisYear(said, today))

const known = (day: Day | undefined): NamedDay | undefined => (day === undefined ? undefined : { day })

const agoIn = new RegExp(
  `\\b(\\d{1,2}|se|${Object.keys(numberWords).join('|')})? ?(?<!hari )(hari|hr|minggu|mgg|bulan|bln|tahun|thn|taun) ` +
    '(?:yang |yg |sing )?(?:lalu|lewat|kemarin|silam|kepungkur)\\b',
)

/** "2 bulan lalu" names a month, no day; counted days are taken at their word while they are few. */
function readAgo(said: string, today: Day): NamedDay | undefined {
  const found = agoIn.exec(said)
  if (found === null) return undefined
  const [, counted = 'se'] = found
  const count = counted === 'se' ? 1 : (numberWords[counted] ?? Number(counted))
  const unit = found[2] ?? ''
  if (unit.startsWith('h'))
    return { day: addDays(today, -count), ...(count < leastAbout ? {} : { about: 'week' }) }
  if (unit.startsWith('m')) return { day: addDays(today, -7 * count), about: 'week' }
  if (unit.startsWith('b')) return { day: addMonths(today, -count), about: 'month' }
  return { day: addMonths(today, -12 * count), about: 'year' }
}

const leastAbout = 14

/** "Maret 2021", "bulan mei", "tahun 2019": its middle, for nobody knows the day. */
function readMonthOrYear(said: string, today: Day): NamedDay | undefined {
  const now = partsOf(today)
  const month = said
    .split(/[^a-z]+/)
    .map(monthNamed)
    .find((named) => named > 0)
  const told = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(said)?.[0]
  if (month === undefined && told === undefined) return undefined
  const year = told === undefined ? now.year - ((month ?? 0) > now.month ? 1 : 0) : Number(told)
  const middle = month === undefined ? dayOfParts(year, 7, 1) : dayOfParts(year, month, 15)
  const running = year === now.year && (month === undefined || month === now.month)
  if (middle === undefined) return undefined
  const day = running && middle > today ? today : middle
  return { day, about: month === undefined ? 'year' : 'month' }
}

function readNearDay(said: string, today: Day): Day | undefined {
  if (/\b(kemarin|kmrn|kemaren) (lusa|dulu)\b|\blusa kemarin\b|\bselumbari\b/.test(said))
    return addDays(today, -2)
  // Banjar "samalam" and Javanese "wingi" are yesterday; in the night that has passed means the same day's eve.
  if (/\b(kemarin|kmrn|kemaren|wingi|samalam|semalam|tadi mal[ae]m|mal[ae]m tadi|mau bengi)\b/.test(said))
    return addDays(today, -1)
  if (
    /\b(tadi|barusan|baru saja|hari ini|pagi ini|siang ini|sore ini|dino iki|wahini|sekarang|mau esuk)\b/.test(
      said,
    )
  )
    return today
  const weekday = weekdayIn(said)
  return weekday === undefined ? undefined : addDays(today, -((weekdayOf(today) - weekday + 7) % 7))
}

export function weekdayIn(said: string): number | undefined {
  const weekday = weekdays.findIndex((names) => new RegExp(`\\b(hari )?(${names})\\b`).test(said))
  return weekday < 0 || (weekday === 0 && !/\bhari minggu\b|\bahad\b/.test(said)) ? undefined : weekday
}

/** "12 maret" without a year: the latest that has come. */
function readDateOfThisYear(said: string, today: Day): Day | undefined {
  const found = /(?<!\d)(\d{1,2})\s*[-/. ]?\s*([a-z]{3,9})\b/.exec(said)
  const month = monthNamed(found?.[2] ?? '')
  if (found === null || month === 0) return undefined
  const { year } = partsOf(today)
  const days = [year, year - 1].map((each) => dayOfParts(each, month, Number(found[1])))
  return days.find((day) => day !== undefined && day <= today)
}
