import type { Ask } from './ask.ts'
import type { Effect } from './effects.ts'
import type { Question } from './question.ts'
import type { Running } from './running.ts'
import type { Given } from './state.ts'
import type { TurnContext } from './turn.ts'

/** Where a script stops and asks the engine for something. `accept` is how the answer comes back, typed. */
export type Step =
  | {
      readonly kind: 'ask'
      readonly key: string
      readonly question: Question<unknown>
      accept(stored: unknown): boolean
    }
  | {
      readonly kind: 'act'
      readonly key: string
      readonly effect: Effect
      accept(stored: unknown): boolean
    }

export type Script<T> = Generator<Step, T, void>

export interface Tools {
  readonly ask: Ask
  readonly turn: TurnContext
  readonly given: Given
  /** Runs an operation or a look-up once, in the turn's transaction. Its result is stored under the key. */
  readonly act: <R>(key: string, running: Running<R>) => Script<R>
}

/** The topic of a report of a death before which the counter itself has condoled. */
export const condoled = 'condoled'

/** The reason of a short talk that was begun in the middle of a question, which is put again after it. */
export const within = 'within'

/** Given back by a script that has done what the office asked for in this case. */
export const inviteUsed = (caseId: string): InviteUsed => ({ inviteUsed: caseId })

export interface InviteUsed {
  readonly inviteUsed: string
}

/** Given back where it is a fitting time to ask whether they want news for many. */
export const offerNews = 'offer-news'

export type Ending = InviteUsed | typeof offerNews | void

/** A service, reading from top to bottom like the talk itself. */
export type Flow = (tools: Tools) => Script<Ending>
