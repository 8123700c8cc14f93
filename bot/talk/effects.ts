import { z } from 'zod'
import type { Facts } from '../../core/cities/facts.ts'
import type { FileRef } from '../channels/channel.ts'
import { accidentResults, type AccidentArgs } from './accidentEffects.ts'
import { complaintResults, type ComplaintArgs } from './complaintEffects.ts'
import { deathResults, type DeathArgs } from './deathEffects.ts'
import type { NamedFile } from './named.ts'
import { ownResults, type OwnArgs } from './ownEffects.ts'
import type { Spoken } from './question.ts'
import { running } from './running.ts'

/** Who is to be insured. What was only spoken is written down later by an officer. */
export interface Applicant {
  readonly name?: string | Spoken
  readonly nik?: string
  readonly bornOn?: string
  readonly age?: { readonly years: number; readonly on: string }
}

export type { NamedFile }

export interface ApplicationArgs {
  /** Every answer by its key, so that a later correction can start from them. */
  readonly answers: Readonly<Record<string, unknown>>
  readonly applicant: Applicant
  /** For oneself, or by somebody else with the applicant's agreement. */
  readonly by: 'self' | 'other'
  readonly facts: Facts
  /** The kelurahan's code, where it is known. */
  readonly kelurahan?: string
  readonly phone: string | Spoken | null
  readonly contact: FamilyContact | Spoken | null
  readonly files: readonly NamedFile[]
}

/** Neither a card was shown nor its number told: that may follow. */
export const cardToFollow = ({ applicant, files }: ApplicationArgs): boolean =>
  applicant.nik === undefined &&
  typeof applicant.name !== 'object' &&
  !files.some(({ label }) => /\.(card|otherCard)$/.test(label))

/** Somebody of the family to be called. Never named an heir: that is not the bot's to say. */
export interface FamilyContact {
  readonly name: string
  readonly relation: string
  readonly phone: string
}

const receipt = z.object({ code: z.string(), caseId: z.string().optional() })

/** What each operation gives back. Stored results are read through these on every replay. */
const results = {
  /** `joined`: the same person had an open case from this chat, and what is new was added to it. */
  openApplication: z.object({ code: z.string(), caseId: z.string(), joined: z.boolean().optional() }),
  correctApplication: receipt,
  addCard: receipt,
  objectToResult: receipt,
  loadCorrection: z.object({
    answers: z.record(z.string(), z.unknown()),
    keys: z.array(z.string()),
    note: z.string(),
    version: z.number(),
    caseId: z.string().optional(),
  }),
  askForPerson: z.object({ opensAt: z.string().optional() }),
  optOut: z.object({}),
  optIn: z.object({}),
  ...complaintResults,
  ...deathResults,
  ...accidentResults,
  ...ownResults,
}

export interface ArgsOf extends ComplaintArgs, DeathArgs, AccidentArgs, OwnArgs {
  openApplication: ApplicationArgs
  correctApplication: ApplicationArgs & { readonly caseId: string; readonly version: number }
  addCard: { readonly caseId: string; readonly file: FileRef }
  objectToResult: { readonly caseId: string; readonly what: string | Spoken }
  loadCorrection: { readonly caseId: string }
  /** `reason` is an intent, or why the talk could not go on. */
  askForPerson: { readonly reason: string; readonly said?: string }
  optOut: Record<string, never>
  optIn: Record<string, never>
}

export type OpName = keyof typeof results

export type ResultOf<Op extends OpName> = z.infer<(typeof results)[Op]>

export interface EffectOf<Op extends OpName> {
  readonly op: Op
  readonly args: ArgsOf[Op]
  /** A look-up changes nothing: *kembali* steps over it, and a changed answer runs it anew. */
  readonly lookup: boolean
}

export type Effect<Op extends OpName = OpName> = { [Each in Op]: EffectOf<Each> }[Op]

/** The one exhaustive table of what a script may run. `acts.ts` fills it. */
export type Acts<Tx, Scope, Turn, Ops extends OpName = OpName> = {
  readonly [Op in Ops]: (tx: Tx, scope: Scope, args: ArgsOf[Op], turn: Turn) => Promise<ResultOf<Op>>
}

export const openApplication = (args: ArgsOf['openApplication']) =>
  running({ op: 'openApplication', args, lookup: false }, results.openApplication)

export const correctApplication = (args: ArgsOf['correctApplication']) =>
  running({ op: 'correctApplication', args, lookup: false }, results.correctApplication)

export const addCard = (args: ArgsOf['addCard']) =>
  running({ op: 'addCard', args, lookup: false }, results.addCard)

export const objectToResult = (args: ArgsOf['objectToResult']) =>
  running({ op: 'objectToResult', args, lookup: false }, results.objectToResult)

export const askForPerson = (args: ArgsOf['askForPerson']) =>
  running({ op: 'askForPerson', args, lookup: false }, results.askForPerson)

export const optOut = () => running({ op: 'optOut', args: {}, lookup: false }, results.optOut)

export const optIn = () => running({ op: 'optIn', args: {}, lookup: false }, results.optIn)

export const loadCorrection = (args: ArgsOf['loadCorrection']) =>
  running({ op: 'loadCorrection', args, lookup: true }, results.loadCorrection)
