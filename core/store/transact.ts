import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { World } from '../world.ts'
import { type Connection, DatabaseFault } from './database.ts'
import { BrokenConnection } from './lanes.ts'
import { beginTx, endTx, type Running, type Tx } from './tx.ts'

const slowMs = 50
const attempts = 5

export interface Done<T> {
  readonly result: T
  readonly state: Running
}

/** One transaction on one connection: commits what `fn` did, or nothing of it. */
export async function transact<T>(
  connection: Connection,
  begin: string,
  parts: Tx,
  fn: (tx: Tx, state: Running) => Promise<T>,
): Promise<Done<T>> {
  const begun = connection.query(begin)
  const query = inTurn(connection, begun)
  const { tx, state } = beginTx(parts, query)
  try {
    // its first statement is made ready while the transaction begins
    const result = await fn(tx, state)
    endTx(tx)
    await query('COMMIT')
    return { result, state }
  } catch (fault) {
    endTx(tx)
    await begun
    await rollBack(query, fault)
    throw fault
  }
}

type Query = Connection['query']

/**
 * Statements asked for together run one after another, and the end of the transaction after all of them:
 * neither driver keeps their order by itself, and one that came after a ROLLBACK would commit alone.
 * Where the transaction did not begin, none of them runs.
 */
function inTurn(connection: Connection, begun: Promise<unknown>): Query {
  let last: Promise<unknown> = begun.catch(() => undefined)
  return (sql, params) => {
    const mine = Promise.all([begun, last]).then(() => connection.query(sql, params))
    last = mine.catch(() => undefined)
    return mine
  }
}

async function rollBack(query: Query, cause: unknown): Promise<void> {
  try {
    await query('ROLLBACK')
  } catch (fault) {
    // SQLite rolls back by itself on a full disk; then there is nothing left to undo
    if (fault instanceof Error && fault.message.includes('no transaction is active')) return
    throw new BrokenConnection('The transaction could not be rolled back.', { cause })
  }
}

/** Runs again what failed only because another transaction was in the way. */
export async function retried<T>(world: World, once: boolean, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (fault) {
      const again = fault instanceof DatabaseFault && fault.passing && !once && attempt < attempts
      if (!again) throw fault
      // each waits a time of its own, or they would meet again
      await pause(2 ** attempt * (1 + world.bytes(1).readUInt8() / 256))
    }
  }
}

export async function timed<T>(log: Log, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  const ms = Math.round(performance.now() - from)
  if (ms > slowMs) log.warn({ ms }, 'slow write')
  return result
}
