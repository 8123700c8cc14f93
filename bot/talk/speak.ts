import type { Reply } from '../channels/channel.ts'
import type { Question } from './question.ts'

export const say = (text: string): Reply => ({ text })

/** A question with its summary before it; its choices become buttons, lists or numbers in the channel. */
export const pose = (question: Question<unknown>): Reply[] => [
  ...question.before.map(say),
  question.choices.length === 0 ? say(question.text) : { text: question.text, choices: question.choices },
]
