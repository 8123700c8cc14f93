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

/** No setting holds anything about a person of the city, so the audit says what it was and what it is now. */
export async function saveSetting(tx: Tx, scope: Scope, key: string, value: unknown): Promise<void> {
  const was = await setting(tx, scope.city, key)
  const by = scope.actor.kind === 'staff' ? scope.actor.id : null
  await rows(
    tx,
    `insert into settings (city, key, value, mark, changed_at, changed_by) values (?, ?, ?, ?, ?, ?)
     on conflict (city, key) do update
     set value = excluded.value, mark = excluded.mark, changed_at = excluded.changed_at,
       changed_by = excluded.changed_by`,
    [scope.city, key, JSON.stringify(value), newId(tx.world), tx.world.now(), by],
  )
  await audit(tx, scope, {
    action: 'save-setting',
    subjectKind: 'setting',
    subjectId: key,
    detail: changed(was, value),
  })
}

const longestShown = 300

/** Of a setting with parts only those that changed. */
function changed(was: unknown, is: unknown): { was: unknown; to: unknown } {
  if (!isRecord(was) || !isRecord(is)) return { was: shown(was), to: shown(is) }
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  const differ = keys.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
  const partsOf = (of: Record<string, unknown>) =>
    Object.fromEntries(differ.map((key) => [key, shown(of[key])]))
  return { was: partsOf(was), to: partsOf(is) }
}

const shown = (value: unknown): unknown => {
  const text = JSON.stringify(value ?? null)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : (value ?? null)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
