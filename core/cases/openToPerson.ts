import { complaintTopics, isComplaintTopic } from '../cities/complaintTopic.ts'
import { transitionFor } from '../law/lifeCycle.ts'
import { caseById, casesOfChat, type CaseRow } from '../store/cases.ts'
import { seeChat } from '../store/chats.ts'
import type { Invite } from '../store/invites.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { complaints } from './complaint/complaint.ts'
import { asRead, type ApplicationRecord } from './record.ts'
import { ruleBookOf, stateIn } from './ruleBook.ts'
import { openAs, openRecord } from './sealedCase.ts'
import { codeOf } from './takeStep.ts'

/** What the office waits for, what may be said against the team's result, or to what was done about a complaint. */
export type OwnStep = 'correct' | 'object' | 'afterFollowUp'

export interface OpenToPerson {
  readonly caseId: string
  readonly code: string
  /** Whose it is, or what it is about. */
  readonly name: string | null
}

/**
 * The cases of a chat in which its person may take this step now, whatever was said there last. Who applied
 * for somebody else completes what is missing, but does not hear how it ended; after a long silence none is named.
 */
export async function openToPerson(
  tx: Tx,
  scope: Scope,
  { chatId, step }: { readonly chatId: string; readonly step: OwnStep },
): Promise<{ proof: 'good' | 'needed'; cases: OpenToPerson[] }> {
  const chat = await seeChat(tx, scope, chatId)
  if (chat !== null && chat.unprovenAt !== null) return { proof: 'needed', cases: [] }
  const listed = await casesOfChat(tx, scope, chatId)
  if (step === 'afterFollowUp') {
    const told = await complaintsTold(tx, scope, listed, chat?.invites ?? [])
    return { proof: 'good', cases: told.map((row) => openTo(row, topicOf(tx, scope, row))) }
  }
  const cases: OpenToPerson[] = []
  for (const row of listed) {
    const found = await application(tx, scope, row, step)
    if (found !== undefined) cases.push(openTo(row, found.name))
  }
  return { proof: 'good', cases }
}

const openTo = (row: CaseRow, name: string | null): OpenToPerson => ({
  caseId: row.id,
  code: codeOf(row),
  name,
})

/**
 * Complaints that were followed up and not rated. A confidential one is never listed: it is meant where no other waits,
 * as is, where none waits at all, the one of which the office told last: that may be added to, or opened again.
 */
async function complaintsTold(
  tx: Tx,
  scope: Scope,
  listed: readonly CaseRow[],
  invites: readonly Invite[],
): Promise<readonly CaseRow[]> {
  const waits = ({ kind, state }: CaseRow) => kind === complaints.name && state === 'followed-up'
  const waiting = listed.filter(waits)
  if (waiting.length > 0) return waiting
  const invited: CaseRow[] = []
  for (const { flow, caseId } of invites) {
    const row = flow === 'afterFollowUp' ? await caseById(tx, scope, caseId) : undefined
    if (row !== undefined) invited.push(row)
  }
  const last = invited.find(waits) ?? invited[0]
  return last === undefined ? [] : [last]
}

function topicOf(tx: Tx, scope: Scope, row: CaseRow): string | null {
  const { topic } = openAs(tx, scope, row, complaints.shape, 'case-page')
  return isComplaintTopic(topic) ? complaintTopics[topic].words : null
}

async function application(tx: Tx, scope: Scope, row: CaseRow, step: 'correct' | 'object') {
  if (row.kind !== 'application') return undefined
  const record = openRecord(tx, scope, row, 'case-page')
  const isOpen = await isOpenTo(tx, scope, row.state, record, step)
  return isOpen ? { name: asRead(record).name } : undefined
}

async function isOpenTo(
  tx: Tx,
  scope: Scope,
  at: string,
  record: ApplicationRecord,
  step: 'correct' | 'object',
) {
  if (step === 'correct' ? record.correction === null : record.by === 'other') return false
  const { cycle } = await ruleBookOf(tx, scope, record)
  const state = stateIn(cycle, at)
  return state !== undefined && transitionFor(cycle, state, step) !== undefined
}
