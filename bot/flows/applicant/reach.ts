import type { Ask } from '../../talk/ask.ts'
import type { FamilyContact } from '../../talk/effects.ts'
import type { Script } from '../../talk/flow.ts'
import { maskPhone } from '../../talk/kinds/phone.ts'
import type { Line, Spoken } from '../../talk/question.ts'
import type { TurnContext } from '../../talk/turn.ts'
import { line, voiceWords } from './line.ts'

/** The channel's own number is only to be agreed to; where it vouches for none, it is asked. */
export function* askPhone(
  person: Ask,
  who: string,
  turn: TurnContext,
): Script<{ readonly line: Line; readonly phone: string | Spoken | null }> {
  if (turn.phone !== undefined) {
    const own = yield* person.ownNumber(
      'ownPhone',
      turn.phone,
      `Apakah nomor HP ini (${maskPhone(turn.phone)}) milik ${who}?`,
    )
    if (own) return { line: line(person, 'ownPhone', 'Nomor HP', maskPhone(turn.phone)), phone: turn.phone }
  }
  const phone = yield* person.optional.phone('phone', `Berapa nomor HP ${who}?`, {
    own: who === 'Anda' && turn.phone === undefined,
  })
  return { line: line(person, 'phone', 'Nomor HP', phoneWords(phone)), phone }
}

const phoneWords = (phone: string | Spoken | null): string => {
  if (phone === null) return 'dilewati'
  return typeof phone === 'string' ? maskPhone(phone) : voiceWords
}

/** Somebody to be called. Who inherits is for nobody here to say, so the word is never used. */
export function* askContact(
  person: Ask,
  who: string,
): Script<{ readonly line: Line; readonly contact: FamilyContact | Spoken | null }> {
  const contact = yield* person.optional.contact(
    'contact',
    `Siapa keluarga ${who} yang bisa dihubungi? Tulis nama, hubungan, dan nomor HP dalam satu pesan.`,
  )
  return { line: line(person, 'contact', 'Kontak keluarga', contactWords(contact)), contact }
}

const contactWords = (contact: FamilyContact | Spoken | null): string => {
  if (contact === null) return 'dilewati'
  if ('voice' in contact) return voiceWords
  return `${contact.name}, ${contact.relation}, ${maskPhone(contact.phone)}`
}
