/** An hour as it was told, or a part of the day. */
export interface TimeOfDay {
  /** Minutes since midnight of the day that was named: the night of a day goes on past its end. */
  readonly from: number
  readonly hour: boolean
  /** "Jam 9" may be of the morning or of the evening; "jam 9 malam" and "jam 21" may not. */
  readonly sure: boolean
  readonly words: string
}

const hour =
  /(?:\b(?:jam|pukul|pkl|jm)\s*(setengah\s*)?(\d{1,2})(?:[.:](\d{2}))?|(?<![\d.-])(\d{1,2})[.:](\d{2})(?![\d.-]))\s*(pagi|siang|sore|mal[ae]m|subuh|dini hari|esuk|bengi)?/i
const partOfDay = /\b(subuh|dini hari|pagi|siang|sore|mal[ae]m|esuk|bengi)\b/i

/** Of a night that is named as past, the small hours are those of the next day. */
const nightPast =
  /\b(semalam|tadi mal[ae]m|mal[ae]m tadi|(?:kemarin|kmrn|kemaren) mal[ae]m|mau bengi|wingi bengi)\b/i

const begins: Readonly<Record<string, number>> = {
  'dini hari': 0,
  subuh: 3,
  pagi: 4,
  esuk: 4,
  siang: 10,
  sore: 14,
  malam: 17,
  malem: 17,
  bengi: 17,
}

const dayInMinutes = 24 * 60

/** "jam setengah 3 sore" is 14:30; without an hour the part of the day is kept as it was said. */
export function timeIn(text: string): TimeOfDay | undefined {
  const found = hour.exec(text.slice(0, 200))
  const partSaid = partOfDay.exec(text)?.[0]?.toLowerCase()
  if (found === null)
    return partSaid === undefined
      ? undefined
      : { from: (begins[partSaid] ?? 0) * 60, hour: false, sure: true, words: partSaid }
  const [, half, worded, minutes, bare, bareMinutes, part = partSaid ?? ''] = found
  const told = Number(worded ?? bare)
  const minute = Number(minutes ?? bareMinutes ?? 0)
  const since = (told + (isLate(told, part) ? 12 : 0)) * 60 + (half === undefined ? minute : -30)
  if (told > 24 || minute > 59 || since < 0) return undefined
  const from = since + (nightPast.test(text) && since < 5 * 60 ? dayInMinutes : 0)
  return { from, hour: true, sure: part !== '' || told === 0 || told > 12, words: clock(from) }
}

const isLate = (told: number, part: string): boolean => {
  if (/siang|sore/i.test(part)) return told < 11
  if (/mal|bengi/i.test(part)) return told >= 5 && told <= 12
  return /dini/i.test(part) && told === 12
}

const clock = (from: number): string => {
  const minutes = from % dayInMinutes
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
