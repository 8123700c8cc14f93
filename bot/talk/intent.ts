export const intents = [
  'apply',
  'status',
  'complaint',
  'report_death',
  'work_accident',
  'documents',
  'human',
  'stop',
  'greeting',
  'thanks',
  'change_data',
  'other',
] as const

export type Intent = (typeof intents)[number]

/** Answered at once and always, even while a person has the talk in hand. */
export const emergencyIntents: ReadonlySet<Intent> = new Set<Intent>(['report_death', 'work_accident'])
