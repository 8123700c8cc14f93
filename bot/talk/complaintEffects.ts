import { z } from 'zod'
import type { ComplaintTopic } from '../../core/cities/complaintTopic.ts'
import type { NamedFile } from './named.ts'
import type { Said } from './question.ts'
import { running } from './running.ts'

/** 'open', 'followed-up', 'helped' or 'closed'. */
const state = z.string()
const isoDay = z.string().nullable()

export const complaintResults = {
  keepSecret: z.object({ hidden: z.literal(true) }),
  /** `due` is null where the holidays of that time are not decreed yet. */
  openComplaint: z.object({
    code: z.string(),
    caseId: z.string(),
    due: isoDay,
    outer: isoDay,
    basis: z.object({ kind: z.enum(['law', 'target']), article: z.string(), words: z.string() }),
    counted: z.number(),
    skipped: z.array(z.object({ day: z.string(), why: z.string() })).readonly(),
    answeredBy: z.string(),
  }),
  answerComplaint: z.object({ code: z.string(), state, mayReopen: z.boolean(), thanks: z.boolean() }),
  rateFollowUp: z.object({ code: z.string(), state, due: isoDay }),
  reopenComplaint: z.object({ code: z.string(), due: isoDay, outer: isoDay }),
  loadComplaint: z.object({
    caseId: z.string().optional(),
    code: z.string(),
    secret: z.boolean(),
    state,
    words: z.string(),
    topic: z.string(),
    due: isoDay,
    mayReopen: z.boolean(),
    followUps: z.array(z.object({ on: z.string(), words: z.string() })).readonly(),
    unconfirmed: z.array(z.object({ label: z.string(), words: z.string() })).readonly(),
  }),
  confirmTranscript: z.object({ code: z.string() }),
}

export interface ComplaintArgs {
  keepSecret: Record<string, never>
  openComplaint: {
    readonly secret: boolean
    readonly topic: ComplaintTopic
    readonly said: readonly Said[]
    readonly files: readonly NamedFile[]
    readonly aboutOfficer?: Said
  }
  answerComplaint: {
    readonly caseId: string
    readonly said: readonly Said[]
    readonly files?: readonly NamedFile[]
  }
  rateFollowUp: { readonly caseId: string; readonly helped: boolean; readonly why?: Said }
  reopenComplaint: { readonly caseId: string; readonly why: Said }
  loadComplaint: { readonly caseId: string }
  confirmTranscript: {
    readonly caseId: string
    readonly label: string
    readonly ok: boolean
    readonly correction?: Said
  }
}

export const keepSecret = () =>
  running({ op: 'keepSecret', args: {}, lookup: false }, complaintResults.keepSecret)

export const openComplaint = (args: ComplaintArgs['openComplaint']) =>
  running({ op: 'openComplaint', args, lookup: false }, complaintResults.openComplaint)

export const answerComplaint = (args: ComplaintArgs['answerComplaint']) =>
  running({ op: 'answerComplaint', args, lookup: false }, complaintResults.answerComplaint)

export const rateFollowUp = (args: ComplaintArgs['rateFollowUp']) =>
  running({ op: 'rateFollowUp', args, lookup: false }, complaintResults.rateFollowUp)

export const reopenComplaint = (args: ComplaintArgs['reopenComplaint']) =>
  running({ op: 'reopenComplaint', args, lookup: false }, complaintResults.reopenComplaint)

export const loadComplaint = (args: ComplaintArgs['loadComplaint']) =>
  running({ op: 'loadComplaint', args, lookup: true }, complaintResults.loadComplaint)

export const confirmTranscript = (args: ComplaintArgs['confirmTranscript']) =>
  running({ op: 'confirmTranscript', args, lookup: false }, complaintResults.confirmTranscript)
