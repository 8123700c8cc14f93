import type { Facts } from '../../../core/cities/facts.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Script } from '../../talk/flow.ts'
import type { More } from '../cityQuestions.ts'
import { capital, line } from './line.ts'

// Questions that only some regulations need. Each may be used by any city.

type Welfare = NonNullable<Facts['welfare']>

const welfareWords: Readonly<Record<Welfare, string>> = {
  'fakir-miskin': 'sering kurang',
  'tidak-mampu': 'cukup untuk makan saja',
  mampu: 'berkecukupan',
}

export function* askInsured(person: Ask, who: string): Script<More> {
  const insured = yield* person.yesNo(
    'insured',
    `Apakah ${who} sudah punya BPJS Ketenagakerjaan? BPJS Kesehatan tidak dihitung.`,
    { yes: 'Sudah punya', no: 'Belum punya' },
  )
  return told(person, 'insured', 'BPJS Ketenagakerjaan', insured ? 'sudah punya' : 'belum punya', { insured })
}

/** Gently, and never insisted on: what is left out, the office looks up. */
export function* askWelfare(person: Ask, who: string): Script<More> {
  const welfare = yield* person.optional.choice(
    'welfare',
    `Maaf, ini agak pribadi, tetapi peraturan memintanya. Bagaimana keadaan sehari-hari ${who}?`,
    [
      {
        id: 'fakir-miskin',
        title: 'Sering kurang',
        aliases: ['kurang', 'sering kekurangan', 'miskin', 'susah', 'tidak cukup'],
      },
      {
        id: 'tidak-mampu',
        title: 'Cukup untuk makan saja',
        aliases: ['pas pasan', 'paspasan', 'pas-pasan', 'cukup makan', 'ngepas'],
      },
      {
        id: 'mampu',
        title: 'Berkecukupan',
        aliases: ['cukup', 'mampu', 'lebih dari cukup', 'alhamdulillah cukup'],
      },
    ],
  )
  if (welfare === null) return told(person, 'welfare', 'Keadaan', 'dilewati', {})
  return told(person, 'welfare', 'Keadaan', welfareWords[welfare], { welfare })
}

/** Gives precedence, so it is asked; it shuts nobody out. */
export function* askDisabled(person: Ask, who: string): Script<More> {
  const disabled = yield* person.optional.yesNo(
    'disabled',
    `Supaya bisa didahulukan: apakah ${who} penyandang disabilitas?`,
  )
  if (disabled === null) return told(person, 'disabled', 'Disabilitas', 'dilewati', {})
  return told(person, 'disabled', 'Disabilitas', disabled ? 'ya' : 'tidak', { disabled })
}

export const askFamilyCard = (person: Ask, who: string): Script<More> =>
  askPaper(person, 'familyCard', 'Kartu keluarga', `Kirim foto kartu keluarga (KK) ${who}.`)

export const askNeighbourhoodLetter = (person: Ask, who: string): Script<More> =>
  askPaper(
    person,
    'rtLetter',
    'Surat RT',
    `Kirim foto surat ketua RT bahwa ${who} sudah tinggal di sini 6 bulan. Kalau belum ada, bisa menyusul.`,
  )

function* askPaper(person: Ask, key: string, label: string, question: string): Script<More> {
  const paper = yield* person.optional.photo(key, question)
  const lines = [line(person, key, label, paper === null ? 'menyusul' : 'foto sudah dikirim')]
  return { facts: {}, lines, files: paper === null ? [] : [{ file: paper.file, label: person.key(key) }] }
}

const told = (person: Ask, key: string, label: string, words: string, facts: Facts): More => ({
  facts,
  lines: [line(person, key, capital(label), words)],
  files: [],
})
