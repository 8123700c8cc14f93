import { newId } from '../world.ts'
import { textList } from './dialect.ts'
import type { Scope } from './scope.ts'
import { insertRows, row, rows, type Param } from './sql.ts'
import type { Role } from './staff.ts'
import type { Tx } from './tx.ts'

/** Something the office is told about a case: to one member of staff, or to whoever has a role at its office. */
export interface NewNotice {
  readonly kind: string
  /** The case, or '' for something that belongs to none. */
  readonly caseId: string
  /** What tells this one from others of its kind about the same case: a round, a day. Each is given once. */
  readonly mark: string
  readonly to: { readonly staff: string } | { readonly role: Role }
  readonly office: string
}

const columns = {
  city: 'text',
  id: 'text',
  kind: 'text',
  case_id: 'text',
  mark: 'text',
  role: 'text',
  staff: 'text',
  office: 'text',
  at: 'bigint',
} as const

/** Gives those that were new: one that was given before is not given again. */
export async function notify(tx: Tx, scope: Scope, notices: readonly NewNotice[]): Promise<NewNotice[]> {
  const at = tx.world.now()
  const objects = notices.map(({ kind, caseId, mark, to, office }) => ({
    city: scope.city,
    id: newId(tx.world),
    kind,
    case_id: caseId,
    mark,
    role: 'role' in to ? to.role : null,
    staff: 'staff' in to ? to.staff : null,
    office,
    at,
  }))
  const tail = 'on conflict (city, case_id, kind, mark) do nothing returning id'
  const given = await insertRows<{ id: string }>(tx, 'notices', columns, objects, tail)
  const fresh = new Set(given.map(({ id }) => id))
  return notices.filter((_, n) => fresh.has(objects[n]?.id ?? ''))
}

/** What was asked for is done: the case's notices wait for nobody any more. */
export async function settleNotices(tx: Tx, scope: Scope, caseId: string): Promise<void> {
  const sql = 'update notices set settled_at = ? where city = ? and case_id = ? and settled_at is null'
  await rows(tx, sql, [tx.world.now(), scope.city, caseId])
}

export interface StaffNotice {
  readonly id: string
  readonly kind: string
  readonly mark: string
  readonly caseId: string
  /** Kind and digits of the case; null where the notice belongs to none. */
  readonly caseKind: string | null
  readonly caseCode: string | null
  readonly dueOn: string | null
  /** Its place in `noticeRanks`. */
  readonly rank: number
  readonly role: string | null
  readonly at: number
  readonly seenAt: number | null
}

const mostNotices = 200

/** What the office must not read last, whenever it came in. */
export const noticeRanks = ['death', 'accident', 'late-complaint', 'other'] as const

const ranked = `case when c.kind = 'claim' then 0 when c.kind = 'accident' then 1
  when c.kind = 'complaint' and c.due_on < ? then 2 else 3 end`

/**
 * A reminder that is given again each day or week is read once: the newest of its kind about a case stands for all.
 * Whatever else comes twice (a second report, a further word) is news of its own.
 */
const newest = `not (n.kind in ('late', 'stuck', 'request-late') and exists (select 1 from notices m
  where m.city = n.city and m.case_id = n.case_id and m.kind = n.kind and m.settled_at is null
  and (m.at, m.id) > (n.at, n.id) and coalesce(m.role, m.staff) = coalesce(n.role, n.staff)))`

/**
 * Those to somebody with these roles that still wait: by rank, then whose day is nearest or longest past, and of one
 * case the newest first. A confidential case's reach its keeper only.
 */
export async function noticesFor(
  tx: Tx,
  scope: Scope,
  roles: readonly Role[],
  today: string,
): Promise<StaffNotice[]> {
  const { sql, params } = reachOf(tx, scope, roles)
  return rows<StaffNotice>(
    tx,
    `select n.id, n.kind, n.mark, n.case_id as "caseId", c.kind as "caseKind", c.code as "caseCode",
       c.due_on as "dueOn", ${ranked} as rank, n.role, n.at, n.seen_at as "seenAt"
     from notices n left join cases c on c.city = n.city and c.id = n.case_id
     where ${sql} and n.settled_at is null and ${newest} order by rank, c.due_on is null, c.due_on, c.id, n.at desc, n.id desc limit ${mostNotices}`,
    [today, ...params],
  )
}

/**
 * How many things wait for somebody with these roles. A case that several roles are told of, or that is told of
 * several times, is one; what belongs to no case is told apart by its kind.
 */
export async function countWaiting(tx: Tx, scope: Scope, roles: readonly Role[]): Promise<number> {
  const { sql, params } = reachOf(tx, scope, roles)
  const counted = await row<{ n: number }>(
    tx,
    `select cast(count(distinct case n.case_id when '' then n.kind else n.case_id end) as integer) as n
     from notices n left join cases c on c.city = n.city and c.id = n.case_id
     where ${sql} and n.settled_at is null`,
    params,
  )
  return counted?.n ?? 0
}

export async function markSeen(
  tx: Tx,
  scope: Scope,
  roles: readonly Role[],
  ids: readonly string[],
): Promise<void> {
  if (scope.actor.kind !== 'staff') return
  const { sql, params } = reachOf(tx, scope, roles)
  await rows(
    tx,
    `update notices set seen_at = ?, seen_by = ? where city = ? and seen_at is null and id in (
       select n.id from notices n left join cases c on c.city = n.city and c.id = n.case_id
       where ${sql} and n.id in ${textList(tx.dialect)})`,
    [tx.world.now(), scope.actor.id, scope.city, ...params, JSON.stringify(ids)],
  )
}

function reachOf(tx: Tx, { city, actor, offices }: Scope, roles: readonly Role[]) {
  const self = actor.kind === 'staff' ? actor.id : ''
  const list = textList(tx.dialect)
  const inOffice = offices === 'all' ? '' : `and n.office in ${list}`
  const params: Param[] = [city, self, self, JSON.stringify(roles)]
  if (offices !== 'all') params.push(JSON.stringify(offices))
  return {
    sql: `n.city = ? and (c.id is null or not c.secret or c.keeper = ?)
      and (n.staff = ? or (n.role in ${list} ${inOffice}))`,
    params,
  }
}

/** What no longer needs to be said, whoever has read it. */
export async function dropNotices(tx: Tx, scope: Scope, kind: string): Promise<void> {
  await rows(tx, 'delete from notices where city = ? and kind = ?', [scope.city, kind])
}
