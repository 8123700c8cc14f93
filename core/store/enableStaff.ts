import { audit } from './audit.ts'
import { forgetGuesses } from './guesses.ts'
import type { Scope } from './scope.ts'
import { row } from './sql.ts'
import type { Tx } from './tx.ts'

/** Back at work, with the roles and the password from before. False where the account was not disabled. */
export async function enableStaff(tx: Tx, scope: Scope, id: string): Promise<boolean> {
  const sql = `update staff set disabled_at = null where id = ? and disabled_at is not null returning id`
  if ((await row(tx, sql, [id])) === undefined) return false
  await forgetGuesses(tx, id)
  await audit(tx, scope, { action: 'enable-staff', subjectKind: 'staff', subjectId: id })
  return true
}
