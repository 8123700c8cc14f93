import { addDocument, type WantedDocument } from '../../talk/deathEffects.ts'
import type { FileRef } from '../../channels/channel.ts'
import type { Script, Tools } from '../../talk/flow.ts'
import { plainName } from './documentNames.ts'

const mostDocuments = 15
/** A photo each, in the order of asking; what is not at hand is skipped and comes later. */
export function* collectDocuments(
  tools: Tools,
  caseId: string,
  first: readonly WantedDocument[],
): Script<readonly WantedDocument[]> {
  let wanted = first
  const later = new Set<string>()
  for (let n = 1; n <= mostDocuments; n++) {
    const next = wanted.find(({ key }) => !later.has(key))
    if (next === undefined) break
    const got = yield* askDocument(tools, `doc.${n}`, next)
    if (got === 'stop') break
    if (got === 'later') later.add(next.key)
    else wanted = yield* handIn(tools, `doc.${n}`, caseId, next, got)
  }
  return wanted
}

const laterWords = [
  'belum ada',
  'nanti',
  'nanti dulu',
  'lewati',
  'tidak ada',
  'gak ada',
  'belum',
  'ndak ada',
  'durung',
  'kadada',
]
const stopWords = ['cukup', 'sudah', 'berhenti dulu', 'sampai sini', 'nanti saja', 'besok', 'selesai']

function* askDocument(
  { ask }: Tools,
  key: string,
  document: WantedDocument,
): Script<FileRef | 'later' | 'stop'> {
  const { when } = document
  const told = yield* ask.photoOr(
    key,
    `Kirim foto *${plainName(document)}*${when === null ? '' : ` (${when})`}. Foto di tempat terang, semua sudutnya kelihatan.`,
    [
      { id: 'later', title: 'Belum ada', aliases: laterWords },
      { id: 'stop', title: 'Cukup dulu', aliases: stopWords },
    ],
  )
  return typeof told === 'string' ? told : told.file
}

const poorWords = {
  dark: 'Fotonya masih gelap. Boleh difoto sekali lagi di tempat yang terang?',
  small: 'Fotonya terlalu kecil untuk dibaca. Boleh difoto sekali lagi dari lebih dekat?',
} as const

/** Too dark or too small is asked for once more, and then taken for an officer to read. */
export function* handIn(
  { ask, act }: Tools,
  key: string,
  caseId: string,
  document: WantedDocument,
  file: FileRef,
): Script<readonly WantedDocument[]> {
  const label = document.key
  const name = plainName(document)
  const first = yield* act(`${key}.add`, addDocument({ caseId, label, file }))
  if (first.taken) {
    ask.say(`*${name}* sudah kami terima.`)
    return first.wanted
  }
  const again = yield* ask.photoOr(`${key}.again`, poorWords[first.poor ?? 'small'], [
    {
      id: 'as-it-is',
      title: 'Pakai foto ini saja',
      aliases: ['tidak bisa', 'pakai ini', 'gak bisa', 'ini saja', 'tidak', 'ndak bisa'],
    },
  ])
  const better = typeof again === 'string' ? file : again.file
  const second = yield* act(`${key}.addAgain`, addDocument({ caseId, label, file: better }))
  ask.say(`*${name}* sudah kami terima. Petugas yang memeriksanya.`)
  return second.wanted
}

export const whenever =
  'Tidak apa-apa. Kirim fotonya satu per satu kapan saja di chat ini. Kami ingatkan beberapa hari lagi.'

export const allThere =
  'Terima kasih, semua suratnya sudah kami terima. Petugas memeriksanya dan mengabari Anda.'
