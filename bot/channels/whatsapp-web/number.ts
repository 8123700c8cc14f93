import type { Account } from '../../../core/store/outbox.ts'
import { sentSince } from '../../../core/store/sentSince.ts'
import { openPostman } from '../../postman.ts'
import type { Desk } from '../../talk/desk.ts'
import type { ChannelRoom, Served } from '../account.ts'
import { mediaLimitBytes, NoMedia, patiently } from '../download.ts'
import { Journal } from './journal.ts'
import { Pace, type Manners } from './pace.ts'
import { within, type Patience } from './patience.ts'
import { Receipts } from './receipts.ts'
import { Reception } from './reception.ts'
import { NumberSender } from './sender.ts'
import { Watch } from './watch.ts'

export interface ServedNumber extends Served {
  /** The media of a received message. */
  fetch(messageId: string, signal: AbortSignal): Promise<Buffer>
}

const dayMs = 24 * 3_600_000

/** Everything that runs for one number. */
export async function serveNumber(
  room: ChannelRoom & { patience: Patience; manners: Manners },
  number: Account,
  desk: Desk,
): Promise<ServedNumber> {
  const { store, world, patience, config } = room
  const journal = new Journal(room, number)
  const reception = new Reception({ ...room, number, desk })
  const receipts = new Receipts(room, number)
  const watch = new Watch({
    ...room,
    number,
    journal,
    ears: {
      ready: (client) => reception.ready(client),
      message: (message) => reception.message(message),
      call: (call) => reception.call(call),
      changed: (ids) => reception.changed(ids),
      ack: (message, ack) => receipts.ack(message, ack),
      heardUpTo: () => reception.heardUpTo(),
      missed: () => reception.missed(),
    },
  })
  const before = await store.read((tx) => sentSince(tx, number, world.now() - dayMs))
  const pace = new Pace(world, room.manners, config.channels.whatsappWeb.dailyCap, before)
  const postman = await openPostman(
    room,
    new NumberSender({
      store,
      world,
      number,
      patience,
      pace,
      reception,
      client: () => watch.ready,
      refused: () => watch.stop('sends-refused'),
      full: (until) => watch.full(until),
    }),
  )
  watch.start()

  async function fetchOnce(messageId: string): Promise<Buffer> {
    const client = watch.ready
    if (!client) throw new Error('WhatsApp is not ready')
    const message = await within(patience.callMs, client.getMessageById(messageId), 'message')
    // The types promise a message; the page has none once it was deleted.
    if (!message?.hasMedia) throw new NoMedia('the message is gone')
    const media = await within(patience.sendMs, message.downloadMedia(), 'media')
    if (!media) throw new Error('WhatsApp does not have the media yet')
    if (media.data.length > mediaLimitBytes * 1.4) throw new NoMedia('too large')
    return Buffer.from(media.data, 'base64')
  }

  return {
    fetch: (messageId, signal) => patiently(signal, () => fetchOnce(messageId)),
    close: async () => {
      // What is on its way may end well; a page that hangs is not waited for, and its messages are asked for later.
      await within(patience.closeMs / 2, Promise.all([postman.close(), reception.close()]), 'close').catch(
        (error: unknown) => room.log.warn({ err: error, city: number.city }, 'WhatsApp is closed in haste'),
      )
      await watch.close()
      await receipts.close()
      await journal.settled()
    },
  }
}
