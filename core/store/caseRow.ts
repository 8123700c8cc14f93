import { textList } from './dialect.ts'
import type { Scope } from './scope.ts'
import type { Param } from './sql.ts'
import type { Tx } from './tx.ts'

/** A case as it lies in its table. What was told stays sealed; `open` alone unseals it. */
export interface CaseRow extends CaseFields {
  readonly id: string
  readonly kind: string
  /** The digits of the code, without the letter of its kind. */
  readonly code: string
  readonly version: number
  readonly chat: string | null
  /** Seen by its keeper and by nobody else, administrators included. */
  readonly secret: boolean
  readonly openedAt: number
  readonly openedOn: string
  readonly sealed: string
  readonly changedAt: number
}

/** What an operation says about a case; ids, codes and times are added by the store. */
export interface CaseFields {
  readonly state: string
  /** The office that acts, and the one that is told beside it. */
  readonly office: string
  readonly beside: string | null
  /** The member of staff who answers for it. */
  readonly keeper: string | null
  /** The case that this one was found to be a second report of: it goes on there. */
  readonly joinedTo: string | null
  readonly person: string | null
  readonly regulation: string
  readonly verdict: string
  /** YYYY-MM-DD: by when its next step is to be done. */
  readonly dueOn: string | null
}

export type FoundCase = Omit<CaseRow, 'secret'> & { readonly secret: 0 | 1 }

export const caseOf = (found: FoundCase): CaseRow => ({ ...found, secret: found.secret === 1 })

export const selectedCase = `select c.id, c.kind, c.code, c.state, c.version, c.office, c.beside, c.keeper,
  c.joined_to as "joinedTo", c.person, c.chat, c.secret, c.opened_at as "openedAt", c.opened_on as "openedOn",
  c.due_on as "dueOn", c.regulation, c.verdict, c.sealed, c.changed_at as "changedAt" from cases c`

export interface Where {
  readonly sql: string
  readonly params: readonly Param[]
}

/**
 * What a scope reaches: its city, of that city its offices, and of confidential cases those which the member of
 * staff keeps. Every reading statement begins with it.
 */
export function reachOf(tx: Tx, { city, actor, offices }: Scope): Where {
  const inOffice =
    offices === 'all'
      ? { sql: 'true', params: [] }
      : {
          sql: `(c.office in ${textList(tx.dialect)} or c.beside in ${textList(tx.dialect)})`,
          params: [JSON.stringify(offices), JSON.stringify(offices)],
        }
  if (actor.kind !== 'staff')
    return { sql: `c.city = ? and ${inOffice.sql}`, params: [city, ...inOffice.params] }
  return {
    sql: `c.city = ? and ((not c.secret and ${inOffice.sql}) or c.keeper = ?)`,
    params: [city, ...inOffice.params, actor.id],
  }
}
