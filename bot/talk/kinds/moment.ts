import { z } from 'zod'
import { dayIfReal, isoOf } from '../../../core/law/day.ts'
import { checking, spoken, type Parts } from './parts.ts'
import { notKnown } from './pastDay.ts'
import { readPastDay } from './readPastDay.ts'

/** When something happened: the day and, where it was told, the hour. */
export interface Moment {
  readonly on?: string
  readonly at?: string
}

export const moment = (question: string) => spoken(telling(question))

const momentShape = z.object({
  on: z
    .string()
    .refine((text) => dayIfReal(text) !== undefined)
    .optional(),
  at: z.string().max(40).optional(),
})

const telling = (question: string): Parts<Moment> => ({
  kind: 'moment',
  text: question,
  help: 'Contoh: *tadi jam 9 pagi*, *kemarin sore*, *tgl 3 jam 14.00*.',
  options: [{ id: 'unknown', title: 'Belum tahu', aliases: notKnown, gives: { answer: {} } }],
  readText: (text, { today }) => {
    const at = hourIn(text)
    const day = readPastDay(text, today) ?? (at === undefined ? undefined : today)
    if (day === undefined)
      return { miss: 'Waktunya belum terbaca. Tulis tanggal dan jamnya, misalnya *kemarin jam 2 siang*.' }
    if (day > today) return { miss: 'Tanggal itu belum terjadi. Coba periksa lagi.' }
    return { answer: { on: isoOf(day), ...(at === undefined ? {} : { at }) } }
  },
  check: checking(momentShape),
  samples: [
    { name: 'hari dan jam', answer: { on: '2026-11-19', at: '14:00' } },
    { name: 'hari', answer: { on: '2026-11-19' } },
    { name: 'belum tahu', answer: {} },
  ],
})

const hour =
  /(?:\b(?:jam|pukul|pkl|jm)\s*(setengah\s*)?(\d{1,2})(?:[.:](\d{2}))?|(?<![\d.-])(\d{1,2})[.:](\d{2})(?![\d.-]))\s*(pagi|siang|sore|mal[ae]m|subuh|dini hari|esuk|bengi)?/i
const partOfDay = /\b(subuh|dini hari|pagi|siang|sore|mal[ae]m|esuk|bengi)\b/i

/** "jam setengah 3 sore" is 14:30; without an hour the part of the day is kept as it was said. */
function hourIn(text: string): string | undefined {
  const found = hour.exec(text.slice(0, 200))
  if (found === null) return partOfDay.exec(text)?.[0]?.toLowerCase()
  const [, half, worded, minutes, bare, bareMinutes, part = partOfDay.exec(text)?.[0] ?? ''] = found
  const told = Number(worded ?? bare)
  const late = /siang|sore/i.test(part) ? told < 11 : /mal|bengi/i.test(part) && told >= 5 && told < 12
  const whole = told + (late ? 12 : 0)
  const minute = half === undefined ? Number(minutes ?? bareMinutes ?? 0) : -30
  const total = whole * 60 + minute
  if (total < 0 || total >= 24 * 60 || Number(minutes ?? bareMinutes ?? 0) > 59) return undefined
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
