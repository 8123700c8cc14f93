import { editDistance, wordsOf } from './words.ts'

/** Names and codes after Kepmendagri 300.2.2-2430/2025, by way of cahyadsn/wilayah (MIT). */
export interface Kelurahan {
  readonly code: string
  readonly name: string
}

export interface Kecamatan {
  readonly code: string
  readonly name: string
  readonly kelurahan: readonly Kelurahan[]
}

/** A regency of the same name next door, whose people are not this city's: they must be asked. */
export interface Namesake {
  readonly name: string
  readonly code: string
  readonly ask: string
}

export interface FoundKelurahan {
  readonly best: readonly Kelurahan[]
  readonly exact: boolean
}

export const kecamatan = (
  code: string,
  name: string,
  kelurahan: Readonly<Record<string, string>>,
): Kecamatan => ({
  code,
  name,
  kelurahan: Object.entries(kelurahan).map(([last, label]) => ({ code: `${code}.${last}`, name: label })),
})

const mostCandidates = 4
const closeEnough = 0.65

const writtenOut: Readonly<Record<string, string>> = {
  gn: 'gunung',
  gng: 'gunung',
  gunug: 'gunung',
  sei: 'sungai',
  sungei: 'sungai',
  tj: 'tanjung',
  tjg: 'tanjung',
  tg: 'tanjung',
  tanjong: 'tanjung',
  btg: 'bontang',
  bpp: 'balikpapan',
  mgl: 'magelang',
  sel: 'selatan',
  slt: 'selatan',
  utr: 'utara',
  krg: 'karang',
  sumberejo: 'sumberrejo',
}

const notPartOfTheName = new Set(['kel', 'kelurahan', 'desa', 'kampung', 'di'])

/** Spaces, dashes and abbreviations gone: "gn. samarinda" and "Gunung Samarinda" become one word. */
const compact = (text: string): string =>
  wordsOf(text)
    .filter((word) => !notPartOfTheName.has(word))
    .map((word) => writtenOut[word] ?? word)
    .join('')

export const findKelurahan = (
  city: { readonly places: readonly Kecamatan[] },
  text: string,
): FoundKelurahan => {
  const wanted = compact(text)
  if (wanted.length < 3) return { best: [], exact: false }
  const all = city.places.flatMap((place) => place.kelurahan)
  const exact = all.filter((each) => compact(each.name) === wanted)
  if (exact.length > 0) return { best: exact, exact: true }
  const best = all
    .map((each) => ({ each, score: likeness(wanted, compact(each.name)) }))
    .filter(({ score }) => score >= closeEnough)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostCandidates)
    .map(({ each }) => each)
  return { best, exact: false }
}

/** A part of a name counts for much ("telihan"), then the share of letters that agree. */
const likeness = (wanted: string, name: string): number => {
  const letters = 1 - editDistance(wanted, name) / Math.max(wanted.length, name.length)
  const isPart = wanted.length >= 4 && (name.includes(wanted) || wanted.includes(name))
  return isPart ? Math.max(letters, 0.8) : letters
}
