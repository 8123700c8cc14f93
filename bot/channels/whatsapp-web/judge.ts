import type { Ending, Why } from './ending.ts'
import type { Ears } from './life.ts'
import type { Look } from './page.ts'
import type { Patience } from './patience.ts'

export type Stage = 'starting' | 'qr' | 'linking' | 'ready'

/** Says of each look at the page whether this life goes on. What it waits for has an end, whatever the page does. */
export class Judge {
  readonly #patience: Patience
  readonly #ears: Pick<Ears, 'connected' | 'heardUpTo' | 'missed'>
  #stage: Stage = 'starting'
  /** When something last moved on. */
  #moved = performance.now()
  #syncedAt: number | null = null
  #pokedAt = 0
  #offlineSince: number | null = null
  #unanswered = 0
  #behind = 0
  #complaint: string | undefined

  constructor(patience: Patience, ears: Pick<Ears, 'connected' | 'heardUpTo' | 'missed'>) {
    this.#patience = patience
    this.#ears = ears
  }

  get stage(): Stage {
    return this.#stage
  }

  moved(stage: Stage = this.#stage): void {
    this.#stage = stage
    this.#moved = performance.now()
  }

  /** An error of the page itself. */
  complained(words: string): void {
    this.#complaint = words
  }

  /** While a page navigates it answers nothing for a moment. */
  unanswered(words: string): Ending | null {
    this.#complaint ??= words
    this.#unanswered += 1
    return this.#unanswered < 3 ? null : this.#named('page-deaf')
  }

  saw(look: Look): Ending | 'poke' | null {
    this.#unanswered = 0
    if (this.#stage === 'ready') return this.#sawReady(look)
    if (look.synced) return this.#sawSynced()
    const still = performance.now() - this.#moved
    if (look.state === 'UNPAIRED_IDLE') return { why: 'idle-qr' }
    if (this.#stage === 'qr') return still > this.#patience.freshQrMs ? { why: 'idle-qr' } : null
    return still > this.#patience.readyMs ? this.#named('never-ready') : null
  }

  /** The page is done and the library does not know: it is told, and again after a while. */
  #sawSynced(): Ending | 'poke' | null {
    const { pokeMs, readyMs } = this.#patience
    const now = performance.now()
    this.#syncedAt ??= now
    if (now - this.#syncedAt > readyMs) return this.#named('never-ready')
    if (now - Math.max(this.#syncedAt, this.#pokedAt) <= pokeMs) return null
    this.#pokedAt = now
    return 'poke'
  }

  #sawReady({ state, newest }: Look): Ending | null {
    if (state === 'UNPAIRED' || state === 'UNPAIRED_IDLE') return { why: 'logged-out' }
    const now = performance.now()
    const connected = state === 'CONNECTED'
    if (connected === (this.#offlineSince !== null)) {
      this.#offlineSince = connected ? null : now
      this.#ears.connected(connected)
    }
    const away = this.#offlineSince === null ? 0 : now - this.#offlineSince
    return away > this.#patience.offlineMs ? { why: 'no-connection' } : this.#hearing(newest)
  }

  /** Messages that lie in the page and were never told: first they are fetched, then the page is given up. */
  #hearing(newest: number): Ending | null {
    const heard = this.#ears.heardUpTo()
    if (heard === null) return null
    this.#behind = newest > heard ? this.#behind + 1 : 0
    if (this.#behind === 2) this.#ears.missed()
    return this.#behind > 4 ? this.#named('page-deaf') : null
  }

  /** What the page itself complained of says more than our waiting. */
  #named(why: Why): Ending {
    const detail = this.#complaint
    if (detail === undefined) return { why }
    return { why: /module|not a function|undefined/i.test(detail) ? 'page-changed' : why, detail }
  }
}
