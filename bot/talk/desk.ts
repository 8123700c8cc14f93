import type { Log } from '../../core/log.ts'
import type { Store } from '../../core/store/store.ts'
import { pendingMedia } from '../../core/store/messages.ts'
import type { ChatAddress, Inbound } from '../channels/channel.ts'
import { receiveMedia, type MediaDoor, type PendingMedia } from './media.ts'
import { setAside, takeArrivals, takeReleased, type Taken } from './turns.ts'

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

interface Waiting {
  readonly inbound: Inbound
  settle(taken: Taken): void
  fail(error: unknown): void
}

const batchSize = 64
const queueLimit = 20_000

export interface DeskRoom {
  readonly cities: readonly string[]
  readonly store: Store
  readonly log: Log
  readonly media: MediaDoor
}

export function openDesk(room: DeskRoom): Desk {
  const { store, log } = room
  const queue: Waiting[] = []
  const inFlight = new Set<Promise<unknown>>()
  let draining: Promise<void> | null = null
  const closing = new AbortController()

  function receive(inbound: Inbound): Promise<Taken> {
    if (closing.signal.aborted || queue.length >= queueLimit) return Promise.reject(new DeskBusy())
    return new Promise((settle, fail) => {
      queue.push({ inbound, settle, fail })
      draining ??= drain()
    })
  }

  /** While one batch commits, the next one gathers: one commit carries as many turns as are waiting. */
  async function drain(): Promise<void> {
    try {
      while (queue.length > 0) await takeBatch(queue.splice(0, batchSize))
    } finally {
      // In the same breath as the last look: a message that came in between would wait for the next one.
      draining = null
    }
  }

  async function takeBatch(batch: Waiting[]): Promise<void> {
    try {
      const taken = await store.write((tx) =>
        takeArrivals(
          tx,
          log,
          batch.map(({ inbound }) => inbound),
        ),
      )
      batch.forEach((waiting, index) => waiting.settle(mustTake(taken[index])))
      for (const { pending } of taken) if (pending) follow(pending.address, pending.n, pending.content)
    } catch (error) {
      if (batch.length === 1) await takeAlone(mustTake(batch[0]), error)
      else for (const one of batch) await takeBatch([one])
    }
  }

  /** A message that fails alone is kept for a person to look at; only if even that fails the channel must try again. */
  async function takeAlone(waiting: Waiting, cause: unknown): Promise<void> {
    const { city, channel } = waiting.inbound
    try {
      const taken = await store.write((tx) => setAside(tx, waiting.inbound))
      log.error({ err: cause, trace: taken.trace, city, channel, chat: taken.chat }, 'turn failed')
      waiting.settle(taken)
    } catch (error) {
      log.error({ err: cause, city, channel }, 'turn failed, and its message could not be kept')
      waiting.fail(error)
    }
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
    await draining
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

function mustTake<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a turn got no result')
  return value
}
