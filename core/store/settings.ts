import { audit } from './audit.ts'
import { fromJson } from './dialect.ts'
import type { Scope } from './scope.ts'
import { newId } from '../world.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** Undefined when nobody has set it: then the city's own default counts. The reader checks its shape. */
export async function setting(tx: Tx, city: string, key: string): Promise<unknown> {
  const sql = 'select value from settings where city = ? and key = ?'
  const found = await row<{ value: unknown }>(tx, sql, [city, key])
  return found && fromJson(found.value)
}

export async function settingsOf(tx: Tx, city: string): Promise<ReadonlyMap<string, unknown>> {
  const found = await rows<{ key: string; value: unknown }>(
    tx,
    'select key, value from settings where city = ? order by key',
    [city],
  )
  return new Map(found.map(({ key, value }) => [key, fromJson(value)]))
}

export async function saveSetting(tx: Tx, scope: Scope, key: string, value: unknown): Promise<void> {
  const by = scope.actor.kind === 'staff' ? scope.actor.id : null
  await rows(
    tx,
    `insert into settings (city, key, value, mark, changed_at, changed_by) values (?, ?, ?, ?, ?, ?)
     on conflict (city, key) do update
     set value = excluded.value, mark = excluded.mark, changed_at = excluded.changed_at,
       changed_by = excluded.changed_by`,
    [scope.city, key, JSON.stringify(value), newId(tx.world), tx.world.now(), by],
  )
  await audit(tx, scope, { action: 'save-setting', subjectKind: 'setting', subjectId: key })
}
