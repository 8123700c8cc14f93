import { newId } from '../world.ts'
import { jsonRows, lockTable } from './dialect.ts'
import type { Scope } from './scope.ts'
import { insertRows, rows } from './sql.ts'
import type { Tx } from './tx.ts'

// Whoever guesses is slowed down by what is guessed at and by where it is guessed from. What was tried lies here
// as a blind index only, and goes when its hour is over.

const columns = { city: 'text', subject: 'text', id: 'text', at: 'bigint' } as const
const limitColumns = { subject: 'text', most: 'integer', since: 'bigint' } as const

const hourMs = 3_600_000

export interface Subject {
  readonly kind: 'chat' | 'case' | 'nik' | 'code' | 'fact' | 'network'
  readonly value: string
}

export interface Limit extends Subject {
  readonly most: number
  /** Within how long; an hour at the most, for nothing is remembered longer. */
  readonly withinMs?: number
}

/** Counts a try on each of these subjects. False where one of them had as many in the last hour: nothing is counted then. */
export async function countTry(
  tx: Tx,
  scope: Scope,
  subjects: readonly Subject[],
  most: number,
): Promise<boolean> {
  const limits = subjects.map((subject) => ({ ...subject, most }))
  if ((await usedUp(tx, scope, limits)) !== null) return false
  await noteTries(tx, scope, subjects)
  return true
}

const blindOf = ({ vault }: Tx, { kind, value }: Subject): string =>
  vault.index('token', `try|${kind}|${value}`)

/** The first of these limits that is used up. Until the transaction ends, nobody else finds room in them. */
export async function usedUp(tx: Tx, scope: Scope, limits: readonly Limit[]): Promise<Limit | null> {
  const now = tx.world.now()
  const asked = limits.map((limit) => ({
    subject: blindOf(tx, limit),
    most: limit.most,
    since: now - (limit.withinMs ?? hourMs),
  }))
  // Two tries at once would each find room for one more.
  await rows(tx, lockTable(tx.dialect, 'tries'))
  const set = jsonRows(tx.dialect, limitColumns, asked)
  const full = await rows<{ subject: string }>(
    tx,
    `select x.subject from ${set.from} where x.most <=
       (select count(*) from tries t where t.city = ? and t.subject = x.subject and t.at > x.since)`,
    [set.param, scope.city],
  )
  const found = new Set(full.map(({ subject }) => subject))
  return limits.find((limit) => found.has(blindOf(tx, limit))) ?? null
}

export async function noteTries(tx: Tx, scope: Scope, subjects: readonly Subject[]): Promise<void> {
  const id = newId(tx.world)
  const at = tx.world.now()
  const tried = [...new Set(subjects.map((subject) => blindOf(tx, subject)))]
  await insertRows(
    tx,
    'tries',
    columns,
    tried.map((subject) => ({ city: scope.city, subject, id, at })),
  )
}

export async function pruneTries(tx: Tx): Promise<void> {
  await rows(tx, 'delete from tries where at <= ?', [tx.world.now() - hourMs])
}
