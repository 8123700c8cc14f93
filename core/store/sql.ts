import { type Columns, jsonRows, placeholders } from './dialect.ts'
import { runningOf, type Tx } from './tx.ts'

export type Param = string | number | boolean | null

/**
 * Runs one statement, written with `?`, and gives its rows. They look the same on both databases:
 * instants are numbers, dates 'YYYY-MM-DD', booleans 0 or 1, jsonb is JSON text (see `fromJson`).
 * The caller names the rows' type and answers for it.
 */
export async function rows<T>(tx: Tx, sql: string, params: readonly Param[] = []): Promise<T[]> {
  const found = await runningOf(tx).query(placeholders(tx.dialect, sql), params)
  return found as T[]
}

export async function row<T>(tx: Tx, sql: string, params: readonly Param[] = []): Promise<T | undefined> {
  return (await rows<T>(tx, sql, params))[0]
}

/** Inserts all objects in one statement. `tail` is what follows: `on conflict …`, `returning …`. */
export async function insertRows<T, C extends Columns = Columns>(
  tx: Tx,
  table: string,
  columns: C,
  objects: readonly { readonly [K in keyof C]?: unknown }[],
  tail = '',
): Promise<T[]> {
  if (objects.length === 0) return []
  const set = jsonRows(tx.dialect, columns, objects)
  // "where true": SQLite would read "on" as the join's
  const sql = `insert into ${table} (${set.names}) select ${set.names} from ${set.from} where true ${tail}`
  return rows<T>(tx, sql, [set.param])
}
