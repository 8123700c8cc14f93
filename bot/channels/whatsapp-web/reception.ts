import type { Call, Client, Message } from 'whatsapp-web.js'
import { doubtChat } from '../../../core/store/doubt.ts'
import type { Account } from '../../../core/store/outbox.ts'
import { addressesOf } from '../../../core/store/whatsappIds.ts'
import type { Desk } from '../../talk/desk.ts'
import type { ChannelRoom } from '../account.ts'
import type { Content } from '../channel.ts'
import { contentOf, isCall, isNewDevice, isPrivate, isToUs } from './inbound.ts'
import type { Patience } from './patience.ts'
import { Persons } from './persons.ts'
import { Sweep } from './sweep.ts'
import { Watermark } from './watermark.ts'

export interface ReceptionRoom extends ChannelRoom {
  readonly number: Account
  readonly desk: Desk
  readonly patience: Patience
}

/** A message somebody waits for an answer to. */
export interface Heard {
  readonly id: string
  readonly at: number
}

/** Takes what is written to a number, one after the other: first what was missed, then what comes. */
export class Reception {
  readonly #room: ReceptionRoom
  readonly #watermark: Watermark
  readonly persons: Persons
  #line: Promise<void> = Promise.resolve()
  #waiting = 0
  #client: Client | null = null
  #again: NodeJS.Timeout | undefined
  #closed = false
  /** Something written may not be taken yet, so the watermark stands still; at first that is what we were not there for. */
  #missed = true
  #failures = 0
  readonly #lastOf = new Map<string, Heard>()

  constructor(room: ReceptionRoom) {
    this.#room = room
    this.persons = new Persons(room, room.number, room.patience.callMs)
    this.#watermark = new Watermark(room, room.number)
  }

  ready(client: Client): void {
    this.#client = client
    this.#sweepNext()
  }

  message(message: Message): void {
    if (isPrivate(message)) this.#watermark.saw(message.timestamp)
    if (isNewDevice(message)) this.changed([message.from])
    if (!isToUs(message)) return
    this.#next(() => this.#take(message))
  }

  /** Nobody can pick up: whoever calls is asked to write. */
  call({ from, isGroup, timestamp, fromMe }: Call): void {
    if (isGroup || fromMe || from === undefined || !/@(c\.us|lid)$/.test(from)) return
    const at = timestamp > 0 ? timestamp * 1_000 : this.#room.world.now()
    this.#next(() => this.#rang(from, at))
  }

  /** Another phone may be behind these ids from now on. */
  changed(ids: readonly string[]): void {
    const { number, store } = this.#room
    this.#next(() =>
      store.write(async (tx) => {
        for (const address of await addressesOf(tx, number, ids)) await doubtChat(tx, { ...number, address })
      }),
    )
  }

  /** Null while something is still being taken. */
  heardUpTo(): number | null {
    return this.#waiting > 0 ? null : this.#watermark.newest
  }

  missed(): void {
    this.#sweepNext()
  }

  /** The last message of a person, told once: an answer that comes late quotes it. */
  takeLastOf(address: string): Heard | undefined {
    const last = this.#lastOf.get(address)
    this.#lastOf.delete(address)
    return last
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#again)
    await this.#line
  }

  #sweepNext(): void {
    clearTimeout(this.#again)
    this.#next(async () => {
      const client = this.#client
      if (!client) return
      const sweep = new Sweep(client, this.#room)
      const since = await this.#watermark.sweepFrom()
      for (const message of await sweep.messagesSince(since)) {
        if (this.#closed) return
        this.#watermark.saw(message.timestamp)
        if (isNewDevice(message)) this.changed([message.from])
        if (isToUs(message)) await this.#take(message)
      }
      if (!sweep.whole) throw new Error('some chats could not be swept')
      this.#missed = false
      this.#failures = 0
      await this.#watermark.reached()
    })
  }

  async #take(message: Message): Promise<void> {
    const at = message.timestamp * 1_000
    if (isCall(message)) return void (await this.#rang(message.from, at))
    const content = contentOf(message)
    const address = await this.#hand(message.from, message.id.id, at, content)
    this.#lastOf.set(address, { id: message.id._serialized, at })
    if (this.#lastOf.size > mostWaiting) this.#lastOf.delete([...this.#lastOf.keys()][0] ?? '')
    if (!this.#missed && this.#waiting === 1) await this.#watermark.reached()
  }

  /** A call and the line it leaves in its chat have no id in common, and who gets no answer rings again. */
  #rang(from: string, at: number): Promise<string> {
    return this.#hand(from, `call:${Math.floor(at / sameCallMs)}`, at, { kind: 'unusable', why: 'call' })
  }

  async #hand(from: string, id: string, sentAt: number, content: Content): Promise<string> {
    const client = this.#client
    if (!client) throw new Error('WhatsApp is not ready')
    const { city, channel, account } = this.#room.number
    const { address, phone } = await this.persons.wrote(client, from)
    // The id is the sender's own choice: it counts within their chat only.
    const inChat = this.#room.store.vault.index('address', `${channel}|${account}|${address}`).slice(0, 16)
    await this.#room.desk.receive({
      city,
      channel,
      account,
      address,
      providerId: `${inChat}:${id.slice(0, 100)}`,
      sentAt,
      content,
      ...(phone === undefined ? {} : { phone }),
    })
    return address
  }

  /** What could not be taken stays behind the watermark, and is swept up a little later. */
  #next(work: () => Promise<unknown>): void {
    this.#waiting += 1
    this.#line = this.#after(this.#line, work)
  }

  async #after(before: Promise<void>, work: () => Promise<unknown>): Promise<void> {
    await before
    try {
      if (!this.#closed) await work()
    } catch (error) {
      this.#failed(error)
    } finally {
      this.#waiting -= 1
    }
  }

  #failed(error: unknown): void {
    if (this.#closed) return
    this.#room.log.warn(
      { err: error, city: this.#room.number.city },
      'WhatsApp messages are taken again later',
    )
    this.#missed = true
    clearTimeout(this.#again)
    const pause = this.#room.patience.resweepMs * 2 ** Math.min(this.#failures, 6)
    this.#failures += 1
    this.#again = setTimeout(() => this.#sweepNext(), pause)
    this.#again.unref()
  }
}

const mostWaiting = 5_000
const sameCallMs = 10 * 60_000
