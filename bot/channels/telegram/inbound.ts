import { staffCode } from '../../../core/cases/staffCode.ts'
import type { Account } from '../../../core/store/outbox.ts'
import type { Content, Inbound } from '../channel.ts'
import { mediaLimitBytes } from '../download.ts'
import { typed, wellFormed } from '../wellFormed.ts'
import type { Message, Tap, Update } from './update.ts'

/** What somebody said to us in private. Null for all else: groups, channels, bots, and shapes we do not know. */
export function inboundOf(account: Account, update: Update, at: number): Inbound | null {
  const { message, callback_query: tap } = update
  const chat = message?.chat ?? tap?.message?.chat
  if (chat?.type !== 'private' || message?.from?.is_bot === true) return null
  const content = message ? contentOf(message) : tap && tapped(tap)
  if (!content) return null
  const { city, channel, account: bot } = account
  const phone = message && ownPhone(message)
  return {
    city,
    channel,
    account: bot,
    address: String(chat.id),
    providerId: String(update.update_id),
    sentAt: at,
    content,
    ...(phone === undefined ? {} : { phone }),
  }
}

/**
 * When each was sent. A tap carries no time of its own: it came before whatever follows it, however long it waited.
 */
export function sentTimes(updates: readonly Update[], now: number): number[] {
  let latest = now
  return updates
    .toReversed()
    .map(({ message }) => {
      if (message) latest = Math.min(latest, message.date * 1_000)
      return latest
    })
    .toReversed()
}

function contentOf(message: Message): Content {
  const { text, voice, audio, document, location, contact } = message
  const caption = wellFormed(message.caption ?? '').trim()
  const spoken = voice ?? audio
  const photo = message.photo
    ?.toSorted((one, other) => one.width * one.height - other.width * other.height)
    .at(-1)
  if (text !== undefined) return typed(asWords(text))
  if (photo) return pending('image', photo, caption)
  if (spoken) return pending('voice', spoken, caption)
  if (message.animation !== undefined) return { kind: 'unusable', why: 'video' }
  if (document) {
    return pending(document.mime_type?.startsWith('audio/') ? 'voice' : 'document', document, caption)
  }
  if (location) return { kind: 'location', latitude: location.latitude, longitude: location.longitude }
  if (contact) {
    const name = wellFormed(`${contact.first_name} ${contact.last_name ?? ''}`).trim()
    return { kind: 'contact', name, phone: wellFormed(contact.phone_number) }
  }
  if (message.sticker !== undefined) return { kind: 'unusable', why: 'sticker' }
  const moving = message.video ?? message.video_note
  return { kind: 'unusable', why: moving === undefined ? 'unknown' : 'video' }
}

function pending(
  media: 'voice' | 'image' | 'document',
  { file_id, file_size = 0 }: { file_id: string; file_size?: number | undefined },
  caption: string,
): Content {
  if (file_size > mediaLimitBytes) return { kind: 'unusable', why: 'too-large' }
  return { kind: 'media-pending', media, source: file_id, ...(caption === '' ? {} : { caption }) }
}

function tapped(tap: Tap): Content | null {
  if (tap.data === undefined || !tap.message) return null
  const buttons = tap.message.reply_markup?.inline_keyboard.flat() ?? []
  const title = buttons.find(({ callback_data }) => callback_data === tap.data)?.text ?? tap.data
  return { kind: 'choice', choice: wellFormed(tap.data), title: wellFormed(title) }
}

const commandWords = new Map([
  ['start', 'menu'],
  ['help', 'bantuan'],
  ['cancel', 'batal'],
])

/**
 * `/status` is the word, and `/start` opens the menu; of what a link gives it to carry only a staff code is taken,
 * which works once.
 */
function asWords(text: string): string {
  const [, command = '', rest = ''] = /^\/([a-z_]{1,32})(?:@\w+)?(?:\s+([^]*))?$/i.exec(text.trim()) ?? []
  if (command === '') return text
  if (command.toLowerCase() === 'start' && staffCode.test(rest.trim())) return `tautkan ${rest.trim()}`
  const known = commandWords.get(command.toLowerCase())
  return known ?? `${command.replaceAll('_', ' ')} ${rest}`.trim()
}

/** Only the sender's own card is vouched for; another's is what somebody says. */
function ownPhone({ contact, from }: Message): string | undefined {
  if (!contact || !from || contact.user_id !== from.id) return undefined
  const digits = contact.phone_number.replaceAll(/\D/g, '')
  return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : undefined
}
