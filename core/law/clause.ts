import type { Day } from './day.ts'

/** `unknown` is an answer of its own: a fact that nobody has told is never guessed. */
export type Answer = boolean | 'unknown'

/** What a test says: the answer, and why, in everyday Indonesian. `officer` asks a person to look. */
export interface Verdict {
  readonly answer: Answer
  readonly why: string
  readonly officer?: string
}

/** One ayat or huruf, in the regulation's own numbering, with a summary in our own words. */
export interface Clause<F> {
  readonly key: string
  readonly article: string
  readonly summary: string
  readonly test: (facts: F, on: Day) => Verdict
}

export interface Finding {
  readonly key: string
  readonly article: string
  readonly summary: string
  readonly why: string
}

/** Never a bare yes or no: what is met, what is not, what is not known, and what an officer must look at. */
export interface Decision {
  readonly eligible: boolean | null
  readonly met: readonly Finding[]
  readonly unmet: readonly Finding[]
  readonly unknown: readonly Finding[]
  readonly officer: readonly string[]
}

export const clause = <F>(
  key: string,
  article: string,
  summary: string,
  test: (facts: F, on: Day) => Verdict,
): Clause<F> => ({ key, article, summary, test })

export const met = (why: string): Verdict => ({ answer: true, why })

export const unmet = (why: string): Verdict => ({ answer: false, why })

export const unknown = (why: string, officer?: string): Verdict =>
  officer === undefined ? { answer: 'unknown', why } : { answer: 'unknown', why, officer }

/**
 * All clauses hold together ("wajib memenuhi"): one that is not met refuses, whatever is unknown;
 * otherwise one unknown leaves the whole open.
 */
export const decide = <F>(clauses: readonly Clause<F>[], facts: F, on: Day): Decision => {
  const met: Finding[] = []
  const unmet: Finding[] = []
  const unknown: Finding[] = []
  const officer: string[] = []
  for (const { key, article, summary, test } of clauses) {
    const { answer, why, officer: look } = test(facts, on)
    const finding = { key, article, summary, why }
    if (answer === 'unknown') unknown.push(finding)
    else (answer ? met : unmet).push(finding)
    if (look !== undefined) officer.push(look)
  }
  return { eligible: unmet.length > 0 ? false : unknown.length > 0 ? null : true, met, unmet, unknown, officer }
}
