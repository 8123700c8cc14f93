import { z } from 'zod'
import { dayIfReal, isoOf } from '../../../core/law/day.ts'
import { checking, spoken, type Parts } from './parts.ts'
import { aheadWords, readPastDay } from './readPastDay.ts'

export const notKnown = [
  'tidak tahu',
  'gak tahu',
  'ndak tahu',
  'lupa',
  'tidak ingat',
  'gak tau',
  'mboten kelingan',
  'kada ingat',
]

/** A day in the words of a family, or that nobody knows it. */
export const pastDay = (question: string) => spoken(telling(question))

const pastDayShape = z
  .string()
  .refine((text) => dayIfReal(text) !== undefined)
  .nullable()

const telling = (question: string): Parts<string | null> => ({
  kind: 'past-day',
  text: question,
  help: 'Contoh: *kemarin*, *tadi malam*, *tgl 3*, *3-11-2026*.',
  options: [{ id: 'unknown', title: 'Belum tahu', aliases: notKnown, gives: { answer: null } }],
  readText: (text, turn) => {
    const read = readPastDay(text, turn)
    if (read === undefined)
      return { miss: 'Tanggalnya belum terbaca. Tulis tanggal, bulan, dan tahun. Atau pilih *Belum tahu*.' }
    return read === 'ahead' ? { miss: aheadWords } : { answer: isoOf(read) }
  },
  check: checking(pastDayShape),
  samples: [
    { name: 'baru saja', answer: '2026-11-19' },
    { name: 'sudah lama', answer: '2021-11-20' },
    { name: 'belum tahu', answer: null },
  ],
})
