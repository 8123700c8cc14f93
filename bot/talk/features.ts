import { kindsOf } from './wordKinds.ts'
import { stemOf } from './stem.ts'

const letterRuns = [3, 4]
/** What each kind of feature counts beside a word. Letters forgive typos, stems endings, kinds a word never seen. */
const worth = { word: 1, stem: 0.7, neighbours: 0.7, kind: 1.2, kindsBeside: 0.4, letters: 0.4 }

export type Feature = readonly [name: string, counts: number]

/** What a sentence consists of. Who asks for many sentences remembers what a word consists of. */
export function featuresOf(words: readonly string[], ofWord = featuresOfWord): Feature[] {
  const features: Feature[] = [['', 1]]
  for (const [index, word] of words.entries()) {
    features.push(...ofWord(word))
    const next = words[index + 1]
    if (next !== undefined) features.push(...featuresBetween(word, next))
  }
  return features
}

export const featuresOfWord = (word: string): readonly Feature[] => [
  [`w ${word}`, worth.word],
  [`s ${stemOf(word)}`, worth.stem],
  ...kindsOf(word).map((kind): Feature => [`k ${kind}`, worth.kind]),
  ...runsIn(word).map((run): Feature => [`l ${run}`, worth.letters]),
]

const featuresBetween = (word: string, next: string): readonly Feature[] => [
  [`n ${word} ${next}`, worth.neighbours],
  ...kindsOf(word).flatMap((kind) =>
    kindsOf(next).map((beside): Feature => [`b ${kind} ${beside}`, worth.kindsBeside]),
  ),
]

function runsIn(word: string): string[] {
  const bounded = ` ${word} `
  return letterRuns.flatMap((length) =>
    Array.from({ length: Math.max(0, bounded.length - length + 1) }, (_, start) =>
      bounded.slice(start, start + length),
    ),
  )
}
