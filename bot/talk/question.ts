import type { Choice, FileRef } from '../channels/channel.ts'
import type { Input, TurnContext } from './turn.ts'

/** Answered by voice: the recording is kept and an officer writes down what it says. */
export interface Spoken {
  readonly voice: FileRef
}

/** Typed, or spoken. */
export type Said = string | Spoken

export type Parsed<T> =
  | { readonly answer: T }
  /** Did not fit. The sentence says kindly what is missing; nothing is stored. */
  | { readonly miss: string }
  /** From the confirmation: give this answer anew; null asks which one. */
  | { readonly change: string | null }

/** A class of answers the walker follows, with one member of it. */
export interface Sample<T> {
  readonly name: string
  readonly answer: T
}

export interface Line {
  readonly key: string
  readonly label: string
  readonly value: string
}

export interface Question<T> {
  readonly kind: string
  readonly text: string
  readonly choices: readonly Choice[]
  /** The channel may offer to hand over the person's own number. */
  readonly wants?: 'phone'
  readonly help: string
  /** "0" is an amount in a money question and the menu everywhere else. */
  readonly zeroIsAnswer: boolean
  /** Said before the question each time it is asked: a summary to be confirmed. */
  readonly before: readonly string[]
  /** What may be changed from here. */
  readonly lines: readonly Line[]
  parse(input: Input, turn: TurnContext): Parsed<T>
  /** A stored answer, checked again: the script may have changed since it was given. */
  check(stored: unknown): T | undefined
  readonly samples: readonly Sample<T>[]
}
