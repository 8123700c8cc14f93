import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

// Wrong passwords, counted by where they come from: whoever knows a login locks themselves out, not its owner.

/** Where a try comes from. A browser that this account was signed in with before counts for itself alone. */
export interface Origin {
  readonly name: string
  readonly known: boolean
}

const freeFromOne = 4
/** From all strange places together: a guesser with many addresses comes to an end, too. */
const freeFromStrangers = 100
const strangers = 'strangers'
const firstLockMs = 30_000
const longestLockMs = 3_600_000
const dayMs = 86_400_000

const placesOf = (tx: Tx, { name, known }: Origin) => {
  const own = { place: tx.vault.index('token', `guess|${name}`), free: freeFromOne }
  return known ? [own] : [own, { place: strangers, free: freeFromStrangers }]
}

/** Counts a guess at an account whose row is locked. False where it is locked out: nothing is counted then. */
export async function countGuess(tx: Tx, staffId: string, from: Origin): Promise<boolean> {
  const now = tx.world.now()
  const places = placesOf(tx, from)
  for (const { place } of places) {
    const sql = 'select 1 as held from guesses where staff_id = ? and place = ? and locked_until > ?'
    if ((await row(tx, sql, [staffId, place, now])) !== undefined) return false
  }
  for (const { place, free } of places) await count(tx, staffId, place, free)
  return true
}

/** After a few each further one locks twice as long. A day without any, and counting begins anew. */
async function count(tx: Tx, staffId: string, place: string, free: number): Promise<void> {
  const now = tx.world.now()
  const sql = `insert into guesses (staff_id, place, failures, at) values (?, ?, 1, ?)
    on conflict (staff_id, place) do update
    set failures = case when guesses.at < ? then 1 else guesses.failures + 1 end, at = excluded.at
    returning failures`
  const failures =
    (await row<{ failures: number }>(tx, sql, [staffId, place, now, now - dayMs]))?.failures ?? 0
  if (failures <= free) return
  const lockMs = Math.min(firstLockMs * 2 ** Math.min(failures - free - 1, 20), longestLockMs)
  const held = 'update guesses set locked_until = ? where staff_id = ? and place = ?'
  await rows(tx, held, [now + lockMs, staffId, place])
}

/** The guess was right. What strangers guessed beside it stays counted. */
export async function forgiveGuess(tx: Tx, staffId: string, from: Origin): Promise<void> {
  const [own] = placesOf(tx, from)
  if (own) await rows(tx, 'delete from guesses where staff_id = ? and place = ?', [staffId, own.place])
  if (from.known) return
  const sql = 'update guesses set failures = failures - 1 where staff_id = ? and place = ? and failures > 0'
  await rows(tx, sql, [staffId, strangers])
}

export async function forgetGuesses(tx: Tx, staffId: string): Promise<void> {
  await rows(tx, 'delete from guesses where staff_id = ?', [staffId])
}

export async function pruneGuesses(tx: Tx): Promise<void> {
  await rows(tx, 'delete from guesses where at <= ?', [tx.world.now() - dayMs])
}
