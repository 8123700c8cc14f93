import type { Content, FileRef, MediaKind, Unusable } from '../channel.ts'
import type { Shown, ShownMedia } from './page/wire.ts'
import type { ChatMessage } from './room.ts'

/** A message as the page shows it. */
export function shown(city: string, message: ChatMessage): Shown {
  const { n, at, said } = message
  const file = fileOf(message)
  const media = file ? { media: shownMedia(city, n, file) } : {}
  if ('out' in said) {
    const { text, choices } = said.out
    return { n, at, direction: 'out', text, ...(choices?.length ? { choices } : {}), ...media }
  }
  const choice = said.in.kind === 'choice' ? { choice: said.in.choice } : {}
  return {
    n,
    at,
    direction: 'in',
    text: textOf(said.in),
    ...(said.id ? { id: said.id } : {}),
    ...choice,
    ...media,
  }
}

export type SavedFile = FileRef & { readonly name?: string }

export function fileOf({ said }: ChatMessage): SavedFile | null {
  if ('out' in said) return said.out.file ?? null
  return said.in.kind === 'media' ? said.in.file : null
}

/** A file is asked for by the message it stands in, so nobody can ask for one that is not in their chat. */
function shownMedia(city: string, n: number, file: SavedFile): ShownMedia {
  const url = `/kota/${city}/messages/${n}/file`
  return file.name === undefined ? { kind: file.kind, url } : { kind: file.kind, url, name: file.name }
}

function textOf(content: Content): string {
  if (content.kind === 'text') return content.text
  if (content.kind === 'choice') return content.title
  if (content.kind === 'media') return content.caption ?? ''
  if (content.kind === 'media-pending') return content.caption ?? pendingWords[content.media]
  if (content.kind === 'location') return `Lokasi: ${content.latitude}, ${content.longitude}`
  return content.kind === 'contact' ? `Kontak: ${content.name}` : unusableWords[content.why]
}

const pendingWords: Record<MediaKind, string> = { voice: 'Pesan suara', image: 'Foto', document: 'Dokumen' }

const unusableWords: Record<Unusable, string> = {
  sticker: 'Stiker',
  call: 'Panggilan',
  video: 'Video',
  'too-large': 'Berkas yang terlalu besar',
  'too-long': 'Pesan yang terlalu panjang',
  'wrong-type': 'Berkas yang tidak bisa dibuka',
  'media-lost': 'Kiriman yang tidak sampai',
  'no-room': 'Berkas yang belum bisa disimpan',
  'too-many': 'Berkas yang terlalu banyak',
  empty: 'Pesan kosong',
  unknown: 'Kiriman yang tidak dikenal',
}
