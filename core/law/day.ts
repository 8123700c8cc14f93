// A day is a whole number: the days since 1970-01-01. Deadlines and ages are then integer arithmetic,
// with no time zone left in them; a Temporal object would cost some 34 µs a deadline.

declare const dayBrand: unique symbol

export type Day = number & { readonly [dayBrand]: true }

export type Zone = 'Asia/Makassar' | 'Asia/Jakarta'

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

export class InvalidDay extends Error {
  override readonly name = 'InvalidDay'
  readonly text: string
  constructor(text: string) {
    super(`"${text.slice(0, 40)}" is not a calendar day written as YYYY-MM-DD`)
    this.text = text
  }
}

// WITA and WIB are whole hours ahead of UTC and have no summer time, so no tz database is consulted.
export const hoursAhead: Record<Zone, number> = { 'Asia/Makassar': 8, 'Asia/Jakarta': 7 }

const msInHour = 3_600_000
const msInDay = 24 * msInHour

const weekdayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

export const dayOf = (iso: string): Day => {
  const day = dayIfReal(iso)
  if (day === undefined) throw new InvalidDay(iso)
  return day
}

/** The day, or undefined when the text is no real calendar day. */
export const dayIfReal = (iso: string): Day | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  return dayOfParts(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}

export const dayOfParts = (year: number, month: number, day: number): Day | undefined => {
  const real = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
  return real && day <= daysInMonth(year, month) ? fromCivil(year, month, day) : undefined
}

export const isoOf = (day: Day): string => {
  const parts = partsOf(day)
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`
}

// Counting years from 1 March puts the leap day last, so that months have a fixed pattern of lengths
// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). An era is 400 years = 146,097 days.
export const partsOf = (day: Day): DayParts => {
  const sinceMarchOfYearZero = day + 719_468
  const era = Math.floor(sinceMarchOfYearZero / 146_097)
  const dayOfEra = sinceMarchOfYearZero - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

export const addDays = (day: Day, count: number): Day => dayAt(day + count)

/** The same date some months on; where that month is too short, its last day (31 January + 1 = 28 February). */
export const addMonths = (day: Day, count: number): Day => {
  const { year, month, day: date } = partsOf(day)
  const monthIndex = year * 12 + (month - 1) + count
  const newYear = Math.floor(monthIndex / 12)
  const newMonth = monthIndex - newYear * 12 + 1
  return fromCivil(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)))
}

/**
 * The first day on which so many whole months have passed: the same date, or where that month has no such date
 * the first of the next. Three months after 30 November are complete on 1 March, never a day early.
 */
export const monthsLater = (day: Day, count: number): Day => {
  const clamped = addMonths(day, count)
  return partsOf(clamped).day < partsOf(day).day ? addDays(clamped, 1) : clamped
}

/** 0 is Sunday, as in the calendars on Indonesian walls. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

// Someone born on 29 February completes a year of life at the end of 28 February; in a common year the
// birthday is therefore counted on 1 March, never a day early. KUH Perdata 330 and the regulations speak of
// a *completed* age ("genap", "berusia"), and comparing month and day gives just this.
export const ageOn = (born: Day, on: Day): number => {
  const birth = partsOf(born)
  const now = partsOf(on)
  const hadBirthday = now.month > birth.month || (now.month === birth.month && now.day >= birth.day)
  return now.year - birth.year - (hadBirthday ? 0 : 1)
}

/** The first day on which `ageOn(born, …)` is `years`: for 29 February that is 1 March in common years. */
export const birthdayAt = (born: Day, years: number): Day => monthsLater(born, years * 12)

export const dayInZone = (epochMs: number, zone: Zone): Day =>
  dayAt(Math.floor((epochMs + hoursAhead[zone] * msInHour) / msInDay))

export const speakDay = (day: Day): string => `${weekdayNames[weekdayOf(day)]}, ${speakDate(day)}`

export const speakDate = (day: Day): string => {
  const { year, month, day: date } = partsOf(day)
  return `${date} ${monthNames[month - 1]} ${year}`
}

export const speakMonth = (day: Day): string => {
  const { year, month } = partsOf(day)
  return `${monthNames[month - 1]} ${year}`
}

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const fromCivil = (year: number, month: number, day: number): Day => {
  const yearFromMarch = month <= 2 ? year - 1 : year
  const era = Math.floor(yearFromMarch / 400)
  const yearOfEra = yearFromMarch - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return dayAt(era * 146_097 + dayOfEra - 719_468)
}

// The one door through which a number becomes a day: no fraction and no NaN comes in.
const dayAt = (count: number): Day => {
  if (!isDay(count)) throw new InvalidDay(String(count))
  return count
}

const isDay = (count: number): count is Day => Number.isSafeInteger(count)

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
