import { reachOf, type Where } from './caseRow.ts'
import { readsWholeChats, type Scope } from './scope.ts'
import type { Tx } from './tx.ts'

/**
 * What of a chat's messages somebody reads. The person and the house read all; the counter's own office all but what
 * belongs to a confidential case of another keeper; other offices what belongs to a case they reach, and beside one
 * case (`of`) what belongs to that.
 */
export function eyesOf(
  tx: Tx,
  scope: Scope,
  { table = 'messages', of }: { readonly table?: 'messages' | 'm'; readonly of?: string | undefined } = {},
): Where {
  if (scope.actor.kind !== 'staff') return { sql: '', params: [] }
  const whole = readsWholeChats(scope)
  const reach = reachOf(tx, whole ? { ...scope, offices: 'all' } : scope)
  const inReach = `exists (select 1 from cases c where c.id = ${table}.kept_for and ${reach.sql})`
  if (whole)
    return {
      sql: `and (${table}.kept_for is null or ${table}.kept_for like '+%' or ${inReach})`,
      params: reach.params,
    }
  if (of === undefined) return { sql: `and ${inReach}`, params: reach.params }
  return { sql: `and ${inReach} and ${table}.kept_for = ?`, params: [...reach.params, of] }
}
