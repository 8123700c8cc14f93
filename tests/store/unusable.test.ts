import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite3 from 'sqlite3'
import { describe, expect, inject, it } from 'vitest'
import { StoreUnusable } from '../../core/store/errors.ts'
import { openLog } from '../../core/log.ts'
import { openStore } from '../../core/store/store.ts'
import { unusable } from '../../core/store/unusable.ts'
import { realWorld } from '../../core/world.ts'

const refusal = async (databaseUrl: string, dataDir: string): Promise<string> => {
  const log = openLog('silent')
  const fault = await openStore({ databaseUrl, dataDir, vaultKey: undefined, world: realWorld, log }).catch(
    (fault: unknown) => fault,
  )
  expect(fault).toBeInstanceOf(StoreUnusable)
  const message = fault instanceof Error ? fault.message : ''
  expect(message).not.toContain('\n')
  return message
}

const inFolder = async (work: (folder: string) => Promise<void>) => {
  const folder = await mkdtemp(join(tmpdir(), 'loket-unusable-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const sqlite = (file: string, sql: string) =>
  new Promise<sqlite3.Database>((resolve, reject) => {
    const db = new sqlite3.Database(file)
    db.exec(sql, (fault) => (fault ? reject(fault) : resolve(db)))
  })

describe('a store that cannot be used says so in one sentence, with what to do', () => {
  it('when the data folder is a file', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'data'), '')
      expect(await refusal('sqlite:loket.db', join(folder, 'data'))).toMatch(/is not a folder; set DATA_DIR/)
    }))

  it('when the data folder lies below a file', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'data'), '')
      expect(await refusal('sqlite:loket.db', join(folder, 'data/deeper'))).toMatch(/set DATA_DIR/)
    }))

  it('when the file is no database', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'loket.db'), 'Hello, I am a text of some length.'.repeat(100))
      expect(await refusal('sqlite:loket.db', folder)).toMatch(/is not an SQLite database/)
    }))

  it('when the file is a folder', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'loket.db'))
      expect(await refusal('sqlite:loket.db', folder)).toMatch(/cannot be opened/)
    }))

  it('when another process holds the database', () =>
    inFolder(async (folder) => {
      const db = await sqlite(
        join(folder, 'loket.db'),
        'create table held (n); begin exclusive; insert into held values (1)',
      )
      expect(await refusal('sqlite:loket.db', folder)).toMatch(/is locked by another process/)
      await new Promise((resolve) => db.close(resolve))
    }))

  it('when the database is read-only', async () => {
    const fault = await new Promise((resolve) => {
      const db = new sqlite3.Database(':memory:')
      db.exec('pragma query_only = on; create table refused (n)', (fault) => db.close(() => resolve(fault)))
    })
    expect(unusable(fault, 'The database x')).toMatchObject({
      message: 'The database x is read-only; give this user the right to write to it and to its folder.',
    })
  })

  it('when PostgreSQL does not answer, refuses the password or has no such database', () =>
    inFolder(async (folder) => {
      expect(await refusal('postgres://x:y@127.0.0.1:1/loket', folder)).toMatch(/does not answer/)
      const url = new URL(inject('postgresUrl'))
      url.pathname = 'nowhere'
      expect(await refusal(url.href, folder)).toMatch(/does not exist/)
      url.password = 'very-wrong'
      const said = await refusal(url.href, folder)
      expect(said).toMatch(/refuses the password/)
      expect(said).not.toContain('very-wrong')
    }))

  it('and lets pass what it does not know', () => {
    const fault = new Error('something else')
    expect(unusable(fault, 'The database')).toBe(fault)
  })
})
