import busboy from 'busboy'
import type { Request } from 'express'
import type { MediaKind } from '../channel.ts'

export interface Upload {
  readonly fields: Readonly<Record<string, string>>
  readonly kind: MediaKind
  readonly bytes: Buffer | 'too-large'
}

/** The form itself is broken: cut off, without a file, or with more in it than a message has. */
export class UploadBroken extends Error {
  override readonly name = 'UploadBroken'
}

/** The form came too slowly, and its place is wanted. */
export class UploadSlow extends Error {
  override readonly name = 'UploadSlow'
}

export interface UploadLimits {
  readonly bytes: number
  readonly seconds: number
  readonly bytesASecond: number
}

const isKind = (name: string): name is MediaKind => ['voice', 'image', 'document'].includes(name)

/** Reads one form with one file. Of a file that is too large the rest is let go by, so that the answer still arrives. */
export function readUpload(req: Request, limit: UploadLimits): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const limits = { files: 1, fields: 4, parts: 5, fileSize: limit.bytes, fieldSize: 8_000, headerPairs: 40 }
    const form = busboy({ headers: req.headers, limits })
    const fields: Record<string, string> = {}
    const chunks: Buffer[] = []
    let kind: MediaKind | null = null
    let tooLarge = false
    const giveUp = (error: Error) => {
      stopWaiting()
      req.unpipe(form)
      req.resume()
      reject(error)
    }
    const broken = (why: string) => giveUp(new UploadBroken(why))
    const stopWaiting = whenTooSlow(req, limit, () => giveUp(new UploadSlow()))
    form.on('field', (name, value) => void (fields[name] = value))
    form.on('file', (name, stream) => {
      if (!isKind(name)) return broken(`unknown kind of file: ${name.slice(0, 20)}`)
      kind = name
      stream.on('data', (chunk: Buffer) => (tooLarge ? undefined : chunks.push(chunk)))
      stream.on('limit', () => {
        tooLarge = true
        chunks.length = 0
      })
    })
    for (const crowd of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
      form.on(crowd, () => broken(crowd))
    form.on('error', () => broken('malformed'))
    form.on('close', () => {
      if (kind === null) return broken('no file')
      stopWaiting()
      resolve({ fields, kind, bytes: tooLarge ? 'too-large' : Buffer.concat(chunks) })
    })
    req.on('close', () => (req.readableEnded ? undefined : broken('cut off')))
    req.pipe(form)
  })
}

/** Calls once if the body has not come in the time its length so far has earned, unless the returned function is called. */
function whenTooSlow(req: Request, { seconds, bytesASecond }: UploadLimits, tooSlow: () => void): () => void {
  const began = performance.now()
  let came = 0
  let timer = setTimeout(look, seconds * 1000)
  req.on('data', (chunk: Buffer) => (came += chunk.length))

  function look(): void {
    const earnedMs = (seconds + came / bytesASecond) * 1000
    const leftMs = earnedMs - (performance.now() - began)
    if (leftMs <= 0) return tooSlow()
    timer = setTimeout(look, Math.max(leftMs, 100))
  }
  return () => clearTimeout(timer)
}
