import { autoRetry } from '@grammyjs/auto-retry'
import { apiThrottler } from '@grammyjs/transformer-throttler'
import { Api, GrammyError } from 'grammy'
import { botOf } from '../../../core/configChannels.ts'
import { openPostman } from '../../postman.ts'
import type { Channel, ChannelAccount, ChannelRoom } from '../account.ts'
import { download, NoMedia, patiently } from '../download.ts'
import { Standing } from '../standing.ts'
import { grammySignal } from './grammySignal.ts'
import { poll } from './polling.ts'
import { Reception } from './reception.ts'
import { senderOf } from './sender.ts'
import { announceWebhook, secretFrom, webhookPath, webhookRoutes } from './webhook.ts'

const fetchSeconds = 40
const sendSeconds = 20

/** Longer waits are the postman's: it keeps them through a restart. */
const shortRetries = {
  maxRetryAttempts: 1,
  maxDelaySeconds: 2,
  rethrowHttpErrors: true,
  rethrowInternalServerErrors: true,
}

/** Telegram names 30 a second for news to many; answers may go faster, and it says when they may not. */
const answersPace = {
  global: { reservoir: 120, reservoirRefreshAmount: 120, reservoirRefreshInterval: 1_000 },
  out: { maxConcurrent: 1, minTime: 40 },
}

/** An id that Telegram does not know, or will not serve, becomes no better by asking again. */
function gone(error: unknown): never {
  throw error instanceof GrammyError && error.error_code === 400 ? new NoMedia('refused by Telegram') : error
}

const commands = [
  { command: 'menu', description: 'Menu utama' },
  { command: 'daftar', description: 'Daftar perlindungan' },
  { command: 'status', description: 'Cek status' },
  { command: 'kembali', description: 'Ubah jawaban terakhir' },
  { command: 'batal', description: 'Batalkan' },
  { command: 'petugas', description: 'Bicara dengan petugas' },
  { command: 'bantuan', description: 'Bantuan' },
]

export const telegram: Channel = (room) =>
  [...room.config.channels.telegram.tokens].map(([city, token]) => botIn(room, city, token))

function botIn(room: ChannelRoom, city: string, token: string): ChannelAccount {
  const { apiRoot, webhookSecret } = room.config.channels.telegram
  const named = { city, channel: 'telegram', account: botOf(token) } as const
  const secret = webhookSecret ?? secretFrom(token)
  // A webhook must be reachable from outside, and Telegram takes only https.
  const byWebhook = room.config.publicUrl.startsWith('https:')
  const api = new Api(token, { apiRoot, timeoutSeconds: fetchSeconds })

  return {
    ...named,
    ...(byWebhook
      ? {
          webhook: (desk) =>
            webhookRoutes(room, named.account, secret, new Reception(room, named, api, desk)),
        }
      : {}),
    fetch: (fileId, signal) =>
      patiently(signal, async () => {
        const { file_path } = await api.getFile(fileId, grammySignal(signal)).catch(gone)
        if (file_path === undefined) throw new Error('Telegram has no path for the file')
        return download(`${apiRoot}/file/bot${token}/${file_path}`, { signal })
      }),
    serve: async (desk) => {
      const standing = new Standing(room, named)
      const voice = new Api(token, { apiRoot, timeoutSeconds: sendSeconds })
      voice.config.use(apiThrottler(answersPace), autoRetry(shortRetries))
      const postman = await openPostman(room, senderOf(named, voice, room.store, room.config.publicUrl))
      const hearing = byWebhook
        ? announceWebhook(api, room.config.publicUrl + webhookPath(named.account), secret, standing)
        : poll(room, api, new Reception(room, named, api, desk), standing)
      api.setMyCommands(commands).catch(() => room.log.info({ city }, 'the list of commands was not taken'))
      return {
        close: async () => {
          await hearing.close()
          await postman.close()
          await standing.settled()
        },
      }
    },
  }
}
