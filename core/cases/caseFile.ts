import { filesOf, type CaseFile } from '../store/caseEvents.ts'
import { caseByCode } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { readCode } from './code.ts'
import { noteLook } from './sealedCase.ts'

/** A photo, recording or form of a case, to be read with `store.files` after it is noted who looks at it. */
export async function caseFile(
  tx: Tx,
  scope: Scope,
  { code, fileId }: { readonly code: string; readonly fileId: string },
): Promise<CaseFile | undefined> {
  const digits = readCode(code)
  const row = digits === undefined ? undefined : await caseByCode(tx, scope, digits)
  if (row === undefined || row.secret) return undefined
  const found = (await filesOf(tx, scope, row.id)).find(({ id }) => id === fileId)
  if (found !== undefined) noteLook(tx, scope, row, 'case-file')
  return found
}
