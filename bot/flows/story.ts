import type { Ask } from '../talk/ask.ts'
import type { NamedFile } from '../talk/effects.ts'
import type { Script } from '../talk/flow.ts'
import type { Piece } from '../talk/kinds/openChoice.ts'
import type { Said } from '../talk/question.ts'

/** What somebody told in one or several messages, in their order. */
export interface Story {
  readonly said: readonly Said[]
  readonly files: readonly NamedFile[]
}

const mostPieces = 20

const enough = {
  id: 'enough',
  title: 'Selesai',
  aliases: [
    'sudah',
    'sdh',
    'udah',
    'sudah selesai',
    'sudah cukup',
    'cukup',
    'itu saja',
    'itu aja',
    'sudah itu saja',
    'tidak ada',
    'tidak',
    'gak ada',
    'ndak ada',
    'tidak ada lagi',
    'habis',
    'wis',
    'uwis',
    'sampun',
    'pun',
    'tuntung',
    'kirim',
  ],
} as const

const more = 'Dicatat. Masih ada lagi? Kirim saja. Kalau sudah, pilih *Selesai*.'
const moreAfterFirst =
  'Yang tadi Anda tulis sudah dicatat. Masih ada lagi? Kirim saja. Kalau sudah, pilih *Selesai*.'

/** Collects messages until "selesai". `begun` is what was told before the talk began. */
export function* askStory(ask: Ask, key: string, question: string, begun?: string): Script<Story> {
  const pieces: Piece[] = begun === undefined ? [] : [{ said: begun }]
  for (let n = 1; n <= mostPieces && pieces.length < mostPieces; n++) {
    const text = n > 1 ? more : begun === undefined ? question : moreAfterFirst
    const told = yield* ask.openChoice(`${key}.${n}`, text, pieces.length === 0 ? [] : [enough])
    if (told === 'enough') break
    pieces.push(told)
  }
  return storyOf(pieces)
}

/** A caption is a word like any other; the picture keeps its place among the files. */
export const storyOf = (pieces: readonly Piece[]): Story => ({
  said: pieces.flatMap((piece) =>
    'said' in piece ? [piece.said] : piece.caption === undefined ? [] : [piece.caption],
  ),
  files: pieces
    .flatMap((piece) => ('file' in piece ? [piece.file] : []))
    .map((file, index) => ({ file, label: `foto.${index + 1}` })),
})

/** How a story stands in the summary: as it was typed, or what it is made of. */
export const storyWords = ({ said, files }: Story): string => {
  const typed = said.filter((one) => typeof one === 'string')
  const voices = said.length - typed.length
  const counted = [
    typed.length === 1 && voices + files.length === 0 ? (typed[0] ?? '') : counts(typed.length, 'tulisan'),
    counts(voices, 'pesan suara'),
    counts(files.length, 'foto atau berkas'),
  ]
  return counted.filter((words) => words !== '').join(', ')
}

const counts = (count: number, what: string): string => (count === 0 ? '' : `${count} ${what}`)
