import type { World } from '../../../core/world.ts'

/** How a person would write who answers many. WhatsApp bans numbers that do not. */
export interface Manners {
  /** Between two messages of the number, whoever they are for. */
  readonly gapMs: readonly [number, number]
  /** A letter typed; a long text is not typed for ever. */
  readonly letterMs: readonly [number, number]
  readonly longestTypingMs: number
}

export const usualManners: Manners = { gapMs: [500, 1_500], letterMs: [5, 14], longestTypingMs: 1_800 }

const dayMs = 24 * 3_600_000

/** The number's rhythm: gaps and typing of uneven length, and an end to each day. */
export class Pace {
  readonly #world: World
  readonly #manners: Manners
  readonly #dailyCap: number
  /** When the messages of the last 24 hours went out, oldest first. */
  readonly #sent: number[]

  constructor(world: World, manners: Manners, dailyCap: number, sentBefore: readonly number[] = []) {
    this.#world = world
    this.#manners = manners
    this.#dailyCap = dailyCap
    this.#sent = [...sentBefore]
  }

  gapMs(): number {
    return this.#between(this.#manners.gapMs)
  }

  typingMs(text: string): number {
    return Math.min(text.length * this.#between(this.#manners.letterMs), this.#manners.longestTypingMs)
  }

  /** How long to wait until so many more messages fit into the day; 0 when they fit now. */
  untilFreeMs(places = 1): number {
    const now = this.#world.now()
    while ((this.#sent[0] ?? now) <= now - dayMs) this.#sent.shift()
    const oldest = this.#sent[this.#sent.length - this.#dailyCap + places - 1]
    return oldest === undefined ? 0 : oldest + dayMs - now
  }

  /** Not just the one place that came free: the day's end is not told at every message. */
  get roomy(): boolean {
    return this.untilFreeMs(Math.ceil(this.#dailyCap / 20)) === 0
  }

  sent(): void {
    this.#sent.push(this.#world.now())
  }

  #between([least, most]: readonly [number, number]): number {
    const chance = this.#world.bytes(2).readUInt16BE() / 65_536
    return Math.round(least + (most - least) * chance)
  }
}
