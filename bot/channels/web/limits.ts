import { ipKeyGenerator, rateLimit, type Options } from 'express-rate-limit'
import type { Request, RequestHandler } from 'express'
import { tokenOf } from './cookies.ts'
import type { Refused } from './page/wire.ts'

/**
 * How much one chat and one address may send. Phones of one provider, and everybody at a village office, share
 * an address: what counts per address is wide, what counts per chat is narrow.
 */
export const usualLimits = {
  messagesPerChatAMinute: 30,
  messagesPerIpAMinute: 300,
  uploadsPerChatAnHour: 30,
  uploadsPerIpAnHour: 300,
  newChatsPerIpAnHour: 200,
  streamsPerChat: 4,
  streams: 2000,
  uploadsAtOnce: 8,
  /** How long a lost wake goes unnoticed. */
  readAgainSeconds: 15,
}

export type LimitNumbers = Readonly<typeof usualLimits>

const minuteMs = 60_000
const hourMs = 60 * minuteMs

const perIp = (req: Request) => ipKeyGenerator(req.ip ?? 'unknown')
const perChat = (req: Request) => tokenOf(req) ?? perIp(req)
const notAnUpload = (req: Request) => !isUpload(req)

export const isUpload = (req: Request): boolean => Boolean(req.is('multipart/form-data'))

export function messageLimits(numbers: LimitNumbers): RequestHandler[] {
  return [
    limit(minuteMs, numbers.messagesPerIpAMinute, perIp),
    limit(minuteMs, numbers.messagesPerChatAMinute, perChat),
    limit(hourMs, numbers.uploadsPerIpAnHour, perIp, { skip: notAnUpload }),
    limit(hourMs, numbers.uploadsPerChatAnHour, perChat, { skip: notAnUpload }),
  ]
}

/** Somebody who opens chat after chat; a person who already has one is not counted. */
export const newChatLimit = (numbers: LimitNumbers, full: RequestHandler): RequestHandler =>
  limit(hourMs, numbers.newChatsPerIpAnHour, perIp, { skip: (req) => tokenOf(req) !== null, handler: full })

function limit(
  windowMs: number,
  count: number,
  keyGenerator: (req: Request) => string,
  more: Partial<Options> = {},
): RequestHandler {
  return rateLimit({
    windowMs,
    limit: count,
    keyGenerator,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => {
      const retryAfterSeconds = Math.max(1, Number(res.get('Retry-After')) || 5)
      const refused: Refused = { sentence: waitSentence(retryAfterSeconds), retryAfterSeconds }
      res.status(429).json(refused)
    },
    ...more,
  })
}

const waitSentence = (seconds: number) =>
  seconds < 90
    ? 'Pesannya banyak sekali. Sebentar ya, nanti dikirim lagi sendiri.'
    : `Kiriman dari sini sudah banyak. Tunggu sekitar ${Math.ceil(seconds / 60)} menit, lalu tekan kirim lagi.`
