import { Refusal } from '../../core/cases/refusal.ts'
import { settledCity } from '../../core/cases/settledCity.ts'
import type { City } from '../../core/cities/city.ts'
import type { Log } from '../../core/log.ts'
import { openChats, saveChats, type Caller, type Chat } from '../../core/store/chats.ts'
import { setDues, type NewDue } from '../../core/store/due.ts'
import { insertFiles } from '../../core/store/files.ts'
import type { FileRef } from '../../core/store/message.ts'
import {
  insertMessages,
  receivedKey,
  seenBefore,
  settleWaiting,
  waitingMessages,
  type InState,
  type NewIn,
  type NewOut,
} from '../../core/store/messages.ts'
import { personScope } from '../../core/store/scope.ts'
import { savepoint } from '../../core/store/savepoint.ts'
import type { Tx } from '../../core/store/tx.ts'
import type { ChatAddress, Content, Inbound, Reply } from '../channels/channel.ts'
import { runAct, type ActTurn } from './acts.ts'
import { contextOf, silencedByPerson } from './context.ts'
import type { Intent } from './intent.ts'
import type { PendingMedia } from './media.ts'
import { play } from './play.ts'
import { answered, talkStateOf } from './state.ts'
import type { Input, Played } from './turn.ts'

/** What became of a message, and what the bot answered to it. */
export interface Taken {
  readonly kind: 'committed' | 'repeat' | 'set-aside'
  readonly city: string
  readonly chat: string
  readonly turn?: TurnDone
  /** Its media is still to be had. */
  readonly pending?: { readonly address: ChatAddress; readonly n: number; readonly content: PendingMedia }
}

export interface TurnDone {
  readonly replies: readonly Reply[]
  readonly intent: Intent | null
  readonly flow: string | null
}

interface Arrival {
  readonly inbound: Inbound
  readonly chat: Chat
  n: number
  state: InState | 'repeat'
}

const actLimit = 20
const sorry: Reply = {
  text: 'Maaf, ada gangguan pada kami. Pesan Anda tersimpan dan akan dilihat petugas. Ketik *menu* untuk melanjutkan.',
}

/** A batch of messages in one transaction: a handful of statements, however many they are. */
export async function takeArrivals(tx: Tx, log: Log, inbounds: readonly Inbound[]): Promise<Taken[]> {
  const arrivals = await enter(tx, inbounds)
  const batch = new Batch(tx, log)
  const taken = new Map<Arrival, Taken>()
  for (const arrival of inSendersOrder(arrivals)) {
    taken.set(arrival, await takeArrival(batch, arrival))
  }
  await batch.write(arrivals)
  return arrivals.map((arrival) => taken.get(arrival) ?? repeatOf(arrival))
}

/** The media of message `n` came, or did not: it is answered now, and what waited behind it. */
export async function takeReleased(
  tx: Tx,
  log: Log,
  address: ChatAddress,
  n: number,
  arrived: Content,
): Promise<void> {
  const [chat] = await openChats(tx, [address])
  if (!chat) return
  const batch = new Batch(tx, log)
  chat.held = false
  for (const waiting of await waitingMessages(tx, chat)) {
    if (waiting.direction === 'out') continue
    const content = waiting.n === n ? arrived : waiting.content
    chat.held ||= content.kind === 'media-pending'
    if (waiting.n === n) batch.keep(chat.city, content)
    // Media that overtook another's is kept, and takes its turn when the one in front is done.
    if (chat.held && waiting.n === n) await settleWaiting(tx, chat, n, content, 'held')
    if (chat.held || content.kind === 'media-pending') continue
    await settleWaiting(tx, chat, waiting.n, content, 'answered')
    await batch.turn(chat, content)
  }
  await batch.write([])
}

/** A message that could not be answered is kept for a person, and its sender is told. */
export async function setAside(tx: Tx, inbound: Inbound): Promise<Taken> {
  const [arrival] = await enter(tx, [inbound])
  if (!arrival || arrival.state === 'repeat') return repeatOf(arrival)
  const { chat, n } = arrival
  chat.n += 1
  const at = tx.world.now()
  await insertMessages(tx, [
    {
      direction: 'in',
      chat,
      n,
      at: inbound.sentAt,
      providerId: inbound.providerId,
      state: 'aside',
      content: inbound.content,
    },
    { direction: 'out', chat, n: chat.n, at, reply: sorry },
  ])
  chat.calledAt ??= at
  await saveChats(tx, [chat])
  return {
    kind: 'set-aside',
    city: chat.city,
    chat: chat.id,
    turn: { replies: [sorry], intent: null, flow: null },
  }
}

