import type { World } from '../world.ts'
import type { Dialect } from './dialect.ts'
import type { Vault } from './vault.ts'

/**
 * One transaction. Opaque outside this room: whoever holds it can pass it on to the store's operations,
 * and only `core/store` can reach the connection behind it (`rows` in sql.ts).
 */
export interface Tx {
  readonly dialect: Dialect
  readonly world: World
  readonly vault: Vault
}

/** Ids only: who hears it reads again. */
export type WakeCall =
  | { readonly kind: 'outbox'; readonly city: string; readonly channel: string; readonly account: string }
  | { readonly kind: 'chat'; readonly city: string; readonly chat: string }
  | { readonly kind: 'case'; readonly city: string; readonly id: string }

/** Somebody looked at sealed data in this transaction; becomes one audit line a page. */
export interface Look {
  readonly city: string
  readonly staff: string
  readonly why: string
  readonly subjectKind: string
  readonly subjectId: string
}

/** What a transaction has underneath and what it still owes when it commits. */
export interface Running {
  query(sql: string, params: readonly unknown[]): Promise<unknown[]>
  savepoints: number
  wakes: WakeCall[]
  looks: Look[]
}

const running = new WeakMap<Tx, Running>()

export function beginTx(parts: Tx, query: Running['query']): { tx: Tx; state: Running } {
  const tx: Tx = { dialect: parts.dialect, world: parts.world, vault: parts.vault }
  const state: Running = { query, savepoints: 0, wakes: [], looks: [] }
  running.set(tx, state)
  return { tx, state }
}

/** A transaction is used up when it ends: a forgotten await then fails loudly instead of writing elsewhere. */
export const endTx = (tx: Tx): boolean => running.delete(tx)

export function runningOf(tx: Tx): Running {
  const state = running.get(tx)
  if (!state) throw new Error('This transaction has ended; was an await forgotten?')
  return state
}

export function wakeAfterCommit(tx: Tx, call: WakeCall): void {
  runningOf(tx).wakes.push(call)
}
