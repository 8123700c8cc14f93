import { newId } from '../world.ts'
import { setDue } from './due.ts'
import type { Scope } from './scope.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** The kind of due row that keeps a promise to tell somebody something. */
export const promiseDue = 'promise'

const placeOf = (city: string, id: string) => ({ table: 'promises', column: 'sealed', row: `${city}/${id}` })

/** A sentence to be said in a chat at a time. */
export async function promise(
  tx: Tx,
  scope: Scope,
  { chatId, at, what }: { readonly chatId: string; readonly at: number; readonly what: string },
): Promise<string> {
  const id = newId(tx.world)
  const sealed = tx.vault.seal(placeOf(scope.city, id), what)
  await rows(tx, 'insert into promises (city, id, chat, sealed, made_at) values (?, ?, ?, ?, ?)', [
    scope.city,
    id,
    chatId,
    sealed,
    tx.world.now(),
  ])
  await setDue(tx, scope.city, promiseDue, id, at)
  return id
}

/** What was promised, taken out: it is said once. */
export async function takePromise(
  tx: Tx,
  scope: Scope,
  id: string,
): Promise<{ chatId: string; what: string } | undefined> {
  const sql = 'delete from promises where city = ? and id = ? returning chat, sealed'
  const taken = await row<{ chat: string; sealed: string }>(tx, sql, [scope.city, id])
  if (taken === undefined) return undefined
  return { chatId: taken.chat, what: String(tx.vault.unseal(placeOf(scope.city, id), taken.sealed)) }
}

export async function countPromises(tx: Tx, scope: Scope, chatId: string): Promise<number> {
  const sql = 'select cast(count(*) as integer) as n from promises where city = ? and chat = ?'
  return (await row<{ n: number }>(tx, sql, [scope.city, chatId]))?.n ?? 0
}
