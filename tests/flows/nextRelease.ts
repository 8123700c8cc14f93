import { vi } from 'vitest'
import type { Ask } from '../../bot/talk/ask.ts'
import type { TurnContext } from '../../bot/talk/turn.ts'

// The next release of the application, for talks that are half done when it comes (`/rilis`): before the income it
// asks one thing more, and the family contact is no longer asked.

type Income = typeof import('../../bot/flows/applicant/income.ts')
type Reach = typeof import('../../bot/flows/applicant/reach.ts')

const income = await vi.importActual<Income>('../../bot/flows/applicant/income.ts')
const reach = await vi.importActual<Reach>('../../bot/flows/applicant/reach.ts')

export const release = { next: false }

export function* askIncome(person: Ask, who: string) {
  if (release.next) yield* person.text('years', `Sudah berapa tahun ${who} bekerja begitu?`)
  return yield* income.askIncome(person, who)
}

export const askPhone = (person: Ask, who: string, turn: TurnContext) => reach.askPhone(person, who, turn)

export function* askContact(person: Ask, who: string) {
  if (!release.next) return yield* reach.askContact(person, who)
  return {
    line: { key: person.key('contact'), label: 'Kontak keluarga', value: 'tidak ditanyakan lagi' },
    contact: null,
  }
}
