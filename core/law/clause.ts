import type { Day } from './day.ts'

/** `unknown` is an answer of its own: a fact that nobody has told is never guessed. */
export type Answer = boolean | 'unknown'

/** What would turn a refusal around: on a known day (ISO) if time alone does it, and how to say so. */
export interface Change {
  readonly on?: string
  readonly tell: string
}

/** What a test says: the answer, and why, in everyday Indonesian. `officer` asks a person to look. */
export interface Verdict {
  readonly answer: Answer
  readonly why: string
  readonly officer?: string
  readonly change?: Change
}

export type Test<F> = (facts: F, on: Day) => Verdict

/** One ayat or huruf, in the regulation's own numbering, with a summary in our own words. */
export interface Clause<F> {
  readonly key: string
  readonly article: string
  readonly summary: string
  readonly test: Test<F>
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

export const clause = <F>(key: string, article: string, summary: string, test: Test<F>): Clause<F> => ({
  key,
  article,
  summary,
  test,
})

export const met = (why: string): Verdict => ({ answer: true, why })

export const unmet = (why: string, change?: Change): Verdict =>
  change === undefined ? { answer: false, why } : { answer: false, why, change }

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
    const verdict = test(facts, on)
    const finding = { key, article, summary, why: verdict.why }
    if (verdict.answer === 'unknown') unknown.push(finding)
    else if (verdict.answer) met.push(finding)
    else unmet.push(finding)
    if (verdict.officer !== undefined) officer.push(verdict.officer)
  }
  return { eligible: outcome(unmet.length, unknown.length), met, unmet, unknown, officer }
}

/** What the applicant could do or wait for, judged again on the facts and the day asked about. */
export const whatCouldChange = <F>(
  clauses: readonly Clause<F>[],
  finding: Finding,
  facts: F,
  on: Day,
): Change | null => clauses.find(({ key }) => key === finding.key)?.test(facts, on).change ?? null

const outcome = (unmet: number, unknown: number): boolean | null => {
  if (unmet > 0) return false
  return unknown > 0 ? null : true
}
