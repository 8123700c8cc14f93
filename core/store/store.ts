import { access, constants, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../log.ts'
import type { World } from '../world.ts'
import { writeLooks } from './audit.ts'
import type { Connection, Database } from './database.ts'
import { type Dialect, lockTable } from './dialect.ts'
import { VaultLocked } from './errors.ts'
import { type Files, openFiles } from './files.ts'
import { Lanes } from './lanes.ts'
import { openSqlite, sqliteFile } from './openSqlite.ts'
import { retried, timed, transact } from './transact.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'
import { unusable } from './unusable.ts'
import type { Vault } from './vault.ts'
import { findKey, openVault, readProofs } from './vaultKey.ts'
import { localWake, type Wake, type WakeLine } from './wake.ts'

export interface StoreOptions {
  /** `sqlite:FILE` (a relative file lies in the data folder) or `postgres://…`. */
  readonly databaseUrl: string
  readonly dataDir: string
  readonly vaultKey: string | undefined
  readonly world: World
  readonly log: Log
  /** Whether an empty database without a key gets a new one. Default yes. */
  readonly createKey?: boolean
}

export interface Store {
  readonly dialect: Dialect
  readonly vault: Vault
  readonly files: Files
  readonly wake: Wake
  /** Where a new vault key was written at this start: the front door asks to back it up. */
  readonly createdKey: string | undefined
  /**
   * One transaction. No network, no files and no other write inside. On PostgreSQL it is run again when
   * it collided with another (40001, 40P01), so `fn` must begin afresh each time it is called; `once: true`
   * forbids that.
   */
  write<T>(fn: (tx: Tx) => Promise<T>, options?: { readonly once?: boolean }): Promise<T>
  /** One consistent picture of the database, beside the writer and never in its way. */
  read<T>(fn: (tx: Tx) => Promise<T>): Promise<T>
  /** A transaction without a connection: for what is prepared before one begins, and needs no statement. */
  readonly outside: Tx
  /** What TypeORM would still change to make the database fit the entities. */
  pendingSchema(): Promise<string[]>
  close(): Promise<void>
}

const waitingWrites = 2_000
const waitingReads = 500

const beginWrite = { sqlite: 'BEGIN IMMEDIATE', postgres: 'BEGIN' }
const beginRead = { sqlite: 'BEGIN', postgres: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' }

export async function openStore(options: StoreOptions): Promise<Store> {
  const { dataDir, databaseUrl, log } = options
  try {
    await mkdir(join(dataDir, 'files'), { recursive: true, mode: 0o700 })
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (fault) {
    throw unusable(fault, `The data folder ${dataDir}`)
  }
  const onPostgres = /^postgres(ql)?:/.test(databaseUrl)
  const file = sqliteFile(databaseUrl, dataDir)
  let database: Database
  try {
    database = onPostgres
      ? await (await import('./openPostgres.ts')).openPostgres(databaseUrl, log)
      : await openSqlite(file)
  } catch (fault) {
    throw unusable(fault, onPostgres ? 'The PostgreSQL database in DATABASE_URL' : `The database ${file}`)
  }
  try {
    const { vault, createdKey } = await unlock(database, options)
    const wake = onPostgres
      ? await (await import('./wakePostgres.ts')).postgresWake(databaseUrl, log)
      : localWake(log)
    return storeOf(database, { ...options, vault, createdKey, wake })
  } catch (fault) {
    await database.close()
    throw fault
  }
}

async function unlock(database: Database, options: StoreOptions) {
  const { world, vaultKey, dataDir, createKey = true } = options
  // until the vault is open, a transaction has none
  const parts: Tx = { dialect: database.dialect, world, vault: lockedVault }
  const connection = await database.writers.take()
  try {
    const done = await transact(connection, beginWrite[database.dialect], parts, async (tx) => {
      await rows(tx, lockTable(tx.dialect, 'vault_keys'))
      const proofs = await readProofs(tx)
      const { text, createdKey } = await findKey(vaultKey, dataDir, proofs.length > 0, createKey)
      return { vault: await openVault(tx, world, text, proofs), createdKey }
    })
    return done.result
  } finally {
    await connection.release()
  }
}

const locked = (): never => {
  throw new VaultLocked('missing', 'The vault is not open yet.')
}
const lockedVault: Vault = {
  seal: locked,
  unseal: locked,
  sealBytes: locked,
  unsealBytes: locked,
  index: locked,
  mac: locked,
}

interface Opened extends StoreOptions {
  readonly vault: Vault
  readonly createdKey: string | undefined
  readonly wake: WakeLine
}

function storeOf(database: Database, opened: Opened): Store {
  const { world, vault, log, wake } = opened
  const { dialect } = database
  const parts: Tx = { dialect, world, vault }
  const writers = new Lanes(database.writers, waitingWrites)
  const readers = new Lanes(database.readers, waitingReads)

  const write: Store['write'] = async (fn, { once = false } = {}) => {
    const attempt = (connection: Connection) =>
      timed(log, () =>
        transact(connection, beginWrite[dialect], parts, async (tx, state) => {
          const result = await fn(tx)
          await writeLooks(tx, state.looks)
          return result
        }),
      )
    const { result, state } = await retried(world, once, () => writers.use(attempt))
    if (state.wakes.length > 0) wake.send(state.wakes)
    return result
  }

  const read: Store['read'] = async (fn) => {
    const work = (connection: Connection) => transact(connection, beginRead[dialect], parts, fn)
    const { result, state } = await readers.use(work)
    // a page is shown only after it is written down who looked
    if (state.looks.length > 0) await write((tx) => writeLooks(tx, state.looks))
    return result
  }

  let closing: Promise<void> | undefined
  const end = async () => {
    await readers.close()
    await writers.close()
    await wake.close()
    await database.close()
  }
  const files = openFiles({ dataDir: opened.dataDir, world, vault })
  return {
    dialect,
    vault,
    files,
    wake,
    createdKey: opened.createdKey,
    outside: parts,
    write,
    read,
    pendingSchema: () => database.pendingSchema(),
    close: () => (closing ??= end()),
  }
}
