import type { Ask } from '../../talk/ask.ts'
import type { Line } from '../../talk/question.ts'

/** How an answer by voice stands in the summary, until an officer has written it down. */
export const voiceWords = 'pesan suara'

export const line = (ask: Ask, key: string, label: string, value: string): Line => ({
  key: ask.key(key),
  label,
  value,
})

export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
