import { findAccount, saveWatermark } from '../../../core/store/accounts.ts'
import type { Account } from '../../../core/store/outbox.ts'
import type { ChannelRoom } from '../account.ts'

const longestLookBackSeconds = 7 * 24 * 3_600
/** Messages do not come in the order in which they were written. */
const overlapSeconds = 10 * 60
/** So that not every message is one more write: what is swept twice is known by its id. */
const stepSeconds = 60

/** Up to when (WhatsApp's seconds) everything written to a number was taken. */
export class Watermark {
  readonly #room: Pick<ChannelRoom, 'store' | 'world'>
  readonly #number: Account
  /** Null before the number was ever ready. */
  #saved: number | null = null
  #newest = 0
  #read = false

  constructor(room: Pick<ChannelRoom, 'store' | 'world'>, number: Account) {
    this.#room = room
    this.#number = number
  }

  get newest(): number {
    return this.#newest
  }

  /** Where a sweep begins. A number linked for the first time begins now: nobody waits for answers to old letters. */
  async sweepFrom(): Promise<number> {
    if (!this.#read) {
      const found = await this.#room.store.read((tx) => findAccount(tx, this.#number))
      const saved = Number(found?.watermark ?? Number.NaN)
      this.#saved = Number.isFinite(saved) ? saved : null
      this.#read = true
    }
    const now = Math.floor(this.#room.world.now() / 1_000)
    if (this.#saved === null) {
      await this.#save(now)
      return now
    }
    return Math.max(this.#saved - overlapSeconds, now - longestLookBackSeconds)
  }

  saw(seconds: number): void {
    this.#newest = Math.max(this.#newest, seconds)
  }

  /** All up to the newest is committed. */
  async reached(): Promise<void> {
    if (this.#saved === null || this.#newest - this.#saved >= stepSeconds) await this.#save(this.#newest)
  }

  async #save(seconds: number): Promise<void> {
    this.#saved = Math.max(this.#saved ?? 0, seconds)
    this.#newest = Math.max(this.#newest, this.#saved)
    const watermark = String(this.#saved)
    await this.#room.store.write((tx) => saveWatermark(tx, this.#number, watermark))
  }
}
