import { describe, expect, test } from 'vitest'
import { regulationOn, type City } from '../../core/cities/city.ts'
import type { Facts } from '../../core/cities/facts.ts'
import type { EligibilityDecision } from '../../core/cities/regulation.ts'
import { dayOf } from '../../core/law/day.ts'

/** One line of a lawyer's table: who, what is different about them, the outcome, and the one reason for it. */
export interface Row {
  readonly who: string
  readonly differs: Partial<Record<keyof Facts, unknown>> & Facts
  readonly expected: true | false | null
  /** The clause that alone refuses, or alone stays open. */
  readonly only?: { readonly key: string; readonly article: string }
  readonly on?: string
}

export const today = '2026-11-20'

export const qualifies = (who: string, differs: Facts, on?: string): Row =>
  on === undefined ? { who, differs, expected: true } : { who, differs, expected: true, on }

export const refused = (who: string, differs: Facts, key: string, article: string, on = today): Row => ({
  who,
  differs,
  expected: false,
  only: { key, article },
  on,
})

export const open = (who: string, differs: Facts, key: string, article: string, on = today): Row => ({
  who,
  differs,
  expected: null,
  only: { key, article },
  on,
})

export const judge = (city: City, applicant: Facts, row: Row): EligibilityDecision => {
  const on = dayOf(row.on ?? today)
  return regulationOn(city, on).eligibility({ ...applicant, ...row.differs }, on)
}

/**
 * Everyone in the table is the applicant who qualifies, but for what the row says. `neverRefuse` are the
 * clauses that only an officer can close: they must once be all that stays open, every other clause once
 * all that refuses.
 */
export const testTable = (
  city: City,
  applicant: Facts,
  neverRefuse: readonly string[],
  rows: readonly Row[],
): void => {
  describe(city.name, () => {
    test.each(rows)('$who', (row) => {
      const decision = judge(city, applicant, row)
      expect(decision.eligible).toBe(row.expected)
      const reasons = row.expected === false ? decision.unmet : decision.unknown
      expect(reasons.map(({ key, article }) => ({ key, article }))).toEqual(row.only ? [row.only] : [])
    })

    test('every clause is once the only reason to refuse, or to stay open where it never refuses', () => {
      const keys = regulationOn(city, dayOf(today)).clauses.map(({ key }) => key)
      const alone = (outcome: false | null) =>
        new Set(rows.filter(({ expected }) => expected === outcome).map(({ only }) => only?.key))
      const refusing = alone(false)
      const open = alone(null)
      expect(keys.filter((key) => !refusing.has(key)).toSorted()).toEqual(neverRefuse.toSorted())
      expect(neverRefuse.filter((key) => !open.has(key))).toEqual([])
    })
  })
}
