import { QueryFailedError } from 'typeorm'
import type { Dialect } from './dialect.ts'

/** One connection in use. Whoever took it gives it back, with the fault if it may be broken. */
export interface Connection {
  query(sql: string, params?: readonly unknown[]): Promise<unknown[]>
  release(broken?: Error): Promise<void>
}

/** Connections of one purpose, and how many of them may be in use at once. */
export interface Pool {
  readonly size: number
  take(): Promise<Connection>
}

/** A database that is open, up to date, and knows nothing of transactions. */
export interface Database {
  readonly dialect: Dialect
  readonly writers: Pool
  readonly readers: Pool
  /** What TypeORM would still change to make the database fit the entities; empty when the migrations are right. */
  pendingSchema(): Promise<string[]>
  close(): Promise<void>
}

/**
 * What went wrong in the database, without the values: parameters and details carry people's data
 * and would end in a log.
 */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault'
  readonly code: string
  readonly sql: string
  constructor(code: string, message: string, sql: string) {
    super(message)
    this.code = code
    this.sql = sql
  }

  /** A unique index was met: the row is there already. */
  get duplicate(): boolean {
    return this.code === '23505' || (this.code === 'SQLITE_CONSTRAINT' && this.message.includes('UNIQUE'))
  }

  /** Another transaction was in the way; the same work may succeed at once. */
  get passing(): boolean {
    return ['40001', '40P01', 'SQLITE_BUSY'].includes(this.code)
  }
}

const codeOf = (fault: Error): string | undefined =>
  'code' in fault && typeof fault.code === 'string' ? fault.code : undefined

/** Our own fault for what the database said; any other, such as a lost connection, as it is. */
export function withoutValues(fault: unknown, sql: string): unknown {
  const said: unknown = fault instanceof QueryFailedError ? fault.driverError : fault
  if (!(said instanceof Error)) return fault
  const code = codeOf(said)
  return code === undefined ? said : new DatabaseFault(code, said.message.replace(/: ".*$/s, ''), sql)
}
