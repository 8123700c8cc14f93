import type { Log } from '../core/log.ts'
import {
  markOutgoing,
  releaseWaiting,
  requeueSending,
  takeOutgoing,
  type Outgoing,
  type Sent,
} from '../core/store/outbox.ts'
import type { Store } from '../core/store/store.ts'
import type { World } from '../core/world.ts'
import { Carrier } from './carrier.ts'
import type { Sender } from './sender.ts'

export interface Postman {
  /** Sends whatever may be sent now, and settles when that is done. */
  flush(): Promise<void>
  close(): Promise<void>
}

export interface PostRoom {
  readonly store: Store
  readonly world: World
  readonly log: Log
}

const slowPollMs = 5_000
const longestTimerMs = 60_000
const usualAtOnce = 16

/** Carries one account's messages. Only one process may, at a time: whoever holds the account's lease. */
export async function openPostman(room: PostRoom, sender: Sender): Promise<Postman> {
  await room.store.write((tx) => requeueSending(tx, sender))
  const outbox = new Outbox(room, sender)
  const quiet = room.store.wake.listen((call) => {
    const ours = call.kind === 'outbox' && call.city === sender.city && call.channel === sender.channel
    if (ours && call.account === sender.account) outbox.goOn()
  })
  const poll = setInterval(() => outbox.goOn(), slowPollMs)
  poll.unref()
  outbox.goOn()
  return {
    flush: () => outbox.flush(),
    close: () => {
      quiet()
      clearInterval(poll)
      return outbox.close()
    },
  }
}

/**
 * In order per chat, several chats at a time. What was sent is written down together with taking the next, so that a
 * kill repeats only what was on its way.
 */
class Outbox {
  readonly #room: PostRoom
  readonly #sender: Sender
  readonly #carrier: Carrier
  readonly #carrying = new Set<Promise<void>>()
  /** What became of messages, to be written down. */
  readonly #told: Sent[] = []
  #rounds: Promise<void> | null = null
  #again = false
  #closed = false

  constructor(room: PostRoom, sender: Sender) {
    this.#room = room
    this.#sender = sender
    this.#carrier = new Carrier(room, sender)
  }

  goOn(): void {
    this.#turn().catch((error: unknown) => {
      const { city, channel } = this.#sender
      this.#room.log.error({ err: error, city, channel }, 'the outbox could not be carried')
    })
  }

  async flush(): Promise<void> {
    do {
      await this.#turn()
      await Promise.all(this.#carrying)
      // A round may be under way that has taken the outcomes and has not yet begun what it takes next.
    } while (this.#told.length > 0 || this.#carrying.size > 0 || this.#rounds !== null)
  }

  close(): Promise<void> {
    this.#closed = true
    this.#carrier.close()
    return this.flush()
  }

  /** One round at a time; a call during a round makes it go once more. */
  #turn(): Promise<void> {
    this.#again = true
    this.#rounds ??= this.#go().finally(() => (this.#rounds = null))
    return this.#rounds
  }

  async #go(): Promise<void> {
    while (this.#again) {
      this.#again = false
      const limit = this.#mayTake()
      if (limit === 0 && this.#told.length === 0) continue
      const taken = await this.#exchange(this.#told.splice(0), limit)
      for (const message of taken) this.#begin(message)
      this.#again ||= taken.length === limit && this.#mayTake() > 0
    }
  }

  /** After an account's rest one message finds out whether it works again. */
  #mayTake(): number {
    const { hold } = this.#carrier
    if (this.#closed || hold.on) return 0
    const atOnce = this.#sender.pace?.atOnce ?? usualAtOnce
    return Math.max(0, (hold.probing ? 1 : atOnce) - this.#carrying.size)
  }

  async #exchange(marks: Sent[], limit: number): Promise<Outgoing[]> {
    const sender = this.#sender
    try {
      return await this.#room.store.write(async (tx) => {
        await markOutgoing(tx, sender.city, marks)
        if (sender.windowMs !== undefined) await releaseWaiting(tx, sender, sender.windowMs)
        return limit > 0 ? takeOutgoing(tx, sender, limit) : []
      })
    } catch (error) {
      this.#told.unshift(...marks)
      throw error
    }
  }

  #begin(message: Outgoing): void {
    const work: Promise<void> = this.#carry(message).finally(() => this.#carrying.delete(work))
    this.#carrying.add(work)
  }

  async #carry(message: Outgoing): Promise<void> {
    this.#note(await this.#carrier.carry(message))
  }

  #note(sent: Sent): void {
    this.#told.push(sent)
    const { hold } = this.#carrier
    const pauseMs = hold.on ? hold.restMs : (sent.nextAt ?? 0) - this.#room.world.now()
    // What takes longer the slow poll will find.
    if (pauseMs > 0 && pauseMs < longestTimerMs) setTimeout(() => this.goOn(), pauseMs + 1).unref()
    this.goOn()
  }
}
