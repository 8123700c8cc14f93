import { caseOf, reachOf, selectedCase, type CaseRow, type FoundCase, type Where } from './caseRow.ts'
import { textList } from './dialect.ts'
import type { Scope } from './scope.ts'
import { rows, type Param } from './sql.ts'
import type { Tx } from './tx.ts'

export interface CaseFilter {
  readonly kind: string
  readonly states?: readonly string[]
  readonly office?: string
  readonly verdict?: string
  /** Opened on this day or later. */
  readonly since?: string
  /** Its next step was due before this day. */
  readonly dueBefore?: string
  readonly keeper?: string
  readonly codeDigits?: string
  readonly person?: string
  /** Opened in one of these chats. */
  readonly chats?: readonly string[]
}

/** The newest first. */
export const newestFirst: Where = { sql: 'c.opened_at desc, c.id desc', params: [] }

/**
 * As the work lies: what is late or due next, then what has waited longest. What has ended, in one of these states,
 * comes last, and of that the newest first. The id makes it one order for all pages.
 */
export function pressingFirst(tx: Tx, ended: readonly string[]): Where {
  const isEnded = `c.state in ${textList(tx.dialect)}`
  const list = JSON.stringify(ended)
  return {
    sql: `case when ${isEnded} then 2 when c.due_on is null then 1 else 0 end,
      case when not ${isEnded} then c.due_on end, case when ${isEnded} then -c.opened_at else c.opened_at end, c.id`,
    params: [list, list, list],
  }
}

export async function listCases(
  tx: Tx,
  scope: Scope,
  filter: CaseFilter,
  { limit, offset, order }: { limit: number; offset: number; order: Where },
): Promise<CaseRow[]> {
  const { sql, params } = matching(tx, scope, filter)
  const ordered = `${selectedCase} where ${sql} order by ${order.sql} limit ? offset ?`
  return (await rows<FoundCase>(tx, ordered, [...params, ...order.params, limit, offset])).map(caseOf)
}

/** How many cases there are in each state, all filters but that of the state applied. */
export async function countCases(
  tx: Tx,
  scope: Scope,
  filter: CaseFilter,
): Promise<ReadonlyMap<string, number>> {
  const { sql, params } = matching(tx, scope, { ...filter, states: undefined })
  const counted = await rows<{ state: string; n: number }>(
    tx,
    `select c.state, cast(count(*) as integer) as n from cases c where ${sql} group by c.state order by c.state`,
    params,
  )
  return new Map(counted.map(({ state, n }) => [state, n]))
}

/** All cases of a kind in these states, for what the house does with them by itself. */
export async function casesInStates(
  tx: Tx,
  scope: Scope,
  kind: string,
  states: readonly string[],
): Promise<CaseRow[]> {
  const reach = reachOf(tx, scope)
  const sql = `${selectedCase} where ${reach.sql} and c.kind = ? and c.state in ${textList(tx.dialect)}
    and c.joined_to is null order by c.id`
  return (await rows<FoundCase>(tx, sql, [...reach.params, kind, JSON.stringify(states)])).map(caseOf)
}

function matching(tx: Tx, scope: Scope, filter: CaseFilter): Where {
  const reach = reachOf(tx, scope)
  const parts = [reach.sql, 'c.kind = ?', 'c.joined_to is null']
  const params: Param[] = [...reach.params, filter.kind]
  const also = (sql: string, value: string | undefined) => {
    if (value === undefined) return
    parts.push(sql)
    params.push(value)
  }
  also(`c.state in ${textList(tx.dialect)}`, filter.states && JSON.stringify(filter.states))
  also('c.office = ?', filter.office)
  also('c.verdict = ?', filter.verdict)
  also('c.opened_on >= ?', filter.since)
  also('c.due_on < ?', filter.dueBefore)
  also('c.keeper = ?', filter.keeper)
  also('c.code like ?', filter.codeDigits && `%${filter.codeDigits}%`)
  also('c.person = ?', filter.person)
  also(`c.chat in ${textList(tx.dialect)}`, filter.chats && JSON.stringify(filter.chats))
  return { sql: parts.join(' and '), params }
}
