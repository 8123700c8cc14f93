import { audit } from './audit.ts'
import { openChat } from './chats.ts'
import { waitsForThem } from './outbox.ts'
import type { Scope } from './scope.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** The kind of due row under which a chat that was emptied waits to be forgotten altogether. */
export const forgetDue = 'forget-chat'

const dayMs = 86_400_000
export const forgetAfterMs = 30 * dayMs

/**
 * After so long a silence nobody waits for an answer: the address goes too, and with it the names that WhatsApp has
 * for it. Whoever has a case here again keeps their chat. Gives when to look again.
 */
export async function forgetChat(tx: Tx, scope: Scope, chatId: string): Promise<number | undefined> {
  const chat = await openChat(tx, scope, chatId)
  if (chat === null) return undefined
  const silentUntil = chat.lastInAt + forgetAfterMs
  if (silentUntil > tx.world.now()) return silentUntil
  const of = [scope.city, chatId]
  const needed = `select 1 as yes from cases where city = ? and chat = ? and (kind <> 'request' or state = 'asked')
    union all select 1 from promises where city = ? and chat = ? union all select 1 from staff_chats where city = ? and chat = ?`
  if (await row(tx, needed, [...of, ...of, ...of])) return undefined
  const onItsWay = `select 1 as yes from messages where city = ? and chat = ?
    and state in ('queued', 'sending', 'media', 'held') and coalesce(error, '') <> ?`
  // what only waits until they write again waits for nobody by now
  if (await row(tx, onItsWay, [...of, waitsForThem])) return tx.world.now() + dayMs
  await rows(tx, 'update cases set chat = null where city = ? and chat = ?', of)
  await rows(tx, 'delete from messages where city = ? and chat = ?', of)
  await rows(
    tx,
    `delete from whatsapp_ids where city = ? and account = ? and address_index =
       (select address_index from chats where city = ? and id = ?)`,
    [scope.city, chat.account, ...of],
  )
  await rows(tx, "delete from due where city = ? and subject = ? and kind = 'nudge'", of)
  await rows(tx, 'delete from chats where city = ? and id = ?', of)
  await audit(tx, scope, { action: 'chat.forgotten', subjectKind: 'chat', subjectId: chatId })
  return undefined
}
