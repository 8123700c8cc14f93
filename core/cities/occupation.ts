import { met, unknown, unmet, type Test } from '../law/clause.ts'
import type { Facts } from './facts.ts'
import { nearlySame, wordsOf } from './words.ts'

/** One entry of a regulation's list of jobs. */
export interface Occupation {
  readonly key: string
  readonly article: string
  /** The regulation's own words, letter for letter. */
  readonly wording: string
  /** Where one huruf names several jobs, each of them alone. */
  readonly parts?: readonly string[]
  /** The whole huruf, where it names jobs that go different ways and stand here as several entries. */
  readonly joint?: string
  readonly everyday: string
  /** What people call it, slang included. Finds candidates, never decides. */
  readonly synonyms: readonly string[]
  /** Takes in "what is alike": only an officer can say whether this job is. */
  readonly openEnded?: boolean
  /** Jobs that sound like this one and are shut out by its wording, with the reason. */
  readonly excludes?: { readonly jobs: readonly string[]; readonly why: string }
}

/** Magelang: the list is for the head of office to decree, and no decree has been entered. */
export type Occupations = readonly Occupation[] | 'not-decreed'

/** Synonyms as a line of text: 'ojek, ngojek, opang'. */
export const called = (names: string): readonly string[] => names.split(', ')

/** Said too generally to be any job: Balikpapan's own form asks for a specific one. */
const tooVague = new Set([
  'swasta',
  'wiraswasta',
  'wirausaha',
  'usaha',
  'pekerja',
  'kerja',
  'lainnya',
  'lain lain',
])

const mostCandidates = 5
/** Below this share of the best score a candidate only happens to share a word. */
const nearTheBest = 0.75

export const isVague = (text: string): boolean => tooVague.has(wordsOf(text).join(' '))

/** The entry that bears exactly this name, spaces and capitals aside. */
export const occupationNamed = (occupations: Occupations, text: string): Occupation | undefined =>
  occupations === 'not-decreed' ? undefined : lookUp(namesOf(occupations), text)

