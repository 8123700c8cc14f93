import { textList } from './dialect.ts'
import type { MediaKind } from './message.ts'
import type { Scope } from './scope.ts'
import { insertRows, row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** One step in a case's life. What was said with it stays sealed. */
export interface CaseEvent {
  readonly n: number
  readonly at: number
  readonly actorKind: string
  readonly actorId: string | null
  /** The staff member's name, for the panel; null for the person and the house. */
  readonly actorName: string | null
  readonly action: string
  readonly fromState: string | null
  readonly toState: string
  readonly sealed: string | null
}

export interface NewEvent {
  readonly action: string
  readonly from: string | null
  readonly to: string
  readonly content?: unknown
  /** The chat of the person who did it, where it is not the case's own. */
  readonly chat?: string
}

const eventColumns = {
  city: 'text',
  case_id: 'text',
  n: 'integer',
  at: 'bigint',
  actor_kind: 'text',
  actor_id: 'text',
  action: 'text',
  from_state: 'text',
  to_state: 'text',
  sealed: 'text',
} as const

const mostEvents = 500

export const eventPlace = (city: string, caseId: string, n: number) => ({
  table: 'case_events',
  column: 'sealed',
  row: `${city}/${caseId}/${n}`,
})

/** The case's own row must be in hand (inserted, changed or locked) so that no number is drawn twice. */
export async function addEvent(tx: Tx, scope: Scope, caseId: string, event: NewEvent): Promise<void> {
  const sql = 'select coalesce(max(n), 0) + 1 as n from case_events where city = ? and case_id = ?'
  const n = (await row<{ n: number }>(tx, sql, [scope.city, caseId]))?.n ?? 1
  const { actor } = scope
  const sealed =
    event.content === undefined ? null : tx.vault.seal(eventPlace(scope.city, caseId, n), event.content)
  await insertRows(tx, 'case_events', eventColumns, [
    {
      city: scope.city,
      case_id: caseId,
      n,
      at: tx.world.now(),
      actor_kind: actor.kind,
      actor_id: actor.kind === 'staff' ? actor.id : (event.chat ?? null),
      action: event.action,
      from_state: event.from,
      to_state: event.to,
      sealed,
    },
  ])
}

const selectedEvents = `select e.n, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId", s.name as "actorName",
  e.action, e.from_state as "fromState", e.to_state as "toState", e.sealed
  from case_events e left join staff s on s.id = e.actor_id where e.city = ? and e.case_id = ?`

export const eventsOf = (tx: Tx, scope: Scope, caseId: string): Promise<CaseEvent[]> =>
  rows(tx, `${selectedEvents} order by e.n limit ${mostEvents}`, [scope.city, caseId])

export const lastEventOf = (tx: Tx, scope: Scope, caseId: string): Promise<CaseEvent | undefined> =>
  row(tx, `${selectedEvents} order by e.n desc limit 1`, [scope.city, caseId])

/** The step that brought a case to where it stands; what happened since without moving it is passed over. */
export const arrivalOf = (
  tx: Tx,
  scope: Scope,
  { id, state }: { readonly id: string; readonly state: string },
): Promise<CaseEvent | undefined> =>
  row(
    tx,
    `${selectedEvents} and e.to_state = ? and (e.from_state is null or e.from_state <> e.to_state)
     order by e.n desc limit 1`,
    [scope.city, id, state],
  )

/** Which of these cases have ever taken one of these steps. */
export async function casesThatTook(
  tx: Tx,
  { city }: Scope,
  cases: readonly string[],
  actions: readonly string[],
): Promise<ReadonlySet<string>> {
  const list = textList(tx.dialect)
  const found = await rows<{ id: string }>(
    tx,
    `select distinct case_id as id from case_events where city = ? and case_id in ${list} and action in ${list}`,
    [city, JSON.stringify(cases), JSON.stringify(actions)],
  )
  return new Set(found.map(({ id }) => id))
}

export interface CaseFile {
  readonly id: string
  /** Which question it answered, or what it is. */
  readonly label: string
  readonly kind: MediaKind
  readonly mime: string
  readonly bytes: number
  readonly seconds: number | null
  readonly width: number | null
  readonly height: number | null
}

const fileColumns = { city: 'text', case_id: 'text', file_id: 'text', label: 'text' } as const

export async function linkFiles(
  tx: Tx,
  scope: Scope,
  caseId: string,
  files: readonly { readonly id: string; readonly label: string }[],
): Promise<void> {
  const links = files.map(({ id, label }) => ({ city: scope.city, case_id: caseId, file_id: id, label }))
  await insertRows(tx, 'case_files', fileColumns, links, 'on conflict do nothing')
}

export const filesOf = (tx: Tx, scope: Scope, caseId: string): Promise<CaseFile[]> =>
  rows(
    tx,
    `select f.id, l.label, f.kind, f.mime, f.bytes, f.seconds, f.width, f.height
     from case_files l join files f on f.city = l.city and f.id = l.file_id
     where l.city = ? and l.case_id = ? order by f.created_at, f.id limit 200`,
    [scope.city, caseId],
  )
