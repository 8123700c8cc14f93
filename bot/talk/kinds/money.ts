import { z } from 'zod'
import { rupiah } from '../../../core/law/rupiah.ts'
import type { Parsed } from '../question.ts'
import { checking, spoken, type Parts } from './parts.ts'

/** Rupiah, from least to most. Irregular without amounts: "tidak tentu" was all that was said. */
export interface Money {
  readonly min: number | null
  readonly max: number | null
  readonly per: 'month' | 'week' | 'day'
  readonly irregular: boolean
}

const most = 1_000_000_000

export const money = (question: string) => spoken(amount(question))

const moneyShape = z.object({
  min: z.number().min(0).max(most).nullable(),
  max: z.number().min(0).max(most).nullable(),
  per: z.enum(['month', 'week', 'day']),
  irregular: z.boolean(),
})

const amount = (question: string): Parts<Money> => ({
  kind: 'money',
  text: question,
  help: 'Contoh: *800rb*, *1,2 juta*, *50rb sehari*, atau *kadang 2 juta kadang kosong*.',
  zeroIsAnswer: true,
  readText: readMoney,
  check: checking(moneyShape),
  samples: [
    { name: 'rendah', answer: { min: 1_200_000, max: 1_200_000, per: 'month', irregular: false } },
    { name: 'tak tentu', answer: { min: 0, max: 2_000_000, per: 'month', irregular: true } },
    { name: 'tinggi', answer: { min: 9_000_000, max: 9_000_000, per: 'month', irregular: false } },
  ],
})

const numberWords: Readonly<Record<string, string>> = {
  sejuta: '1 juta',
  seribu: '1 ribu',
  seratus: '100',
  'setengah juta': '0,5 juta',
  'satu setengah': '1,5',
  'dua setengah': '2,5',
  satu: '1',
  siji: '1',
  dua: '2',
  loro: '2',
  tiga: '3',
  telu: '3',
  empat: '4',
  papat: '4',
  lima: '5',
  enam: '6',
  tujuh: '7',
  delapan: '8',
  sembilan: '9',
  sepuluh: '10',
}

const worded = new RegExp(`\\b(?:${Object.keys(numberWords).join('|')})\\b`, 'g')
const nothing = /\b(kosong|nol|gak ada|tidak ada|ndak ada|nggak ada|ora ono|mboten wonten|kadada)\b/
const unsteady =
  /\b(kadang|kdg|tidak tentu|tdk tentu|ga tentu|gak tentu|ndak tentu|nggak tentu|ora tentu|mboten tentu|kada tentu|tergantung|rata)/
const perDay = /(sehari|per ?hari|\/ ?(?:hari|hr)|hari(?:an)?\b|sedina)/
const perWeek = /(seminggu|per ?minggu|\/ ?(?:minggu|mgg)|mingguan)/
const figure = /(\d+(?:[.,]\d+)*)\s*(jt|juta|jeti|rb|ribu|ribuan|k)?(?![a-z])/g

function readMoney(text: string): Parsed<Money> {
  const said = text
    .toLowerCase()
    .replace(worded, (word) => numberWords[word] ?? word)
    .replace(/(\d+) ratus\b/g, (_, hundreds: string) => `${hundreds}00`)
    .replace(/(\d+) puluh\b/g, (_, tens: string) => `${tens}0`)
  const irregular = unsteady.test(said)
  const amounts = amountsIn(said)
  if (nothing.test(said)) amounts.push(0)
  const per = perDay.test(said) ? 'day' : perWeek.test(said) ? 'week' : 'month'
  if (amounts.length === 0)
    return irregular
      ? { answer: { min: null, max: null, per: 'month', irregular } }
      : { miss: 'Jumlahnya belum terbaca. Tulis dengan angka, misalnya *800rb* atau *1,2 juta*.' }
  if (amounts.some((amount) => amount > 0 && amount < 5000))
    return { miss: 'Maksudnya berapa rupiah? Tambahkan *rb* atau *juta*, misalnya *800rb*.' }
  if (amounts.some((amount) => amount > most))
    return { miss: 'Jumlahnya terlalu besar. Coba periksa nolnya.' }
  return { answer: { min: Math.min(...amounts), max: Math.max(...amounts), per, irregular } }
}

/** "1-2 juta": a figure without a unit takes that of the one after it. */
function amountsIn(said: string): number[] {
  const found = [...said.matchAll(figure)].slice(0, 6)
  return found.map((match, index) => {
    const value = numberOf(match[1] ?? '')
    const unit = match[2] ?? (value < 1000 ? found[index + 1]?.[2] : undefined)
    return Math.round(value * unitOf(unit))
  })
}

const unitOf = (unit: string | undefined): number => {
  if (unit === undefined) return 1
  return unit.startsWith('j') ? 1_000_000 : 1000
}

/** Dots part thousands, a comma the rest; but "1.2 juta" is one and two tenths. */
const numberOf = (digits: string): number => {
  const thousands = /^\d{1,3}([.,]\d{3})+$/.test(digits)
  return Number(thousands ? digits.replaceAll(/[.,]/g, '') : digits.replaceAll(',', '.'))
}

// What a day or a week brings is counted for a full month of work, so that a low income is never understated.
const workingDaysInMonth = 26
const weeksInMonth = 4.35

/** Rupiah a month on average, or undefined where no amount was told. */
export const monthly = ({ min, max, per }: Money): number | undefined => {
  if (min === null || max === null) return undefined
  const times = per === 'day' ? workingDaysInMonth : per === 'week' ? weeksInMonth : 1
  return Math.round(((min + max) / 2) * times)
}

const perWords = { month: 'sebulan', week: 'seminggu', day: 'sehari' } as const

export const speakMoney = ({ min, max, per, irregular }: Money): string => {
  if (min === null || max === null) return 'tidak tentu'
  const span = min === max ? rupiah(min) : `${rupiah(min)} sampai ${rupiah(max)}`
  return `${span} ${perWords[per]}${irregular ? ', tidak tentu' : ''}`
}
