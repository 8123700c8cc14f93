import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DataSource } from 'typeorm'
import { migrations } from '../../migrations/list.ts'
import { type Connection, type Database, type Pool, withoutValues } from './database.ts'
import { SqliteConnection, sqliteDriver } from './sqlite.ts'
import { tables } from './tables.ts'

const waitMs = 3_000
const readers = 3

const common = [`busy_timeout = ${waitMs}`, 'foreign_keys = ON', 'cache_size = -16000', 'temp_store = MEMORY']
const writing = [
  ...common,
  'journal_mode = WAL',
  'wal_autocheckpoint = 4000',
  'synchronous = FULL',
  'journal_size_limit = 67108864',
]
const reading = [...common, 'query_only = ON']

/** `sqlite:FILE`; a relative file lies in the data folder. */
export const sqliteFile = (databaseUrl: string, dataDir: string): string =>
  resolve(dataDir, databaseUrl.slice('sqlite:'.length))

export async function openSqlite(file: string): Promise<Database> {
  await mkdir(dirname(file), { recursive: true })
  const writer = new DataSource({
    type: 'expo',
    database: file,
    driver: sqliteDriver(writing),
    entities: [...tables],
    migrations,
  })
  await writer.initialize()
  const opened = [writer]
  try {
    await migrate(writer)
    for (let n = 0; n < readers; n++) {
      const reader = new DataSource({ type: 'expo', database: file, driver: sqliteDriver(reading) })
      opened.push(await reader.initialize())
    }
  } catch (fault) {
    await closeAll(opened)
    throw fault
  }
  return {
    dialect: 'sqlite',
    writers: held([writer]),
    readers: held(opened.slice(1)),
    pendingSchema: async () =>
      (await writer.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query),
    close: () => closeAll(opened.toReversed()),
  }
}

/** All or nothing; a second process that starts now waits at BEGIN until the first is done. */
async function migrate(writer: DataSource): Promise<void> {
  const runner = writer.createQueryRunner()
  // a migration may have to build a table anew, and inside a transaction this cannot be turned off
  await runner.query('PRAGMA foreign_keys = OFF')
  await runner.query('BEGIN IMMEDIATE')
  await writer.runMigrations({ transaction: 'none' })
  await runner.query('COMMIT')
  await runner.query('PRAGMA foreign_keys = ON')
}

/** The writer closes last: the last connection to close folds the write-ahead log into the file. */
async function closeAll(sources: readonly DataSource[]): Promise<void> {
  for (const source of sources) if (source.isInitialized) await source.destroy()
}

function held(sources: readonly DataSource[]): Pool {
  const free: Connection[] = []
  for (const source of sources) {
    const connection = connectionOf(openedBy(source), () => void free.push(connection))
    free.push(connection)
  }
  return {
    size: sources.length,
    take: async () => {
      const connection = free.pop()
      if (!connection) throw new Error('More connections were taken than there are.')
      return connection
    },
  }
}

function openedBy(source: DataSource): SqliteConnection {
  const { databaseConnection } = source.driver as { databaseConnection?: unknown }
  if (databaseConnection instanceof SqliteConnection) return databaseConnection
  throw new Error('TypeORM has opened another connection than ours.')
}

function connectionOf(opened: SqliteConnection, giveBack: () => void): Connection {
  return {
    async query(sql, params = []) {
      try {
        return await opened.rows(sql, params)
      } catch (fault) {
        throw withoutValues(fault, sql)
      }
    },
    release: async () => giveBack(),
  }
}
