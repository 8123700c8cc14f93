import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from 'whatsapp-web.js'
import { restartCalledAt } from '../../../core/store/restarts.ts'
import type { Account } from '../../../core/store/outbox.ts'
import type { ChannelRoom } from '../account.ts'
import { findChromium, freeFolder, NoChromium } from './chromium.ts'
import type { Journal } from './journal.ts'
import type { Why } from './ending.ts'
import { live, type Ears } from './life.ts'
import type { Patience } from './patience.ts'
import { showQr } from './showQr.ts'

export interface WatchRoom extends ChannelRoom {
  readonly number: Account
  readonly journal: Journal
  readonly patience: Patience
  readonly ears: Pick<Ears, 'ready' | 'message' | 'call' | 'changed' | 'ack' | 'heardUpTo' | 'missed'>
}

/** A person must look before these are tried again. */
const stops = new Set<Stop>(['banned', 'sends-refused', 'nobody-scanned'])
type Stop = Why | 'sends-refused' | 'nobody-scanned' | 'no-browser'

/** Keeps one number alive: a life of Chromium after the other, with growing pauses, until it is closed. */
export class Watch {
  readonly #room: WatchRoom
  readonly #closing = new AbortController()
  readonly #sessions: string
  #client: Client | null = null
  #connected = false
  #fullUntil: number | null = null
  #thisLife = new AbortController()
  /** Set when something other than the life itself ends it. */
  #stop: Stop | null = null
  #failures = 0
  #readySince: number | null = null
  #scanSince: number | null = null
  #wasLoggedOut = false
  #running: Promise<void> = Promise.resolve()

  constructor(room: WatchRoom) {
    this.#room = room
    this.#sessions = join(room.config.dataDir, 'whatsapp-web')
  }

  /** The client while messages can be sent. */
  get ready(): Client | null {
    return this.#connected ? this.#client : null
  }

