import type { Reply } from './channel.ts'

/** Where there are no buttons, choices are numbered lines; their number is as good as their title. */
export function numbered({ text, choices = [] }: Reply): string {
  return [text, ...choices.map(({ title }, index) => `${index + 1}. ${title}`)].join('\n')
}
