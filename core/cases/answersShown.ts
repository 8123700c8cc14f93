import { z } from 'zod'
import type { City } from '../cities/city.ts'
import { dayOf, speakDate } from '../law/day.ts'
import { rupiah } from '../law/rupiah.ts'
import { spokenShape, type ApplicationRecord } from './record.ts'

/** One answer as an officer reads it. */
export interface ShownAnswer {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly spoken: boolean
  /** May be asked for again by itself; a question that only makes another one precise goes with that one. */
  readonly correctable: boolean
}

/** By the question, whoever it is about. One that is not here is shown under its own key. */
const labels: Readonly<Record<string, string>> = {
  whom: 'Untuk siapa',
  job: 'Pekerjaan',
  'job.which': 'Menurut daftar',
  'job.nearest': 'Paling dekat dalam daftar',
  'job.named': 'Persis seperti yang disebut daftar',
  paid: 'Digaji tetap oleh perusahaan',
  born: 'Tanggal lahir atau umur',
  region: 'Kota atau kabupaten',
  place: 'Kelurahan',
  'place.which': 'Kelurahan yang dimaksud',
  since: 'Tinggal di kota ini sejak',
  card: 'KTP',
  'card.clearer': 'Foto KTP yang lebih jelas',
  otherCard: 'Foto KTP kota lain',
  familyCard: 'Foto kartu keluarga',
  rtLetter: 'Foto surat RT',
  name: 'Nama',
  income: 'Penghasilan sebulan',
  ownPhone: 'Nomor chat ini miliknya',
  phone: 'Nomor HP',
  contact: 'Keluarga yang bisa dihubungi',
  insured: 'Sudah punya BPJS Ketenagakerjaan',
  welfare: 'Keadaan ekonomi',
  disabled: 'Penyandang disabilitas',
  objection: 'Keberatan',
  form: 'Formulir yang dikirim',
}

export function answersShown(
  { answers }: Pick<ApplicationRecord, 'answers'>,
  city: City,
): readonly ShownAnswer[] {
  const asked = Object.keys(answers)
  return Object.entries(answers).map(([key, answer]) => ({
    key,
    label: labelOf(key),
    value: answerText(answer, city),
    spoken: spokenShape.safeParse(answer).success,
    correctable: !goesOn(key) && !asked.some((other) => key.startsWith(`${other}.`)),
  }))
}

/** What a question or the file that answered it is called. */
export const labelOf = (key: string): string => {
  const question = questionOf(key)
  return labels[question] ?? (goesOn(key) ? 'Diteruskan meski mungkin belum memenuhi' : question)
}

/** A key without whom it is about: `self.card` and `other.card` are the same question. */
export const questionOf = (key: string): string => key.replace(/^(self|other)\./, '')

const goesOn = (key: string): boolean => questionOf(key).startsWith('goOn.')

const words: Readonly<Record<string, string>> = {
  self: 'diri sendiri',
  other: 'orang lain, sudah setuju',
  outside: 'di luar kota',
  'go-on': 'ya',
  'this-city': 'KTP kota lain',
  card: 'belum punya KTP',
  'for-now': 'menyusul',
  always: 'sejak lahir',
  city: 'kota',
  namesake: 'kabupaten',
  'fakir-miskin': 'sering kurang (fakir miskin)',
  'tidak-mampu': 'cukup untuk makan saja (tidak mampu)',
  mampu: 'berkecukupan (mampu)',
  month: 'sebulan',
  week: 'seminggu',
  day: 'sehari',
}

const job = z.object({ said: z.string().nullable() }).transform(({ said }) => said ?? 'tidak sedang bekerja')
const birthDate = z.object({ bornOn: z.iso.date() }).transform(({ bornOn }) => speakDate(dayOf(bornOn)))
const age = z
  .object({ age: z.number(), on: z.iso.date() })
  .transform(({ age, on }) => `${age} tahun pada ${speakDate(dayOf(on))}`)
const card = z
  .object({
    photo: z.unknown().optional(),
    nik: z.string().optional(),
    name: z.string().optional(),
    lacks: z.string().optional(),
  })
  .refine((shape) => Object.values(shape).some((part) => part !== undefined))
  .transform(({ photo, nik, name, lacks }) =>
    [nik && `NIK ${nik}`, name, photo === undefined ? undefined : 'foto', lacks && (words[lacks] ?? lacks)]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  )
const money = z
  .object({ min: z.number().nullable(), max: z.number().nullable(), per: z.string(), irregular: z.boolean() })
  .transform(({ min, max, per, irregular }) => {
    const amounts = [...new Set([min, max].filter((amount) => amount !== null))].map(rupiah).join(' sampai ')
    const often = irregular ? 'tidak tentu' : ''
    return [amounts && `${amounts} ${words[per] ?? per}`, often].filter((part) => part !== '').join(', ')
  })
const contact = z
  .object({ name: z.string(), relation: z.string(), phone: z.string() })
  .transform(({ name, relation, phone }) => `${name} (${relation}), ${phone}`)

// Tried in this order: what has a relation is a contact before it is a name on a card.
const shown = z.union([
  spokenShape.transform(() => 'pesan suara'),
  z.boolean().transform((yes) => (yes ? 'ya' : 'tidak')),
  z.number().transform((number) => number.toLocaleString('id-ID')),
  z.iso.date().transform((date) => speakDate(dayOf(date))),
  job,
  birthDate,
  age,
  money,
  contact,
  z.object({ file: z.unknown() }).transform(() => 'foto'),
  card,
])

const place = z.object({ codes: z.array(z.string()).nullable() })

const longestValue = 500

function answerText(answer: unknown, city: City): string {
  const named = typeof answer === 'string' ? nameIn(city, answer) : undefined
  if (named !== undefined) return named
  const lives = place.safeParse(answer).data
  if (lives?.codes === null) return words['outside'] ?? ''
  if (lives) return lives.codes.map((code) => nameIn(city, code) ?? code).join(' atau ')
  const { data } = shown.safeParse(answer)
  if (data !== undefined) return data.slice(0, longestValue)
  if (typeof answer === 'string') return (words[answer] ?? answer).slice(0, longestValue)
  return answer === null || answer === undefined ? 'dilewati' : '…'
}

/** Answers that are kept by the key of a list of the city: its kelurahan, its regulation's jobs. */
function nameIn(city: City, key: string): string | undefined {
  const kelurahan = city.places.flatMap((place) => place.kelurahan).find(({ code }) => code === key)
  const jobs = city.regulations.flatMap(({ occupations }) =>
    occupations === 'not-decreed' ? [] : occupations,
  )
  return kelurahan?.name ?? jobs.find((job) => job.key === key)?.everyday
}
