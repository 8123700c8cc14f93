import type { Reply } from '../channels/channel.ts'
import type { Question } from './question.ts'

export const say = (text: string): Reply => ({ text })

/** A question with its summary before it; its choices become buttons, lists or numbers in the channel. */
export const pose = (question: Question<unknown>): Reply[] => [
  ...question.before.map(say),
  {
    text: question.text,
    ...(question.choices.length === 0 ? {} : { choices: question.choices }),
    ...(question.wants === undefined ? {} : { wants: question.wants }),
  },
]
