import { reachOf } from './caseRow.ts'
import { textList } from './dialect.ts'
import type { Scope } from './scope.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** Who answers for these cases, by name; a case that nobody keeps, or that is out of reach, is not in it. */
export async function keepersOf(
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const reach = reachOf(tx, scope)
  const sql = `select c.id, s.name from cases c join staff s on s.id = c.keeper
    where ${reach.sql} and c.id in ${textList(tx.dialect)}`
  const found = await rows<{ id: string; name: string }>(tx, sql, [...reach.params, JSON.stringify(ids)])
  return new Map(found.map(({ id, name }) => [id, name]))
}
