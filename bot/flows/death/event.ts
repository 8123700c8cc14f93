import { illnessQuestion, type Event } from '../../../core/law/national/causeOfDeath.ts'
import type { FileRef } from '../../channels/channel.ts'
import type { Script, Tools } from '../../talk/flow.ts'
import type { Piece } from '../../talk/kinds/openChoice.ts'
import type { Said } from '../../talk/question.ts'
import { eventIn } from './eventIn.ts'

const option = (id: Event, title: string, ...aliases: string[]) => ({ id, title, aliases })

/** Short enough for a button; what stands behind each is said in `eventChoices`. */
const events = [
  option('accident-at-work', 'Kecelakaan saat kerja', 'kecelakaan kerja', 'jatuh saat kerja'),
  option('accident-on-the-way', 'Di jalan, urusan kerja', 'berangkat kerja', 'pulang kerja'),
  option('sudden-at-work', 'Mendadak saat kerja', 'mendadak di tempat kerja', 'tiba tiba saat kerja'),
  option('illness', 'Sakit', 'karena sakit', 'sakit lama', 'sakit biasa', 'gerah', 'garing'),
  option('missing-at-sea', 'Hilang di laut', 'hilang melaut', 'belum ditemukan', 'tenggelam belum ditemukan'),
  option('elsewhere', 'Bukan karena kerja', 'lainnya', 'bukan saat kerja', 'sudah tua', 'usia tua', 'sepuh'),
  option('unclear', 'Belum tahu', 'tidak tahu', 'gak tahu', 'ndak tahu', 'belum jelas'),
]

export interface WhatHappened {
  readonly event: Event
  readonly illnessFromWork?: boolean
  /** Where it was told in words of one's own. */
  readonly said?: Said
  /** A picture of it. */
  readonly shown?: FileRef
}

/** Who came with the story itself is not asked for it again. */
const toldAtFirst: ReadonlySet<Event> = new Set(['accident-at-work', 'accident-on-the-way', 'sudden-at-work'])

export function* askEvent({ ask, given }: Tools): Script<WhatHappened> {
  const first = given.said === undefined ? 'unclear' : eventIn(given.said)
  if (given.said !== undefined && toldAtFirst.has(first)) return { event: first, said: given.said }
  const told = yield* ask.openChoice(
    'how',
    'Bagaimana kejadiannya? Pilih yang paling dekat, atau ceritakan sebentar. Kalau belum tahu, tidak apa-apa.',
    events,
    'Pilih satu yang paling dekat. Boleh juga diceritakan lewat pesan suara.',
  )
  const event = eventOf(told)
  const said = typeof told === 'string' ? {} : toldWith(told)
  if (event !== 'illness') return { event, ...said }
  const fromWork = yield* ask.choice('how.work', illnessQuestion, [
    { id: 'yes', title: 'Pernah', aliases: ['ya', 'iya', 'y', 'betul', 'nggih', 'inggih'] },
    {
      id: 'no',
      title: 'Tidak pernah',
      aliases: ['tidak', 'gak', 'ga', 'ndak', 'belum', 'bukan', 'ora', 'mboten', 'kada'],
    },
    { id: 'unknown', title: 'Belum tahu', aliases: ['tidak tahu', 'gak tahu', 'ndak tahu', 'lupa'] },
  ])
  return { event, ...said, ...(fromWork === 'unknown' ? {} : { illnessFromWork: fromWork === 'yes' }) }
}

const toldWith = (piece: Piece): Pick<WhatHappened, 'said' | 'shown'> => {
  if ('said' in piece) return { said: piece.said }
  return { shown: piece.file, ...(piece.caption === undefined ? {} : { said: piece.caption }) }
}

const eventOf = (told: Event | Piece): Event => {
  if (typeof told === 'string') return told
  return 'said' in told && typeof told.said === 'string' ? eventIn(told.said) : 'unclear'
}
