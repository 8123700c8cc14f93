import type { World } from '../core/world.ts'

const firstMs = 1_000
const longestMs = 60_000

/** The rest of an account through which nothing works: longer each time, and over with the first success. */
export class Hold {
  readonly #world: World
  #until = 0
  #failures = 0

  constructor(world: World) {
    this.#world = world
  }

  /** What fails together counts once. */
  begin(forMs?: number): void {
    const now = this.#world.now()
    if (forMs === undefined && this.on) return
    const grown = Math.min(firstMs * 2 ** this.#failures, longestMs)
    this.#failures += 1
    this.#until = Math.max(this.#until, now + (forMs ?? grown))
  }

  end(): void {
    this.#failures = 0
    this.#until = 0
  }

  get restMs(): number {
    return Math.max(0, this.#until - this.#world.now())
  }

  get on(): boolean {
    return this.restMs > 0
  }

  /** It has just ended, and one message shall find out whether it works again. */
  get probing(): boolean {
    return this.#failures > 0
  }
}
