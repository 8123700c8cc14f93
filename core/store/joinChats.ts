import { audit } from './audit.ts'
import { findChat, openChat, saveChats, type Chat } from './chats.ts'
import { jsonRows } from './dialect.ts'
import { dropDue, setDue } from './due.ts'
import { joinedInvites } from './invites.ts'
import type { ChatAddress } from './message.ts'
import { bodyPlace } from './insertMessages.ts'
import { systemScope } from './scope.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/**
 * Two chats turn out to be one person's: the talk that went on last is carried over into the older chat, with all that
 * was said and its cases. Gives back the address that stays, or null while something in them is on its way.
 */
export async function joinChats(tx: Tx, one: ChatAddress, other: ChatAddress): Promise<ChatAddress | null> {
  const found = [await findChat(tx, one), await findChat(tx, other)]
  const [first, second] = found
  if (!first || !second) return second ? other : one
  if (first.id === second.id) return one
  const firstStays = first.lastInAt <= second.lastInAt
  const scope = systemScope(one.city)
  // Locked in the same order by whoever takes both.
  const ids = [first.id, second.id].toSorted()
  const chats = [await openChat(tx, scope, ids[0] ?? ''), await openChat(tx, scope, ids[1] ?? '')]
  const stays = chats.find((chat) => chat?.id === (firstStays ? first.id : second.id))
  const goes = chats.find((chat) => chat?.id === (firstStays ? second.id : first.id))
  if (!stays || !goes || (await anythingOnItsWay(tx, [stays, goes]))) return null
  await moveMessages(tx, goes, stays)
  for (const table of ['cases', 'promises'])
    await rows(tx, `update ${table} set chat = ? where city = ? and chat = ?`, [stays.id, goes.city, goes.id])
  await rows(tx, 'update case_events set actor_id = ? where city = ? and actor_id = ?', [
    stays.id,
    goes.city,
    goes.id,
  ])
  takeOver(stays, goes)
  await saveChats(tx, [stays])
  await keepHolder(tx, goes, stays)
  await moveNudge(tx, goes, stays)
  await rows(tx, 'delete from chats where city = ? and id = ?', [goes.city, goes.id])
  await audit(tx, scope, {
    action: 'chat.join',
    subjectKind: 'chat',
    subjectId: stays.id,
    detail: { joined: goes.id },
  })
  return firstStays ? one : other
}

/** Whoever carries a message, or fetches its media, knows it by its place. */
async function anythingOnItsWay(tx: Tx, chats: readonly Chat[]): Promise<boolean> {
  for (const { city, id } of chats) {
    const sql = `select 1 as yes from messages where city = ? and chat = ?
      and state in ('queued', 'sending', 'media', 'held')`
    if (await row(tx, sql, [city, id])) return true
  }
  return false
}

/** A message is sealed for its place in its chat. */
async function moveMessages(tx: Tx, from: Chat, to: Chat): Promise<void> {
  const { city } = from
  const sql = 'select n, body from messages where city = ? and chat = ? order by n'
  const found = await rows<{ n: number; body: string }>(tx, sql, [city, from.id])
  const moved = found.map(({ n, body }) => ({
    n,
    place: to.n + n,
    body: tx.vault.seal(bodyPlace(city, to.id, to.n + n), tx.vault.unseal(bodyPlace(city, from.id, n), body)),
  }))
  const set = jsonRows(tx.dialect, { n: 'integer', place: 'integer', body: 'text' }, moved)
  await rows(
    tx,
    `update messages set chat = ?, n = x.place, body = x.body from ${set.from}
     where messages.city = ? and messages.chat = ? and messages.n = x.n`,
    [to.id, set.param, city, from.id],
  )
}

/** The talk that goes on is reminded of when it would have been. */
async function moveNudge(tx: Tx, { city, id }: Chat, stays: Chat): Promise<void> {
  const sql = "select at from due where city = ? and kind = 'nudge' and subject = ? and done_at is null"
  const waits = await row<{ at: number }>(tx, sql, [city, id])
  await dropDue(tx, city, 'nudge', id)
  if (waits) await setDue(tx, city, 'nudge', stays.id, waits.at)
}

/** The officer who answers one of them goes on answering. */
async function keepHolder(tx: Tx, { city, id }: Chat, stays: Chat): Promise<void> {
  const from = (column: string) =>
    `coalesce(${column}, (select g.${column} from chats g where g.city = ? and g.id = ?))`
  const sql = `update chats set called_by = ${from('called_by')}, called_for = ${from('called_for')}
    where city = ? and id = ?`
  await rows(tx, sql, [city, id, city, id, city, stays.id])
}

/** The later talk goes on; what was asked of us in either still holds. */
function takeOver(stays: Chat, goes: Chat): void {
  stays.n += goes.n
  stays.talk = goes.talk ?? stays.talk
  stays.invites = joinedInvites(goes.invites, stays.invites)
  stays.calledAt ??= goes.calledAt
  stays.mutedUntil = Math.max(stays.mutedUntil ?? 0, goes.mutedUntil ?? 0) || null
  stays.optedOutAt ??= goes.optedOutAt
  stays.consentedAt = goes.consentedAt ?? stays.consentedAt
  stays.unprovenAt ??= goes.unprovenAt
  stays.keptFor = goes.keptFor
  stays.lastInAt = goes.lastInAt
}
