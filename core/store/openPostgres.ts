import { type PoolClient, types } from 'pg'
import { DataSource, type QueryRunner } from 'typeorm'
import { migrations } from '../../migrations/list.ts'
import type { Log } from '../log.ts'
import { type Connection, type Database, type Pool, withoutValues } from './database.ts'
import { tables } from './tables.ts'

const writers = 8
const readers = 6

/** Rows look as they do on SQLite: numbers for instants and counts, text for dates and JSON, 0 or 1 for booleans. */
const parsers = new Map<number, (text: string) => unknown>([
  [types.builtins.INT8, Number],
  [types.builtins.NUMERIC, Number],
  [types.builtins.BOOL, (text) => (text === 't' ? 1 : 0)],
  [types.builtins.DATE, String],
  [types.builtins.JSON, String],
  [types.builtins.JSONB, String],
])
const sameAsSqlite = {
  getTypeParser: (oid: Parameters<typeof types.getTypeParser>[0], format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? types.getTypeParser(oid, format),
}

/** Any number will do, as long as every process of the house asks for the same one. */
const migrationLock = 7_216_204

export async function openPostgres(url: string, log: Log): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...tables],
    migrations,
    migrationsTransactionMode: 'all',
    applicationName: 'loket',
    connectTimeoutMS: 10_000,
    poolErrorHandler: (fault: Error) =>
      log.warn({ fault: fault.message }, 'an idle database connection broke'),
    extra: { max: writers + readers + 2, types: sameAsSqlite, idle_in_transaction_session_timeout: 60_000 },
  })
  await source.initialize()
  try {
    await migrate(source)
  } catch (fault) {
    await source.destroy()
    throw fault
  }
  const names = new StatementNames()
  return {
    dialect: 'postgres',
    writers: pooled(source, writers, names),
    readers: pooled(source, readers, names),
    pendingSchema: async () =>
      (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query),
    close: () => source.destroy(),
  }
}

/** Two processes may start at once: the second waits until the first has migrated. */
async function migrate(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner()
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await source.runMigrations()
    await runner.query('SELECT pg_advisory_unlock($1)', [migrationLock])
  } finally {
    await runner.release()
  }
}

function pooled(source: DataSource, size: number, names: StatementNames): Pool {
  return {
    size,
    take: async () => {
      const runner = source.createQueryRunner()
      const client: PoolClient = await runner.connect()
      return connectionOf(runner, client, names)
    },
  }
}

const namedStatements = 400

/** A named statement is parsed and planned once a connection: two fifths of its time. */
class StatementNames {
  readonly #names = new Map<string, string>()

  of(sql: string): string | undefined {
    const known = this.#names.get(sql)
    if (known !== undefined || this.#names.size >= namedStatements) return known
    const name = `loket_${this.#names.size}`
    this.#names.set(sql, name)
    return name
  }
}

function connectionOf(runner: QueryRunner, client: PoolClient, names: StatementNames): Connection {
  return {
    query: async (sql, params = []) => {
      const name = params.length > 0 ? names.of(sql) : undefined
      try {
        return (await client.query({ text: sql, values: [...params], ...(name && { name }) })).rows
      } catch (fault) {
        throw withoutValues(fault, sql)
      }
    },
    async release(broken) {
      // a client that is ending is not taken back by the pool
      if (broken) client.end().catch(() => {})
      await runner.release()
    },
  }
}
