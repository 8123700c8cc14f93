import type { Account } from '../../../core/store/outbox.ts'
import type { Content, Inbound } from '../channel.ts'
import { typed, wellFormed } from '../wellFormed.ts'
import type { CloudMessage } from './envelope.ts'

/** Null for groups, for reactions and for news of the system: nobody expects an answer to those. */
export function inboundOf({ city, channel, account }: Account, message: CloudMessage): Inbound | null {
  const address = message.from ?? message.from_user_id ?? message.user_id
  if (address === undefined || address === '' || message.group_id !== undefined) return null
  const content = contentOf(message)
  if (!content) return null
  return {
    city,
    channel,
    account,
    address,
    providerId: message.id,
    sentAt: Number(message.timestamp) * 1_000,
    content,
    ...(/^[1-9]\d{7,14}$/.test(address) ? { phone: `+${address}` } : {}),
  }
}

function contentOf(message: CloudMessage): Content | null {
  const { text, audio, image, document, location, interactive, button } = message
  const chosen = interactive?.list_reply ?? interactive?.button_reply
  if (text) return typed(text.body)
  if (chosen) return { kind: 'choice', choice: wellFormed(chosen.id), title: wellFormed(chosen.title) }
  if (button) return typed(button.text)
  if (audio) return pending('voice', audio)
  if (image) return pending('image', image)
  if (document) return pending(document.mime_type?.startsWith('audio/') ? 'voice' : 'document', document)
  if (location) return { kind: 'location', latitude: location.latitude, longitude: location.longitude }
  if (message.contacts) return contactOf(message.contacts)
  return nothingOf(message.type)
}

const pending = (
  media: 'voice' | 'image' | 'document',
  { id, caption }: { id: string; caption?: string | undefined },
): Content => {
  const words = wellFormed(caption ?? '').trim()
  return { kind: 'media-pending', media, source: id, ...(words === '' ? {} : { caption: words }) }
}

function contactOf([card]: NonNullable<CloudMessage['contacts']>): Content {
  const phone = card?.phones?.find((one) => one.phone !== undefined)?.phone
  if (phone === undefined) return { kind: 'unusable', why: 'unknown' }
  const name = wellFormed(card?.name?.formatted_name ?? '').trim()
  return { kind: 'contact', name: name.slice(0, 256), phone: wellFormed(phone).slice(0, 40) }
}

const changes = ['user_changed_number', 'customer_changed_number', 'customer_identity_changed']

/** Whose chats another phone may be behind from now on. */
export function changedIn({ type, from, system }: CloudMessage): string[] {
  if (type !== 'system' || !changes.includes(system?.type ?? '')) return []
  return [from, system?.wa_id].flatMap((id) => id ?? [])
}

const silent = ['reaction', 'system', 'ephemeral']

function nothingOf(type: string): Content | null {
  if (silent.includes(type)) return null
  if (type === 'sticker' || type === 'video') return { kind: 'unusable', why: type }
  return { kind: 'unusable', why: 'unknown' }
}
