import { createHmac } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { json, Router } from 'express'
import type { Api } from 'grammy'
import type { ChannelRoom, Served } from '../account.ts'
import { sameSecret } from '../sameSecret.ts'
import type { Standing } from '../standing.ts'
import { pollFault } from './faults.ts'
import type { Reception } from './reception.ts'
import { readUpdate, wantedUpdates } from './update.ts'

export const webhookPath = (bot: string): string => `/telegram/${bot}`

/** Both sides know the token, so without a secret of its own an installation still has one. */
export const secretFrom = (token: string): string =>
  createHmac('sha256', token).update('webhook of loket pekerja').digest('hex')

/** Answers 200 after the commit; with anything else Telegram hands the update in again. */
export function webhookRoutes(room: ChannelRoom, bot: string, secret: string, reception: Reception): Router {
  const router = Router()
  router.post(
    webhookPath(bot),
    (req, res, next) => {
      if (sameSecret(req.get('X-Telegram-Bot-Api-Secret-Token') ?? '', secret)) return next()
      res.status(401).end()
    },
    json({ limit: '1mb', type: () => true }),
    async (req, res) => {
      const update = readUpdate(req.body)
      if (!update) return void res.status(400).end()
      const at = update.message ? update.message.date * 1_000 : room.world.now()
      try {
        await reception.receive(update, at)
        res.status(200).end()
      } catch (error) {
        room.log.error({ err: error }, 'an update could not be taken; Telegram hands it in again')
        res.status(503).end()
      }
    },
  )
  return router
}

/** Tells Telegram where to hand messages in, again until it is heard. */
export function announceWebhook(api: Api, url: string, secret: string, standing: Standing): Served {
  const closing = new AbortController()
  const { signal } = closing

  async function run(): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      try {
        await api.setWebhook(url, { secret_token: secret, allowed_updates: wantedUpdates })
        return standing.is('open')
      } catch (error) {
        const { why, refused, pauseMs } = pollFault(error, failures)
        standing.is(refused ? 'refused' : 'trouble', why)
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
