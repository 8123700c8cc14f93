import type { MediaKind } from './message.ts'
import { Turnstile } from './turnstile.ts'

/** Why a file from outside is not kept; the words are those of a message that cannot be used. */
export type Refused = 'too-large' | 'wrong-type' | 'empty' | 'no-room'

/** A file as it is kept: checked, and a photo stripped of what the phone wrote into it. */
export interface Checked {
  readonly kind: MediaKind
  readonly mime: string
  readonly bytes: Buffer
  readonly seconds?: number
  readonly width?: number
  readonly height?: number
  readonly light?: number
}

const megabyte = 1024 * 1024
export const sizeLimits: Readonly<Record<MediaKind, number>> = {
  image: 10 * megabyte,
  voice: 16 * megabyte,
  document: 10 * megabyte,
}

const images = new Set(['image/jpeg', 'image/png', 'image/webp'])
/** A recording without a picture is often told as video: its container is the same. */
const voices = new Map([
  ['audio/ogg', 'audio/ogg'],
  ['audio/ogg; codecs=opus', 'audio/ogg'],
  ['audio/opus', 'audio/ogg'],
  ['audio/webm', 'audio/webm'],
  ['video/webm', 'audio/webm'],
  ['audio/mp4', 'audio/mp4'],
  ['audio/x-m4a', 'audio/mp4'],
  ['video/mp4', 'audio/mp4'],
  ['audio/mpeg', 'audio/mpeg'],
  ['audio/aac', 'audio/aac'],
  ['audio/wav', 'audio/wav'],
  ['audio/amr', 'audio/amr'],
])

const pixelLimit = 60_000_000
const longestSide = 4096

/** Judges by the content, never by what the sender calls it. */
export async function checkFile(kind: MediaKind, bytes: Buffer): Promise<Checked | Refused> {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > sizeLimits[kind]) return 'too-large'
  const mime = await sniff(bytes)
  if (mime === undefined) return 'wrong-type'
  if (kind === 'voice') return checkVoice(mime, bytes)
  // a photo sent as a file is still a photo, with all that the phone wrote into it
  if (images.has(mime)) return plainPhoto(bytes)
  if (kind === 'document' && mime === 'application/pdf') return { kind, mime, bytes }
  return 'wrong-type'
}

// loaded when the first file comes: both are slow to load and heavy to hold
async function sniff(bytes: Buffer): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type')
  return (await fileTypeFromBuffer(bytes))?.mime
}

function checkVoice(sniffed: string, bytes: Buffer): Checked | Refused {
  const mime = voices.get(sniffed)
  if (mime === undefined) return 'wrong-type'
  const seconds = mime === 'audio/ogg' ? oggSeconds(bytes) : undefined
  return { kind: 'voice', mime, bytes, ...(seconds === undefined ? {} : { seconds }) }
}

/** The last page of an Ogg stream says how many samples were played; Opus counts 48,000 a second. */
function oggSeconds(bytes: Buffer): number | undefined {
  const lastPage = bytes.lastIndexOf('OggS')
  const opus = bytes.subarray(0, 64).includes('OpusHead')
  if (!opus || lastPage < 0 || lastPage + 14 > bytes.length) return undefined
  const seconds = Number(bytes.readBigUInt64LE(lastPage + 6)) / 48_000
  return seconds > 0 && seconds < 86_400 ? Math.ceil(seconds) : undefined
}

/** Upright, without metadata, of a bounded size, always JPEG. */
function plainPhoto(bytes: Buffer): Promise<Checked | Refused> {
  return twoAtOnce.use(() => redraw(bytes))
}

/** A photo of 60 million points takes a quarter of a gigabyte while it is turned: they take turns. */
const twoAtOnce = new Turnstile(2)

async function redraw(bytes: Buffer): Promise<Checked | Refused> {
  const { default: sharp } = await import('sharp')
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error' })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 85 })
      .toBuffer({ resolveWithObject: true })
    const { channels } = await sharp(data).greyscale().stats()
    const light = Math.round(channels[0]?.mean ?? 0)
    return { kind: 'image', mime: 'image/jpeg', bytes: data, width: info.width, height: info.height, light }
  } catch (fault) {
    return fault instanceof Error && fault.message.includes('pixel limit') ? 'too-large' : 'wrong-type'
  }
}
