import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemScope } from '../../core/store/scope.ts'
import { saveSetting } from '../../core/store/settings.ts'
import { rows } from '../../core/store/sql.ts'
import { sqliteDriver } from '../../core/store/sqlite.ts'
import type { Tx } from '../../core/store/tx.ts'
import { databases } from './databases.ts'

type Connection = Awaited<ReturnType<ReturnType<typeof sqliteDriver>['openDatabaseAsync']>>

describe('sqlite3 behind the expo driver', () => {
  let folder: string
  let connection: Connection
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'loket-sqlite-'))
    connection = await sqliteDriver(['foreign_keys = ON']).openDatabaseAsync(join(folder, 'x.db'))
  })
  afterAll(async () => {
    await connection.closeAsync()
    await rm(folder, { recursive: true })
  })

  const run = async (sql: string, params: readonly unknown[] = []) => {
    const statement = await connection.prepareAsync(sql)
    try {
      return await (await statement.executeAsync(params)).getAllAsync()
    } finally {
      await statement.finalizeAsync()
    }
  }

  it('gives the rows of a select and of an insert … returning', async () => {
    await run('create table t (n integer primary key, flag boolean, words text)')
    expect(
      await run('insert into t values (?, ?, ?), (?, ?, ?) returning n', [1, true, 'a', 2, false, null]),
    ).toEqual([{ n: 1 }, { n: 2 }])
    expect(await run('select * from t order by n')).toEqual([
      { n: 1, flag: 1, words: 'a' },
      { n: 2, flag: 0, words: null },
    ])
    expect(await run('update t set words = ? where n = 2', [undefined])).toEqual([])
  })

  it('keeps a statement, also after it failed and after the table changed', async () => {
    const sql = 'insert into t (n) values (?)'
    expect(await connection.prepareAsync(sql)).toBe(await connection.prepareAsync(sql))
    await run(sql, [10])
    await expect(run(sql, [10])).rejects.toThrow('UNIQUE')
    await run(sql, [11])
    expect(await run('select * from t where n = 11')).toEqual([{ n: 11, flag: null, words: null }])
    await run('alter table t add column more text')
    expect(await run('select * from t where n = 11')).toEqual([
      { n: 11, flag: null, words: null, more: null },
    ])
    await expect(run('select 1 from nowhere')).rejects.toThrow('no such table')
  })

  it('lets go of the oldest statements, which work again when they are needed', async () => {
    for (let n = 0; n < 700; n++) expect(await run(`select ${n} as n`)).toEqual([{ n }])
    expect(await run('select 0 as n')).toEqual([{ n: 0 }])
  })
})

describe('the settings of an SQLite store', () => {
  it('make a commit durable and references count; a reader cannot write', async () => {
    const [sqlite] = databases
    const store = await (await sqlite?.newHouse())?.open()
    if (!store) throw new Error('no store')
    const valueOf = (name: string) => async (tx: Tx) => {
      const [found] = await rows<Record<string, unknown>>(tx, `pragma ${name}`)
      return Object.values(found ?? {})[0]
    }
    const pragma = (name: string) => [store.write(valueOf(name)), store.read(valueOf(name))]
    expect(await Promise.all(pragma('journal_mode'))).toEqual(['wal', 'wal'])
    expect((await Promise.all(pragma('synchronous')))[0]).toBe(2)
    expect(await Promise.all(pragma('foreign_keys'))).toEqual([1, 1])
    expect(await Promise.all(pragma('query_only'))).toEqual([0, 1])
    expect((await Promise.all(pragma('busy_timeout')))[0]).toBeGreaterThan(0)
  })

  it('let another process in between two writes: it waits for its turn instead of failing', async () => {
    const [sqlite] = databases
    const house = await sqlite?.newHouse()
    const stores = house ? [await house.open(), await house.open()] : []
    const scope = systemScope('bontang')
    const writes = stores.flatMap((store, s) =>
      Array.from({ length: 30 }, (_, n) => store.write((tx) => saveSetting(tx, scope, `${s}-${n}`, n))),
    )
    await Promise.all(writes)
    const [counted] =
      (await stores[0]?.read((tx) => rows<{ n: number }>(tx, 'select count(*) as n from settings'))) ?? []
    expect(counted?.n).toBe(60)
  })
})
