import { dayOf, isoOf, speakDate, speakDay, speakMonth, type Day } from '../../../core/law/day.ts'
import type { NamedFile } from '../../talk/effects.ts'
import type { Script, Tools } from '../../talk/flow.ts'
import { pastDayIn, readPastDay } from '../../talk/kinds/readPastDay.ts'
import { noWords, yesWords } from '../../talk/kinds/yesNo.ts'
import type { Spoken } from '../../talk/question.ts'

const longAgoInDays = 365

/** A day long past may be a slip of the finger, so it is asked back; nothing is too late to be told. */
export function* askWhen({ ask, given, turn }: Tools): Script<string | Spoken | null> {
  const first = yield* confirmWhen({ ask, given, turn })
  if (first !== undefined) return first
  const told = yield* ask.pastDay('when', 'Kapan beliau meninggal? Misalnya *kemarin* atau *tgl 3*.')
  const day = knownDay(told)
  if (day === null || turn.today - day <= longAgoInDays) return told
  const sure = yield* ask.yesNo(
    'when.sure',
    `Kami baca *${speakDate(day)}*, sudah lebih dari setahun yang lalu. Betul begitu?`,
    { yes: 'Ya, betul', no: 'Bukan' },
  )
  if (sure) return told
  return yield* ask.pastDay('when.again', 'Kapan yang benar? Tulis tanggal, bulan, dan tahunnya.')
}

/** What they told at first is asked back, not asked anew; another day may be the answer. */
function* confirmWhen({
  ask,
  given,
  turn,
}: Pick<Tools, 'ask' | 'given' | 'turn'>): Script<string | Spoken | undefined> {
  const first = given.said === undefined ? undefined : pastDayIn(given.said, turn)
  if (first === undefined) return undefined
  const told = yield* ask.openChoice('when.told', toldWhen(first), [
    { id: 'yes', title: 'Ya, betul', aliases: yesWords },
    { id: 'no', title: 'Bukan', aliases: noWords },
  ])
  if (told === 'yes') return isoOf(first.day)
  if (told === 'no' || !('said' in told)) return undefined
  if (typeof told.said !== 'string') return told.said
  const other = readPastDay(told.said, turn)
  return typeof other === 'number' ? isoOf(other) : undefined
}

const toldWhen = ({ day, about }: { readonly day: Day; readonly about: boolean }): string =>
  `Dari pesan Anda tadi, beliau meninggal ${about ? `sekitar *${speakMonth(day)}*` : `*${speakDay(day)}*`}. Betul begitu?`

const knownDay = (told: string | Spoken | null): Day | null => (typeof told === 'string' ? dayOf(told) : null)

export const recordedWhen = (told: string | Spoken | null): readonly NamedFile[] =>
  told === null || typeof told === 'string' ? [] : [{ file: told.voice, label: 'when' }]
