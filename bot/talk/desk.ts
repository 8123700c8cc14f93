import type { Log } from '../../core/log.ts'
import type { Store } from '../../core/store/store.ts'
import { pendingMedia } from '../../core/store/messages.ts'
import type { ChatAddress, Inbound } from '../channels/channel.ts'
import { receiveMedia, type MediaDoor, type PendingMedia } from './media.ts'
import { Queue } from './queue.ts'
import { takeReleased, type Taken } from './turns.ts'

/** Where messages are handed in. A promise settles once its message is committed, so a channel acknowledges only then. */
export interface Desk {
  receive(inbound: Inbound): Promise<Taken>
  /** After a restart: takes up again what was still waiting for its media. */
  resume(): Promise<void>
  /** Nothing new is taken; what was taken is finished. */
  close(): Promise<void>
}

/** Too many messages wait already: the channel must not acknowledge, and hand this one in again later. */
export class DeskBusy extends Error {
  constructor() {
    super('too many messages are waiting')
    this.name = 'DeskBusy'
  }
}

const queueLimit = 20_000

export interface DeskRoom {
  readonly cities: readonly string[]
  readonly store: Store
  readonly log: Log
  readonly media: MediaDoor
}

export function openDesk(room: DeskRoom): Desk {
  const { store, log } = room
  const queue = new Queue(store, log)
  const inFlight = new Set<Promise<unknown>>()
  const closing = new AbortController()

  async function receive(inbound: Inbound): Promise<Taken> {
    if (closing.signal.aborted || queue.length >= queueLimit) throw new DeskBusy()
    const taken = await queue.take(inbound)
    const { pending } = taken
    if (pending) follow(pending.address, pending.n, pending.content)
    return taken
  }

  function follow(address: ChatAddress, n: number, content: PendingMedia): void {
    const work: Promise<void> = fetchAndRelease(address, n, content)
      .catch((error: unknown) => log.error({ err: error, city: address.city, n }, 'media could not be taken'))
      .finally(() => inFlight.delete(work))
    inFlight.add(work)
  }

  async function fetchAndRelease(address: ChatAddress, n: number, content: PendingMedia): Promise<void> {
    const arrived = await receiveMedia(room, address, content, closing.signal)
    if (arrived) await store.write((tx) => takeReleased(tx, log, address, n, arrived))
  }

  async function resume(): Promise<void> {
    for (const { address, n, content } of await stillComing(room)) follow(address, n, content)
  }

  async function close(): Promise<void> {
    closing.abort()
    await queue.drained()
    await Promise.allSettled(inFlight)
  }

  return { receive, resume, close }
}

/** What was waiting for its media when the house went down. */
async function stillComing({ store, cities }: DeskRoom) {
  const all = await Promise.all(cities.map((city) => store.read((tx) => pendingMedia(tx, city, queueLimit))))
  return all
    .flat()
    .flatMap(({ address, message }) =>
      message.direction === 'in' && message.content.kind === 'media-pending'
        ? [{ address, n: message.n, content: message.content }]
        : [],
    )
}
