import type { Intent } from './intent.ts'

export type Alarm = Extract<Intent, 'report_death' | 'work_accident'>

const death = /\b(meninggal|wafat|berpulang|almarhum|almarhumah)\b/
const accident = /\b(kecelakaan|ketabrak|tertabrak|kesetrum)\b/

/** A word of death or accident that means one. */
export const alarmIn = (text: string): Alarm | undefined => {
  const said = text.toLowerCase()
  if (death.test(said)) return 'report_death'
  return accident.test(said) ? 'work_accident' : undefined
}
