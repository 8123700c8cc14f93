import { audit } from './audit.ts'
import { blockedUs } from './blocked.ts'
import type { Chat } from './chats.ts'
import type { Scope } from './scope.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

// News for many go only to who has agreed (UU 27/2022 Pasal 20 (2) a); what concerns their own case needs no consent.
// The audit keeps when it was given and withdrawn; the chat's row says how it stands.

export async function giveConsent(tx: Tx, scope: Scope, chat: Chat): Promise<void> {
  chat.consentedAt ??= tx.world.now()
  chat.optedOutAt = null
  await audit(tx, scope, { action: 'consent.given', subjectKind: 'chat', subjectId: chat.id })
}

export async function withdrawConsent(tx: Tx, scope: Scope, chat: Chat): Promise<void> {
  chat.consentedAt = null
  chat.optedOutAt = tx.world.now()
  await audit(tx, scope, { action: 'consent.withdrawn', subjectKind: 'chat', subjectId: chat.id })
}

/** Whom news for many may be sent to: a page of chats in the order of their ids, after `after`. */
export async function chatsThatAgreed(tx: Tx, scope: Scope, after: string, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select c.id from chats c where c.city = ? and c.consented_at is not null and c.opted_out_at is null
       and not ${blockedUs} and c.id > ? order by c.id limit ?`,
    [scope.city, after, limit],
  )
  return found.map(({ id }) => id)
}
