import type { Reply } from '../channels/channel.ts'
import { byNumber } from './kinds/choice.ts'
import type { Question } from './question.ts'
import type { TurnContext } from './turn.ts'

export const say = (text: string): Reply => ({ text })

const withoutButtons: ReadonlySet<TurnContext['channel']> = new Set(['whatsapp-web', 'terminal'])

export const byButton = 'Tekan salah satu pilihannya, atau tulis jawabannya.'

/** How to answer, as this channel shows it: buttons have no numbers. */
export const helpWith = ({ help }: Question<unknown>, { channel }: TurnContext): Reply =>
  say(help === byNumber && !withoutButtons.has(channel) ? byButton : help)

/** A question with its summary before it; its choices become buttons, lists or numbers in the channel. */
export const pose = (question: Question<unknown>): Reply[] => [
  ...question.before.map(say),
  {
    text: question.text,
    ...(question.choices.length === 0 ? {} : { choices: question.choices }),
    ...(question.wants === undefined ? {} : { wants: question.wants }),
  },
]
