import { jsonRows, skipLocked } from './dialect.ts'
import { insertRows, type Param, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** Something to be done at a time, once. The subject is an id; what to do with it the kind's owner knows. */
export interface Due {
  readonly city: string
  readonly kind: string
  readonly subject: string
  readonly at: number
}
export type NewDue = Due

const columns = { city: 'text', kind: 'text', subject: 'text', at: 'bigint' } as const
const keyColumns = { city: 'text', kind: 'text', subject: 'text' } as const

const keyOf = (due: Omit<Due, 'at'>): string => JSON.stringify([due.city, due.kind, due.subject])

/** Sets or moves; one that was done is to be done again. The last one of a key counts. */
export async function setDues(tx: Tx, dues: readonly NewDue[]): Promise<void> {
  const byKey = new Map(dues.map((due) => [keyOf(due), due]))
  // in the order of their keys, so that two batches never wait for each other in a ring
  const sorted = [...byKey.keys()].toSorted().flatMap((key) => byKey.get(key) ?? [])
  const tail = 'on conflict (city, kind, subject) do update set at = excluded.at, done_at = null'
  await insertRows(tx, 'due', columns, sorted, tail)
}

export const setDue = (tx: Tx, city: string, kind: string, subject: string, at: number): Promise<void> =>
  setDues(tx, [{ city, kind, subject, at }])

export async function dropDue(tx: Tx, city: string, kind: string, subject: string): Promise<void> {
  await rows(tx, 'delete from due where city = ? and kind = ? and subject = ?', [city, kind, subject])
}

/** The kinds of which something is due: most minutes, none. */
export async function kindsDue(tx: Tx, now: number): Promise<ReadonlySet<string>> {
  const sql = 'select distinct kind from due where done_at is null and at <= ?'
  return new Set((await rows<{ kind: string }>(tx, sql, [now])).map(({ kind }) => kind))
}

/** What is due, locked for this transaction: whoever else asks meanwhile gets other rows. */
export function takeDue(tx: Tx, kind: string | undefined, now: number, limit: number): Promise<Due[]> {
  const ofKind = kind === undefined ? '' : 'and kind = ?'
  const params: Param[] = kind === undefined ? [now, limit] : [now, kind, limit]
  return rows<Due>(
    tx,
    `select city, kind, subject, at from due where done_at is null and at <= ? ${ofKind}
     order by at, city, kind, subject limit ? ${skipLocked(tx.dialect)}`,
    params,
  )
}

export async function markDone(tx: Tx, ...done: readonly Omit<Due, 'at'>[]): Promise<void> {
  if (done.length === 0) return
  const set = jsonRows(tx.dialect, keyColumns, done)
  await rows(
    tx,
    `update due set done_at = ? from ${set.from}
     where due.city = x.city and due.kind = x.kind and due.subject = x.subject`,
    [tx.world.now(), set.param],
  )
}
