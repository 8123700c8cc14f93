import sqlite3 from 'sqlite3'

/**
 * sqlite3 behind TypeORM's `expo` driver, which accepts any object of this shape.
 * When sqlite3 retires, this file is what changes.
 */
interface Result {
  readonly changes: number
  readonly lastInsertRowId: number
  getAllAsync(): Promise<unknown[]>
}
interface Prepared {
  executeAsync(params?: readonly unknown[]): Promise<Result>
  finalizeAsync(): Promise<void>
}
interface Connection {
  runAsync(sql: string): Promise<void>
  prepareAsync(sql: string): Promise<Prepared>
  closeAsync(): Promise<void>
}
export interface SqliteDriver {
  openDatabaseAsync(file: string): Promise<SqliteConnection>
}

const cachedStatements = 300
const cacheable = /^\s*(select|insert|update|delete|with|begin|commit|rollback|savepoint|release)\b/i

const bindable = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : (value ?? null))

const settle =
  <T>(resolve: (value: T) => void, reject: (fault: Error) => void, value: T) =>
  (fault: Error | null) =>
    fault ? reject(fault) : resolve(value)

class SqliteStatement implements Prepared {
  readonly #statement: sqlite3.Statement
  readonly #kept: boolean

  constructor(statement: sqlite3.Statement, kept: boolean) {
    this.#statement = statement
    this.#kept = kept
  }

  rows(params: readonly unknown[]): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      this.#statement.all(params.map(bindable), (fault: Error | null, rows: unknown[]) => {
        if (fault) reject(fault)
        else resolve(rows)
      })
    })
  }

  async executeAsync(params: readonly unknown[] = []): Promise<Result> {
    const rows = await this.rows(params)
    return { changes: 0, lastInsertRowId: 0, getAllAsync: () => Promise.resolve(rows) }
  }

  finalizeAsync(): Promise<void> {
    if (this.#kept) return Promise.resolve()
    return this.drop()
  }

  drop(): Promise<void> {
    return new Promise((resolve) => void this.#statement.finalize(() => resolve()))
  }
}

/** What TypeORM opens; the store's own statements go to it straight, as those for PostgreSQL go to its client. */
export class SqliteConnection implements Connection {
  readonly #db: sqlite3.Database
  readonly #kept = new Map<string, SqliteStatement>()

  constructor(db: sqlite3.Database) {
    this.#db = db
  }

  runAsync(sql: string): Promise<void> {
    return new Promise((resolve, reject) => void this.#db.exec(sql, settle(resolve, reject, undefined)))
  }

  rows(sql: string, params: readonly unknown[]): Promise<unknown[]> {
    return this.#kept.get(sql)?.rows(params) ?? this.#firstRows(sql, params)
  }

  async #firstRows(sql: string, params: readonly unknown[]): Promise<unknown[]> {
    const statement = await this.prepareAsync(sql)
    try {
      return await statement.rows(params)
    } finally {
      await statement.finalizeAsync()
    }
  }

  async prepareAsync(sql: string): Promise<SqliteStatement> {
    const kept = this.#kept.get(sql)
    if (kept) return kept
    const keep = cacheable.test(sql)
    // a deferred transaction that starts to write later fails with SQLITE_BUSY instead of waiting its turn
    const statement = await this.#prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql, keep)
    if (keep) await this.#keep(sql, statement)
    return statement
  }

  #prepare(sql: string, keep: boolean): Promise<SqliteStatement> {
    return new Promise((resolve, reject) => {
      const statement: sqlite3.Statement = this.#db.prepare(sql, (fault: Error | null) => {
        if (fault) reject(fault)
        else resolve(new SqliteStatement(statement, keep))
      })
    })
  }

  async #keep(sql: string, statement: SqliteStatement): Promise<void> {
    this.#kept.set(sql, statement)
    if (this.#kept.size <= cachedStatements) return
    for (const [oldest, dropped] of this.#kept) {
      this.#kept.delete(oldest)
      return dropped.drop()
    }
  }

  async closeAsync(): Promise<void> {
    await Promise.all([...this.#kept.values()].map((statement) => statement.drop()))
    this.#kept.clear()
    await new Promise<void>((resolve, reject) => this.#db.close(settle(resolve, reject, undefined)))
  }
}

export function sqliteDriver(pragmas: readonly string[]): SqliteDriver {
  return {
    async openDatabaseAsync(file) {
      const db = await new Promise<sqlite3.Database>((resolve, reject) => {
        const opened: sqlite3.Database = new sqlite3.Database(file, (fault) =>
          fault ? reject(fault) : resolve(opened),
        )
      })
      // without this a slow read occupies every libuv thread and commits starve behind it
      db.serialize()
      const connection = new SqliteConnection(db)
      await connection.runAsync(pragmas.map((pragma) => `PRAGMA ${pragma};`).join('\n'))
      return connection
    },
  }
}
