import { setTimeout as delay } from 'node:timers/promises'
import type { Call, Client, Message } from 'whatsapp-web.js'
import { endProcess } from './chromium.ts'
import { newClient, type ClientRoom } from './client.ts'
import { broken, endings, wordsOf, type Ending } from './ending.ts'
import { Judge } from './judge.ts'
import { lookAt, poke } from './page.ts'
import { within, type Patience } from './patience.ts'

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
  /** A person's number is another now; both ids are told. */
  changed(ids: readonly string[]): void
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

class Life {
  readonly #room: LifeRoom
  readonly #client: Client
  readonly #ended: Promise<Ending>
  #end: (ending: Ending) => void = () => undefined
  #over = false
  readonly #judge: Judge

  constructor(room: LifeRoom) {
    this.#room = room
    this.#judge = new Judge(room.patience, room.ears)
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
        this.#judge.moved('qr')
        ears.qr(text)
      }),
    )
    client.on(
      'loading_screen',
      alive(() => this.#judge.moved()),
    )
    client.on(
      'authenticated',
      alive(() => {
        if (this.#judge.stage === 'ready') return
        this.#judge.moved('linking')
        ears.authenticated()
      }),
    )
    client.on(
      'ready',
      alive(() => {
        this.#judge.moved('ready')
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
    client.on(
      'contact_changed',
      alive((_message: Message, oldId: string, newId: string, isContact: boolean) => {
        if (isContact) ears.changed([oldId, newId])
      }),
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
    pupPage?.on('pageerror', (error) => this.#judge.complained(wordsOf(error)))
  }

  /** Whatever raises no event is found by looking. */
  async #watch(): Promise<void> {
    const { beatMs } = this.#room.patience
    while (!this.#over) {
      const verdict = await this.#look()
      if (this.#over) return
      if (verdict === 'poke') await this.#poke()
      else if (verdict) return this.#end(verdict)
      await Promise.race([delay(beatMs, undefined, { ref: false }), this.#ended])
    }
  }

  async #look(): Promise<ReturnType<Judge['saw']>> {
    try {
      return this.#judge.saw(await within(this.#room.patience.callMs, lookAt(this.#client), 'look'))
    } catch (error) {
      return this.#judge.unanswered(wordsOf(error))
    }
  }

  async #poke(): Promise<void> {
    await within(this.#room.patience.callMs, poke(this.#client), 'poke').catch(() => undefined)
  }
}
