import { caseById } from '../store/cases.ts'
import { noneYet } from '../store/chatRow.ts'
import { chatInHand, openChat } from '../store/chats.ts'
import { isOpenTalk, keepSitting } from '../store/keptMessages.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'

interface Own {
  readonly caseId: string
  readonly chatId: string
}

/**
 * What is said in the turn that is being played belongs to this case of the chat: to the first that claims it, but a
 * confidential one takes it from any other.
 */
export async function keepTurn(tx: Tx, scope: Scope, { caseId, chatId }: Own): Promise<void> {
  const chat = chatInHand(tx, scope.city, chatId)
  if (chat === undefined || chat.keptFor === noneYet || chat.keptFor === caseId) return
  const row = await caseById(tx, scope, caseId)
  if (row === undefined || row.chat !== chatId) return
  const free = chat.keptFor === null || isOpenTalk(chat.keptFor)
  if (free || (row.secret && !(await isHidden(tx, scope, chat.keptFor)))) chat.keptFor = caseId
}

/** Whether what is so marked is for a keeper's eyes alone. */
export async function isHidden(tx: Tx, scope: Scope, keptFor: string | null): Promise<boolean> {
  if (keptFor === null || isOpenTalk(keptFor)) return false
  return keptFor === noneYet || (await caseById(tx, scope, keptFor))?.secret === true
}

/** The same back to the beginning of the sitting, for a case known to be confidential. */
export async function keepSaid(tx: Tx, scope: Scope, { caseId, chatId }: Own): Promise<void> {
  const chat = await openChat(tx, scope, chatId)
  // Another confidential complaint that is half told hides all of it already, and must go on doing so.
  if (chat && chat.keptFor !== noneYet) await keepSitting(tx, chat, caseId)
}
