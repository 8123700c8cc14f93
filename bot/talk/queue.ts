import { setImmediate as nextRound } from 'node:timers/promises'
import type { Log } from '../../core/log.ts'
import { KnownChats } from '../../core/store/knownChats.ts'
import type { Store } from '../../core/store/store.ts'
import type { Inbound } from '../channels/channel.ts'
import { playAhead, writeAhead, type Ahead } from './ahead.ts'
import { setAside, takeArrivals, type Taken } from './turns.ts'

interface Waiting {
  readonly inbound: Inbound
  settle(taken: Taken): void
  fail(error: unknown): void
}

/** So many turns are played while as many are being written. */
const batchSize = 32

/** Messages in the order they came, taken in batches: one commit carries as many turns as are waiting. */
export class Queue {
  readonly #store: Store
  readonly #log: Log
  readonly #waiting: Waiting[] = []
  readonly #known = new KnownChats()
  #draining: Promise<void> | null = null

  constructor(store: Store, log: Log) {
    this.#store = store
    this.#log = log
  }

  get length(): number {
    return this.#waiting.length
  }

  /** Settles once the message is committed. */
  take(inbound: Inbound): Promise<Taken> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ inbound, settle, fail })
      this.#draining ??= this.#drain()
    })
  }

  async drained(): Promise<void> {
    await this.#draining
  }

  /** While one batch commits, the next one gathers and is played. */
  async #drain(): Promise<void> {
    try {
      let writing = Promise.resolve()
      while (this.#waiting.length > 0) {
        const batch = this.#waiting.splice(0, batchSize)
        const ahead = await playAhead(this.#store.outside, this.#log, this.#known, inboundsOf(batch))
        await writing
        writing = this.#write(batch, ahead)
        // who was just answered speaks again before the queue is taken for empty, and is played during this write
        await nextRound()
        if (this.#waiting.length === 0) await writing
      }
    } finally {
      // In the same breath as the last look: a message that came in between would wait for the next one.
      this.#draining = null
    }
  }

  async #write(batch: readonly Waiting[], ahead?: Ahead): Promise<void> {
    const played = new Map(ahead?.turns.map((turn) => [turn.inbound, turn]))
    const rest = batch.filter(({ inbound }) => !played.has(inbound))
    try {
      const answered = await this.#store.write(async (tx) => {
        if (ahead) await writeAhead(tx, ahead)
        return rest.length === 0 ? [] : takeArrivals(tx, this.#log, inboundsOf(rest))
      })
      for (const waiting of batch) {
        const { taken, chat } = mustTake(played.get(waiting.inbound) ?? answered.shift())
        this.#known.learn(waiting.inbound, chat)
        waiting.settle(taken)
      }
    } catch (error) {
      const [first, ...others] = batch
      if (played.size > 0) await this.#write(batch)
      else if (first && others.length === 0) await this.#takeAlone(first, error)
      else for (const one of batch) await this.#write([one])
    }
  }

  /** A message that fails alone is kept for a person to look at; only if even that fails the channel must try again. */
  async #takeAlone(waiting: Waiting, cause: unknown): Promise<void> {
    const { city, channel } = waiting.inbound
    try {
      const taken = await this.#store.write((tx) => setAside(tx, waiting.inbound))
      this.#log.error({ err: cause, trace: taken.trace, city, channel, chat: taken.chat }, 'turn failed')
      waiting.settle(taken)
    } catch (error) {
      this.#log.error({ err: cause, city, channel }, 'turn failed, and its message could not be kept')
      waiting.fail(error)
    }
  }
}

const inboundsOf = (batch: readonly Waiting[]): Inbound[] => batch.map(({ inbound }) => inbound)

function mustTake<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a turn got no result')
  return value
}
