import { addDays, addMonths, dayOfParts, partsOf, type Day } from '../../../core/law/day.ts'

// Dates as people type them: "12-3-61", "12 mrt 61", "17 Agustus 1985", "120361", "kmrn", "tgl 3".

const months = [
  'jan|januari',
  'feb|febr|peb|pebr|februari|pebruari',
  'mar|mrt|maret|maart',
  'apr|april',
  'mei|may',
  'jun|juni|june',
  'jul|juli|july',
  'agu|agt|agst|agus|ags|aug|agustus|agutus',
  'sep|sept|september',
  'okt|oct|oktober|october',
  'nov|nop|november|nopember',
  'des|dec|desember|december',
].map((names) => names.split('|'))

/** 1 to 12; 0 for a word that names no month. */
export const monthNamed = (word: string): number => months.findIndex((names) => names.includes(word)) + 1

const oldest = 100

/** A date of the past; of two possible centuries the later one that leaves a plausible age. */
export function readDate(text: string, today: Day): Day | undefined {
  const said = text.toLowerCase().replaceAll(/[,]/g, ' ').replaceAll(/\s+/g, ' ').trim()
  const parts =
    /(?<!\d)(\d{1,2})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{4}|\d{2})(?!\d)/.exec(said) ??
    /(?<!\d)(\d{2})(\d{2})(\d{4}|\d{2})(?!\d)/.exec(said)
  if (parts !== null) return dayOfYear(Number(parts[3]), Number(parts[2]), Number(parts[1]), today)
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(said)
  if (iso !== null) return dayOfParts(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const worded = /(?<!\d)(\d{1,2})[\s./-]*([a-z]{3,9})[\s./-]*'?(\d{4}|\d{2})(?!\d)/.exec(said)
  const month = monthNamed(worded?.[2] ?? '')
  if (worded === null || month === 0) return undefined
  return dayOfYear(Number(worded[3]), month, Number(worded[1]), today)
}

/** Two digits of a year: the last hundred years decide ("61" is 1961, "08" is 2008). */
function dayOfYear(year: number, month: number, day: number, today: Day): Day | undefined {
  if (year >= 100) return dayOfParts(year, month, day)
  const thisYear = partsOf(today).year
  return dayOfParts(1900 + year + (thisYear - 1900 - year > oldest ? 100 : 0), month, day)
}

const daysAgo: Readonly<Record<string, number>> = {
  'hari ini': 0,
  'dino iki': 0,
  wahini: 0,
  tadi: 0,
  'tadi pagi': 0,
  kemarin: 1,
  kmrn: 1,
  kemaren: 1,
  wingi: 1,
  // Banjar: yesterday, and not "last night".
  samalam: 1,
  'kemarin lusa': 2,
  'kmrn lusa': 2,
  lusa: 2,
}

/** Relative days too, taken from the day the message came: what is stored is the calendar day. */
export function readRecentDate(text: string, today: Day): Day | undefined {
  const said = text.toLowerCase().trim()
  const named = Object.hasOwn(daysAgo, said) ? daysAgo[said] : undefined
  const ago =
    named ?? Number(/^(\d{1,2})\s*(?:hari|hr)\s*(?:yang\s*)?(?:lalu|yg lalu)$/.exec(said)?.[1] ?? NaN)
  if (!Number.isNaN(ago)) return addDays(today, -ago)
  const date = /^(?:tgl|tanggal)\s*(\d{1,2})$/.exec(said)?.[1]
  return date === undefined ? readDate(text, today) : lastSuch(Number(date), today)
}

/** "tgl 3": the latest third that has come. */
function lastSuch(date: number, today: Day): Day | undefined {
  for (const back of [0, 1, 2]) {
    const { year, month } = partsOf(addMonths(today, -back))
    const day = dayOfParts(year, month, date)
    if (day !== undefined && day <= today) return day
  }
  return undefined
}
