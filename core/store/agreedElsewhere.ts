import type { Scope } from './scope.ts'
import { row } from './sql.ts'
import type { Tx } from './tx.ts'

export interface AgreedElsewhere {
  /** How many other people the chats that agreed to this case have agreed for. */
  readonly agreed: number
  /** How many other people those chats have applied for. */
  readonly applied: number
}

/** Counts people of the whole city, and tells nothing else of cases that the reader may not reach. */
export async function agreedElsewhere(
  tx: Tx,
  { city }: Scope,
  { id, person }: { readonly id: string; readonly person: string | null },
): Promise<AgreedElsewhere> {
  const chats = `(select a.actor_id from case_events a where a.city = ? and a.case_id = ? and a.action = 'agreed'
    and a.actor_kind = 'person' and a.actor_id is not null)`
  const others = `c.city = ? and c.id <> ? and c.kind = 'application' and (c.person is null or c.person <> ?)`
  const params = [city, id, person ?? '', city, id]
  const found = await row<AgreedElsewhere>(
    tx,
    `select
      (select count(distinct coalesce(c.person, c.id)) from cases c
        join case_events e on e.city = c.city and e.case_id = c.id
        where ${others} and e.action = 'agreed' and e.actor_kind = 'person' and e.actor_id in ${chats}) as agreed,
      (select count(distinct coalesce(c.person, c.id)) from cases c
        where ${others} and c.chat in ${chats}) as applied`,
    [...params, ...params],
  )
  return found ?? { agreed: 0, applied: 0 }
}
