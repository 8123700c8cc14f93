import { z } from 'zod'
import { toldDayShape } from '../../../core/law/toldDay.ts'
import { checking, spoken, type Parts } from './parts.ts'
import { notKnown } from './pastDay.ts'
import { aheadWords, readPastMoment } from './readPastDay.ts'

/** When something happened: the day and, where it was told, the hour. */
const momentShape = toldDayShape.partial({ on: true }).extend({ at: z.string().max(40).optional() })

export type Moment = z.infer<typeof momentShape>

export const moment = (question: string) => spoken(telling(question))

const telling = (question: string): Parts<Moment> => ({
  kind: 'moment',
  text: question,
  help: 'Contoh: *tadi jam 9 pagi*, *kemarin sore*, *tgl 3 jam 14.00*.',
  options: [{ id: 'unknown', title: 'Belum tahu', aliases: notKnown, gives: { answer: {} } }],
  readText: (text, turn) => {
    const read = readPastMoment(text, turn)
    if (read === undefined)
      return { miss: 'Waktunya belum terbaca. Tulis tanggal dan jamnya, misalnya *kemarin jam 2 siang*.' }
    return read === 'ahead' ? { miss: aheadWords } : { answer: read }
  },
  check: checking(momentShape),
  samples: [
    { name: 'hari dan jam', answer: { on: '2026-11-19', at: '14:00' } },
    { name: 'hari', answer: { on: '2026-11-19' } },
    { name: 'kira-kira', answer: { on: '2026-09-20', about: 'month' } },
    { name: 'belum tahu', answer: {} },
  ],
})
