import { caseByCode } from './cases.ts'
import { findFile } from './files.ts'
import type { FileRef } from './message.ts'
import type { Scope } from './scope.ts'
import { row } from './sql.ts'
import { runningOf, type Tx } from './tx.ts'

/** A file of a case that this scope reaches; that staff looked at it is written down. */
export async function caseFile(
  tx: Tx,
  scope: Scope,
  caseDigits: string,
  fileId: string,
): Promise<FileRef | undefined> {
  const found = await caseByCode(tx, scope, caseDigits)
  if (!found) return undefined
  const sql = 'select file_id from case_files where city = ? and case_id = ? and file_id = ?'
  if (!(await row(tx, sql, [scope.city, found.id, fileId]))) return undefined
  if (scope.actor.kind === 'staff') {
    const look = { why: 'file', subjectKind: 'file', subjectId: fileId }
    runningOf(tx).looks.push({ city: scope.city, staff: scope.actor.id, ...look })
  }
  return findFile(tx, scope, fileId)
}
