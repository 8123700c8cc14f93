import type { Facts } from '../../../core/cities/facts.ts'
import { dayOf, speakDate } from '../../../core/law/day.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Applicant } from '../../talk/effects.ts'
import type { Script } from '../../talk/flow.ts'
import { bornOnOf } from '../../talk/kinds/birth.ts'
import type { Line } from '../../talk/question.ts'
import { line, voiceWords } from './line.ts'

interface Born {
  readonly line: Line
  readonly facts: Facts
  readonly applicant: Applicant
}

export function* askBirth(person: Ask, who: string): Script<Born> {
  const birth = yield* person.birth('born', `Kapan ${who} lahir? Tulis tanggal lahir, atau umurnya saja.`)
  const told = (words: string) => line(person, 'born', 'Lahir', words)
  if ('voice' in birth) return { line: told(voiceWords), facts: {}, applicant: {} }
  const facts = { bornOn: bornOnOf(birth) }
  if ('bornOn' in birth)
    return { line: told(speakDate(dayOf(birth.bornOn))), facts, applicant: { bornOn: birth.bornOn } }
  const age = { years: birth.age, on: birth.on }
  return { line: told(`umur ${birth.age} tahun`), facts, applicant: { age } }
}
