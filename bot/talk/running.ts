import type { z } from 'zod'
import type { Effect } from './effects.ts'

/** An effect together with how its stored result is read back. */
export interface Running<R> {
  readonly effect: Effect
  readonly read: (stored: unknown) => R | undefined
}

export const running = <R>(effect: Effect, result: z.ZodType<R>): Running<R> => ({
  effect,
  read: (stored) => result.safeParse(stored).data,
})
