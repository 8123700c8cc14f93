import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { openLog } from '../../core/log.ts'
import { openStore, type Store, type StoreOptions } from '../../core/store/store.ts'
import { type HeldWorld, heldWorld } from '../../core/world.ts'

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

const ends: (() => Promise<void>)[] = []

afterAll(async () => {
  const faults: unknown[] = []
  for (const end of ends.splice(0).toReversed()) await end().catch((fault: unknown) => faults.push(fault))
  if (faults.length > 0) throw new AggregateError(faults, 'a test house could not be cleared away')
})

async function furnish(databaseUrl: string): Promise<TestHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'loket-test-'))
  ends.push(() => rm(dataDir, { recursive: true }))
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
      ends.push(() => store.close())
      return store
    },
  }
}

async function asSuperuser(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function newPostgresHouse(): Promise<TestHouse> {
  const name = `loket_${randomUUID().replaceAll('-', '')}`
  await asSuperuser(`create database ${name}`)
  ends.push(() => asSuperuser(`drop database ${name} with (force)`))
  const url = new URL(inject('postgresUrl'))
  url.pathname = name
  return furnish(url.href)
}

/** `describe.each(databases)('… on $name', ({ newHouse }) => …)` */
export const databases: readonly TestDatabase[] = [
  { name: 'SQLite', newHouse: () => furnish('sqlite:loket.db') },
  { name: 'PostgreSQL', newHouse: newPostgresHouse },
]
