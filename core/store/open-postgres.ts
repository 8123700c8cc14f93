import { types } from 'pg'
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
    migrationsTransactionMode: 'each',
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
  return {
    dialect: 'postgres',
    writers: pooled(source, writers),
    readers: pooled(source, readers),
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

function pooled(source: DataSource, size: number): Pool {
  return {
    size,
    take: async () => {
      const runner = source.createQueryRunner()
      await runner.connect()
      return connectionOf(runner)
    },
  }
}

function connectionOf(runner: QueryRunner): Connection {
  return {
    async query(sql, params = []) {
      try {
        return (await runner.query(sql, [...params], true)).records
      } catch (fault) {
        throw withoutValues(fault)
      }
    },
    release: () => runner.release(),
  }
}
