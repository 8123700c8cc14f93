import { transitionFor } from '../law/lifeCycle.ts'
import { casesOfChat } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { mayList } from './myCases.ts'
import { asRead, type ApplicationRecord } from './record.ts'
import { ruleBookOf, stateIn } from './ruleBook.ts'
import { openRecord } from './sealedCase.ts'
import { codeOf } from './takeStep.ts'

/** What the office waits for, or what may be answered to the team's result. */
export type OwnStep = 'correct' | 'object'

export interface OpenToPerson {
  readonly caseId: string
  readonly code: string
  readonly name: string | null
}

/**
 * The applications of a chat in which its person may take this step now, whatever was said there last. Who applied
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
    if (row.kind !== 'application') continue
    const record = openRecord(tx, scope, row, 'case-page')
    if (await isOpenTo(tx, scope, row.state, record, step))
      cases.push({ caseId: row.id, code: codeOf(row), name: asRead(record).name })
  }
  return { proof, cases }
}

async function isOpenTo(tx: Tx, scope: Scope, at: string, record: ApplicationRecord, step: OwnStep) {
  if (step === 'correct' ? record.correction === null : record.by === 'other') return false
  const { cycle } = await ruleBookOf(tx, scope, record)
  const state = stateIn(cycle, at)
  return state !== undefined && transitionFor(cycle, state, step) !== undefined
}
