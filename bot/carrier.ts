import { setTimeout as delay } from 'node:timers/promises'
import { uncertain, waitsForThem, type Outgoing, type Sent } from '../core/store/outbox.ts'
import { Hold } from './hold.ts'
import type { PostRoom } from './postman.ts'
import { NotSent, type Arrived, type Sender } from './sender.ts'

type Outcome = Omit<Sent, 'chat' | 'n'>

const attemptLimit = 10
const graceMs = 3_000
const firstPauseMs = 2_000
const longestPauseMs = 15 * 60_000
/** Far enough that nobody waits for it; the person's next message brings it near. */
const whenTheyWriteMs = 365 * 24 * 3_600_000

/** Hands messages to a sender, and says what became of each. */
export class Carrier {
  readonly hold: Hold
  readonly #room: PostRoom
  readonly #sender: Sender
  readonly #closing = new AbortController()
  readonly #tooLate: Promise<never>
  #rested: Promise<unknown> = Promise.resolve()

  constructor(room: PostRoom, sender: Sender) {
    this.#room = room
    this.#sender = sender
    this.hold = new Hold(room.world)
    this.#tooLate = new Promise((_resolve, reject) => {
      const giveUp = () => reject(new NotSent(uncertain, { retry: true, afterMs: 0 }))
      this.#closing.signal.addEventListener('abort', () => setTimeout(giveUp, graceMs), { once: true })
    })
    this.#tooLate.catch(() => undefined)
  }

  /** What has begun is finished; what has not goes back. */
  close(): void {
    this.#closing.abort()
  }

  async carry(message: Outgoing): Promise<Sent> {
    return { chat: message.chat, n: message.n, ...(await this.#send(message)) }
  }

  async #send(message: Outgoing): Promise<Outcome> {
    if (message.blocked) return { state: 'failed', tried: false, error: 'blocked' }
    await this.#rest(message)
    if (this.#closing.signal.aborted || this.hold.on) return this.#back(0)
    try {
      const arrived = (await this.#before(message)) ?? (await this.#handOver(message))
      this.hold.end()
      const providerId = arrived?.providerId
      return { state: 'sent', tried: true, ...(providerId === undefined ? {} : { providerId }) }
    } catch (error) {
      return this.#notSent(message, error)
    }
  }

  /** An account with gaps sends one message after the other, whichever chat it is for. */
  #rest(message: Outgoing): Promise<unknown> {
    const { gapMs } = this.#sender.pace ?? {}
    if (!gapMs) return Promise.resolve()
    const before = this.#rested
    const { signal } = this.#closing
    this.#rested = before.then(() =>
      delay(gapMs(message.reply), undefined, { signal }).catch(() => undefined),
    )
    return this.#rested
  }

  async #before(message: Outgoing): Promise<Arrived | null> {
    return message.uncertain ? ((await this.#sender.arrived?.(message)) ?? null) : null
  }

  /** A house that closes does not wait for a provider that says nothing; whether it arrived is found out later. */
  #handOver(message: Outgoing): Promise<Arrived | void> {
    return Promise.race([this.#sender.send(message.address, message.reply, message), this.#tooLate])
  }

  #notSent(message: Outgoing, error: unknown): Outcome {
    const { city, channel } = this.#sender
    const why = error instanceof NotSent ? error.message : error instanceof Error ? error.name : 'unknown'
    this.#room.log.warn({ city, channel, chat: message.chat, n: message.n, why }, 'not sent')
    const outlook = error instanceof NotSent ? error.outlook : ({ retry: true } as const)
    if (outlook.retry === 'when-back') {
      this.hold.begin(outlook.afterMs)
      return this.#back(0, why)
    }
    if (outlook.retry === 'when-they-write') {
      return { ...this.#back(whenTheyWriteMs, waitsForThem), tried: true }
    }
    if (!outlook.retry) {
      return { state: 'failed', tried: true, error: why, ...(outlook.blocked ? { blocked: true } : {}) }
    }
    if (message.attempts + 1 >= attemptLimit) return { state: 'failed', tried: true, error: why }
    return { ...this.#back(outlook.afterMs ?? pauseAfter(message), why), tried: true }
  }

  #back(pauseMs: number, error?: string): Outcome {
    const nextAt = this.#room.world.now() + pauseMs
    return { state: 'queued', tried: false, nextAt, ...(error === undefined ? {} : { error }) }
  }
}

const pauseAfter = ({ attempts }: Outgoing) => Math.min(firstPauseMs * 4 ** attempts, longestPauseMs)
