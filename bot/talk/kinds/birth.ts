import { z } from 'zod'
import { addMonths, ageOn, dayIfReal, dayOf, isoOf, type Day } from '../../../core/law/day.ts'
import type { Parsed } from '../question.ts'
import { checking, spoken, type Parts } from './parts.ts'
import { readDate } from './readDate.ts'

/** A birth date, or an age as of the day it was told. */
export type Birth = { readonly bornOn: string } | { readonly age: number; readonly on: string }

const oldest = 110

const realDay = z.string().refine((text) => dayIfReal(text) !== undefined)

export const birth = (question: string) => spoken(telling(question))

const birthShape = z.union([
  z.object({ bornOn: realDay }),
  z.object({ age: z.number().int().min(0).max(oldest), on: realDay }),
])

const telling = (question: string): Parts<Birth> => ({
  kind: 'birth',
  text: question,
  help: 'Contoh: *12-3-1980*, *12 Maret 1980*, atau umurnya saja: *45 tahun*.',
  readText: (text, { today }) => readBirth(text, today),
  check: checking(birthShape),
  samples: [
    { name: 'tanggal', answer: { bornOn: '1980-03-12' } },
    { name: 'umur', answer: { age: 45, on: '2026-11-20' } },
    { name: 'terlalu muda', answer: { age: 15, on: '2026-11-20' } },
    { name: 'terlalu tua', answer: { age: 70, on: '2026-11-20' } },
  ],
})

const agePattern =
  /^(?:(?:umur|usia|umure|usiane|yuswa|umurku|umurnya|sudah|sekitar|kira kira|kira2|kurang lebih|saya|sy|kulo|ulun|baru)\s*)*:?\s*(\d{1,3})\s*(?:thn|th|tahun|taun|tahunan|an|warsa)?(?:\s*(?:pak|bu|mas|mbak|kak|min))?\.?$/i

function readBirth(text: string, today: Day): Parsed<Birth> {
  const years = Number(agePattern.exec(text.trim())?.[1] ?? NaN)
  if (years <= oldest) return { answer: { age: years, on: isoOf(today) } }
  const born = readDate(text, today)
  if (born === undefined)
    return {
      miss: 'Tanggalnya belum terbaca. Tulis tanggal, bulan, dan tahun. Kalau lupa, tulis umurnya saja.',
    }
  if (born > today) return { miss: 'Tanggal itu belum terjadi. Coba periksa tahunnya.' }
  if (ageOn(born, today) > oldest)
    return { miss: 'Umurnya jadi lebih dari 110 tahun. Coba periksa tahunnya.' }
  return { answer: { bornOn: isoOf(born) } }
}

/** A day on which somebody of that age may be born: the youngest it allows, so that the age holds for a year. */
export const bornOnOf = (birth: Birth): string =>
  'bornOn' in birth ? birth.bornOn : isoOf(addMonths(dayOf(birth.on), -12 * birth.age))
