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
}

const { ACK_ERROR: failed, ACK_PENDING: pending } = WhatsApp.MessageAck
const soonMs = 2_000
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

export function senderOf(room: SenderRoom): Sender {
  const { number, pace } = room
  let refusals = 0

  async function send({ address }: ChatAddress, reply: Reply, about: About): Promise<Arrived> {
    const client = readyClient(room)
    const to = await room.reception.persons.idOf(address)
    if (to === null) throw new NotSent('never-wrote', { retry: false })
    const wait = pace.untilFreeMs()
    if (wait > 0) throw new NotSent('daily-cap', { retry: 'when-back', afterMs: Math.min(wait, 15 * 60_000) })
    // The page may have sent it after we had stopped waiting.
    const before = about.attempts > 0 ? await find(client, to, reply, about.lastInAt) : null
    if (before) return before
    const late = room.reception.takeLastOf(address)
    const quote = late && room.world.now() - late.at > lateMs ? { quotedMessageId: late.id } : {}
    await type(client, to, reply)
    const sent = await speak(client, to, reply, quote)
    pace.sent()
    if (sent?.ack !== failed) refusals = 0
    else if ((refusals += 1) >= mostRefusals) room.refused()
    if (!sent || sent.ack === failed) throw new NotSent('refused', { retry: true })
    return { providerId: sent.id.id }
  }

  /** A courtesy: where it fails the message goes all the same. */
  async function type(client: Client, to: string, reply: Reply): Promise<void> {
    const ms = pace.typingMs(reply.text)
    const asked = client.getChatById(to).then((chat) => chat.sendStateTyping())
    await Promise.all([delay(ms), within(room.patience.callMs, asked, 'typing').catch(() => undefined)])
  }

  async function speak(client: Client, to: string, reply: Reply, quote: MessageSendOptions) {
    const text = numbered(reply).slice(0, longestText)
    const options = { ...politely, ...quote }
    if (!reply.file) return hand(client, to, text, options)
    const bytes = await room.store.files.read(number.city, reply.file.id).catch(() => {
      throw new NotSent('file-missing', { retry: false })
    })
    const { kind, mime, name } = reply.file
    const media = new WhatsApp.MessageMedia(mime, bytes.toString('base64'), name, bytes.length)
    if (kind !== 'voice') {
      return hand(client, to, media, { ...options, caption: text, sendMediaAsDocument: kind === 'document' })
    }
    // A voice message carries no words; what is asked stands below it.
    const spoken = await hand(client, to, media, { ...options, sendAudioAsVoice: true })
    return text.trim() === '' || spoken?.ack === failed ? spoken : hand(client, to, text, politely)
  }

  function hand(
    client: Client,
    to: string,
    content: string | WhatsApp.MessageMedia,
    options: MessageSendOptions,
  ) {
    const sending: Promise<Message | undefined> = client.sendMessage(to, content, options)
    return within(room.patience.sendMs, sending, 'send')
  }

  /** Our own words in the chat since the person last wrote. */
  async function find(client: Client, to: string, reply: Reply, since: number): Promise<Arrived | null> {
    const chat = await within(room.patience.callMs, client.getChatById(to), 'chat')
    const ours = await within(
      room.patience.callMs,
      chat.fetchMessages({ limit: lookBack, fromMe: true }),
      'ours',
    )
    const text = numbered(reply).slice(0, longestText)
    const found = ours.find(
      ({ body, timestamp, ack, id }) =>
        id.fromMe &&
        body === text &&
        ack !== failed &&
        ack !== pending &&
        timestamp >= Math.floor(since / 1_000),
    )
    return found ? { providerId: found.id.id } : null
  }

  async function arrived({ address, reply, lastInAt }: Outgoing): Promise<Arrived | null> {
    const client = readyClient(room)
    const to = await room.reception.persons.idOf(address.address)
    return to === null ? null : find(client, to, reply, lastInAt)
  }

  return {
    ...number,
    // One after the other: a person has two thumbs and one phone.
    pace: { atOnce: 1, gapMs: () => pace.gapMs() },
    send,
    arrived,
  }
}

function readyClient(room: Pick<SenderRoom, 'client'>): Client {
  const client = room.client()
  if (!client) throw new NotSent('not-ready', { retry: 'when-back', afterMs: soonMs })
  return client
}
