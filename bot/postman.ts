import type { Log } from '../core/log.ts'
import { requeueSending } from '../core/store/outbox.ts'
import type { Store } from '../core/store/store.ts'
import type { World } from '../core/world.ts'
import { Outbox } from './outbox.ts'
import type { Sender } from './sender.ts'

export interface Postman {
  /** Sends whatever may be sent now, and settles when that is done. */
  flush(): Promise<void>
  close(): Promise<void>
}

export interface PostRoom {
  readonly store: Store
  readonly world: World
  readonly log: Log
}

const slowPollMs = 5_000

/** Carries one account's messages. Only one process may, at a time: whoever holds the account's lease. */
export async function openPostman(room: PostRoom, sender: Sender): Promise<Postman> {
  await room.store.write((tx) => requeueSending(tx, sender))
  const outbox = new Outbox(room, sender)
  const quiet = room.store.wake.listen((call) => {
    const ours = call.kind === 'outbox' && call.city === sender.city && call.channel === sender.channel
    if (ours && call.account === sender.account) outbox.goOn()
  })
  const poll = setInterval(() => outbox.goOn(), slowPollMs)
  poll.unref()
  outbox.goOn()
  return {
    flush: () => outbox.flush(),
    close: () => {
      quiet()
      clearInterval(poll)
      return outbox.close()
    },
  }
}
