import { z } from 'zod'
import { dayIfReal, isoOf } from '../../../core/law/day.ts'
import { checking, spoken, type Parts } from './parts.ts'
import { notKnown } from './pastDay.ts'
import { aheadWords, readPastMoment } from './readPastDay.ts'

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
  readText: (text, turn) => {
    const read = readPastMoment(text, turn)
    if (read === undefined)
      return { miss: 'Waktunya belum terbaca. Tulis tanggal dan jamnya, misalnya *kemarin jam 2 siang*.' }
    if (read === 'ahead') return { miss: aheadWords }
    const { day, at } = read
    return { answer: { on: isoOf(day), ...(at === undefined ? {} : { at }) } }
  },
  check: checking(momentShape),
  samples: [
    { name: 'hari dan jam', answer: { on: '2026-11-19', at: '14:00' } },
    { name: 'hari', answer: { on: '2026-11-19' } },
    { name: 'belum tahu', answer: {} },
  ],
})
