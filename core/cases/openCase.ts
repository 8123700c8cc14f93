import { audit } from '../store/audit.ts'
import { addEvent, linkFiles } from '../store/caseEvents.ts'
import { insertCase, type NewCase } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import { wakeAfterCommit, type Tx } from '../store/tx.ts'
import { newId } from '../world.ts'
import { newCode, showCode, type CaseKind } from './code.ts'

export type FreshCase = Omit<NewCase, 'id' | 'code' | 'kind'> & { readonly kind: CaseKind }

interface Kept {
  readonly files: readonly { readonly id: string; readonly label: string }[]
}

const mostDraws = 8

/** A new case of any kind: its row under a code of its own, its files, its first event and its audit line. */
export async function openCase(
  tx: Tx,
  scope: Scope,
  fresh: FreshCase,
  record: Kept,
): Promise<{ caseId: string; code: string }> {
  const caseId = newId(tx.world)
  const digits = await insertWithCode(tx, scope, { ...fresh, id: caseId }, record)
  await linkFiles(tx, scope, caseId, record.files)
  await addEvent(tx, scope, caseId, { action: 'opened', from: null, to: fresh.state })
  const { kind, regulation, verdict, state: to } = fresh
  await audit(tx, scope, {
    action: 'case.opened',
    subjectKind: 'case',
    subjectId: caseId,
    detail: { kind, regulation, verdict, to },
  })
  wakeAfterCommit(tx, { kind: 'case', city: scope.city, id: caseId })
  return { caseId, code: showCode(kind, digits) }
}

/** Two cases may draw the same code; the unique index says so, and another is drawn. */
async function insertWithCode(
  tx: Tx,
  scope: Scope,
  fields: Omit<NewCase, 'code'>,
  record: Kept,
): Promise<string> {
  for (let draw = 0; draw < mostDraws; draw++) {
    const code = newCode(tx.world)
    if (await insertCase(tx, scope, { ...fields, code }, record)) return code
  }
  throw new Error(`${mostDraws} case codes in a row were taken`)
}
