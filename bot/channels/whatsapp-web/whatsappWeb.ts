import type { Account } from '../../../core/store/outbox.ts'
import type { ChannelAccount, ChannelRoom } from '../account.ts'
import type { ServedNumber } from './number.ts'
import { usualManners, type Manners } from './pace.ts'
import { usualPatience, type Patience } from './patience.ts'

/** A number a city, linked to a phone by a QR. Only which city is configured: the number shows once it is linked. */
export function whatsappWeb(
  room: ChannelRoom,
  changes: { patience?: Partial<Patience>; manners?: Manners } = {},
): ChannelAccount[] {
  const patience = { ...usualPatience, ...changes.patience }
  const manners = changes.manners ?? usualManners
  return [...room.config.channels.whatsappWeb.cities].map((city) =>
    numberOf({ ...room, patience, manners }, { city, channel: 'whatsapp-web', account: city }),
  )
}

function numberOf(
  room: ChannelRoom & { patience: Patience; manners: Manners },
  number: Account,
): ChannelAccount {
  let served: ServedNumber | null = null
  return {
    ...number,
    fetch: async (messageId, signal) => {
      if (!served) throw new Error('this number is not served here')
      return served.fetch(messageId, signal)
    },
    serve: async (desk) => {
      // Heavy, and only needed where a number is served.
      const [{ serveNumber }, { guardProcess }] = await Promise.all([
        import('./number.ts'),
        import('./guardProcess.ts'),
      ])
      const unguard = guardProcess(room.log)
      const serving = await serveNumber(room, number, desk)
      served = serving
      return {
        close: async () => {
          served = null
          await serving.close()
          unguard()
        },
      }
    },
  }
}
