import { lockTable } from './dialect.ts'
import type { Scope } from './scope.ts'
import { setting } from './settings.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/**
 * A setting that is to be changed in part: two who change it at once both stay. The table is locked, not the row,
 * for there may be none yet; offices change their settings seldom.
 */
export async function settingInHand(tx: Tx, { city }: Scope, key: string): Promise<unknown> {
  await rows(tx, lockTable(tx.dialect, 'settings'))
  return setting(tx, city, key)
}
