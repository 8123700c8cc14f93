import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId, type World } from '../world.ts'
import { freeBytes, keptFreeBytes } from './diskRoom.ts'
import { FileMissing } from './errors.ts'
import { checkFile, type Refused } from './fileKinds.ts'
import type { FileRef, MediaKind } from './message.ts'
import type { Scope } from './scope.ts'
import { insertRows, row } from './sql.ts'
import type { Tx } from './tx.ts'
import type { Vault } from './vault.ts'

/** The content of files, sealed on disk. Their rows are in the table `files`, written by `insertFiles`. */
export interface Files {
  /** Checks, cleans and keeps a file, outside any transaction. A saved file without a row is swept later. */
  save(file: {
    readonly city: string
    readonly kind: MediaKind
    readonly bytes: Buffer
  }): Promise<FileRef | { readonly refused: Refused }>
  read(city: string, id: string): Promise<Buffer>
  remove(city: string, id: string): Promise<void>
  /** Ids of all files on disk, a folder at a time. */
  list(): AsyncGenerator<{ readonly city: string; readonly ids: readonly string[] }>
}

const cityName = /^[a-z][a-z0-9-]{0,40}$/
const fileId = /^[0-9a-f-]{36}$/

interface Parts {
  readonly dataDir: string
  readonly world: World
  readonly vault: Vault
  readonly free?: () => Promise<number>
}

export function openFiles({ dataDir, world, vault, free = () => freeBytes(dataDir) }: Parts): Files {
  const root = join(dataDir, 'files')
  const pathOf = (city: string, id: string): string => {
    if (!cityName.test(city) || !fileId.test(id)) throw new FileMissing('There is no such file.')
    // the end of an id is chance, its beginning is the time: folders fill evenly by the end
    return join(root, city, id.slice(-2), id)
  }
  return {
    async save({ city, kind, bytes }) {
      const checked = await checkFile(kind, bytes)
      if (typeof checked === 'string') return { refused: checked }
      if ((await free()) < keptFreeBytes + checked.bytes.length) return { refused: 'no-room' }
      const id = newId(world)
      const { bytes: content, ...rest } = checked
      await writeDurably(pathOf(city, id), vault.sealBytes(placeOf(city, id), content))
      return { id, bytes: content.length, ...rest }
    },
    async read(city, id) {
      const sealed = await readFile(pathOf(city, id)).catch((cause: unknown) => {
        throw new FileMissing('There is no such file.', { cause })
      })
      return vault.unsealBytes(placeOf(city, id), sealed)
    },
    remove: (city, id) => rm(pathOf(city, id), { force: true }),
    list: () => listFiles(root),
  }
}

const placeOf = (city: string, id: string) => ({ table: 'files', column: 'content', row: `${city}/${id}` })

/** Whole or not at all, also when the power fails: what a committed row names must be there. */
async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = `${path}.draft`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, path)
  const folderHandle = await open(folder, 'r')
  try {
    await folderHandle.sync()
  } finally {
    await folderHandle.close()
  }
}

async function* listFiles(root: string): AsyncGenerator<{ city: string; ids: string[] }> {
  for (const city of await readdir(root)) {
    for (const folder of await readdir(join(root, city))) {
      const names = await readdir(join(root, city, folder))
      yield { city, ids: names.filter((name) => fileId.test(name)) }
    }
  }
}

const columns = {
  city: 'text',
  id: 'text',
  kind: 'text',
  mime: 'text',
  bytes: 'integer',
  seconds: 'integer',
  width: 'integer',
  height: 'integer',
  light: 'integer',
  created_at: 'bigint',
} as const

export async function insertFiles(
  tx: Tx,
  files: readonly { readonly city: string; readonly file: FileRef }[],
): Promise<void> {
  const created_at = tx.world.now()
  const objects = files.map(({ city, file }) => ({ ...file, city, created_at }))
  await insertRows(tx, 'files', columns, objects, 'on conflict (city, id) do nothing')
}

interface FileRow {
  readonly id: string
  readonly kind: MediaKind
  readonly mime: string
  readonly bytes: number
  readonly seconds: number | null
  readonly width: number | null
  readonly height: number | null
  readonly light: number | null
}

export async function findFile(tx: Tx, scope: Scope, id: string): Promise<FileRef | undefined> {
  const sql =
    'select id, kind, mime, bytes, seconds, width, height, light from files where city = ? and id = ?'
  const found = await row<FileRow>(tx, sql, [scope.city, id])
  if (!found) return undefined
  const { seconds, width, height, light, ...rest } = found
  return {
    ...rest,
    ...(seconds === null ? {} : { seconds }),
    ...(width === null || height === null ? {} : { width, height }),
    ...(light === null ? {} : { light }),
  }
}
