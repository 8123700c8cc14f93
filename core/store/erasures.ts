import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { fromJson, textList } from './dialect.ts'
import { markDone, takeDue, type Due } from './due.ts'
import { openMessages } from './filesInChat.ts'
import { rows } from './sql.ts'
import type { Store } from './store.ts'
import type { Tx } from './tx.ts'
import type { Vault } from './vault.ts'

// A backup does not know what was erased after it was made. So that is noted beside the database as well, in ids
// alone: whoever restores puts back the database and keeps this file, and the house erases again what it names.
// Each line carries a mac: whoever can write to the folder, but has not the vault's key, has nobody's data erased.

const erasure = z.object({
  city: z.string(),
  request: z.string(),
  chat: z.string(),
  cases: z.array(z.string()),
})
export type Erasure = z.infer<typeof erasure>

const line = erasure.extend({ mac: z.string() })

/** The kind of due row under which an erasing waits to be noted. */
export const noteDue = 'note-erasure'

const atOnce = 100

export const erasuresFile = (dataDir: string): string => join(dataDir, 'erasures.jsonl')

/** What the log and the doctor say where somebody else wrote to the file. */
export const foreignErasures =
  'erasures.jsonl holds lines that this house did not write; they are not obeyed. ' +
  'See who can write to the data folder, and put back your newest copy of the file.'

export async function noteErasures(store: Store, dataDir: string, now: number): Promise<void> {
  const { due, done } = await store.write(async (tx) => {
    const taken = await takeDue(tx, noteDue, now, atOnce)
    return { due: taken, done: await erasedIn(tx, taken) }
  })
  const file = await open(erasuresFile(dataDir), 'a', 0o600)
  try {
    // After a line that a crash cut off, the next one begins anew. A full disk is a fault here, not half a line.
    await file.appendFile(done.map((one) => `\n${lineOf(store.vault, one)}\n`).join(''))
    await file.sync()
  } finally {
    await file.close()
  }
  await store.write((tx) => markDone(tx, ...due))
}

export const lineOf = (vault: Vault, one: Erasure): string =>
  JSON.stringify({ ...one, mac: macOf(vault, one) })

const macOf = (vault: Vault, { city, request, chat, cases }: Erasure): string =>
  vault.mac('erasure', JSON.stringify([city, request, chat, cases]))

/** What was erased according to the file, and lies in this database all the same; how many lines are not the house's. */
export async function unknownErasures(
  store: Store,
  dataDir: string,
): Promise<{ unknown: Erasure[]; foreign: number }> {
  const { own, foreign } = await read(store.vault, dataDir)
  if (own.length === 0) return { unknown: [], foreign }
  const asked = own.map(({ city, request: subject }) => ({ city, subject }))
  return store.read(async (tx) => {
    const done = new Set((await erasedIn(tx, asked)).map(keyOf))
    // Where an earlier copy was put back before, one request may have had several chats erased.
    const noted = new Map(own.map((one) => [`${keyOf(one)}/${one.chat}`, one]))
    const left = [...noted.values()].filter((one) => !done.has(keyOf(one)))
    const there = await thereOf(tx, left.flatMap(idsOf))
    return { unknown: left.filter((one) => idsOf(one).some((id) => there.has(id))), foreign }
  })
}

const keyOf = ({ city, request }: Erasure): string => `${city}/${request}`

const idsOf = ({ request, chat, cases }: Erasure): string[] => [request, chat, ...cases]

/** Of an older copy, made before they first wrote, there is nothing to erase. */
async function thereOf(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const list = textList(tx.dialect)
  const sql = `select id from chats where id in ${list} union select id from cases where id in ${list}`
  const found = await rows<{ id: string }>(tx, sql, [JSON.stringify(ids), JSON.stringify(ids)])
  return new Set(found.map(({ id }) => id))
}

/** A line that a crash cut off is no line: what it was to say was noted again in full. */
async function read(vault: Vault, dataDir: string): Promise<{ own: Erasure[]; foreign: number }> {
  const text = await readFile(erasuresFile(dataDir), 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return ''
    throw fault
  })
  const whole = text
    .split('\n')
    .map(parsed)
    .filter((said) => said !== undefined)
  const own = whole.flatMap((said) => {
    const { data } = line.safeParse(said)
    return data !== undefined && data.mac === macOf(vault, data) ? [data] : []
  })
  return { own, foreign: whole.length - own.length }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The erasings that the audit of this database tells of, by the request that asked for them. */
async function erasedIn(tx: Tx, asked: readonly Pick<Due, 'city' | 'subject'>[]): Promise<Erasure[]> {
  const found = await rows<{ city: string; request: string; detail: string }>(
    tx,
    `select city, subject_id as request, detail from audit
     where action = 'data.erased' and subject_id in ${textList(tx.dialect)} order by id`,
    [JSON.stringify(asked.map(({ subject }) => subject))],
  )
  return found.flatMap(({ city, request, detail }) => {
    const { data } = erasure.safeParse({ ...Object(fromJson(detail)), city, request })
    return data === undefined ? [] : [data]
  })
}

/** In which chats its cases lay, when this copy of the database was made. */
export async function chatsOfErasure(tx: Tx, { city, chat, cases }: Erasure): Promise<string[]> {
  const sql = `select distinct chat from cases where city = ? and chat is not null and id in ${textList(tx.dialect)}`
  const found = await rows<{ chat: string }>(tx, sql, [city, JSON.stringify(cases)])
  return [...new Set([chat, ...found.map((one) => one.chat)])]
}

/** What waited to be sent or read when the copy was made was sent and read long ago. */
export async function dropWaiting(tx: Tx, city: string, chat: string): Promise<void> {
  await rows(
    tx,
    `update messages set state = case direction when 'in' then 'answered' else 'failed' end, error = null
     where city = ? and chat = ? and state in ('queued', 'sending', 'media', 'held') and ${openMessages}`,
    [city, chat],
  )
  await rows(tx, 'update chats set held = false where city = ? and id = ?', [city, chat])
}
