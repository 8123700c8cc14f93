import { z } from 'zod'
import { dayIfReal, isoOf } from '../../../core/law/day.ts'
import { checking, spoken, type Parts } from './parts.ts'
import { readRecentDate } from './readDate.ts'

/** A day of the past, also "kemarin" and "tgl 3". Stored as the calendar day it was when it was said. */
export const day = (question: string) => spoken(telling(question))

const dayShape = z.string().refine((text) => dayIfReal(text) !== undefined)

const telling = (question: string): Parts<string> => ({
  kind: 'day',
  text: question,
  help: 'Contoh: *kemarin*, *tgl 3*, *3-11-2026*.',
  readText: (text, { today }) => {
    const read = readRecentDate(text, today)
    if (read === undefined) return { miss: 'Tanggalnya belum terbaca. Tulis tanggal, bulan, dan tahun.' }
    return read > today ? { miss: 'Tanggal itu belum terjadi. Coba periksa lagi.' } : { answer: isoOf(read) }
  },
  check: checking(dayShape),
  samples: [{ name: 'tanggal', answer: '2026-11-03' }],
})
