import { forUpdate, fromJson } from './dialect.ts'
import type { Scope } from './scope.ts'
import { row } from './sql.ts'
import type { Tx } from './tx.ts'

/** A setting that is to be changed in part, locked until the transaction ends: two who change it both stay. */
export async function settingInHand(tx: Tx, { city }: Scope, key: string): Promise<unknown> {
  const sql = `select value from settings where city = ? and key = ? ${forUpdate(tx.dialect)}`
  const found = await row<{ value: unknown }>(tx, sql, [city, key])
  return found && fromJson(found.value)
}
