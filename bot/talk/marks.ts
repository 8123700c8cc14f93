import { noneYet } from '../../core/store/chatRow.ts'
import type { Chat } from '../../core/store/chats.ts'
import { isOpenTalk, openTalk } from '../../core/store/keptMessages.ts'
import type { NewIn, NewOut } from '../../core/store/insertMessages.ts'

interface Marked {
  readonly chat: Chat
  keptFor: string | null
}

const isFree = ({ keptFor }: Marked): boolean =>
  keptFor === null || keptFor === noneYet || isOpenTalk(keptFor)

/** What each turn of a batch belongs to. Two turns of one chat may differ, and are written together. */
export class Marks {
  readonly #turns = new Map<string, Marked>()

  /** The turn is over: its mark stays with its messages, and the next turn begins without it. */
  take(chat: Chat, trace: string): void {
    const { keptFor } = chat
    if (chat.sittingKept)
      for (const turn of this.#turns.values()) if (turn.chat === chat && isFree(turn)) turn.keptFor = keptFor
    this.#turns.set(trace, { chat, keptFor })
    chat.sittingKept = false
    // A confidential talk that has no case yet goes on; a case keeps the turns that are about it.
    if (keptFor !== noneYet) chat.keptFor = null
  }

  /** A talk has become a case: its turns that are not written yet belong to that. */
  give(chat: Chat, mark: string, caseId: string): void {
    for (const turn of this.#turns.values())
      if (turn.chat === chat && turn.keptFor === openTalk(mark)) turn.keptFor = caseId
  }

  /** Undefined for a message of no turn: then what its chat says counts. */
  of({ trace }: NewIn | NewOut): string | null | undefined {
    return this.#turns.get(trace ?? '')?.keptFor
  }
}
