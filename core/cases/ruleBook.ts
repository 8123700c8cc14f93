import { regulationOn, type City } from '../cities/city.ts'
import type { Facts } from '../cities/facts.ts'
import type { EligibilityDecision, Regulation } from '../cities/regulation.ts'
import { dayOf, isoOf, type Day } from '../law/day.ts'
import type { LifeCycle, State } from '../law/lifeCycle.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import type { ApplicationRecord } from './record.ts'
import { settledCity } from './settledCity.ts'

/** The city with what its office has entered, and its regulation on one day. */
export interface RuleBook {
  readonly city: City
  readonly regulation: Regulation
  readonly cycle: LifeCycle
  readonly day: Day
}

export async function ruleBookOn(tx: Tx, scope: Scope, day: Day): Promise<RuleBook> {
  const city = await settledCity(tx, scope.city)
  const regulation = regulationOn(city, day)
  return { city, regulation, cycle: regulation.lifeCycle, day }
}

/** A case lives by the regulation of the day on which its applicant last confirmed it. */
export const ruleBookOf = (
  tx: Tx,
  scope: Scope,
  record: Pick<ApplicationRecord, 'decidedOn'>,
): Promise<RuleBook> => ruleBookOn(tx, scope, dayOf(record.decidedOn))

/** The decision and what freezes with it. */
export type Frozen = Pick<ApplicationRecord, 'decision' | 'decidedOn' | 'regulationVersion'>

export function decideBy({ regulation, day }: RuleBook, facts: Facts): Frozen {
  const decision = thawed(regulation.eligibility(facts, day))
  return { decision, decidedOn: isoOf(day), regulationVersion: regulation.version }
}

export type VerdictWord = 'eligible' | 'ineligible' | 'unknown'

function verdictOf({ eligible }: Pick<EligibilityDecision, 'eligible'>): VerdictWord {
  if (eligible === null) return 'unknown'
  return eligible ? 'eligible' : 'ineligible'
}

/** The columns of a case that follow from its decision. */
export const fieldsOf = ({ decision }: Pick<ApplicationRecord, 'decision'>) => ({
  office: decision.office.key,
  regulation: decision.regulation,
  verdict: verdictOf(decision),
})

/** A state of this cycle, or undefined for one that an older release knew. */
export const stateIn = (cycle: LifeCycle, state: string): State | undefined =>
  Object.keys(cycle.states).find((known): known is State => known === state)

export const isOpen = (cycle: LifeCycle, state: string): boolean => {
  const known = stateIn(cycle, state)
  return known !== undefined && cycle.states[known]?.final === false
}

export const stateWords = (cycle: LifeCycle, state: string): string => {
  const known = stateIn(cycle, state)
  return (known && cycle.states[known]?.label) ?? state
}

/** What is sealed is written again later: copied, so that nothing of the regulation's own is held. */
const thawed = (decision: EligibilityDecision): ApplicationRecord['decision'] => ({
  ...decision,
  met: [...decision.met],
  unmet: [...decision.unmet],
  unknown: [...decision.unknown],
  officer: [...decision.officer],
})
