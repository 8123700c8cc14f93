import { dayOfParts, isoOf } from '../core/law/day.ts'

/** Day, month, year, as on a card; a date field would follow the computer's language, which may be another. */
export function typedDay(text: string): string | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text) ?? []
  const found = dayOfParts(Number(year), Number(month), Number(day))
  return found === undefined ? undefined : isoOf(found)
}
