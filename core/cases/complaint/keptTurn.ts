import { caseById } from '../../store/cases.ts'
import { noneYet } from '../../store/chatRow.ts'
import { chatInHand, openChat } from '../../store/chats.ts'
import { keepSitting } from '../../store/keptMessages.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'

interface Own {
  readonly caseId: string
  readonly chatId: string
}

/** What is said in the turn that is being played belongs to this case, if it is a confidential one of this chat. */
export async function keepTurn(tx: Tx, scope: Scope, { caseId, chatId }: Own): Promise<void> {
  const chat = chatInHand(tx, scope.city, chatId)
  if (chat === undefined || chat.keptFor !== null) return
  const row = await caseById(tx, scope, caseId)
  if (row?.secret === true && row.chat === chatId) chat.keptFor = caseId
}

/** The same back to the beginning of the sitting, for a case known to be confidential. */
export async function keepSaid(tx: Tx, scope: Scope, { caseId, chatId }: Own): Promise<void> {
  const chat = await openChat(tx, scope, chatId)
  // Another confidential complaint that is half told hides all of it already, and must go on doing so.
  if (chat && chat.keptFor !== noneYet) await keepSitting(tx, chat, caseId)
}
