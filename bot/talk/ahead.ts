import { setImmediate as nextRound } from 'node:timers/promises'
import type { Log } from '../../core/log.ts'
import { setDues, type NewDue } from '../../core/store/due.ts'
import {
  addressKey,
  isPlain,
  moveKnown,
  sealTalk,
  type KnownChat,
  type KnownChats,
  type Move,
} from '../../core/store/knownChats.ts'
import { insertSealed, type SealedMessages } from '../../core/store/insertMessages.ts'
import type { Tx } from '../../core/store/tx.ts'
import type { Inbound } from '../channels/channel.ts'
import { Batch } from './batch.ts'
import { newTrace, type Taken } from './turns.ts'

interface AheadTurn extends Move {
  readonly inbound: Inbound
  readonly taken: Taken
}

/** Turns that are played and sealed, and wait for the writer. */
export interface Ahead {
  readonly turns: readonly AheadTurn[]
  readonly messages: readonly SealedMessages[]
  readonly dues: readonly NewDue[]
}

/** A chat was moved by somebody else since its turn was played. */
class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** After each so many turns, the batch that is being written meanwhile goes on. */
const portion = 2

/**
 * While one batch is being written, the next is played, from the chats as they were written last; whether they still
 * are so is checked as it is written itself. Only plain words are played ahead, one message a chat: what runs an
 * operation needs the writer, and whatever goes wrong is met again there.
 */
export async function playAhead(
  outside: Tx,
  log: Log,
  known: KnownChats,
  inbounds: readonly Inbound[],
): Promise<Ahead> {
  const batch = new Batch(outside, log)
  const often = repeated(inbounds.map(addressKey))
  const turns: AheadTurn[] = []
  const messages: SealedMessages[] = []
  for (const inbound of inbounds) {
    const from = known.take(inbound, batch.now)
    if (from === undefined || often.has(addressKey(inbound)) || !isPlainMessage(inbound, from)) continue
    const turn = await playOne(outside, batch, inbound, from)
    if (turn === undefined) continue
    turns.push(turn)
    messages.push(batch.sealed())
    if (turns.length % portion === 0) await nextRound()
  }
  return { turns, messages, dues: batch.dues() }
}

async function playOne(
  outside: Tx,
  batch: Batch,
  inbound: Inbound,
  from: KnownChat,
): Promise<AheadTurn | undefined> {
  const { content } = inbound
  if (content.kind === 'media-pending') return undefined
  const chat = { ...from.chat, n: from.chat.n + 1, lastInAt: batch.now }
  const arrival = { inbound, chat, n: chat.n, trace: newTrace(outside), repeat: false }
  try {
    const turn = await batch.turn(chat, content, arrival.trace)
    if (!isPlain(chat)) throw new Error('the turn has changed more than its talk')
    batch.received(arrival, 'answered')
    const taken = { kind: 'committed', city: chat.city, chat: chat.id, trace: arrival.trace, turn } as const
    return { inbound, from, chat, talk: sealTalk(outside, chat), taken }
  } catch {
    batch.forget(chat)
    return undefined
  }
}

export async function writeAhead(tx: Tx, { turns, messages, dues }: Ahead): Promise<void> {
  if (turns.length === 0) return
  const [stood] = await Promise.all([moveKnown(tx, turns), insertSealed(tx, messages), setDues(tx, dues)])
  if (!stood) throw new Overtaken()
}

const isPlainMessage = ({ content, phone }: Inbound, { chat }: KnownChat): boolean =>
  content.kind !== 'media' && (phone === undefined || phone === chat.phone)

const repeated = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
