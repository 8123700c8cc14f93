import { intents, type Intent } from '../intent.ts'
import { apply } from './apply.ts'
import { asides } from './asides.ts'
import { banjar } from './banjar.ts'
import { changeData } from './changeData.ts'
import { complaint } from './complaint.ts'
import { documents } from './documents.ts'
import { greeting } from './greeting.ts'
import { human } from './human.ts'
import { javanese } from './javanese.ts'
import { other } from './other.ts'
import { reportDeath } from './reportDeath.ts'
import { status } from './status.ts'
import { stop } from './stop.ts'
import { thanks } from './thanks.ts'
import { traps } from './traps.ts'
import { workAccident } from './workAccident.ts'

const plain: Readonly<Record<Intent, string>> = {
  apply,
  status,
  complaint,
  report_death: reportDeath,
  work_accident: workAccident,
  documents,
  human,
  stop,
  greeting,
  thanks,
  change_data: changeData,
  other: other + asides + traps,
}

const linesOf = (...texts: readonly (string | undefined)[]): string[] =>
  texts
    .flatMap((text = '') => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')

export type Sentences = ReadonlyMap<Intent, readonly string[]>

/** Our own sentences; written for this, taken from nobody. */
export const examples: Sentences = new Map(
  intents.map((intent) => [intent, linesOf(plain[intent], javanese[intent], banjar[intent])] as const),
)
