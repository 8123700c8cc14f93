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
  streamsPerIp: 100,
  streamStartsPerIpAMinute: 300,
  uploadsAtOnce: 8,
  uploadsAtOncePerIp: 2,
  /** How long an upload may take to arrive, and a second more for every so many bytes that did: a slow phone is let be. */
  uploadSeconds: 30,
  uploadBytesASecond: 20_000,
  /** How long a lost wake goes unnoticed. */
  readAgainSeconds: 15,
}

export type LimitNumbers = Readonly<typeof usualLimits>

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Of an IPv6 address; of the older ones it is all but the last number. */
const networkBits = 48

export const ipOf = (req: Request): string => ipKeyGenerator(req.ip ?? 'unknown')

/** The block an address lies in, of which somebody may have many. */
export const networkOf = (ip = 'unknown'): string => ipKeyGenerator(ip, networkBits).replace(/\.\d+$/, '.0')

const perChat = (req: Request) => tokenOf(req) ?? ipOf(req)
const notAnUpload = (req: Request) => !isUpload(req)

export const isUpload = (req: Request): boolean => Boolean(req.is('multipart/form-data'))

export function messageLimits(numbers: LimitNumbers): RequestHandler[] {
  return [
    limit(minuteMs, numbers.messagesPerIpAMinute, ipOf),
    limit(minuteMs, numbers.messagesPerChatAMinute, perChat),
    limit(hourMs, numbers.uploadsPerIpAnHour, ipOf, { skip: notAnUpload }),
    limit(hourMs, numbers.uploadsPerChatAnHour, perChat, { skip: notAnUpload }),
  ]
}

export const streamLimit = (numbers: LimitNumbers): RequestHandler =>
  limit(minuteMs, numbers.streamStartsPerIpAMinute, ipOf)

/** Somebody who opens page after page; a person who already has a cookie is not counted. */
export const newPageLimit = (numbers: LimitNumbers, full: RequestHandler): RequestHandler =>
  limit(hourMs, numbers.newChatsPerIpAnHour, ipOf, { skip: (req) => tokenOf(req) !== null, handler: full })

/** A cookie can be invented, so what is counted here is the first message: it is what makes a chat. */
export const newChatLimit = (
  numbers: LimitNumbers,
  hasChat: (req: Request) => Promise<boolean>,
): RequestHandler<{ city: string }> => limit(hourMs, numbers.newChatsPerIpAnHour, ipOf, { skip: hasChat })

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
