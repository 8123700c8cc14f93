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
  /** So broad that a job is tried here before anyone is told that it is not listed. */
  readonly wide?: boolean
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
const mostWords = 20
/** Below this share of the best score a candidate only happens to share a word. */
const nearTheBest = 0.75

export const isVague = (text: string): boolean => tooVague.has(wordsOf(text).join(' '))

/** The entry that bears exactly this name, spaces and capitals aside. */
export const occupationNamed = (occupations: Occupations, text: string): Occupation | undefined => {
  if (occupations === 'not-decreed') return undefined
  const { names } = lexiconOf(occupations)
  return names.get(text) ?? names.get(wordsOf(text).join(' '))
}

/** What someone may mean, best first; they are asked, nothing is assumed. */
export const findOccupation = (
  { occupations }: { readonly occupations: Occupations },
  text: string,
): readonly Occupation[] => {
  if (occupations === 'not-decreed') return []
  const named = occupationNamed(occupations, text)
  if (named !== undefined) return [named]
  const lexicon = lexiconOf(occupations)
  const said = wordsOf(text).slice(0, mostWords)
  const weights = weigh(said, lexicon)
  const scored = bearing(lexicon, weights)
    .map(({ occupation, phrases }) => ({ occupation, score: bestScore(phrases, weights) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  return scored
    .filter(({ score }) => score >= best * nearTheBest)
    .slice(0, mostCandidates)
    .map(({ occupation }) => occupation)
}

type Phrase = readonly string[]

/** A list of jobs read into words. */
interface Lexicon {
  readonly names: ReadonlyMap<string, Occupation>
  /** Who bears a word. A word that some job bears is no typo of another: "gojek" is not "ngojek". */
  readonly bearers: ReadonlyMap<string, readonly Entry[]>
  /** The words by their first letter, in which nobody mistypes. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>
}

interface Entry {
  readonly occupation: Occupation
  readonly place: number
  readonly phrases: readonly Phrase[]
}

/** A list never changes, so each is read once. */
const lexicons = new WeakMap<readonly Occupation[], Lexicon>()

const lexiconOf = (occupations: readonly Occupation[]): Lexicon => {
  const known = lexicons.get(occupations)
  if (known !== undefined) return known
  const entries = occupations.map((occupation, place) => ({
    occupation,
    place,
    phrases: [...namesOf(occupation), ...occupation.synonyms].map(wordsOf),
  }))
  const bearers = grouped(
    entries.flatMap((entry) => [...new Set(entry.phrases.flat())].map((word) => [word, entry] as const)),
  )
  const lexicon = {
    names: new Map(
      occupations.flatMap((each) =>
        namesOf(each).flatMap((name) => [[name, each] as const, [wordsOf(name).join(' '), each] as const]),
      ),
    ),
    bearers,
    byLetter: grouped([...bearers.keys()].map((word) => [word.charAt(0), word] as const)),
  }
  lexicons.set(occupations, lexicon)
  return lexicon
}

const grouped = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/** The jobs of which at least a word was said, in the order of the list. */
const bearing = ({ bearers }: Lexicon, weights: ReadonlyMap<string, number>): readonly Entry[] => {
  const found = new Set([...weights.keys()].flatMap((word) => bearers.get(word) ?? []))
  return [...found].toSorted((a, b) => a.place - b.place)
}

const namesOf = ({ wording, parts = [] }: Occupation): readonly string[] => [wording, ...parts]

/** What each known word in the sentence counts: its length, a little less where it is written with a typo. */
const weigh = (said: Phrase, { bearers, byLetter }: Lexicon): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  for (const word of said) {
    if (bearers.has(word)) weights.set(word, word.length)
    else
      for (const known of byLetter.get(word.charAt(0)) ?? [])
        if (!weights.has(known) && nearlySame(word, known)) weights.set(known, known.length * 0.8)
  }
  return weights
}

const bestScore = (phrases: readonly Phrase[], weights: ReadonlyMap<string, number>): number => {
  let best = 0
  for (const phrase of phrases) best = Math.max(best, phraseScore(phrase, weights))
  return best
}

/** Every word of the phrase must be said, in any order; longer phrases say more. */
const phraseScore = (phrase: Phrase, weights: ReadonlyMap<string, number>): number => {
  let score = 0
  for (const word of phrase) {
    const weight = weights.get(word)
    if (weight === undefined) return 0
    score += weight
  }
  return score
}
