import { audit } from './audit.ts'
import { openChat, saveChats } from './chats.ts'
import { seenChat } from './inbox.ts'
import { sayTo } from './messages.ts'
import type { Scope } from './scope.ts'
import type { Tx } from './tx.ts'

/**
 * The officer who holds the conversation has made sure that it is still the same person's. For who has nothing to
 * prove it with: a complaint keeps no NIK. False where it is not theirs to say, or nothing is in doubt.
 */
export async function proveChat(tx: Tx, scope: Scope, id: string, words: string): Promise<boolean> {
  const chat = await openChat(tx, scope, id)
  if (chat === null || chat.unprovenAt === null || scope.actor.kind !== 'staff') return false
  if ((await seenChat(tx, scope, id))?.holderId !== scope.actor.id) return false
  chat.unprovenAt = null
  await sayTo(tx, scope, id, { text: words })
  await saveChats(tx, [chat])
  await audit(tx, scope, { action: 'chat.proven', subjectKind: 'chat', subjectId: id })
  return true
}
