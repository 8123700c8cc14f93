// How much a sentence is like each set of examples: naive Bayes over runs of letters, which forgive typos and
// endings, and over whole words. Small enough to be learnt again at every start.

export interface Ranked<C extends string> {
  readonly of: C
  /** Shares of all classes add up to one. */
  readonly share: number
}

/** How like each class a sentence is, best first. */
export type Rank<C extends string> = (words: readonly string[]) => readonly Ranked<C>[]

const shortest = 4
const longest = 5
const smoothing = 0.3
/** Runs of letters overlap and repeat one another's evidence; this weighs them down to what they are worth. */
const evidence = 0.06

export function rankBy<C extends string>(examples: ReadonlyMap<C, readonly (readonly string[])[]>): Rank<C> {
  const classes = [...examples.keys()]
  const counts = new Map<string, number[]>()
  const totals = classes.map(() => 0)
  for (const [index, of] of classes.entries())
    for (const feature of (examples.get(of) ?? []).flatMap(featuresOf)) {
      const row = counts.get(feature) ?? classes.map(() => 0)
      row[index] = (row[index] ?? 0) + 1
      totals[index] = (totals[index] ?? 0) + 1
      counts.set(feature, row)
    }
  const weights = new Map(
    [...counts].map(([feature, row]) => [feature, weightsOf(row, totals, counts.size)] as const),
  )
  return (words) => {
    const sums = classes.map(() => 0)
    for (const feature of featuresOf(words))
      for (const [index, weight] of (weights.get(feature) ?? []).entries())
        sums[index] = (sums[index] ?? 0) + weight
    return shared(classes, sums)
  }
}

const weightsOf = (row: readonly number[], totals: readonly number[], features: number): number[] =>
  row.map((count, index) => Math.log((count + smoothing) / ((totals[index] ?? 0) + smoothing * features)))

function shared<C extends string>(classes: readonly C[], sums: readonly number[]): Ranked<C>[] {
  const best = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp((sum - best) * evidence))
  const all = odds.reduce((total, each) => total + each, 0)
  return classes
    .map((of, index) => ({ of, share: (odds[index] ?? 0) / all }))
    .toSorted((a, b) => b.share - a.share)
}

/** Each once: the words, the pairs of neighbours, and the runs of four or five letters across the words. */
function featuresOf(words: readonly string[]): string[] {
  const features = new Set<string>()
  const text = ` ${words.join(' ')} `
  for (let length = shortest; length <= longest; length++)
    for (let start = 0; start + length <= text.length; start++)
      features.add(text.slice(start, start + length))
  for (const [index, word] of words.entries()) {
    features.add(`w ${word}`)
    const next = words[index + 1]
    if (next !== undefined) features.add(`w ${word} ${next}`)
  }
  return [...features]
}
