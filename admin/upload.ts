import busboy from 'busboy'
import type { Request } from 'express'
import { Refusal } from '../core/cases/refusal.ts'

const largestRecording = 16 * 1024 * 1024
const longestMs = 120_000

/** The one recording in a form. What is too large is let go by, so that the answer still arrives. */
export function readRecording<P>(req: Request<P>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const unfit = () => {
      clearTimeout(patience)
      req.unpipe()
      req.resume()
      reject(new Refusal('Kiriman ini tidak terbaca. Pilih rekamannya, lalu coba lagi.'))
    }
    // One that never ends would keep its place for good; who waited for a place may have gone.
    const patience = setTimeout(unfit, longestMs)
    if (req.destroyed || !req.is('multipart/form-data')) return unfit()
    const limits = { files: 1, fields: 2, parts: 3, fileSize: largestRecording, fieldSize: 1_000 }
    const form = busboy({ headers: req.headers, limits })
    const chunks: Buffer[] = []
    let tooLarge = false
    form.on('file', (_name, stream) => {
      stream.on('data', (chunk: Buffer) => (tooLarge ? undefined : chunks.push(chunk)))
      stream.on('limit', () => {
        tooLarge = true
        chunks.length = 0
      })
    })
    form.on('error', unfit)
    form.on('close', () => {
      clearTimeout(patience)
      if (tooLarge) reject(new Refusal('Rekaman ini terlalu besar. Paling besar 16 MB.'))
      else if (chunks.length === 0) reject(new Refusal('Pilih dulu rekamannya.'))
      else resolve(Buffer.concat(chunks))
    })
    req.on('close', () => (req.readableEnded ? undefined : unfit()))
    req.pipe(form)
  })
}
