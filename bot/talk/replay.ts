import type { Reply } from '../channels/channel.ts'
import { askWith, type Spoke } from './ask.ts'
import type { Effect } from './effects.ts'
import { RepeatedKey, TooManySteps, Unanswered, UnreadResult } from './faults.ts'
import type { Ending, Flow, Script, Step } from './flow.ts'
import type { Question } from './question.ts'
import type { Running } from './running.ts'
import type { Talk } from './state.ts'
import type { TurnContext } from './turn.ts'

/** What the script took from its stored answers on the way, in the script's own order. */
export interface Taken {
  readonly key: string
  readonly what: 'answer' | 'seeded' | 'lookup' | 'operation'
}

interface Stop {
  readonly says: readonly Reply[]
  readonly taken: readonly Taken[]
}

export type Replayed =
  | (Stop & { readonly at: 'question'; readonly key: string; readonly question: Question<unknown> })
  | (Stop & { readonly at: 'act'; readonly key: string; readonly effect: Effect })
  | (Stop & { readonly at: 'end'; readonly ending: Ending })

const mostSteps = 300

/** Runs a script from its start over what was answered, up to the first thing that is not. */
export function replay(flow: Flow, talk: Talk, turn: TurnContext): Replayed {
  const spoke: Spoke = { says: [], seed: null, taken: [], answers: new Map() }
  const keys = new Set<string>()
  const script = flow({ ask: askWith(spoke, ''), act: acted, turn, given: talk.given })
  let next = script.next()
  for (; next.done !== true; next = script.next()) {
    const step = next.value
    if (keys.has(step.key)) throw new RepeatedKey(talk.flow, step.key)
    if (keys.add(step.key).size > mostSteps) throw new TooManySteps(talk.flow)
    if (!take(step, talk, spoke)) return stopAt(step, spoke)
  }
  return { at: 'end', says: spoke.says, taken: spoke.taken, ending: next.value }
}

const stopAt = (step: Step, { says, taken }: Spoke): Replayed =>
  step.kind === 'ask'
    ? { at: 'question', key: step.key, question: step.question, says, taken }
    : { at: 'act', key: step.key, effect: step.effect, says, taken }

function take(step: Step, talk: Talk, spoke: Spoke): boolean {
  if (Object.hasOwn(talk.answers, step.key)) {
    if (!step.accept(talk.answers[step.key])) return false
    // What was said before an answer that is already stored was said in an earlier turn.
    spoke.says.length = 0
    if (spoke.seed !== null) spoke.seed.saidBefore = 0
    const what = step.kind === 'ask' ? 'answer' : step.effect.lookup ? 'lookup' : 'operation'
    spoke.taken.push({ key: step.key, what })
    if (step.kind === 'ask') spoke.answers.set(step.key, talk.answers[step.key])
    return true
  }
  const { seed } = spoke
  const seeded = step.kind === 'ask' && seed !== null && Object.hasOwn(seed.answers, step.key)
  if (!seeded || talk.reopened.includes(step.key) || !step.accept(seed.answers[step.key])) return false
  spoke.says.length = Math.min(spoke.says.length, seed.saidBefore)
  spoke.taken.push({ key: step.key, what: 'seeded' })
  spoke.answers.set(step.key, seed.answers[step.key])
  return true
}

function* acted<R>(key: string, { effect, read }: Running<R>): Script<R> {
  const box: { result?: { readonly value: R } } = {}
  yield {
    kind: 'act',
    key,
    effect,
    accept: (stored) => {
      const value = read(stored)
      // A look-up is simply done again; an operation has happened and cannot be.
      if (value === undefined && !effect.lookup) throw new UnreadResult(effect.op, key)
      if (value !== undefined) box.result = { value }
      return value !== undefined
    },
  }
  if (box.result === undefined) throw new Unanswered(key)
  return box.result.value
}
