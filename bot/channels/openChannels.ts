import type { Router } from 'express'
import { newId } from '../../core/world.ts'
import type { Desk } from '../talk/desk.ts'
import type { MediaDoor } from '../talk/media.ts'
import type { Channel, ChannelRoom } from './account.ts'
import { serveWhileOurs } from './serveWhileOurs.ts'
import { whatsappCloud } from './whatsapp-cloud/whatsappCloud.ts'
import { whatsappWeb } from './whatsapp-web/whatsappWeb.ts'

/** grammY is heavy: it is loaded where a city has a bot. */
const telegram: Channel = async (room) =>
  room.config.channels.telegram.tokens.size > 0 ? (await import('./telegram/telegram.ts')).telegram(room) : []

/** Every channel with accounts outside. A new one is one line here. */
const channels: readonly Channel[] = [telegram, whatsappCloud, whatsappWeb]

export interface Channels {
  /** How the desk gets the media of a message: from the account that received it. */
  readonly media: MediaDoor
  /** Where providers hand messages in. */
  webhooks(desk: Desk): Router[]
  /** Receives and sends through every account whose lease this process gets. */
  serve(desk: Desk): Promise<void>
  close(): Promise<void>
}

/** The accounts of all cities, as configured. The desk needs their media, and they the desk: it is handed in later. */
export async function openChannels(
  room: ChannelRoom,
  kinds: readonly Channel[] = channels,
): Promise<Channels> {
  const accounts = (await Promise.all(kinds.map(async (channel) => channel(room)))).flat()
  const serving: { close(): Promise<void> }[] = []
  // An embedded database has one process: after a crash it need not wait for its own old lease.
  const owner = room.store.dialect === 'sqlite' ? 'the only process' : newId(room.world)

  const media: MediaDoor = {
    fetch: async ({ city, channel, account }, source, signal) => {
      const found = accounts.find(
        (one) => one.city === city && one.channel === channel && one.account === account,
      )
      if (!found) throw new Error('the account that received this is not configured any more')
      return found.fetch(source, signal)
    },
  }
  return {
    media,
    webhooks: (desk) => accounts.flatMap((account) => account.webhook?.(desk) ?? []),
    serve: async (desk) => {
      serving.push(
        ...(await Promise.all(accounts.map((account) => serveWhileOurs(room, account, owner, desk)))),
      )
    },
    close: async () => void (await Promise.all(serving.splice(0).map((one) => one.close()))),
  }
}
