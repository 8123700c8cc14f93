import type { RequestHandler, Response } from 'express'
import { addressOf, tokenOf } from './cookies.ts'
import type { WebRoom } from './room.ts'
import { fileOf } from './shown.ts'
import { mustAskWho } from './whoIsThere.ts'

/** A file of one's own chat. Identity cards are among them, so no browser keeps a copy. */
export function sharedFile(room: WebRoom): RequestHandler<{ city: string; n: string }> {
  return async (req, res) => {
    const { city } = req.params
    const token = tokenOf(req)
    const chat = token === null ? null : await room.chats.find(addressOf(city, token))
    if (chat === null || !/^\d{1,9}$/.test(req.params.n) || mustAskWho(room, req, chat)) return notFound(res)
    const n = Number(req.params.n)
    const [message] = await room.chats.after(city, chat.id, n - 1, 1)
    const file = message?.n === n ? fileOf(message) : null
    if (file === null) return notFound(res)
    const bytes = await room.media.read(city, file)
    if (file.kind === 'document') res.attachment(file.name ?? `dokumen-${n}`)
    res.set({ 'Cache-Control': 'no-store', 'Content-Type': file.mime, 'Accept-Ranges': 'bytes' })
    sendPart(res, bytes, req.range(bytes.length))
  }
}

/** Players ask for sound in pieces, and Safari plays nothing that does not come in pieces. */
function sendPart(res: Response, bytes: Buffer, ranges: ReturnType<typeof res.req.range>): void {
  if (ranges === -1) return void res.status(416).set('Content-Range', `bytes */${bytes.length}`).end()
  const only = Array.isArray(ranges) && ranges.length === 1 ? ranges[0] : undefined
  if (only === undefined) return void res.send(bytes)
  res.status(206).set('Content-Range', `bytes ${only.start}-${only.end}/${bytes.length}`)
  res.send(bytes.subarray(only.start, only.end + 1))
}

const notFound = (res: Response) => void res.status(404).type('text/plain').send('Tidak ada di obrolan ini.')
