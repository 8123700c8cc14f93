import { textList } from './dialect.ts'
import { dropDue, takeDue } from './due.ts'
import { rows } from './sql.ts'
import type { Store } from './store.ts'

const dayMs = 86_400_000

/** The first 48 bits of a UUIDv7 are the time it was made. */
const madeAt = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

/**
 * Removes from disk what no row names: files of turns that never committed, and of rows that retention
 * took away. A day's grace, because a file is saved before its row.
 */
export async function sweepFiles(store: Store, now: number): Promise<number> {
  let swept = 0
  for await (const { city, ids } of store.files.list()) {
    const old = ids.filter((id) => madeAt(id) < now - dayMs)
    if (old.length === 0) continue
    const named = await store.read((tx) =>
      rows<{ id: string }>(tx, `select id from files where city = ? and id in ${textList(tx.dialect)}`, [
        city,
        JSON.stringify(old),
      ]),
    )
    const kept = new Set(named.map(({ id }) => id))
    for (const id of old.filter((id) => !kept.has(id))) {
      await store.files.remove(city, id)
      swept++
    }
  }
  return swept
}

/** The kind of due row under which a file whose row was erased waits to be removed from disk. */
export const erasedFileDue = 'erased-file'

const atOnce = 100

/** Within a minute of the erasing: the sweep would leave them for a day. */
export async function removeErased(store: Store, now: number): Promise<void> {
  const gone = await store.write((tx) => takeDue(tx, erasedFileDue, now, atOnce))
  for (const { city, kind, subject } of gone) {
    await store.files.remove(city, subject)
    await store.write((tx) => dropDue(tx, city, kind, subject))
  }
}