/** What someone may mean, best first; they are asked, nothing is assumed. */
export const findOccupation = (
  regulation: { readonly occupations: Occupations },
  text: string,
): readonly Occupation[] => {
  if (regulation.occupations === 'not-decreed') return []
  const { occupations } = regulation
  const named = occupationNamed(occupations, text)
  if (named !== undefined) return [named]
  const said = wordsOf(text)
  const vocabulary = vocabularyOf(occupations)
  const typos = said.filter((word) => !vocabulary.has(word))
  const scored = occupations
    .map((occupation) => ({ occupation, score: scoreOf(occupation, said, typos) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  return scored
    .filter(({ score }) => score >= best * nearTheBest)
    .slice(0, mostCandidates)
    .map(({ occupation }) => occupation)
}

/** The job test. An open list never refuses by itself; a closed one does, once nothing in it fits. */
export const listedJob = (occupations: Occupations, list: 'open' | 'closed'): Test<Facts> => {
  if (occupations === 'not-decreed') return () => noListYet
  const names = namesOf(occupations)
  const excluded = exclusionsOf(occupations)
  const verdicts = new Map(occupations.map((each) => [each, verdictOn(each)]))
  return ({ occupation: job }) => {
    if (job === undefined) return jobUnknown
    const named = lookUp(names, job)
    const verdict = named && verdicts.get(named)
    return verdict ?? verdictOnUnlisted(job, occupations, excluded, list)
  }
}

const jobUnknown = unknown('Pekerjaannya belum diketahui.')

const noListYet = unknown(
  'Daftar pekerjaannya ditetapkan Kepala Dinas, dan keputusan itu belum dimasukkan.',
  'Masukkan keputusan Kepala Dinas tentang jenis pekerja informal; sebelum itu pekerjaan tidak dapat dinilai.',
)

const verdictOn = (occupation: Occupation) =>
  occupation.openEnded === true
    ? unknown(
        `Hanya bisa masuk lewat "${occupation.everyday}"; petugas yang menilai.`,
        `Nilai apakah pekerjaannya sejenis dengan daftar (${occupation.article}).`,
      )
    : met(`Pekerjaannya ada dalam daftar: ${occupation.everyday}.`)

const verdictOnUnlisted = (
  job: string,
  occupations: readonly Occupation[],
  excluded: ReadonlyMap<string, string>,
  list: 'open' | 'closed',
) => {
  const shown = job.slice(0, 60)
  const excludedWhy = excluded.get(wordsOf(job).join(' '))
  if (excludedWhy !== undefined) return unmet(excludedWhy)
  const joint = occupations.find((each) => each.joint === job)
  if (joint !== undefined) return met(`Pekerjaannya ada dalam daftar (${joint.article}).`)
  if (isVague(job)) return unknown(`"${shown}" terlalu umum; sebutkan pekerjaan yang sebenarnya dilakukan.`)
  const alike = findOccupation({ occupations }, job)
  if (alike.length > 0)
    return unknown(
      `"${shown}" mungkin termasuk: ${alike.map(({ everyday }) => everyday).join('; ')}.`,
      `Cocokkan "${shown}" dengan ${alike.map(({ article }) => article).join(', ')}.`,
    )
  return list === 'closed'
    ? unmet(`"${shown}" tidak ada dalam daftar pekerjaan.`, {
        tell: 'Bila sehari-hari Anda mengerjakan hal lain yang ada dalam daftar, sebutkan pekerjaan itu.',
      })
    : unknown(`"${shown}" tidak disebut dalam daftar.`, `Nilai apakah "${shown}" sejenis dengan daftar.`)
}

/** Most callers use the exact wording, which needs no reading of words. */
const lookUp = (names: ReadonlyMap<string, Occupation>, text: string): Occupation | undefined =>
  names.get(text) ?? names.get(wordsOf(text).join(' '))

const namesOf = (occupations: readonly Occupation[]): ReadonlyMap<string, Occupation> => {
  const known = nameTables.get(occupations)
  if (known !== undefined) return known
  const names = new Map<string, Occupation>()
  for (const occupation of occupations)
    for (const name of [occupation.wording, ...(occupation.parts ?? [])]) {
      names.set(name, occupation)
      names.set(wordsOf(name).join(' '), occupation)
    }
  nameTables.set(occupations, names)
  return names
}

/** The names of a list never change, so each list is read once. */
const nameTables = new WeakMap<readonly Occupation[], ReadonlyMap<string, Occupation>>()

const exclusionsOf = (occupations: readonly Occupation[]): ReadonlyMap<string, string> =>
  new Map(
    occupations.flatMap(({ excludes }) =>
      (excludes?.jobs ?? []).map((job) => [wordsOf(job).join(' '), excludes?.why ?? ''] as const),
    ),
  )

const scoreOf = (occupation: Occupation, said: readonly string[], typos: readonly string[]): number =>
  Math.max(...phrasesOf(occupation).map((phrase) => phraseScore(phrase, said, typos)))

const phrasesOf = ({ wording, parts = [], synonyms }: Occupation): readonly (readonly string[])[] =>
  [wording, ...parts, ...synonyms].map(wordsOf)

/** Every word of the phrase must be said, in any order; longer phrases say more, a typo a little less. */
const phraseScore = (
  phrase: readonly string[],
  said: readonly string[],
  typos: readonly string[],
): number => {
  let score = 0
  for (const word of phrase) {
    if (said.includes(word)) score += word.length
    else if (typos.some((typo) => nearlySame(typo, word))) score += word.length * 0.8
    else return 0
  }
  return score
}

/** A word that some job bears is no typo of another: "gojek" is not "ngojek". */
const vocabularyOf = (occupations: readonly Occupation[]): ReadonlySet<string> =>
  new Set(occupations.flatMap((occupation) => phrasesOf(occupation).flat()))
