import type { Request, Response } from 'express'
import type { FileRef } from '../core/store/message.ts'
import { messagesAfter } from '../core/store/messages.ts'
import type { Scope } from '../core/store/scope.ts'
import type { Tx } from '../core/store/tx.ts'
import type { Here } from './inCity.ts'

/** The file that came with one message of a chat, or of the case `of` in it, that was found in reach before. */
export async function messageFile(
  tx: Tx,
  scope: Scope,
  chat: string,
  number: string,
  of?: string,
): Promise<FileRef | undefined> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return undefined
  const n = Number(number)
  const [message] = await messagesAfter(tx, scope, chat, n - 1, 1, of)
  if (message?.n !== n) return undefined
  if (message.direction === 'out') return message.reply.file
  return message.content.kind === 'media' ? message.content.file : undefined
}

/** Photos and recordings are shown in the page; a document is only ever downloaded. */
export async function sendFile<P>(
  { room, city }: Here,
  req: Request<P>,
  res: Response,
  file: FileRef,
): Promise<void> {
  const bytes = await room.store.files.read(city.id, file.id)
  res.set({ 'Content-Type': file.mime, 'Accept-Ranges': 'bytes' })
  if (file.kind === 'document') res.set('Content-Disposition', `attachment; filename="${file.id}.pdf"`)
  // players ask for sound in pieces, and Safari plays nothing that does not come in pieces
  const ranges = req.range(bytes.length)
  if (ranges === -1) return void res.status(416).set('Content-Range', `bytes */${bytes.length}`).end()
  const only = Array.isArray(ranges) && ranges.length === 1 ? ranges[0] : undefined
  if (only === undefined) return void res.send(bytes)
  res.status(206).set('Content-Range', `bytes ${only.start}-${only.end}/${bytes.length}`)
  res.send(bytes.subarray(only.start, only.end + 1))
}
