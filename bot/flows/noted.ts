import { speakTold, type ToldDay } from '../../core/law/toldDay.ts'
import type { Ask } from '../talk/ask.ts'
import type { Moment } from '../talk/kinds/moment.ts'
import type { Spoken } from '../talk/question.ts'

/** Nobody is pressed for a day that they do not know: they read that it stands there as a rough one. */
export function noted<T extends Moment | Spoken | null>(ask: Ask, told: T, shown?: ToldDay): T {
  const day = knownDay(told)
  if (day?.about !== undefined && day.on !== shown?.on)
    ask.say(`Kami catat *${speakTold(day)}*. Tidak apa-apa kalau belum tahu tanggalnya.`)
  return told
}

export const knownDay = (told: Moment | Spoken | null): ToldDay | null => {
  if (told === null || 'voice' in told || told.on === undefined) return null
  return { on: told.on, ...(told.about && { about: told.about }) }
}
