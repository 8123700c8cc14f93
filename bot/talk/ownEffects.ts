import { z } from 'zod'
import type { OwnStep } from '../../core/cases/openToPerson.ts'
import type { ApplicationArgs } from './effects.ts'
import type { Spoken } from './question.ts'
import { running } from './running.ts'

// What people ask about themselves: where their cases stand, what is kept of them, to be told on a day. And many
// applications at once.

const ownCase = z.object({
  code: z.string(),
  caseId: z.string().optional(),
  kind: z.string(),
  state: z.string(),
  words: z.string(),
  note: z.string().optional(),
  next: z.object({ words: z.string(), when: z.string() }).nullish(),
})

export type OwnCase = z.infer<typeof ownCase>

export const ownResults = {
  openApplications: z.object({ codes: z.array(z.string()) }),
  myCases: z.array(ownCase),
  openToPerson: z.object({
    proof: z.enum(['good', 'needed']),
    cases: z.array(z.object({ caseId: z.string(), code: z.string(), name: z.string().nullable() })),
  }),
  /** `needed`: after long silence, or a change of account, who writes must show again that it is them. */
  mayList: z.object({ proof: z.enum(['good', 'needed']) }),
  /** `found: null` never says which part was wrong; `wait`: too many tries in an hour. */
  findCase: z.object({ found: ownCase.nullable(), wait: z.boolean() }),
  amIRegistered: z.object({ answer: z.string(), wait: z.boolean().optional() }),
  askForData: z.object({ code: z.string(), caseId: z.string(), by: z.number(), atOnce: z.boolean() }),
  /** Several people applied for themselves in this chat. */
  dataOwners: z.object({ several: z.boolean() }),
  /** Codes of what would end, and sentences on what would stay. */
  erasureOutlook: z.object({ ends: z.array(z.string()), kept: z.array(z.string()), several: z.boolean() }),
  tellMeOn: z.object({}),
  seekAgreement: z.object({ may: z.enum(['ask', 'own', 'unknown', 'wait', 'busy']) }),
  /** Null where there is nothing to agree to any more. */
  answerAgreement: z.object({ code: z.string().nullable(), ended: z.boolean().optional() }),
  linkStaffChat: z.object({ linked: z.boolean(), wait: z.boolean() }),
}

export interface OwnArgs {
  openApplications: { readonly people: readonly ApplicationArgs[] }
  myCases: Record<string, never>
  openToPerson: { readonly step: OwnStep }
  mayList: Record<string, never>
  findCase: { readonly code: string; readonly secondFact: string }
  amIRegistered: { readonly nik: string }
  askForData: {
    readonly what: 'see' | 'correct' | 'erase'
    readonly said?: string | Spoken
    readonly nik?: string
  }
  dataOwners: Record<string, never>
  erasureOutlook: Record<string, never>
  /** The day, and the sentence that will be said on it. */
  tellMeOn: { readonly on: string; readonly what: string }
  seekAgreement: { readonly code: string }
  answerAgreement: { readonly code: string; readonly agreed: boolean; readonly name?: string | Spoken }
  linkStaffChat: { readonly code: string }
}

export const openApplications = (args: OwnArgs['openApplications']) =>
  running({ op: 'openApplications', args, lookup: false }, ownResults.openApplications)

export const myCases = () => running({ op: 'myCases', args: {}, lookup: true }, ownResults.myCases)

export const openToPerson = (args: OwnArgs['openToPerson']) =>
  running({ op: 'openToPerson', args, lookup: true }, ownResults.openToPerson)

export const mayList = () => running({ op: 'mayList', args: {}, lookup: true }, ownResults.mayList)

// It counts tries, so it is no look-up: *kembali* does not undo a try.
export const findCase = (args: OwnArgs['findCase']) =>
  running({ op: 'findCase', args, lookup: false }, ownResults.findCase)

export const amIRegistered = (args: OwnArgs['amIRegistered']) =>
  running({ op: 'amIRegistered', args, lookup: false }, ownResults.amIRegistered)

export const askForData = (args: OwnArgs['askForData']) =>
  running({ op: 'askForData', args, lookup: false }, ownResults.askForData)

export const dataOwners = () => running({ op: 'dataOwners', args: {}, lookup: true }, ownResults.dataOwners)

export const erasureOutlook = () =>
  running({ op: 'erasureOutlook', args: {}, lookup: true }, ownResults.erasureOutlook)

export const tellMeOn = (args: OwnArgs['tellMeOn']) =>
  running({ op: 'tellMeOn', args, lookup: false }, ownResults.tellMeOn)

// It counts tries.
export const seekAgreement = (args: OwnArgs['seekAgreement']) =>
  running({ op: 'seekAgreement', args, lookup: false }, ownResults.seekAgreement)

export const answerAgreement = (args: OwnArgs['answerAgreement']) =>
  running({ op: 'answerAgreement', args, lookup: false }, ownResults.answerAgreement)

// It counts tries and uses the code up.
export const linkStaffChat = (args: OwnArgs['linkStaffChat']) =>
  running({ op: 'linkStaffChat', args, lookup: false }, ownResults.linkStaffChat)
