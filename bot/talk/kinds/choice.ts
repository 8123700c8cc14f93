import type { Option } from './option.ts'
import type { Parts } from './parts.ts'

export interface ChoiceOption<V extends string> {
  readonly id: V
  readonly title: string
  readonly aliases?: readonly string[]
}

/** Where the choices are numbered lines. */
export const byNumber = 'Ketik nomornya saja, misalnya *1*.'

export const choice = <V extends string>(
  text: string,
  options: readonly ChoiceOption<V>[],
  help = byNumber,
): Parts<V> => ({
  kind: 'choice',
  text,
  help,
  options: options.map((option): Option<V> => ({ ...option, gives: { answer: option.id } })),
  check: (stored) => options.find(({ id }) => id === stored)?.id,
  samples: options.map(({ id }) => ({ name: id, answer: id })),
})
