import type { Api } from 'grammy'
import type { Account } from '../../../core/store/outbox.ts'
import type { Desk } from '../../talk/desk.ts'
import type { ChannelRoom } from '../account.ts'
import type { Inbound } from '../channel.ts'
import { inboundOf } from './inbound.ts'
import type { Tap, Update } from './update.ts'

const doubleTapMs = 4_000

/** Hands updates to the desk. What polling and webhook have in common. */
export class Reception {
  readonly #room: ChannelRoom
  readonly #account: Account
  readonly #api: Api
  readonly #desk: Desk
  readonly #taps = new Map<string, Promise<unknown>>()

  constructor(room: ChannelRoom, account: Account, api: Api, desk: Desk) {
    this.#room = room
    this.#account = account
    this.#api = api
    this.#desk = desk
  }

  /** Settles when it is committed, or is nothing for us. */
  async receive(update: Update, at: number): Promise<void> {
    const inbound = this.#read(update, at)
    const tap = update.callback_query
    try {
      if (!inbound) return
      const taken = tap ? this.#once(tap, () => this.#desk.receive(inbound)) : this.#desk.receive(inbound)
      await taken
      if (inbound.content.kind === 'media-pending') this.#showTyping(Number(inbound.address))
    } finally {
      if (tap) this.#answer(tap)
    }
  }

  /** An update that we cannot read is our fault and is noted; it must not keep those behind it waiting. */
  #read(update: Update, at: number): Inbound | null {
    try {
      return inboundOf(this.#account, update, at)
    } catch (error) {
      this.#room.log.error(
        { err: error, city: this.#account.city, update: update.update_id },
        'an update could not be read',
      )
      return null
    }
  }

  /** An unsteady finger taps twice; the second is no answer to the next question. */
  #once(tap: Tap, receive: () => Promise<unknown>): Promise<unknown> {
    const key = `${tap.message?.chat.id}/${tap.message?.message_id}/${tap.data}`
    const known = this.#taps.get(key)
    if (known) return known
    const taken = receive()
    this.#taps.set(key, taken)
    const forget = () => void this.#taps.delete(key)
    taken.then(() => setTimeout(forget, doubleTapMs).unref(), forget)
    return taken
  }

  /** Without an answer the button keeps turning. It is a courtesy: late or twice it fails, and does no harm. */
  #answer(tap: Tap): void {
    this.#api.answerCallbackQuery(tap.id).catch((error: unknown) => this.#note(error, 'answerCallbackQuery'))
  }

  #showTyping(chat: number): void {
    this.#api.sendChatAction(chat, 'typing').catch((error: unknown) => this.#note(error, 'sendChatAction'))
  }

  #note(error: unknown, method: string): void {
    const why = error instanceof Error ? error.name : 'unknown'
    this.#room.log.debug({ city: this.#account.city, method, why }, 'a courtesy failed')
  }
}
