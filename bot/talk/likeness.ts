import { featuresOf, featuresOfWord, type Feature } from './features.ts'

// Which set of examples a sentence is like: logistic regression over its features, learnt in some tenths of a
// second. It weighs what sets the classes apart, where counting alone is misled by what is common.
// Settings were chosen by leaving out a fifth of the examples at a time (tests/talk/folds.test.ts).

export interface Ranked<C extends string> {
  readonly of: C
  /** Shares of all classes add up to one. */
  readonly share: number
}

/** How like each class a sentence is, best first. */
export type Rank<C extends string> = (words: readonly string[]) => readonly Ranked<C>[]

/** What the examples teach: for each feature, how it speaks for or against each class. */
export interface Learnt<C extends string> {
  readonly classes: readonly C[]
  readonly features: readonly string[]
  readonly weights: Float32Array
}

type Examples<C extends string> = ReadonlyMap<C, readonly (readonly string[])[]>

const rounds = 5
const firstStep = 1
const stepFades = 0.5
/** Goes through the examples far apart from one another, so that no class is learnt last. */
const stride = 7919

/** A sentence as places in the table of weights, with what each feature counts. */
interface Coded {
  readonly at: Int32Array
  readonly value: Float64Array
}

export function learnFrom<C extends string>(examples: Examples<C>): Learnt<C> {
  const classes = [...examples.keys()]
  const places = new Map<string, number>()
  const ofWord = remembering(featuresOfWord)
  const rows = classes.flatMap((of, right) =>
    (examples.get(of) ?? []).map((words) => ({
      right,
      coded: coded(featuresOf(words, ofWord), (feature) => placeOf(places, feature, classes.length)),
    })),
  )
  const weights = new Float32Array(places.size * classes.length)
  for (let round = 0; round < rounds; round++)
    for (let n = 0; n < rows.length; n++) {
      const row = rows[(n * stride) % rows.length]
      if (row !== undefined) learn(weights, row.coded, row.right, classes.length, stepIn(round))
    }
  return { classes, features: [...places.keys()], weights }
}

export function rankBy<C extends string>({ classes, features, weights }: Learnt<C>): Rank<C> {
  const width = classes.length
  const places = new Map(features.map((feature, index) => [feature, index * width]))
  return (words) => {
    const row = coded(featuresOf(words), (feature) => places.get(feature))
    const shares = sharesOf(weights, row, width)
    return classes
      .map((of, index) => ({ of, share: shares[index] ?? 0 }))
      .toSorted((a, b) => b.share - a.share)
  }
}

function remembering<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word) ?? of(word)
    known.set(word, found)
    return found
  }
}

const stepIn = (round: number): number => firstStep / (1 + round * stepFades)

const placeOf = (places: Map<string, number>, feature: string, width: number): number => {
  const known = places.get(feature)
  if (known !== undefined) return known
  const place = places.size * width
  places.set(feature, place)
  return place
}

/** Long sentences have more features and would shout: all are brought nearer to one loudness. */
function coded(features: readonly Feature[], placeFor: (feature: string) => number | undefined): Coded {
  const loudness = Math.sqrt(Math.sqrt(features.reduce((all, [, value]) => all + value * value, 0)))
  const at: number[] = []
  const value: number[] = []
  for (const [feature, counts] of features) {
    const place = placeFor(feature)
    if (place === undefined) continue
    at.push(place)
    value.push(counts / loudness)
  }
  return { at: Int32Array.from(at), value: Float64Array.from(value) }
}

// Plain loops over typed arrays: these run some forty million times at a start.

function learn(weights: Float32Array, row: Coded, right: number, width: number, step: number): void {
  const missed = sharesOf(weights, row, width)
  missed[right] = (missed[right] ?? 0) - 1
  for (let n = 0; n < row.at.length; n++) {
    const place = row.at[n] ?? 0
    const by = step * (row.value[n] ?? 0)
    for (let of = 0; of < width; of++)
      weights[place + of] = (weights[place + of] ?? 0) - by * (missed[of] ?? 0)
  }
}

function sharesOf(weights: Float32Array, row: Coded, width: number): Float64Array {
  const sums = new Float64Array(width)
  for (let n = 0; n < row.at.length; n++) {
    const place = row.at[n] ?? 0
    const counts = row.value[n] ?? 0
    for (let of = 0; of < width; of++) sums[of] = (sums[of] ?? 0) + (weights[place + of] ?? 0) * counts
  }
  const best = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - best))
  const all = odds.reduce((total, each) => total + each, 0)
  return odds.map((each) => each / all)
}
