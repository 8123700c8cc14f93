import { systemScope } from '../../core/store/scope.ts'
import type { Store } from '../../core/store/store.ts'
import { countTry } from '../../core/store/tries.ts'
import type { Tx } from '../../core/store/tx.ts'
import type { ChatAddress, Content } from '../channels/channel.ts'

/** How the media of a message is had from its provider. Each channel that announces media before it has them opens one. */
export interface MediaDoor {
  fetch(address: ChatAddress, source: string, signal: AbortSignal): Promise<Buffer>
}

export type PendingMedia = Extract<Content, { kind: 'media-pending' }>

/** The chat's later messages queue behind its media, so it may not take longer than a person's patience. */
const patienceMs = 30_000

/**
 * Saves what comes, once. What does not come in time becomes a message that asks to send it again; what had not come
 * when the house closes is null, and is taken up after the next start.
 */
export async function receiveMedia(
  room: { store: Store; media: MediaDoor },
  address: ChatAddress,
  { media, source, caption }: PendingMedia,
  closing: AbortSignal,
): Promise<Exclude<Content, PendingMedia> | null> {
  const bytes = await fetchInTime(room.media, address, source, closing)
  if (!bytes && closing.aborted) return null
  if (!bytes) return { kind: 'unusable', why: 'media-lost' }
  if (!(await room.store.write((tx) => mayKeep(tx, address)))) return { kind: 'unusable', why: 'too-many' }
  const file = await room.store.files.save({ city: address.city, kind: media, bytes })
  if ('refused' in file) return { kind: 'unusable', why: file.refused }
  return caption === undefined ? { kind: 'media', file } : { kind: 'media', file, caption }
}

const filesAnHour = { fromOne: 60, inCity: 3_000 }

/** A stranger does not fill the disk: files are counted by chat, and by city over all chats. */
async function mayKeep(tx: Tx, { city, channel, account, address }: ChatAddress): Promise<boolean> {
  const scope = systemScope(city)
  const chat = { kind: 'chat', value: `media|${channel}|${account}|${address}` } as const
  const all = { kind: 'chat', value: 'media' } as const
  return (
    (await countTry(tx, scope, [chat], filesAnHour.fromOne)) &&
    (await countTry(tx, scope, [all], filesAnHour.inCity))
  )
}

async function fetchInTime(
  door: MediaDoor,
  address: ChatAddress,
  source: string,
  closing: AbortSignal,
): Promise<Buffer | null> {
  const signal = AbortSignal.any([AbortSignal.timeout(patienceMs), closing])
  const tooLate = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  return Promise.race([door.fetch(address, source, signal).catch(() => null), tooLate])
}
