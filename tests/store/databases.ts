import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import { openLog } from '../../core/log.ts'
import { openPostgres } from '../../core/store/openPostgres.ts'
import { openStore, type Store, type StoreOptions } from '../../core/store/store.ts'
import { type HeldWorld, heldWorld } from '../../core/world.ts'
import { atEnd } from '../clearAway.ts'

/** A new, empty database with its data folder. All of it goes when the test file ends. */
export interface TestHouse {
  readonly databaseUrl: string
  readonly dataDir: string
  readonly world: HeldWorld
  /** What was logged, a line each. */
  readonly logged: string[]
  /** Opens the store, as often as wanted: a second time is a restart, or a second process. */
  readonly open: (changes?: Partial<StoreOptions>) => Promise<Store>
}

export interface TestDatabase {
  readonly name: 'SQLite' | 'PostgreSQL'
  readonly newHouse: () => Promise<TestHouse>
}

async function furnish(databaseUrl: string): Promise<TestHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'loket-test-'))
  atEnd(() => rm(dataDir, { recursive: true }))
  const world = heldWorld('2026-07-06T02:00:00Z')
  const logged: string[] = []
  const log = openLog('debug', { write: (line) => void logged.push(line) })
  return {
    databaseUrl,
    dataDir,
    world,
    logged,
    open: async (changes = {}) => {
      const store = await openStore({ databaseUrl, dataDir, vaultKey: undefined, world, log, ...changes })
      atEnd(() => store.close())
      return store
    },
  }
}

async function asSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const urlOf = (database: string): string => {
  const url = new URL(inject('postgresUrl'))
  url.pathname = database
  return url.href
}

const template = 'loket_template'

/** Migrated once a run, by whichever test comes first; every house is a copy of it. */
const templateReady = once(() =>
  asSuperuser(async (client) => {
    await client.query('select pg_advisory_lock(1)')
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template])
    if (rowCount === 0) {
      await client.query(`create database ${template}`)
      await (await openPostgres(urlOf(template), openLog('silent'))).close()
    }
  }),
)

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

async function newPostgresHouse(): Promise<TestHouse> {
  await templateReady()
  const name = `loket_${randomUUID().replaceAll('-', '')}`
  await asSuperuser((client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  )
  atEnd(async () => {
    await asSuperuser((client) => client.query(`drop database ${name} with (force)`))
  })
  return furnish(urlOf(name))
}

/** `describe.each(databases)('… on $name', ({ newHouse }) => …)` */
export const databases: readonly TestDatabase[] = [
  { name: 'SQLite', newHouse: () => furnish('sqlite:loket.db') },
  { name: 'PostgreSQL', newHouse: newPostgresHouse },
]
