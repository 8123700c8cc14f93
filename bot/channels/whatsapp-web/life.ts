import { setTimeout as delay } from 'node:timers/promises'
import type { Call, Client, Message } from 'whatsapp-web.js'
import { endProcess } from './chromium.ts'
import { newClient, type ClientRoom } from './client.ts'
import { lookAt, poke, type Look } from './page.ts'
import { within, type Patience } from './patience.ts'

/** Why a life ended, in the house's own short words; `detail` is for the log. */
export interface Ending {
  readonly why: Why
  readonly detail?: string
}

export type Why =
  | 'closed'
  | 'did-not-start'
  | 'page-changed'
  | 'page-crashed'
  | 'page-deaf'
  | 'browser-died'
  | 'never-ready'
  | 'idle-qr'
  | 'no-connection'
  | 'conflict'
  | 'logged-out'
  | 'banned'
  | 'disconnected'

/** What is heard while it lives. */
export interface Ears {
  qr(text: string): void
  authenticated(): void
  /** More than once, where the page synchronises again. */
  ready(client: Client): void
  /** The page lost WhatsApp's servers, or found them again. */
  connected(yes: boolean): void
  message(message: Message): void
  call(call: Call): void
  ack(message: Message, ack: number): void
  /** Up to when (in seconds) messages were handed on; null while some are still being taken. */
  heardUpTo(): number | null
  /** The page holds newer ones. */
  missed(): void
}

export interface LifeRoom extends ClientRoom {
  readonly patience: Patience
  readonly signal: AbortSignal
  readonly ears: Ears
}

/** One Chromium with one page, from its start until something ends it. It leaves nothing running. */
export async function live(room: LifeRoom): Promise<Ending> {
  const life = new Life(room)
  try {
    return await life.untilItEnds()
  } finally {
    await life.close()
  }
}

type Stage = 'starting' | 'qr' | 'linking' | 'ready'

class Life {
  readonly #room: LifeRoom
  readonly #client: Client
  readonly #ended: Promise<Ending>
  #end: (ending: Ending) => void = () => undefined
  #over = false
  #stage: Stage = 'starting'
  /** When the stage last moved on. */
  #moved = performance.now()
  #syncedAt: number | null = null
  #pokedAt = 0
  #offlineSince: number | null = null
  #unanswered = 0
  #behind = 0
  #pageError: string | undefined

