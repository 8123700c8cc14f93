import { alarmIn } from './hardRules.ts'
import type { Intent } from './intent.ts'

export interface Understood {
  readonly intent: Intent
  readonly score: number
}

export interface Reading extends Understood {
  /** Good enough to act on; else the guesses are asked back, best first. */
  readonly sure: boolean
  readonly guesses: readonly Intent[]
}

export const understandLine = (text: string): Understood => {
  const { intent, score } = understand(text)
  return { intent, score }
}

export const understand = (text: string): Reading => {
  const intent = alarmIn(text) ?? (/daftar/i.test(text) ? 'apply' : 'other')
  return { intent, score: 1, sure: intent !== 'other', guesses: ['apply', 'status'] }
}
