import { setTimeout as delay } from 'node:timers/promises'
import { openPostman } from '../../postman.ts'
import type { Channel, ChannelAccount, ChannelRoom, Served } from '../account.ts'
import { patiently } from '../download.ts'
import { Standing } from '../standing.ts'
import { meaningOf } from './faults.ts'
import { Graph } from './graph.ts'
import { senderOf } from './sender.ts'
import { webhookRoutes, type Number } from './webhook.ts'

export const whatsappCloud: Channel = (room) => {
  const { apiRoot, accounts } = room.config.channels.whatsappCloud
  const numbers = [...accounts].map(([city, settings]): Number => ({
    account: { city, channel: 'whatsapp-cloud', account: settings.phoneId },
    settings,
    graph: new Graph(apiRoot, settings),
  }))
  return numbers.map((number, index): ChannelAccount => ({
    ...number.account,
    ...(index === 0 ? { webhook: (desk) => webhookRoutes(room, numbers, desk) } : {}),
    fetch: (source, signal) => patiently(signal, () => number.graph.media(source, signal)),
    serve: () => serve(room, number),
  }))
}

/** Messages come by the webhook; here is what goes out, and how the number stands. */
async function serve(room: ChannelRoom, { account, settings, graph }: Number): Promise<Served> {
  const standing = new Standing(room, account)
  standing.is('starting')
  const postman = await openPostman(
    room,
    senderOf(room, account, { graph, standing, template: settings.template }),
  )
  const checking = checkIn(graph, standing)
  return {
    close: async () => {
      await checking.close()
      await postman.close()
      await standing.settled()
    },
  }
}

const firstPauseMs = 1_000
const longestPauseMs = 5 * 60_000

/** Asks until the token opens the number, so that the panel knows before the first person writes. */
function checkIn(graph: Graph, standing: Standing): Served {
  const closing = new AbortController()
  const { signal } = closing

  async function run(): Promise<void> {
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        await graph.checkIn(signal)
        return standing.is('open')
      } catch (error) {
        if (signal.aborted) return
        const { account, why } = meaningOf(error)
        standing.is(account ?? 'trouble', why)
        await delay(pauseMs, undefined, { signal }).catch(() => undefined)
      }
    }
  }
  const running = run()
  return {
    close: async () => {
      closing.abort()
      await running
    },
  }
}