  constructor(room: LifeRoom) {
    this.#room = room
    this.#ended = new Promise((resolve) => {
      this.#end = (ending) => {
        this.#over = true
        resolve(ending)
      }
    })
    this.#client = newClient(room, {
      opened: () => this.#listenToBrowser(),
      broken: (error) => this.#end(broken(error)),
    })
    this.#listen()
  }

  async untilItEnds(): Promise<Ending> {
    const { signal, patience } = this.#room
    const close = () => this.#end({ why: 'closed' })
    if (signal.aborted) return { why: 'closed' }
    signal.addEventListener('abort', close, { once: true })
    within(patience.startMs, this.#client.initialize(), 'start').then(
      () => this.#watch().catch((error: unknown) => this.#end(broken(error))),
      (error: unknown) => this.#end({ why: 'did-not-start', detail: wordsOf(error) }),
    )
    try {
      return await this.#ended
    } finally {
      signal.removeEventListener('abort', close)
    }
  }

  async close(): Promise<void> {
    this.#client.removeAllListeners()
    const browser = this.#client.pupBrowser
    if (!browser) return
    const process = browser.process()
    await within(this.#room.patience.closeMs, browser.close(), 'close').catch(() => undefined)
    if (process && process.exitCode === null && process.signalCode === null) endProcess(process.pid)
  }

  #listen(): void {
    const { ears } = this.#room
    const client = this.#client
    const alive =
      <T extends unknown[]>(heard: (...told: T) => void) =>
      (...told: T) => {
        if (!this.#over) heard(...told)
      }
    client.on(
      'qr',
      alive((text: string) => {
        this.#move('qr')
        ears.qr(text)
      }),
    )
    client.on(
      'loading_screen',
      alive(() => this.#move(this.#stage)),
    )
    client.on(
      'authenticated',
      alive(() => {
        if (this.#stage === 'ready') return
        this.#move('linking')
        ears.authenticated()
      }),
    )
    client.on(
      'ready',
      alive(() => {
        this.#move('ready')
        ears.ready(client)
      }),
    )
    client.on(
      'message',
      alive((message: Message) => ears.message(message)),
    )
    client.on(
      'message_ack',
      alive((message: Message, ack: number) => ears.ack(message, ack)),
    )
    client.on(
      'call',
      alive((call: Call) => ears.call(call)),
    )
    client.on('auth_failure', () => this.#end({ why: 'logged-out' }))
    client.on('disconnected', (state: string) =>
      this.#end({ why: endings[state] ?? 'disconnected', detail: state }),
    )
  }

  #listenToBrowser(): void {
    const { pupBrowser, pupPage } = this.#client
    pupBrowser?.on('disconnected', () => this.#end({ why: 'browser-died' }))
    pupPage?.on('error', (error) => this.#end({ why: 'page-crashed', detail: wordsOf(error) }))
    pupPage?.on('pageerror', (error) => (this.#pageError = wordsOf(error)))
  }

  #move(stage: Stage): void {
    this.#stage = stage
    this.#moved = performance.now()
  }

  /** Whatever raises no event is found by looking. */
  async #watch(): Promise<void> {
    const { beatMs, callMs } = this.#room.patience
    while (!this.#over) {
      const look = await within(callMs, lookAt(this.#client), 'look').catch((error: unknown) => {
        this.#pageError ??= wordsOf(error)
        return null
      })
      if (this.#over) return
      const ending = look ? await this.#judge(look) : this.#silence()
      if (ending) return this.#end(ending)
      await Promise.race([delay(beatMs, undefined, { ref: false }), this.#ended])
    }
  }

  /** While a page navigates it answers nothing for a moment. */
  #silence(): Ending | null {
    this.#unanswered += 1
    return this.#unanswered < 3 ? null : this.#named('page-deaf')
  }

  #judge(look: Look): Promise<Ending | null> | Ending | null {
    this.#unanswered = 0
    if (this.#stage === 'ready') return this.#judgeReady(look)
    if (look.synced) return this.#judgeSynced()
    const still = performance.now() - this.#moved
    const { freshQrMs, readyMs } = this.#room.patience
    if (look.state === 'UNPAIRED_IDLE') return { why: 'idle-qr' }
    if (this.#stage === 'qr') return still > freshQrMs ? { why: 'idle-qr' } : null
    return still > readyMs ? this.#named('never-ready') : null
  }

  async #judgeSynced(): Promise<Ending | null> {
    const { pokeMs, readyMs, callMs } = this.#room.patience
    const now = performance.now()
    this.#syncedAt ??= now
    if (now - this.#syncedAt > readyMs) return this.#named('never-ready')
    if (now - Math.max(this.#syncedAt, this.#pokedAt) > pokeMs) {
      this.#pokedAt = now
      await within(callMs, poke(this.#client), 'poke').catch(() => undefined)
    }
    return null
  }

  #judgeReady({ state, newest }: Look): Ending | null {
    if (state === 'UNPAIRED' || state === 'UNPAIRED_IDLE') return { why: 'logged-out' }
    const now = performance.now()
    if ((state === 'CONNECTED') === (this.#offlineSince !== null)) {
      this.#offlineSince = state === 'CONNECTED' ? null : now
      this.#room.ears.connected(state === 'CONNECTED')
    }
    if (this.#offlineSince !== null && now - this.#offlineSince > this.#room.patience.offlineMs) {
      return { why: 'no-connection' }
    }
    return this.#judgeHearing(newest)
  }

  /** Messages that lie in the page and were never told: first they are fetched, then the page is given up. */
  #judgeHearing(newest: number): Ending | null {
    const heard = this.#room.ears.heardUpTo()
    if (heard === null || newest <= heard) {
      if (heard !== null) this.#behind = 0
      return null
    }
    this.#behind += 1
    if (this.#behind === 2) this.#room.ears.missed()
    return this.#behind > 4 ? this.#named('page-deaf') : null
  }

  /** What the page itself complained of says more than our waiting. */
  #named(why: Why): Ending {
    const detail = this.#pageError
    if (detail === undefined) return { why }
    return { why: /module|not a function|undefined/i.test(detail) ? 'page-changed' : why, detail }
  }
}

const endings: Readonly<Record<string, Why>> = {
  LOGOUT: 'logged-out',
  UNPAIRED: 'logged-out',
  UNPAIRED_IDLE: 'idle-qr',
  CONFLICT: 'conflict',
  TOS_BLOCK: 'banned',
  SMB_TOS_BLOCK: 'banned',
  PROXYBLOCK: 'no-connection',
  DEPRECATED_VERSION: 'page-changed',
}

function broken(error: unknown): Ending {
  const detail = wordsOf(error)
  const gone = /closed|detached|destroyed|disconnected|crashed/i.test(detail)
  return { why: gone ? 'disconnected' : 'page-changed', detail }
}

/** Short, and without what could be somebody's number. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return words.replaceAll(/\d{6,}/g, '…').slice(0, 200)
}
