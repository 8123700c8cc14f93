import type { Scope } from './scope.ts'
import { row } from './sql.ts'
import type { Tx } from './tx.ts'

/** Later than their last word, it says that they went away; when they write again, that is over by itself. */
export const blockedUs = 'coalesce(c.blocked_at >= c.last_in_at, false)'

/** Whether the person behind a chat wants nothing from us. */
export async function hasBlockedUs(tx: Tx, { city }: Scope, chat: string): Promise<boolean> {
  const sql = `select 1 as yes from chats c where c.city = ? and c.id = ? and ${blockedUs}`
  return (await row(tx, sql, [city, chat])) !== undefined
}

/** An officer wants it tried all the same. */
export async function forgetBlock(tx: Tx, { city }: Scope, chat: string): Promise<void> {
  await row(tx, 'update chats set blocked_at = null where city = ? and id = ?', [city, chat])
}
