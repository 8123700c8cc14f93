import type { Message } from 'whatsapp-web.js'
import { sizeLimits } from '../../../core/store/fileKinds.ts'
import type { Content, MediaKind } from '../channel.ts'
import { typed, wellFormed } from '../wellFormed.ts'
import { humanTypes } from './page.ts'

/** In a chat with one person; not a group, a status, a channel. */
export const isPrivate = ({ fromMe, from }: Message): boolean => !fromMe && /@(c\.us|lid)$/.test(from)

/** Written by a person, to us alone: neither to a list of many nor by WhatsApp itself, except that they called. */
export const isToUs = (message: Message): boolean =>
  isPrivate(message) &&
  !message.broadcast &&
  !message.isStatus &&
  (humanTypes.has(message.type) || isCall(message))

/** WhatsApp's own line in a chat: somebody rang. */
export const isCall = ({ type }: Message): boolean => (type as string) === 'call_log'

/** WhatsApp's own line in a chat: the key of this person's phone is another than before. */
export function isNewDevice(message: Message): boolean {
  const { subtype }: { subtype?: unknown } = message.rawData
  return isPrivate(message) && (message.type as string) === 'e2e_notification' && subtype === 'identity'
}

export function contentOf(message: Message): Content {
  const { type, body } = message
  switch (type as string) {
    case 'chat':
    case 'list_response':
    case 'buttons_response':
    case 'template_button_reply':
      return typed(body)
    case 'ptt':
    case 'audio':
      return media(message, 'voice')
    case 'image':
      return media(message, 'image')
    case 'document':
      return media(message, 'document')
    case 'location':
      return placeOf(message)
    case 'vcard':
    case 'multi_vcard':
      return contactIn(message.vCards[0] ?? '')
    case 'sticker':
      return { kind: 'unusable', why: 'sticker' }
    case 'video':
    case 'ptv':
      return { kind: 'unusable', why: 'video' }
    default:
      return { kind: 'unusable', why: 'unknown' }
  }
}

/** What a message carries beside the library's own fields. */
interface RawMedia {
  readonly size?: unknown
  readonly mimetype?: unknown
}

function media(message: Message, kind: MediaKind): Content {
  const { size, mimetype }: RawMedia = message.rawData
  // Seen once and gone, or so old that WhatsApp keeps it no more.
  if (!message.hasMedia) return { kind: 'unusable', why: 'media-lost' }
  const type = typeof mimetype === 'string' ? mimetype : ''
  const asKind = kind === 'document' && type.startsWith('audio/') ? 'voice' : kind
  if (typeof size === 'number' && size > sizeLimits[asKind]) return { kind: 'unusable', why: 'too-large' }
  const caption = wellFormed(message.body).trim()
  const named = kind === 'document' && caption === fileNameOf(message)
  return {
    kind: 'media-pending',
    media: asKind,
    source: message.id._serialized,
    ...(caption === '' || named ? {} : { caption: caption.slice(0, 1_000) }),
  }
}

/** A document without a caption carries its own name as one. */
function fileNameOf({ rawData }: Message): string | undefined {
  const { filename }: { filename?: unknown } = rawData
  return typeof filename === 'string' ? filename : undefined
}

function placeOf({ location }: Message): Content {
  const latitude = Number(location?.latitude)
  const longitude = Number(location?.longitude)
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return onEarth ? { kind: 'location', latitude, longitude } : { kind: 'unusable', why: 'unknown' }
}

/** The first number of a card; `waid` is the one WhatsApp itself put there. */
function contactIn(card: string): Content {
  const lines = wellFormed(card.slice(0, 10_000)).split(/\r?\n/)
  const valueOf = (name: string) =>
    lines.find((line) => new RegExp(`^(item\\d+\\.)?${name}[;:]`, 'i').test(line))
  const phoneLine = valueOf('TEL') ?? ''
  const [, waid] = /waid=(\d{7,15})/i.exec(phoneLine) ?? []
  const phone = waid === undefined ? phoneLine.slice(phoneLine.lastIndexOf(':') + 1).trim() : `+${waid}`
  const name = (valueOf('FN') ?? '').replace(/^[^:]*:/, '').trim()
  return phone === ''
    ? { kind: 'unusable', why: 'unknown' }
    : { kind: 'contact', name: name.slice(0, 200), phone: phone.slice(0, 40) }
}
