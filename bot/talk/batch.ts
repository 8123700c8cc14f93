import { Refusal } from '../../core/cases/refusal.ts'
import { cityAt } from '../../core/cases/settledCity.ts'
import type { Log } from '../../core/log.ts'
import { saveChats, type Chat } from '../../core/store/chats.ts'
import { setDues, type NewDue } from '../../core/store/due.ts'
import { insertFiles } from '../../core/store/files.ts'
import { endInvite } from '../../core/store/invites.ts'
import type { FileRef } from '../../core/store/message.ts'
import {
  insertSealed,
  sealMessages,
  type NewIn,
  type NewOut,
  type SealedMessages,
  type InState,
} from '../../core/store/insertMessages.ts'
import { savepoint } from '../../core/store/savepoint.ts'
import { personScope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import type { Content, Inbound, Reply } from '../channels/channel.ts'
import { runAct, type ActTurn } from './acts.ts'
import { contextOf, silencedByPerson } from './context.ts'
import type { Intent } from './intent.ts'
import { caseOpened, keepList, keepTalk, listsCases, marked, showsList } from './keepTalk.ts'
import { Marks } from './marks.ts'
import { withoutOldTalk } from './oldTalk.ts'
import { play } from './play.ts'
import { answered, talkStateOf, type Asking, type Talk, type TalkState } from './state.ts'
import type { Input, Played } from './turn.ts'

export interface TurnDone {
  readonly replies: readonly Reply[]
  readonly intent: Intent | null
  readonly flow: string | null
}

/** A received message in its chat. */
export interface Arrival {
  readonly inbound: Inbound
  readonly chat: Chat
  readonly n: number
  /** Goes with the message and its answers through table and log, so that one can be found from the other. */
  readonly trace: string
  readonly repeat: boolean
}

const actLimit = 20

/** Questions of the counter that lead away from the talk that is still open under them. */
const elsewhere: ReadonlySet<Asking['kind']> = new Set(['menu', 'guess', 'path', 'news', 'which'])

/** Collects what a batch of turns wants written, so that it is written in few statements. */
export class Batch {
  readonly now: number
  readonly #tx: Tx
  readonly #log: Log
  readonly #chats = new Set<Chat>()
  readonly #dues = new Map<string, NewDue>()
  readonly #marks = new Marks()
  #messages: (NewIn | NewOut)[] = []
  readonly #files: { city: string; file: FileRef }[] = []

  constructor(tx: Tx, log: Log) {
    this.#tx = tx
    this.#log = log
    this.now = tx.world.now()
  }

  received({ chat, n, inbound, trace }: Arrival, state: InState): void {
    const { sentAt: at, providerId, content } = inbound
    this.#chats.add(chat)
    this.#messages.push({ direction: 'in', chat, n, at, providerId, state, content, trace })
  }

  keep(city: string, content: Content): void {
    if (content.kind === 'media') this.#files.push({ city, file: content.file })
  }

  async turn(chat: Chat, input: Input, trace: string): Promise<TurnDone> {
    this.#chats.add(chat)
    if (silencedByPerson(chat, input, this.now)) {
      this.#marks.take(chat, trace)
      return { replies: [], intent: null, flow: null }
    }
    const done = await this.#play(chat, input, trace)
    this.#marks.take(chat, trace)
    for (const reply of done.replies) {
      chat.n += 1
      this.#messages.push({ direction: 'out', chat, n: chat.n, at: this.now, reply, trace })
    }
    return done
  }

  async #play(chat: Chat, input: Input, trace: string): Promise<TurnDone> {
    const context = contextOf(chat, await cityAt(this.#tx, chat.city, chat.rules), this.now)
    const before = await this.#talkOf(chat)
    if (before.asking === null || !elsewhere.has(before.asking.kind))
      await keepTalk(this.#tx, chat, before, trace)
    let played: Played = play(before, input, context)
    let listing: Talk | null = null
    for (let ran = 0; played.kind === 'act'; ran++) {
      if (ran >= actLimit) throw new Error('a turn runs too many operations')
      const { key, effect, state } = played
      const turn: ActTurn = { chat, context }
      try {
        const result = await savepoint(this.#tx, () => runAct(effect, this.#tx, personScope(chat.city), turn))
        const now = marked(answered(state, key, result), trace)
        const opened = await caseOpened(this.#tx, chat, state, now)
        if (now.talk !== null && listsCases(now.talk)) listing = now.talk
        if (opened) this.#marks.give(chat, opened.mark, opened.caseId)
        played = play(now, null, context)
      } catch (refused) {
        if (!(refused instanceof Refusal)) throw refused
        // The talk stays where it was before this message; the person reads why, and what to do.
        return { replies: [{ text: refused.sentence }], intent: null, flow: before.talk?.flow ?? null }
      }
    }
    const after = marked(played.state, trace)
    if (after.asking === null) await keepTalk(this.#tx, chat, after)
    if (after.asking?.kind === 'which') await keepList(this.#tx, chat, chat.invites)
    else if (showsList(after, listing)) await keepList(this.#tx, chat, [])
    chat.talk = after
    if (played.ended) endInvite(chat, played.ended)
    if (played.due !== 'none') {
      this.#dues.set(chat.id, { city: chat.city, kind: 'nudge', subject: chat.id, at: played.due.at })
    }
    this.#log.debug(
      { trace, city: chat.city, chat: chat.id, intent: played.intent, flow: played.flow },
      'turn',
    )
    return { replies: played.replies, intent: played.intent, flow: played.flow }
  }

  async #talkOf(chat: Chat): Promise<TalkState> {
    const left = talkStateOf(chat.talk)
    const state = await withoutOldTalk(this.#tx, chat, left)
    if (state !== left) chat.talk = state
    return state
  }

  /** What waits for its media is written before its turn is played; it answers the question that is open now. */
  async waits(arrival: Arrival, state: 'media' | 'held'): Promise<void> {
    const { chat, trace } = arrival
    const open = await this.#talkOf(chat)
    if (open.asking === null && (chat.mutedUntil ?? 0) <= this.now)
      await keepTalk(this.#tx, chat, open, trace)
    this.#marks.take(chat, trace)
    this.received(arrival, state)
  }

  /** The turns of this chat are not to be. */
  forget(chat: Chat): void {
    this.#messages = this.#messages.filter((message) => message.chat !== chat)
    this.#dues.delete(chat.id)
  }

  /** The messages so far, sealed for whoever writes them. */
  sealed(): SealedMessages {
    const messages = this.#messages
    this.#messages = []
    return sealMessages(this.#tx, messages, (message) => this.#marks.of(message))
  }

  dues(): readonly NewDue[] {
    return [...this.#dues.values()]
  }

  async write(): Promise<void> {
    // A transaction's statements run in the order asked for.
    await Promise.all([
      insertFiles(this.#tx, this.#files),
      insertSealed(this.#tx, [this.sealed()]),
      saveChats(this.#tx, [...this.#chats]),
      setDues(this.#tx, this.dues()),
    ])
  }
}
