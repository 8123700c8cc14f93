import {
  decide,
  whatCouldChange,
  type Change,
  type Clause,
  type Decision,
  type Finding,
} from '../law/clause.ts'
import type { Dated } from '../law/dated.ts'
import type { Day } from '../law/day.ts'
import type { LifeCycle } from '../law/lifeCycle.ts'
import type { DocumentRule, Form } from './document.ts'
import type { Facts } from './facts.ts'
import type { Occupations } from './occupation.ts'
import type { Addressees, Office, Team } from './office.ts'
import type { Standings } from './standing.ts'

export interface EligibilityDecision extends Decision {
  readonly priority: boolean
  readonly office: Office
  readonly regulation: string
}

/** A sentence about what happens next, with the article it rests on. */
export interface TimelineStep {
  readonly article: string
  readonly tell: string
}

/** A reason for which participation ends, and what shows it. */
export interface EndGround {
  readonly key: 'died' | 'moved-away' | 'able-to-pay' | 'formal-worker' | 'no-longer-eligible' | 'age-reached'
  readonly article: string
  readonly ground: string
  /** The proof the regulation names; null where it names none. */
  readonly proof: string | null
  /** What we ask for where it names none. */
  readonly askFor: string
  /** "dapat dihentikan", "berhak menghentikan": may, not must. */
  readonly discretionary: boolean
}

/** A step of the office's own round: monthly in Bontang, yearly and monthly in Balikpapan. */
export interface RoundStep {
  readonly key: string
  readonly by: string
  readonly what: string
  readonly article: string
}

/** A regulation as its city writes it down. */
export interface RegulationText {
  /** 'bontang/perwali-23-2023' */
  readonly id: string
  readonly title: string
  /** Changes with our reading of it, so that a frozen decision says under which reading it was made. */
  readonly version: string
  readonly inForceFrom: string
  readonly source: string
  readonly clauses: readonly Clause<Facts>[]
  readonly occupations: Occupations
  readonly priority: (facts: Facts) => boolean
  readonly officeFor: (facts: Facts, on: Day) => Office
  /** What an officer should know about this routing, such as two rows that claim the same person. */
  readonly routingNote?: (facts: Facts, on: Day) => string | undefined
  readonly addressees: (on: Day) => Addressees
  readonly team: Dated<Team>
  readonly documents: readonly DocumentRule[]
  readonly form: Form
  readonly lifeCycle: LifeCycle
  readonly ends: readonly EndGround[]
  /** Last month ("2027-10") whose contribution is paid; null where the regulation sets no end by age. */
  readonly lastContributionMonth: ((born: Day) => string) | null
  readonly round: readonly RoundStep[]
  readonly timeline: (on: Day) => readonly TimelineStep[]
  readonly standings: Standings
}

export interface Regulation extends RegulationText {
  readonly eligibility: (facts: Facts, on: Day) => EligibilityDecision
  readonly whatCouldChange: (finding: Finding, facts: Facts, on: Day) => Change | null
}

export const regulation = (text: RegulationText): Regulation => ({
  ...text,
  eligibility: (facts, on) => {
    const { eligible, met, unmet, unknown, officer } = decide(text.clauses, facts, on)
    const note = text.routingNote?.(facts, on)
    return {
      eligible,
      met,
      unmet,
      unknown,
      officer: note === undefined ? officer : [...officer, note],
      priority: text.priority(facts),
      office: text.officeFor(facts, on),
      regulation: text.id,
    }
  },
  whatCouldChange: (finding, facts, on) => whatCouldChange(text.clauses, finding, facts, on),
})
