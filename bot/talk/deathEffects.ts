import { z } from 'zod'
import type { ToldDay } from '../../core/law/toldDay.ts'
import type { Event } from '../../core/law/national/causeOfDeath.ts'
import type { FileRef } from '../channels/channel.ts'
import type { Said } from './question.ts'
import { running } from './running.ts'

const wantedDocument = z.object({ key: z.string(), name: z.string(), when: z.string().nullable() })

/** A letter or card that this family's situation asks for. */
export type WantedDocument = z.infer<typeof wantedDocument>

const deathView = z.object({
  code: z.string(),
  caseId: z.string(),
  /** This chat had reported this death before. */
  repeated: z.boolean(),
  programme: z.enum(['JKM', 'JKK', 'officer']),
  why: z.string(),
  missingAtSea: z.boolean(),
  next: z.object({ words: z.string(), on: z.string().nullable() }),
  wanted: z.array(wantedDocument).readonly(),
})

export type DeathView = z.infer<typeof deathView>

export const deathResults = {
  openDeathReport: deathView,
  addDeathFacts: deathView,
  /** `taken: false`: too dark or too small, to be asked for once more. */
  addDocument: z.object({
    taken: z.boolean(),
    poor: z.enum(['dark', 'small']).nullable(),
    wanted: z.array(wantedDocument).readonly(),
  }),
  documentsWanted: z.object({
    code: z.string(),
    wanted: z.array(wantedDocument).readonly(),
    given: z.array(wantedDocument).readonly(),
  }),
}

export interface DeathFacts {
  readonly deceased?: { readonly name?: Said; readonly nik?: string; readonly code?: string }
  /** Null where it is not known. */
  readonly died?: ToldDay | null
  readonly where?: Said
  /** How it came about, in words of their own. */
  readonly how?: Said
  readonly event?: Event
  readonly illnessFromWork?: boolean
  readonly reporter?: {
    readonly name?: Said
    readonly relation?: string
    readonly phone?: string
    readonly child?: boolean
  }
}

export interface DeathArgs {
  openDeathReport: DeathFacts
  addDeathFacts: DeathFacts & { readonly caseId: string }
  addDocument: { readonly caseId: string; readonly label: string; readonly file: FileRef }
  documentsWanted: { readonly caseId: string }
}

export const openDeathReport = (args: DeathArgs['openDeathReport']) =>
  running({ op: 'openDeathReport', args, lookup: false }, deathResults.openDeathReport)

export const addDeathFacts = (args: DeathArgs['addDeathFacts']) =>
  running({ op: 'addDeathFacts', args, lookup: false }, deathResults.addDeathFacts)

export const addDocument = (args: DeathArgs['addDocument']) =>
  running({ op: 'addDocument', args, lookup: false }, deathResults.addDocument)

export const documentsWanted = (args: DeathArgs['documentsWanted']) =>
  running({ op: 'documentsWanted', args, lookup: true }, deathResults.documentsWanted)
