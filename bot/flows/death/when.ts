import { speakTold, type ToldDay } from '../../../core/law/toldDay.ts'
import { dayInZone, dayOf, speakDay } from '../../../core/law/day.ts'
import type { NamedFile } from '../../talk/effects.ts'
import type { Script, Tools } from '../../talk/flow.ts'
import { pastDayIn } from '../../talk/kinds/readPastDay.ts'
import type { Spoken } from '../../talk/question.ts'
import { knownDay, noted } from '../noted.ts'

const longAgoInDays = 365

/** A day long past may be a slip of the finger, so it is asked back; nothing is too late to be told. */
export function* askWhen({ ask, given, turn }: Tools): Script<ToldDay | Spoken | null> {
  const first = yield* confirmWhen({ ask, given, turn })
  if (first !== null) return first
  const told = yield* ask.pastDay('when', 'Kapan beliau meninggal? Misalnya *kemarin* atau *tgl 3*.')
  const day = knownDay(told)
  if (day === null || turn.today - dayOf(day.on) <= longAgoInDays) return noted(ask, told)
  const sure = yield* ask.yesNo(
    'when.sure',
    `Kami baca *${speakTold(day)}*, sudah lebih dari setahun yang lalu. Betul begitu?`,
    { yes: 'Ya, betul', no: 'Bukan' },
  )
  if (sure) return told
  return noted(ask, yield* ask.pastDay('when.again', 'Kapan yang benar? Tulis tanggal, bulan, dan tahunnya.'))
}

/** What they told at first is asked back, not asked anew; another day may be the answer. */
function* confirmWhen({
  ask,
  given: { said, saidAt },
  turn,
}: Pick<Tools, 'ask' | 'given' | 'turn'>): Script<ToldDay | Spoken | null> {
  const now = saidAt ?? turn.now
  const first =
    said === undefined ? undefined : pastDayIn(said, { ...turn, now, today: dayInZone(now, turn.city.zone) })
  if (first === undefined) return null
  const shown = first.about === undefined ? speakDay(dayOf(first.on)) : speakTold(first)
  const words = `Dari pesan Anda tadi, beliau meninggal *${shown}*. Betul begitu?`
  return noted(ask, yield* ask.dayToldBefore('when.told', words, first), first)
}

export const recordedWhen = (told: ToldDay | Spoken | null): readonly NamedFile[] =>
  told !== null && 'voice' in told ? [{ file: told.voice, label: 'when' }] : []
