import { audit } from './audit.ts'
import type { Scope } from './scope.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** A day off that an office added to the decreed ones, with the decision it rests on. */
export interface Holiday {
  /** YYYY-MM-DD */
  readonly onDay: string
  readonly name: string
  readonly source: string
}

export const holidaysBetween = (tx: Tx, city: string, from: string, to: string): Promise<Holiday[]> =>
  rows<Holiday>(
    tx,
    `select on_day as "onDay", name, source from holidays
     where city = ? and on_day between ? and ? order by on_day`,
    [city, from, to],
  )

export async function saveHoliday(tx: Tx, scope: Scope, holiday: Holiday): Promise<void> {
  const by = scope.actor.kind === 'staff' ? scope.actor.id : scope.actor.kind
  await rows(
    tx,
    `insert into holidays (city, on_day, name, source, added_by) values (?, ?, ?, ?, ?)
     on conflict (city, on_day) do update
     set name = excluded.name, source = excluded.source, added_by = excluded.added_by`,
    [scope.city, holiday.onDay, holiday.name, holiday.source, by],
  )
  await audit(tx, scope, { action: 'save-holiday', subjectKind: 'holiday', subjectId: holiday.onDay })
}

/** False when there was none. */
export async function dropHoliday(tx: Tx, scope: Scope, onDay: string): Promise<boolean> {
  const sql = 'delete from holidays where city = ? and on_day = ? returning on_day'
  const dropped = await row(tx, sql, [scope.city, onDay])
  if (dropped) await audit(tx, scope, { action: 'drop-holiday', subjectKind: 'holiday', subjectId: onDay })
  return dropped !== undefined
}
