import { json, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import type { Content } from '../channel.ts'
import { typed, wellFormed } from '../wellFormed.ts'
import { addressOf, tokenOf } from './cookies.ts'
import { ipOf, isUpload, networkOf, newChatLimit } from './limits.ts'
import { mustAskWho } from './whoIsThere.ts'
import type { OpenStreams } from './openStreams.ts'
import type { Refused } from './page/wire.ts'
import { places } from './places.ts'
import type { WebRoom } from './room.ts'
import { readUpload, UploadBroken, UploadSlow, type Upload } from './upload.ts'

const dayMs = 24 * 3_600_000
const multipartOverhead = 64_000

const stamp = { id: z.uuid(), at: z.coerce.number().int().nonnegative() }
const label = z.string().min(1).max(256)

const message = z.union([
  z.strictObject({ ...stamp, text: z.string() }),
  z.strictObject({ ...stamp, choice: z.strictObject({ id: label, title: label }) }),
  z.strictObject({ ...stamp, unusable: z.enum(['too-large', 'too-long']) }),
])
const form = z.strictObject({ ...stamp, caption: z.string().max(1000).optional() })

interface Arrived {
  readonly id: string
  readonly at: number
  readonly content: Content
}

/** A message from the page: parsed, committed by the desk, and only then acknowledged. */
export function receiveMessages(room: WebRoom, open: OpenStreams): RequestHandler<{ city: string }>[] {
  const { uploadsAtOnce, uploadsAtOncePerIp, uploadSeconds, uploadBytesASecond } = room.limits
  const uploadLimits = {
    bytes: room.uploadLimitBytes,
    seconds: uploadSeconds,
    bytesASecond: uploadBytesASecond,
  }
  const takePlace = places(uploadsAtOnce, uploadsAtOncePerIp)
  const readJson = json({ limit: 200_000, type: 'application/json' })
  const receive: RequestHandler<{ city: string }> = async (req, res) => {
    const token = tokenOf(req)
    if (token === null) return refuse(res, 401, { sentence: 'Halaman ini sudah ditutup. Muat ulang, ya.' })
    const address = addressOf(req.params.city, token)
    const arrived = isUpload(req) ? await upload(req) : fromJson(req.body)
    if (arrived === 'too-slow') {
      // What is left of the body would hold the connection.
      res.set('Connection', 'close')
      return refuse(res, 408, {
        sentence: 'Sambungan sedang lambat, kiriman belum sampai. Coba kirim lagi, ya.',
      })
    }
    if ('sentence' in arrived) return refuse(res, arrived.retryAfterSeconds ? 503 : 400, arrived)
    if (mustAskWho(room, req, await room.chats.find(address))) {
      return refuse(res, 409, { sentence: 'Kami tanya dulu: masih orang yang sama?', ask: 'who' })
    }
    const { id: providerId, content } = arrived
    await room.desk.receive({
      ...address,
      providerId,
      sentAt: credible(arrived.at, room.world.now()),
      content,
      network: networkOf(req.ip),
    })
    res.status(202).end()
    open.read(token)
  }

  async function upload(req: Request<{ city: string }>): Promise<Arrived | Refused | 'too-slow'> {
    const tooMuch =
      Number(req.get('content-length') ?? Infinity) > 8 * room.uploadLimitBytes + multipartOverhead
    if (tooMuch) return { sentence: 'Berkas ini terlalu besar untuk dikirim.' }
    const giveBack = takePlace(ipOf(req))
    if (giveBack === null) return { sentence: 'Sedang ramai. Sebentar ya.', retryAfterSeconds: 3 }
    try {
      return await fromForm(room, req.params.city, await readUpload(req, uploadLimits))
    } catch (error) {
      if (error instanceof UploadBroken)
        return { sentence: 'Kiriman terputus di jalan. Coba kirim lagi, ya.' }
      if (error instanceof UploadSlow) return 'too-slow'
      throw error
    } finally {
      giveBack()
    }
  }

  const hasChat = async (req: Request): Promise<boolean> => {
    const token = tokenOf(req)
    const { city } = req.params
    // Without a token nothing is born, and it is refused further on.
    if (token === null || typeof city !== 'string') return true
    return (await room.chats.find(addressOf(city, token))) !== null
  }

  return [
    newChatLimit(room.limits, hasChat),
    (req, res, next) => (isUpload(req) ? next() : readJson(req, res, next)),
    receive,
  ]
}

function fromJson(body: unknown): Arrived | Refused {
  const parsed = message.safeParse(body)
  if (!parsed.success) return { sentence: 'Pesan ini tidak terbaca. Muat ulang halaman, lalu coba lagi.' }
  return { id: parsed.data.id, at: parsed.data.at, content: contentOf(parsed.data) }
}

function contentOf(sent: z.infer<typeof message>): Content {
  if ('text' in sent) return typed(sent.text)
  if ('unusable' in sent) return { kind: 'unusable', why: sent.unusable }
  return { kind: 'choice', choice: wellFormed(sent.choice.id), title: wellFormed(sent.choice.title) }
}

async function fromForm(
  room: WebRoom,
  city: string,
  { fields, kind, bytes }: Upload,
): Promise<Arrived | Refused> {
  const parsed = form.safeParse(fields)
  if (!parsed.success) return { sentence: 'Kiriman ini tidak terbaca. Muat ulang halaman, lalu coba lagi.' }
  const { id, at } = parsed.data
  const file = bytes === 'too-large' ? bytes : await room.media.save({ city, kind, bytes })
  if (typeof file === 'string') return { id, at, content: { kind: 'unusable', why: file } }
  const caption = wellFormed(parsed.data.caption ?? '').trim()
  return { id, at, content: caption === '' ? { kind: 'media', file } : { kind: 'media', file, caption } }
}

/** The phone's clock says when a message that waited for a connection was written, unless it cannot be true. */
const credible = (at: number, now: number): number => (at <= now && at > now - dayMs ? at : now)

function refuse(res: Response, status: number, refused: Refused): void {
  if (refused.retryAfterSeconds !== undefined) res.set('Retry-After', String(refused.retryAfterSeconds))
  res.status(status).json(refused)
}