async function enter(tx: Tx, inbounds: readonly Inbound[]): Promise<Arrival[]> {
  const chats = await openChats(tx, inbounds satisfies readonly Caller[])
  const seen = await seenBefore(tx, inbounds)
  return inbounds.map((inbound, index) => {
    const chat = chats[index]
    if (!chat) throw new Error('a message has no chat')
    const key = receivedKey(inbound)
    const repeat = seen.has(key)
    seen.add(key)
    if (repeat) return { inbound, chat, n: 0, state: 'repeat' }
    chat.n += 1
    return { inbound, chat, n: chat.n, state: 'answered' }
  })
}

/** Several messages of one person in one batch are taken in the order of the sender's own clock. */
function inSendersOrder(arrivals: readonly Arrival[]): Arrival[] {
  const fresh = arrivals.filter(({ state }) => state !== 'repeat')
  return fresh.toSorted((one, other) => one.inbound.sentAt - other.inbound.sentAt || one.n - other.n)
}

async function takeArrival(batch: Batch, arrival: Arrival): Promise<Taken> {
  const { chat, inbound, n } = arrival
  const { content } = inbound
  const committed = { kind: 'committed', city: chat.city, chat: chat.id } as const
  chat.lastInAt = batch.now
  if (content.kind === 'media-pending') {
    arrival.state = 'media'
    // The one in front fetches first; this one is taken up when its turn comes.
    chat.held = true
    return { ...committed, pending: { address: inbound, n, content } }
  }
  batch.keep(chat.city, content)
  if (chat.held) {
    arrival.state = 'held'
    return committed
  }
  return { ...committed, turn: await batch.turn(chat, content) }
}

const repeatOf = (arrival: Arrival | undefined): Taken => ({
  kind: 'repeat',
  city: arrival?.chat.city ?? '',
  chat: arrival?.chat.id ?? '',
})

/** Collects what a batch of turns wants written, so that it is written at once. */
class Batch {
  readonly now: number
  readonly #tx: Tx
  readonly #log: Log
  readonly #chats = new Set<Chat>()
  readonly #out: NewOut[] = []
  readonly #files: { city: string; file: FileRef }[] = []
  readonly #cities = new Map<string, Promise<City>>()
  readonly #dues = new Map<string, NewDue>()

  constructor(tx: Tx, log: Log) {
    this.#tx = tx
    this.#log = log
    this.now = tx.world.now()
  }

  keep(city: string, content: Content): void {
    if (content.kind === 'media') this.#files.push({ city, file: content.file })
  }

  async turn(chat: Chat, input: Input): Promise<TurnDone> {
    this.#chats.add(chat)
    if (silencedByPerson(chat, input, this.now)) return { replies: [], intent: null, flow: null }
    const done = await this.#play(chat, input)
    for (const reply of done.replies) {
      chat.n += 1
      this.#out.push({ direction: 'out', chat, n: chat.n, at: this.now, reply })
    }
    return done
  }

  async #play(chat: Chat, input: Input): Promise<TurnDone> {
    const context = contextOf(chat, await this.#city(chat.city), this.now)
    const before = talkStateOf(chat.talk)
    let played: Played = play(before, input, context)
    for (let ran = 0; played.kind === 'act'; ran++) {
      if (ran >= actLimit) throw new Error('a turn runs too many operations')
      const { key, effect, state } = played
      const turn: ActTurn = { chat, context }
      try {
        const result = await savepoint(this.#tx, () => runAct(effect, this.#tx, personScope(chat.city), turn))
        played = play(answered(state, key, result), null, context)
      } catch (refused) {
        if (!(refused instanceof Refusal)) throw refused
        // The talk stays where it was before this message; the person reads why, and what to do.
        return { replies: [{ text: refused.sentence }], intent: null, flow: before.talk?.flow ?? null }
      }
    }
    chat.talk = played.state
    if (played.clearInvite) chat.invite = null
    if (played.due !== 'none') {
      this.#dues.set(chat.id, { city: chat.city, kind: 'nudge', subject: chat.id, at: played.due.at })
    }
    this.#log.debug({ city: chat.city, chat: chat.id, intent: played.intent, flow: played.flow }, 'turn')
    return { replies: played.replies, intent: played.intent, flow: played.flow }
  }

  /** As its office has settled it; read once a batch. */
  #city(id: string): Promise<City> {
    const known = this.#cities.get(id) ?? settledCity(this.#tx, id)
    this.#cities.set(id, known)
    return known
  }

  async write(arrivals: readonly Arrival[]): Promise<void> {
    const received = arrivals.flatMap(({ chat, n, inbound, state }): NewIn[] =>
      state === 'repeat'
        ? []
        : [
            {
              direction: 'in',
              chat,
              n,
              at: inbound.sentAt,
              providerId: inbound.providerId,
              state,
              content: inbound.content,
            },
          ],
    )
    for (const { chat } of received) this.#chats.add(chat)
    await insertFiles(this.#tx, this.#files)
    await insertMessages(this.#tx, [...received, ...this.#out])
    await saveChats(this.#tx, [...this.#chats])
    await setDues(this.#tx, [...this.#dues.values()])
  }
}
