import type { Client, Message } from 'whatsapp-web.js'
import { isPrivate } from './inbound.ts'
import { chatsSince } from './page.ts'
import { within, type Patience } from './patience.ts'
import type { Log } from '../../../core/log.ts'

const firstLook = 50
const mostOfAChat = 400

/** What was written while nobody listened raises no event: it is read from the chats themselves. */
export class Sweep {
  readonly #client: Client
  readonly #patience: Patience
  readonly #log: Log
  #whole = true

  constructor(client: Client, room: { patience: Patience; log: Log }) {
    this.#client = client
    this.#patience = room.patience
    this.#log = room.log
  }

  /** Every chat could be read. */
  get whole(): boolean {
    return this.#whole
  }

  /** In the order in which they were written. */
  async messagesSince(since: number): Promise<Message[]> {
    const chats = await within(this.#patience.callMs, chatsSince(this.#client, since), 'chats')
    const found: Message[] = []
    for (const chat of chats) found.push(...(await this.#of(chat, since)))
    return found.toSorted((one, other) => one.timestamp - other.timestamp)
  }

  async #of(chatId: string, since: number): Promise<Message[]> {
    try {
      const chat = await within(this.#patience.callMs, this.#client.getChatById(chatId), 'chat')
      for (let limit = firstLook; ; limit *= 2) {
        const asked = chat.fetchMessages({ limit, fromMe: false })
        const messages = await within(this.#patience.callMs, asked, 'messages')
        const oldest = Math.min(...messages.map(({ timestamp }) => timestamp))
        const more = messages.length >= limit && oldest >= since && limit < mostOfAChat
        if (!more) return messages.filter((message) => message.timestamp >= since && isPrivate(message))
      }
    } catch (error) {
      this.#whole = false
      this.#log.warn({ err: error }, 'a chat could not be swept')
      return []
    }
  }
}
