import type { Intent } from '../intent.ts'
import { apply } from './apply.ts'
import { changeData } from './changeData.ts'
import { complaint } from './complaint.ts'
import { documents } from './documents.ts'
import { greeting } from './greeting.ts'
import { human } from './human.ts'
import { other } from './other.ts'
import { reportDeath } from './reportDeath.ts'
import { status } from './status.ts'
import { stop } from './stop.ts'
import { thanks } from './thanks.ts'
import { workAccident } from './workAccident.ts'

/** Our own sentences, a line each; written for this, taken from nobody. */
export const examples: Readonly<Record<Intent, string>> = {
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
  other,
}
