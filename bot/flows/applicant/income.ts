import type { Facts } from '../../../core/cities/facts.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Script } from '../../talk/flow.ts'
import { monthly, speakMoney } from '../../talk/kinds/money.ts'
import type { Line } from '../../talk/question.ts'
import { line, voiceWords } from './line.ts'

export function* askIncome(person: Ask, who: string): Script<{ readonly line: Line; readonly facts: Facts }> {
  const income = yield* person.optional.money('income', `Kira-kira berapa penghasilan ${who} sebulan?`)
  const told = (words: string) => line(person, 'income', 'Penghasilan', words)
  if (income === null) return { line: told('dilewati'), facts: {} }
  if ('voice' in income) return { line: told(voiceWords), facts: {} }
  const amount = monthly(income)
  return { line: told(speakMoney(income)), facts: amount === undefined ? {} : { monthlyIncome: amount } }
}
