import { nextOutgoing } from '../core/store/nextOutgoing.ts'
import { markOutgoing, type Outgoing, type Sent } from '../core/store/outbox.ts'
import { Carrier } from './carrier.ts'
import { oneAtATime } from './oneAtATime.ts'
import type { PostRoom } from './postman.ts'
import type { Sender } from './sender.ts'

const longestTimerMs = 60_000
const usualAtOnce = 16
/** Of one chat: its answers of a turn, and a few more. */
const inARow = 8
const gatherMs = 15

interface Told {
  readonly sent: Sent
  /** It is written down. */
  readonly written: () => void
}

/**
 * In order per chat, several chats at a time. What became of a message is written down a moment later, with what became
 * of others, and only then the next one of its chat goes: a kill repeats at most one a chat.
 */
export class Outbox {
  readonly #room: PostRoom
  readonly #sender: Sender
  readonly #carrier: Carrier
  /** By their chats. */
  readonly #inHand = new Map<string, Promise<void>>()
  readonly #told: Told[] = []
  readonly #take = oneAtATime(() => this.#takeSome())
  readonly #write = oneAtATime(() => this.#writeDown())
  #gathering: NodeJS.Timeout | undefined
  #closed = false

  constructor(room: PostRoom, sender: Sender) {
    this.#room = room
    this.#sender = sender
    this.#carrier = new Carrier(room, sender)
  }

  goOn(): void {
    if (this.#told.length > 0) this.#writeSoon()
    this.#take().catch((error: unknown) => this.#failed(error, 'the outbox could not be read'))
  }

  async flush(): Promise<void> {
    for (await this.#take(); this.#inHand.size > 0; await this.#take())
      await Promise.all(this.#inHand.values())
    await this.#write()
  }

  close(): Promise<void> {
    this.#closed = true
    this.#carrier.close()
    return this.flush()
  }

  /** After an account's rest one message finds out whether it works again. */
  #mayTake(): number {
    const { hold } = this.#carrier
    if (this.#closed || hold.on) return 0
    const atOnce = this.#sender.pace?.atOnce ?? usualAtOnce
    return Math.max(0, (hold.probing ? 1 : atOnce) - this.#inHand.size)
  }

  async #takeSome(): Promise<void> {
    const chats = this.#mayTake()
    if (chats === 0) return
    const { store } = this.#room
    const { city, windowMs } = this.#sender
    const tells = this.#sender.arrived !== undefined
    const asked = { chats, each: tells ? 1 : inARow, except: this.#inHand.keys(), windowMs }
    const found = await store.read((tx) => nextOutgoing(tx, this.#sender, asked))
    // Which were on their way matters only where a channel can tell later whether one arrived.
    if (tells && found.length > 0) {
      const marks = found.flat().map(({ chat, n }) => ({ chat, n, state: 'sending', tried: false }) as const)
      await store.write((tx) => markOutgoing(tx, city, marks))
    }
    for (const messages of found) this.#begin(messages)
  }

  #begin(messages: readonly Outgoing[]): void {
    const [first] = messages
    if (!first) return
    const ended = () => {
      this.#inHand.delete(first.chat)
      this.goOn()
    }
    this.#inHand.set(first.chat, this.#carry(messages).finally(ended))
  }

  /** What was not sent stops those behind it. */
  async #carry(messages: readonly Outgoing[]): Promise<void> {
    for (const message of messages) {
      const sent = await this.#carrier.carry(message)
      await this.#written(sent)
      if (sent.state !== 'sent') return this.#takeLater(sent)
    }
  }

  #takeLater({ nextAt }: Sent): void {
    const { hold } = this.#carrier
    const pauseMs = hold.on ? hold.restMs : (nextAt ?? 0) - this.#room.world.now()
    // What takes longer the slow poll will find.
    if (pauseMs > 0 && pauseMs < longestTimerMs) setTimeout(() => this.goOn(), pauseMs + 1).unref()
  }

  #written(sent: Sent): Promise<void> {
    return new Promise((written) => {
      this.#told.push({ sent, written })
      this.#writeSoon()
    })
  }

  #writeSoon(): void {
    if (this.#gathering) return
    this.#gathering = setTimeout(() => {
      this.#gathering = undefined
      this.#write().catch((error: unknown) => this.#failed(error, 'what was sent could not be written down'))
    }, gatherMs)
  }

  /** What could not be written is tried again with the next; a house that closes does not wait for that. */
  async #writeDown(): Promise<void> {
    const told = this.#told.splice(0)
    if (told.length === 0) return
    try {
      const marks = told.map(({ sent }) => sent)
      await this.#room.store.write((tx) => markOutgoing(tx, this.#sender.city, marks))
    } catch (error) {
      this.#told.unshift(...told)
      if (this.#closed) for (const { written } of told) written()
      throw error
    }
    for (const { written } of told) written()
  }

  #failed(error: unknown, what: string): void {
    const { city, channel } = this.#sender
    this.#room.log.error({ err: error, city, channel }, what)
  }
}
