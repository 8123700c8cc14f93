import type { Reply } from '../channels/channel.ts'
import { Unanswered } from './faults.ts'
import type { Script } from './flow.ts'
import { choice, type ChoiceOption } from './kinds/choice.ts'
import { confirm, type Confirmation } from './kinds/confirm.ts'
import { questionOf, skippable, type Parts } from './kinds/parts.ts'
import { text, voiceOrText } from './kinds/text.ts'
import { yesNo } from './kinds/yesNo.ts'
import type { Taken } from './replay.ts'

/** What a run of a script has said and used so far. Lives for one replay only. */
export interface Spoke {
  readonly says: Reply[]
  readonly taken: Taken[]
  /** Every answer the script has taken so far, by full key. */
  readonly answers: Map<string, unknown>
  /** Answers of an earlier talk that stand in for those not given in this one. */
  seed: { readonly answers: Readonly<Record<string, unknown>>; saidBefore: number } | null
}

type Kinds = ReturnType<typeof kindsOf>

export interface Ask extends Kinds {
  /** The same questions, which may be left unanswered: the answer is then null. */
  readonly optional: ReturnType<typeof optionalKindsOf>
  say(text: string): void
  /** The full key of a question: what a line of the confirmation points to. */
  key(key: string): string
  /** Questions about somebody or something: their keys get this prefix, so answers never mix. */
  about(name: string): Ask
  /** Runs the same questions for one after another, until there is no more of them. */
  each<T>(name: string, more: string, most: number, body: (ask: Ask, index: number) => Script<T>): Script<T[]>
  /** From here on, answers of an earlier talk count, unless they are given anew. */
  from(answers: Readonly<Record<string, unknown>>): void
  /** Every answer so far, by full key. */
  answers(): Record<string, unknown>
}

export const askWith = (spoke: Spoke, prefix: string): Ask => ({
  ...kindsOf(prefix),
  optional: optionalKindsOf(prefix),
  say: (text) => void spoke.says.push({ text }),
  key: (key) => prefix + key,
  about: (name) => askWith(spoke, `${prefix}${name}.`),
  each: (name, more, most, body) => eachOf(askWith(spoke, prefix), name, more, most, body),
  from: (answers) => void (spoke.seed = { answers, saidBefore: spoke.says.length }),
  answers: () => Object.fromEntries(spoke.answers),
})

const kindsOf = (prefix: string) => ({
  choice: <V extends string>(key: string, text: string, options: readonly ChoiceOption<V>[], help?: string) =>
    asked(prefix + key, choice(text, options, help)),
  confirm: (key: string, confirmation: Confirmation) => asked(prefix + key, confirm(confirmation)),
  text: (key: string, ...rest: Parameters<typeof text>) => asked(prefix + key, text(...rest)),
  voiceOrText: (key: string, ...rest: Parameters<typeof voiceOrText>) =>
    asked(prefix + key, voiceOrText(...rest)),
  yesNo: (key: string, ...rest: Parameters<typeof yesNo>) => asked(prefix + key, yesNo(...rest)),
})

const optionalKindsOf = (prefix: string) => ({
  text: (key: string, ...rest: Parameters<typeof text>) => asked(prefix + key, skippable(text(...rest))),
})

function* asked<T>(key: string, parts: Parts<T>): Script<T> {
  const question = questionOf(key, parts)
  const box: { answer?: { readonly value: T } } = {}
  yield {
    kind: 'ask',
    key,
    question,
    accept: (stored) => {
      const value = question.check(stored)
      if (value !== undefined) box.answer = { value }
      return value !== undefined
    },
  }
  if (box.answer === undefined) throw new Unanswered(key)
  return box.answer.value
}

function* eachOf<T>(
  ask: Ask,
  name: string,
  more: string,
  most: number,
  body: (ask: Ask, index: number) => Script<T>,
): Script<T[]> {
  const all: T[] = []
  while (all.length < most) {
    const one = ask.about(name).about(String(all.length + 1))
    all.push(yield* body(one, all.length + 1))
    if (all.length < most && !(yield* one.yesNo('more', more))) break
  }
  return all
}
