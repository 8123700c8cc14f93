import { setTimeout as delay } from 'node:timers/promises'
import WhatsApp, { type Client, type Message, type MessageSendOptions } from 'whatsapp-web.js'
import type { Account, Outgoing } from '../../../core/store/outbox.ts'
import type { Store } from '../../../core/store/store.ts'
import type { World } from '../../../core/world.ts'
import { NotSent, type About, type Arrived, type Sender } from '../../sender.ts'
import type { ChatAddress, Reply } from '../channel.ts'
import { numbered } from '../numbered.ts'
import type { Pace } from './pace.ts'
import { within, type Patience } from './patience.ts'
import type { Reception } from './reception.ts'

export interface SenderRoom {
  readonly store: Store
  readonly world: World
  readonly number: Account
  readonly patience: Patience
  readonly pace: Pace
  readonly reception: Pick<Reception, 'persons' | 'takeLastOf'>
  /** The client while messages can be sent. */
  client(): Client | null
  /** WhatsApp takes nothing from this number any more. */
  refused(): void
  /** Today's messages are used up until then; null: there is room again. */
  full(until: number | null): void
}

const { ACK_ERROR: failed, ACK_PENDING: pending } = WhatsApp.MessageAck
const soonMs = 2_000
const longestHoldMs = 15 * 60_000
const longestText = 4_000
/** Refusals in a row, to whomever: the first sign of a ban. */
const mostRefusals = 5
const lateMs = 10 * 60_000
const lookBack = 20

const politely: MessageSendOptions = {
  linkPreview: false,
  parseVCards: false,
  // Otherwise the chat is marked as seen before anything was sent, and a send that failed looks like one that did not.
  sendSeen: false,
  waitUntilMsgSent: true,
}

/** Speaks through one number as a person would: one message after the other, typed, to people who wrote. */
export class NumberSender implements Sender {
  readonly city: string
  readonly channel: Account['channel']
  readonly account: string
  readonly pace: NonNullable<Sender['pace']>
  readonly #room: SenderRoom
  #refusals = 0

  constructor(room: SenderRoom) {
    this.#room = room
    this.city = room.number.city
    this.channel = room.number.channel
    this.account = room.number.account
    this.pace = { atOnce: 1, gapMs: () => room.pace.gapMs() }
  }

  async send({ address }: ChatAddress, reply: Reply, about: About): Promise<Arrived> {
    const { pace, reception, world } = this.#room
    const client = this.#ready()
    const to = await reception.persons.idOf(address)
    if (to === null) throw new NotSent('never-wrote', { retry: false })
    // The page may have sent it after we had stopped waiting.
    const before = about.attempts > 0 ? await this.#find(client, to, reply, about.lastInAt) : null
    if (before) return before
    const fullMs = pace.untilFreeMs()
    if (fullMs > 0) {
      this.#room.full(world.now() + fullMs)
      throw new NotSent('daily-cap', { retry: 'when-back', afterMs: Math.min(fullMs, longestHoldMs) })
    }
    if (pace.roomy) this.#room.full(null)
    const last = reception.takeLastOf(address)
    const late = last !== undefined && world.now() - last.at > lateMs
    await this.#type(client, to, reply)
    const sent = await this.#say(client, to, reply, late ? { quotedMessageId: last.id } : {})
    return this.#judge(sent)
  }

  async arrived({ address, reply, lastInAt }: Outgoing): Promise<Arrived | null> {
    const client = this.#ready()
    const to = await this.#room.reception.persons.idOf(address.address)
    return to === null ? null : this.#find(client, to, reply, lastInAt)
  }

  #ready(): Client {
    const client = this.#room.client()
    if (!client) throw new NotSent('not-ready', { retry: 'when-back', afterMs: soonMs })
    return client
  }

  #judge(sent: Message | undefined): Arrived {
    if (sent && sent.ack !== failed) {
      this.#refusals = 0
      return { providerId: sent.id.id }
    }
    this.#refusals += 1
    if (this.#refusals >= mostRefusals) {
      this.#refusals = 0
      this.#room.refused()
    }
    throw new NotSent('refused', { retry: true })
  }

  /** A courtesy: where it fails the message goes all the same. */
  async #type(client: Client, to: string, reply: Reply): Promise<void> {
    const asked = client.getChatById(to).then((chat) => chat.sendStateTyping())
    const shown = within(this.#room.patience.callMs, asked, 'typing').catch(() => undefined)
    await Promise.all([delay(this.#room.pace.typingMs(reply.text)), shown])
  }

  async #say(client: Client, to: string, reply: Reply, quote: MessageSendOptions) {
    const text = wordsOf(reply)
    const options = { ...politely, ...quote }
    if (!reply.file) return this.#hand(client, to, text, options)
    const { kind, mime, name, id } = reply.file
    const bytes = await this.#room.store.files.read(this.city, id).catch(() => {
      throw new NotSent('file-missing', { retry: false })
    })
    const media = new WhatsApp.MessageMedia(mime, bytes.toString('base64'), name, bytes.length)
    const asDocument = kind === 'document'
    if (kind !== 'voice')
      return this.#hand(client, to, media, { ...options, caption: text, sendMediaAsDocument: asDocument })
    // A voice message carries no words; what is asked stands below it.
    const spoken = await this.#hand(client, to, media, { ...options, sendAudioAsVoice: true })
    return text === '' || spoken?.ack === failed ? spoken : this.#hand(client, to, text, politely)
  }

  async #hand(
    client: Client,
    to: string,
    content: string | WhatsApp.MessageMedia,
    options: MessageSendOptions,
  ): Promise<Message | undefined> {
    this.#room.pace.sent()
    const sending: Promise<Message | undefined> = client.sendMessage(to, content, options)
    return within(this.#room.patience.sendMs, sending, 'send')
  }

  /** Our own words in the chat since the person last wrote. */
  async #find(client: Client, to: string, reply: Reply, since: number): Promise<Arrived | null> {
    const { callMs } = this.#room.patience
    const chat = await within(callMs, client.getChatById(to), 'chat')
    const ours = await within(callMs, chat.fetchMessages({ limit: lookBack, fromMe: true }), 'ours')
    const text = wordsOf(reply)
    const found = ours.find(
      ({ body, timestamp, ack }) =>
        body === text && ack !== failed && ack !== pending && timestamp >= Math.floor(since / 1_000),
    )
    return found ? { providerId: found.id.id } : null
  }
}

const wordsOf = (reply: Reply): string => numbered(reply).slice(0, longestText).trim()
