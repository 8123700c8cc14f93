import type { Ask } from '../../talk/ask.ts'
import type { Script } from '../../talk/flow.ts'
import { kinWords } from '../../talk/kinds/kin.ts'

export type Whom = 'self' | 'other'

const self = {
  id: 'self',
  title: 'Saya sendiri',
  aliases: [
    'saya',
    'sy',
    'diri sendiri',
    'sendiri',
    'aku',
    'kulo',
    'ulun',
    'aku dewe',
    'untuk saya',
    'sorangan',
  ],
} as const

const other = {
  id: 'other',
  title: 'Orang lain, setuju',
  aliases: ['orang lain', ...kinWords],
} as const

const many = {
  id: 'many',
  title: 'Banyak orang',
  aliases: [
    'banyak',
    'warga',
    'warga saya',
    'anggota',
    'kelompok',
    'rombongan',
    'beberapa orang',
    'wong akeh',
  ],
} as const

const notYet = {
  id: 'not-yet',
  title: 'Belum minta izin',
  aliases: ['belum izin', 'belum setuju', 'belum tanya'],
} as const

const question = 'Siapa yang mau didaftarkan?'

/** Oneself, or somebody who has agreed to it. */
export function* askWhom(ask: Ask): Script<Whom | null> {
  const whom = yield* ask.choice('whom', question, [self, other, notYet])
  return whom === 'not-yet' ? askFirst(ask) : whom
}

/** The same, where a head of neighbourhood may bring many at once. */
export function* askWhomOrMany(ask: Ask): Script<Whom | 'many' | null> {
  const whom = yield* ask.choice('whom', question, [self, other, many, notYet])
  return whom === 'not-yet' ? askFirst(ask) : whom
}

function askFirst(ask: Ask): null {
  ask.say(
    'Tanyakan dulu kepada orangnya. Data orang lain hanya boleh dikirim kalau ia setuju. Sesudah itu, ketik *daftar*.',
  )
  return null
}
