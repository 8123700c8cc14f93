import type { Log } from '../core/log.ts'
import {
  markOutgoing,
  requeueSending,
  takeOutgoing,
  type Account,
  type Outgoing,
  type Sent,
} from '../core/store/outbox.ts'
import type { Store } from '../core/store/store.ts'
import type { World } from '../core/world.ts'
import type { ChatAddress, Reply } from './channels/channel.ts'

/** How a channel sends through one of its accounts. Fails with `NotSent`, or with anything else that may pass. */
export interface Sender extends Account {
  send(address: ChatAddress, reply: Reply): Promise<void>
}

/** The provider refused: `retry` says whether the same message may succeed later. */
export class NotSent extends Error {
  override readonly name = 'NotSent'
  readonly retry: boolean
  readonly afterMs: number | undefined
  constructor(why: string, options: { retry: boolean; afterMs?: number }) {
    super(why)
    this.retry = options.retry
    this.afterMs = options.afterMs
  }
}

export interface Postman {
  /** Sends whatever may be sent now, and settles when that is done. */
  flush(): Promise<void>
  close(): Promise<void>
}

const batchSize = 50
const attemptLimit = 8
const slowPollMs = 5_000
const firstPauseMs = 2_000
const longestPauseMs = 15 * 60_000

/** Carries one account's messages: in order per chat, tried again with growing pauses, given up with a reason. */
export async function openPostman(
  room: { store: Store; world: World; log: Log },
  sender: Sender,
): Promise<Postman> {
  const { store, world, log } = room
  await store.write((tx) => requeueSending(tx, sender))
  let carrying: Promise<void> | null = null
  let again = false
  let closed = false

  /** One round at a time; a call during a round makes it go once more. */
  function flush(): Promise<void> {
    again = true
    carrying ??= carry().finally(() => (carrying = null))
    return carrying
  }

  async function carry(): Promise<void> {
    while (again && !closed) {
      again = false
      const batch = await store.write((tx) => takeOutgoing(tx, sender, batchSize))
      if (batch.length === 0) return
      const sent = await sendInOrder(batch)
      await store.write((tx) => markOutgoing(tx, sender.city, sent))
      again = true
    }
  }

  async function sendInOrder(batch: readonly Outgoing[]): Promise<Sent[]> {
    const sent: Sent[] = []
    const stopped = new Set<string>()
    for (const message of batch) {
      const { chat, n } = message
      const outcome = stopped.has(chat) || closed ? later(message, 0) : await sendOne(message)
      if (outcome.state !== 'sent') stopped.add(chat)
      sent.push({ chat, n, ...outcome })
    }
    return sent
  }

  async function sendOne(message: Outgoing): Promise<Omit<Sent, 'chat' | 'n'>> {
    try {
      await sender.send(message.address, message.reply)
      return { state: 'sent' }
    } catch (error) {
      const refused = error instanceof NotSent && !error.retry
      const why = error instanceof Error ? error.name : 'unknown'
      log.warn(
        { city: sender.city, channel: sender.channel, chat: message.chat, n: message.n, why },
        'not sent',
      )
      if (refused || message.attempts + 1 >= attemptLimit) return { state: 'failed', error: why }
      return later(
        message,
        error instanceof NotSent ? (error.afterMs ?? pauseAfter(message)) : pauseAfter(message),
      )
    }
  }

  const later = (_message: Outgoing, pauseMs: number) => ({
    state: 'queued' as const,
    nextAt: world.now() + pauseMs,
  })

  const carryOn = () => {
    flush().catch((error: unknown) =>
      log.error({ err: error, channel: sender.channel }, 'the outbox could not be carried'),
    )
  }
  const quiet = store.wake.listen((call) => {
    const ours = call.kind === 'outbox' && call.city === sender.city && call.channel === sender.channel
    if (ours && call.account === sender.account) carryOn()
  })
  const poll = setInterval(carryOn, slowPollMs)
  poll.unref()
  carryOn()

  async function close(): Promise<void> {
    quiet()
    clearInterval(poll)
    closed = true
    await carrying
  }

  return { flush, close }
}

const pauseAfter = ({ attempts }: Outgoing) => Math.min(firstPauseMs * 4 ** attempts, longestPauseMs)
