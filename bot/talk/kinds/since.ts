import { z } from 'zod'
import { addDays, addMonths, dayIfReal, dayOfParts, isoOf, partsOf, type Day } from '../../../core/law/day.ts'
import type { Parsed } from '../question.ts'
import { checking, spoken, type Parts } from './parts.ts'
import { monthNamed, readDate } from './readDate.ts'

/** Since when somebody lives somewhere: an ISO day, or `always` for all their life. */
export type Since = string
export const always = 'always'

export const since = (question: string) => spoken(telling(question))

const realDay = z.string().refine((text) => dayIfReal(text) !== undefined)

const sinceShape = z.union([z.literal(always), realDay])

const telling = (question: string): Parts<Since> => ({
  kind: 'since',
  text: question,
  help: 'Contoh: *20-5-2026*, *Mei 2026*, *3 bulan*, *10 tahun*, atau *sejak lahir*.',
  options: [
    {
      id: 'always',
      title: 'Sejak lahir',
      aliases: [
        'dari lahir',
        'lahir di sini',
        'dari kecil',
        'sejak kecil',
        'asli sini',
        'ket lair',
        'mulai lahir',
      ],
      gives: { answer: always },
    },
  ],
  readText: (text, { today }) => readSince(text, today),
  check: checking(sinceShape),
  samples: [
    { name: 'lama', answer: '2015-01-01' },
    { name: 'baru', answer: '2026-11-20' },
    { name: 'sejak lahir', answer: always },
  ],
})

const unread = 'Belum terbaca. Tulis tanggal, bulan dan tahun, atau lamanya, misalnya *3 bulan*.'

function readSince(text: string, today: Day): Parsed<Since> {
  const from =
    ago(text.toLowerCase(), today) ?? readDate(text, today) ?? monthAndYear(text.toLowerCase(), today)
  if (from === 'which-month')
    return { miss: 'Sejak bulan apa? Tulis bulan dan tahunnya, misalnya *Mei 2026*.' }
  if (from === undefined) return { miss: unread }
  return from > today
    ? { miss: 'Tanggal itu belum terjadi. Coba periksa tahunnya.' }
    : { answer: isoOf(from) }
}

const numbers = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
]
const monthsIn: Readonly<Record<string, number>> = {
  bulan: 1,
  bln: 1,
  wulan: 1,
  sasi: 1,
  tahun: 12,
  taun: 12,
  thn: 12,
  th: 12,
}
const daysIn: Readonly<Record<string, number>> = { minggu: 7, hari: 1 }
const oldest = 110

/** "3 bulan", "sudah 10 tahun", "setengah tahun", "sebulan": counted back from the day it was said. */
function ago(said: string, today: Day): Day | undefined {
  if (/\bsetengah (tahun|taun)\b/.test(said)) return addMonths(today, -6)
  if (/\bbaru (saja )?pindah\b/.test(said)) return today
  const found =
    /(?:\b(\d{1,3})|\b(se|[a-z]{3,9}))\s*(bulan|bln|wulan|sasi|tahun|taun|thn|th|minggu|hari)\b/.exec(said)
  if (found === null) return undefined
  const counted = found[1] === undefined ? counting(found[2] ?? '') : Number(found[1])
  const unit = found[3] ?? ''
  if (counted <= 0 || counted > mostOf(unit)) return undefined
  const days = daysIn[unit]
  return days === undefined
    ? addMonths(today, -counted * (monthsIn[unit] ?? 0))
    : addDays(today, -counted * days)
}

const mostOf = (unit: string): number => (monthsIn[unit] === 12 ? oldest : 120)

const counting = (word: string): number => (word === 'se' ? 1 : Math.max(0, numbers.indexOf(word)))

/** "tahun 2015", "th 98", "Mei 2026", "bulan Mei": a bare year is enough while it lies well back. */
function monthAndYear(said: string, today: Day): Day | 'which-month' | undefined {
  const month = said
    .split(/[^a-z]+/)
    .map(monthNamed)
    .find((named) => named > 0)
  const year = yearIn(said, today)
  if (year === undefined) return month === undefined ? undefined : lastSuch(month, today)
  if (month !== undefined) return dayOfParts(year, month, 1)
  return year >= partsOf(today).year - 1 && year <= partsOf(today).year
    ? 'which-month'
    : dayOfParts(year, 1, 1)
}

function yearIn(said: string, today: Day): number | undefined {
  const full = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(said)?.[1]
  if (full !== undefined) return Number(full)
  const short = /\b(?:tahun|taun|thn|th|')\s*(\d{2})(?!\d)/.exec(said)?.[1]
  if (short === undefined) return undefined
  return Number(short) + (2000 + Number(short) > partsOf(today).year ? 1900 : 2000)
}

function lastSuch(month: number, today: Day): Day | undefined {
  const { year } = partsOf(today)
  const thisYear = dayOfParts(year, month, 1)
  return thisYear !== undefined && thisYear <= today ? thisYear : dayOfParts(year - 1, month, 1)
}
