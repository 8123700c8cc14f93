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

const isKind = (name: string): name is MediaKind => ['voice', 'image', 'document'].includes(name)

/** Reads one form with one file. Of a file that is too large the rest is let go by, so that the answer still arrives. */
export function readUpload(req: Request, limitBytes: number): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const limits = { files: 1, fields: 4, parts: 5, fileSize: limitBytes, fieldSize: 8_000, headerPairs: 40 }
    const form = busboy({ headers: req.headers, limits })
    const fields: Record<string, string> = {}
    const chunks: Buffer[] = []
    let kind: MediaKind | null = null
    let tooLarge = false
    const broken = (why: string) => {
      req.unpipe(form)
      req.resume()
      reject(new UploadBroken(why))
    }
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
    for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
      form.on(limit, () => broken(limit))
    form.on('error', () => broken('malformed'))
    form.on('close', () => {
      if (kind === null) return broken('no file')
      resolve({ fields, kind, bytes: tooLarge ? 'too-large' : Buffer.concat(chunks) })
    })
    req.on('close', () => (req.readableEnded ? undefined : broken('cut off')))
    req.pipe(form)
  })
}
