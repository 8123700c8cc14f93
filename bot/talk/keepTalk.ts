import { keepTurn } from '../../core/cases/complaint/keptTurn.ts'
import type { Chat } from '../../core/store/chats.ts'
import { personScope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import type { TalkState } from './state.ts'

/** A talk about a confidential case is for its keeper alone, from its first turn to its last. */
export async function keepTalk(tx: Tx, { city, id }: Chat, { talk }: TalkState): Promise<void> {
  const caseId = talk?.given.caseId
  if (caseId !== undefined) await keepTurn(tx, personScope(city), { chatId: id, caseId })
}
