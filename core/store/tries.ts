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
export const countTry = async (
  tx: Tx,
  scope: Scope,
  subjects: readonly Subject[],
  most: number,
): Promise<boolean> =>
  (await spendTry(
    tx,
    scope,
    subjects.map((subject) => ({ ...subject, most })),
  )) === null

/** The same where each has a limit of its own: gives the first that is used up, and counts nothing then. */
export async function spendTry(tx: Tx, scope: Scope, limits: readonly Limit[]): Promise<Limit | null> {
  const now = tx.world.now()
  const blind = new Map(
    limits.map((limit) => [tx.vault.index('token', `try|${limit.kind}|${limit.value}`), limit]),
  )
  const asked = [...blind].map(([subject, { most, withinMs = hourMs }]) => ({
    subject,
    most,
    since: now - withinMs,
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
  const usedUp = new Set(full.map(({ subject }) => subject))
  for (const [subject, limit] of blind) if (usedUp.has(subject)) return limit
  const id = newId(tx.world)
  const counted = [...blind.keys()].map((subject) => ({ city: scope.city, subject, id, at: now }))
  await insertRows(tx, 'tries', columns, counted)
  return null
}

export async function pruneTries(tx: Tx): Promise<void> {
  await rows(tx, 'delete from tries where at <= ?', [tx.world.now() - hourMs])
}
