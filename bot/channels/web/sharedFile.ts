import type { Request, RequestHandler, Response } from 'express'
import { addressOf, tokenOf } from './cookies.ts'
import type { WebRoom } from './room.ts'
import { fileOf, type SavedFile } from './shown.ts'
import { mustAskWho } from './whoIsThere.ts'

type Place = { city: string; n: string }

/** A file of one's own chat. Identity cards are among them, so no browser keeps a copy. */
export function sharedFile(room: WebRoom): RequestHandler<Place> {
  return async (req, res) => {
    const { city } = req.params
    const found = await fileIn(room, req)
    if (found === null) {
      res.status(404).type('text/plain').send('Tidak ada di obrolan ini.')
      return
    }
    const bytes = await room.media.read(city, found)
    if (found.kind === 'document') res.attachment(found.name ?? 'dokumen.pdf')
    res.set({ 'Cache-Control': 'no-store', 'Content-Type': found.mime, 'Accept-Ranges': 'bytes' })
    sendPart(res, bytes, req.range(bytes.length))
  }
}

async function fileIn(room: WebRoom, req: Request<Place>): Promise<SavedFile | null> {
  const token = tokenOf(req)
  if (token === null || !/^\d{1,9}$/.test(req.params.n)) return null
  const n = Number(req.params.n)
  const chat = await room.chats.find(addressOf(req.params.city, token))
  if (chat === null || mustAskWho(room, req, chat)) return null
  const [message] = await room.chats.after(req.params.city, chat.id, n - 1, 1)
  return message?.n === n ? fileOf(message) : null
}

/** Players ask for sound in pieces, and Safari plays nothing that does not come in pieces. */
function sendPart(res: Response, bytes: Buffer, ranges: ReturnType<typeof res.req.range>): void {
  const only = Array.isArray(ranges) && ranges.length === 1 ? ranges[0] : undefined
  if (ranges === -1) {
    res.status(416).set('Content-Range', `bytes */${bytes.length}`).end()
  } else if (only === undefined) {
    res.send(bytes)
  } else {
    res.status(206).set('Content-Range', `bytes ${only.start}-${only.end}/${bytes.length}`)
    res.send(bytes.subarray(only.start, only.end + 1))
  }
}
