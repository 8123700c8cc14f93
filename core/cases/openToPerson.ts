import { complaintTopics, isComplaintTopic } from '../cities/complaintTopic.ts'
import { transitionFor } from '../law/lifeCycle.ts'
import { casesOfChat, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { complaints } from './complaint/complaint.ts'
import { mayList } from './myCases.ts'
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
  const { proof } = await mayList(tx, scope, { chatId })
  if (proof === 'needed') return { proof, cases: [] }
  const cases: OpenToPerson[] = []
  for (const row of await casesOfChat(tx, scope, chatId)) {
    const found =
      step === 'afterFollowUp' ? followedUp(tx, scope, row) : await application(tx, scope, row, step)
    if (found !== undefined) cases.push({ caseId: row.id, code: codeOf(row), ...found })
  }
  return { proof, cases }
}

function followedUp(tx: Tx, scope: Scope, row: CaseRow): Pick<OpenToPerson, 'name'> | undefined {
  if (row.kind !== complaints.name || row.state !== 'followed-up') return undefined
  const { topic } = openAs(tx, scope, row, complaints.shape, 'case-page')
  return { name: isComplaintTopic(topic) ? complaintTopics[topic].words : null }
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
