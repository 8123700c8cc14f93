import { z } from 'zod'
import type { Moment } from './kinds/moment.ts'
import type { NamedFile } from './named.ts'
import type { Said } from './question.ts'
import { running } from './running.ts'

const told = z.object({
  code: z.string(),
  caseId: z.string(),
  /** What Pasal 48A asks for and was not told yet. */
  lacking: z.array(z.string()).readonly(),
  reachedAt: z.string(),
  by: z.number().nullable(),
})

export const accidentResults = { openAccident: told, addToAccident: told }

export interface AccidentFacts {
  readonly who: {
    readonly name?: Said
    readonly nik?: string
    readonly code?: string
    readonly self: boolean
  }
  readonly what: Said
  readonly place?: Said
  readonly when?: Moment
  readonly reporter: { readonly name?: Said; readonly phone?: string; readonly relation?: string }
  readonly care?: Said
  readonly illness?: {
    readonly job?: Said
    readonly years?: Said
    readonly exposure?: Said
    readonly diagnosis?: Said
  }
  readonly files: readonly NamedFile[]
}

export interface AccidentArgs {
  openAccident: AccidentFacts
  addToAccident: Partial<AccidentFacts> & { readonly caseId: string }
}

export const openAccident = (args: AccidentArgs['openAccident']) =>
  running({ op: 'openAccident', args, lookup: false }, accidentResults.openAccident)

export const addToAccident = (args: AccidentArgs['addToAccident']) =>
  running({ op: 'addToAccident', args, lookup: false }, accidentResults.addToAccident)
