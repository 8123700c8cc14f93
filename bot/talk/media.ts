import { FileRefused } from '../../core/store/errors.ts'
import type { Store } from '../../core/store/store.ts'
import type { ChatAddress, Content } from '../channels/channel.ts'

/** How the media of a message is had from its provider. Each channel that announces media before it has them opens one. */
export interface MediaDoor {
  fetch(address: ChatAddress, source: string, signal: AbortSignal): Promise<Buffer>
}

export type PendingMedia = Extract<Content, { kind: 'media-pending' }>

/** The chat's later messages queue behind its media, so it may not take longer than a person's patience. */
const patienceMs = 30_000

/** Saves what comes, once. What does not come in time becomes a message that asks to send it again. */
export async function receiveMedia(
  room: { store: Store; media: MediaDoor },
  address: ChatAddress,
  { media, source, caption }: PendingMedia,
): Promise<Content> {
  const bytes = await fetchInTime(room.media, address, source)
  if (!bytes) return { kind: 'unusable', why: 'media-lost' }
  try {
    const file = await room.store.files.save({ city: address.city, kind: media, bytes })
    return caption === undefined ? { kind: 'media', file } : { kind: 'media', file, caption }
  } catch (refused) {
    if (!(refused instanceof FileRefused)) throw refused
    return { kind: 'unusable', why: refused.why === 'too-large' ? 'too-large' : 'wrong-type' }
  }
}

async function fetchInTime(door: MediaDoor, address: ChatAddress, source: string): Promise<Buffer | null> {
  const signal = AbortSignal.timeout(patienceMs)
  const tooLate = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  return Promise.race([door.fetch(address, source, signal).catch(() => null), tooLate])
}
