import { newId } from '../world.ts'
import { lockTable, textList } from './dialect.ts'
import type { Scope } from './scope.ts'
import { insertRows, row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

// Whoever guesses is slowed down by what is guessed at and by where it is guessed from. What was tried lies here
// as a blind index only, and goes when its hour is over.

const columns = { city: 'text', subject: 'text', id: 'text', at: 'bigint' } as const

const hourMs = 3_600_000

/** Counts a try on each of these subjects. False where one of them had as many in the last hour: nothing is counted then. */
export async function countTry(
  tx: Tx,
  scope: Scope,
  subjects: readonly { readonly kind: 'chat' | 'case' | 'nik' | 'code' | 'fact'; readonly value: string }[],
  most: number,
): Promise<boolean> {
  const now = tx.world.now()
  const blind = [
    ...new Set(subjects.map(({ kind, value }) => tx.vault.index('token', `try|${kind}|${value}`))),
  ]
  // Two tries at once would each find room for one more.
  await rows(tx, lockTable(tx.dialect, 'tries'))
  const fullest = await row<{ n: number }>(
    tx,
    `select cast(count(*) as integer) as n from tries
     where city = ? and subject in ${textList(tx.dialect)} and at > ? group by subject order by 1 desc limit 1`,
    [scope.city, JSON.stringify(blind), now - hourMs],
  )
  if ((fullest?.n ?? 0) >= most) return false
  const id = newId(tx.world)
  await insertRows(
    tx,
    'tries',
    columns,
    blind.map((subject) => ({ city: scope.city, subject, id, at: now })),
  )
  return true
}

export async function pruneTries(tx: Tx): Promise<void> {
  await rows(tx, 'delete from tries where at <= ?', [tx.world.now() - hourMs])
}
