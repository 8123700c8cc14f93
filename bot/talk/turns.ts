import type { Log } from '../../core/log.ts'
import { openChats, saveChats, takeCalls, type Caller, type Chat } from '../../core/store/chats.ts'
import { insertMessages } from '../../core/store/insertMessages.ts'
import { settleWaiting, waitingMessages } from '../../core/store/messages.ts'
import type { Tx } from '../../core/store/tx.ts'
import type { ChatAddress, Content, Inbound, Reply } from '../channels/channel.ts'
import { Batch, type Arrival, type TurnDone } from './batch.ts'
import { keepTalk } from './keepTalk.ts'
import type { PendingMedia } from './media.ts'
import { talkStateOf } from './state.ts'

/** What became of a message, and what the bot answered to it. */
export interface Taken {
  readonly kind: 'committed' | 'repeat' | 'set-aside'
  readonly city: string
  readonly chat: string
  readonly trace: string
  readonly turn?: TurnDone
  /** Its media is still to be had. */
  readonly pending?: { readonly address: ChatAddress; readonly n: number; readonly content: PendingMedia }
}

const sorry: Reply = {
  text: 'Maaf, ada gangguan pada kami. Pesan Anda tersimpan dan akan dilihat petugas. Ketik *menu* untuk melanjutkan.',
}

export interface Answered {
  readonly taken: Taken
  /** As the turn has left it. */
  readonly chat: Chat
}

/** A batch of messages in one transaction: a handful of statements, however many they are. */
export async function takeArrivals(tx: Tx, log: Log, inbounds: readonly Inbound[]): Promise<Answered[]> {
  const batch = new Batch(tx, log)
  const arrivals = await enter(tx, inbounds)
  const taken = new Map<Arrival, Taken>()
  for (const arrival of inSendersOrder(arrivals)) taken.set(arrival, await takeArrival(batch, arrival))
  await batch.write()
  return arrivals.map((arrival) => ({ chat: arrival.chat, taken: taken.get(arrival) ?? repeatOf(arrival) }))
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
    await batch.turn(chat, content, newTrace(tx))
  }
  await batch.write()
}

/** A message that could not be answered is kept for a person, and its sender is told. */
export async function setAside(tx: Tx, inbound: Inbound): Promise<Taken> {
  const [arrival] = await enter(tx, [inbound])
  if (!arrival || arrival.repeat) return repeatOf(arrival)
  const { chat, n, trace } = arrival
  await keepTalk(tx, chat, talkStateOf(chat.talk))
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
      trace,
    },
    { direction: 'out', chat, n: chat.n, at, reply: sorry, trace },
  ])
  chat.calledAt ??= at
  await saveChats(tx, [chat])
  return {
    kind: 'set-aside',
    city: chat.city,
    chat: chat.id,
    trace,
    turn: { replies: [sorry], intent: null, flow: null },
  }
}

async function enter(tx: Tx, inbounds: readonly Inbound[]): Promise<Arrival[]> {
  const called = await takeCalls(tx, inbounds satisfies readonly Caller[])
  const seen = new Set<string>()
  return inbounds.map((inbound, index) => {
    const { chat, again = false } = called[index] ?? {}
    if (!chat) throw new Error('a message has no chat')
    const key = `${chat.city}|${chat.channel}|${chat.account}|${inbound.providerId}`
    const trace = newTrace(tx)
    const repeat = again || seen.has(key)
    seen.add(key)
    if (!repeat) chat.n += 1
    return { inbound, chat, trace, n: chat.n, repeat }
  })
}

/** Several messages of one person in one batch are taken in the order of the sender's own clock. */
function inSendersOrder(arrivals: readonly Arrival[]): Arrival[] {
  const fresh = arrivals.filter(({ repeat }) => !repeat)
  return fresh.toSorted((one, other) => one.inbound.sentAt - other.inbound.sentAt || one.n - other.n)
}

async function takeArrival(batch: Batch, arrival: Arrival): Promise<Taken> {
  const { chat, inbound, n, trace } = arrival
  const { content } = inbound
  const committed = { kind: 'committed', city: chat.city, chat: chat.id, trace } as const
  chat.lastInAt = batch.now
  if (content.kind === 'media-pending') {
    // The one in front fetches first; this one is taken up when its turn comes.
    chat.held = true
    await batch.waits(arrival, 'media')
    return { ...committed, pending: { address: inbound, n, content } }
  }
  batch.keep(chat.city, content)
  if (chat.held) {
    await batch.waits(arrival, 'held')
    return committed
  }
  batch.received(arrival, 'answered')
  return { ...committed, turn: await batch.turn(chat, content, trace) }
}

const repeatOf = (arrival: Arrival | undefined): Taken => ({
  kind: 'repeat',
  city: arrival?.chat.city ?? '',
  chat: arrival?.chat.id ?? '',
  trace: arrival?.trace ?? '',
})

export const newTrace = (tx: Tx) => tx.world.bytes(6).toString('hex')