  start(): void {
    this.#running = this.#run().catch((error: unknown) => {
      this.#room.log.error({ err: error, city: this.#room.number.city }, 'WhatsApp is watched no more')
      this.#room.journal.tell({ state: 'refused', why: 'broken' })
    })
  }

  /** Nothing more is sent until an officer says so. */
  stop(why: 'sends-refused'): void {
    this.#stop = why
    this.#thisLife.abort()
  }

  /** It hears, and speaks again at that time; null: it speaks. */
  full(until: number | null): void {
    if (until === this.#fullUntil) return
    this.#fullUntil = until
    if (this.ready) this.#tellOpen(this.ready)
  }

  async close(): Promise<void> {
    this.#closing.abort()
    this.#thisLife.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      const ending = await this.#live()
      if (this.#closed) return
      const why = this.#stop ?? ending.why
      this.#stop = null
      const { city } = this.#room.number
      this.#room.log.warn({ city, why, detail: ending.detail }, 'WhatsApp stopped')
      if (why === 'logged-out') await this.#forget()
      if (stops.has(why)) await this.#untilCalled(why)
      else await this.#pause(why)
    }
  }

  async #live(): Promise<{ why: Stop; detail?: string }> {
    const { number, config, patience, journal } = this.#room
    const { chromium, chromiumArgs } = config.channels.whatsappWeb
    this.#thisLife = new AbortController()
    this.#readySince = null
    try {
      const executablePath = findChromium(chromium)
      // Whoever reads this folder speaks as the number.
      await mkdir(this.#sessions, { recursive: true, mode: 0o700 })
      await freeFolder(this.#session)
      journal.tell({ state: 'starting', ...(this.#wasLoggedOut ? { why: 'logged-out' } : {}) })
      return await live({
        folder: this.#sessions,
        account: number.account,
        executablePath,
        args: chromiumArgs,
        startMs: patience.startMs,
        callMs: patience.callMs,
        patience,
        signal: this.#thisLife.signal,
        ears: this.#ears(),
      })
    } catch (error) {
      if (!(error instanceof NoChromium)) throw error
      this.#room.log.error({ city: number.city }, error.message)
      return { why: 'no-browser' }
    } finally {
      this.#client = null
    }
  }

  #ears(): Ears {
    const { journal, ears, number, patience } = this.#room
    return {
      ...ears,
      qr: (qr) => {
        this.#scanSince ??= performance.now()
        if (performance.now() - this.#scanSince > patience.scanMs) return this.#giveUpScanning()
        journal.tell({ state: 'refused', why: this.#wasLoggedOut ? 'logged-out' : 'scan-qr', qr })
        showQr(number.city, qr)
      },
      authenticated: () => journal.tell({ state: 'starting', why: 'linked' }),
      ready: (client) => {
        this.#client = client
        this.#connected = true
        this.#readySince ??= performance.now()
        this.#scanSince = null
        this.#wasLoggedOut = false
        this.#tellOpen(client)
        ears.ready(client)
      },
      connected: (yes) => {
        const client = this.#client
        this.#connected = yes
        if (yes && client) this.#tellOpen(client)
        else journal.tell({ state: 'trouble', why: 'no-connection' })
      },
    }
  }

  #tellOpen(client: Client): void {
    const until = this.#fullUntil
    const open = { state: 'open', ...phoneOf(client) } as const
    this.#room.journal.tell(
      until === null ? open : { ...open, state: 'trouble', why: 'daily-cap', againAt: until },
    )
  }

  #giveUpScanning(): void {
    this.#scanSince = null
    this.#stop = 'nobody-scanned'
    this.#thisLife.abort()
  }

  /** The phone unlinked us: what the folder holds opens nothing any more. */
  async #forget(): Promise<void> {
    this.#wasLoggedOut = true
    await rm(this.#session, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }

  async #pause(why: Stop): Promise<void> {
    const { patience, world, journal } = this.#room
    const calm = this.#readySince !== null && performance.now() - this.#readySince > patience.calmMs
    if (calm || why === 'idle-qr' || why === 'logged-out') this.#failures = 0
    const grown = Math.min(patience.firstPauseMs * 2 ** this.#failures, patience.longestPauseMs)
    // Two numbers whose network came back need not start in the same moment.
    const ms = Math.round(grown * (0.8 + (world.bytes(1)[0] ?? 0) / 640))
    this.#failures += 1
    const needsPerson = why === 'no-browser'
    journal.tell({ state: needsPerson ? 'refused' : 'trouble', why, againAt: world.now() + ms })
    await this.#called(ms)
  }

  async #untilCalled(why: Stop): Promise<void> {
    this.#room.journal.tell({ state: 'refused', why })
    this.#failures = 0
    await this.#called(Number.POSITIVE_INFINITY)
  }

  /** Waits as long, or until an officer wants it started. */
  async #called(ms: number): Promise<void> {
    const { patience, world } = this.#room
    const since = world.now()
    const until = performance.now() + ms
    while (!this.#closed) {
      const left = until - performance.now()
      await this.#rest(Math.max(0, Math.min(left, patience.askMs)))
      if (left <= patience.askMs || (await this.#calledSince(since))) return
    }
  }

  async #calledSince(since: number): Promise<boolean> {
    const { store, number, log } = this.#room
    try {
      return (await store.read((tx) => restartCalledAt(tx, number))) >= since
    } catch (error) {
      log.error({ err: error, city: number.city }, 'cannot see whether WhatsApp is to start again')
      return false
    }
  }

  get #session(): string {
    return join(this.#sessions, `session-${this.#room.number.account}`)
  }

  get #closed(): boolean {
    return this.#closing.signal.aborted
  }

  async #rest(ms: number): Promise<void> {
    await delay(ms, undefined, { signal: this.#closing.signal }).catch(() => undefined)
  }
}

function phoneOf({ info }: Client): { phone: string } | Record<string, never> {
  const user = info?.wid?.user
  return user === undefined ? {} : { phone: `+${user}` }
}
