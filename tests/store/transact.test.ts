import { describe, expect, it } from 'vitest'
import type { Connection } from '../../core/store/database.ts'
import { rows } from '../../core/store/sql.ts'
import { transact } from '../../core/store/transact.ts'
import type { Tx } from '../../core/store/tx.ts'
import { parseKeyRing, sealer, vaultOf } from '../../core/store/vault.ts'
import { realWorld } from '../../core/world.ts'

/** Keeps what it was asked for; whatever begins with `broken` fails, a moment later as a database would. */
function connectionWhere(broken: string) {
  const asked: string[] = []
  const connection: Connection = {
    query: async (sql) => {
      asked.push(sql)
      await new Promise(setImmediate)
      if (sql.startsWith(broken)) throw new Error(`${sql} is broken`)
      return []
    },
    release: async () => {},
  }
  return { connection, asked }
}

const vault = vaultOf(sealer(realWorld, parseKeyRing(Buffer.alloc(32).toString('base64'))), Buffer.alloc(32))
const parts: Tx = { dialect: 'sqlite', world: realWorld, vault }
const twoAtOnce = (tx: Tx) => Promise.all([rows(tx, 'insert 1'), rows(tx, 'insert 2')])

describe('a transaction', () => {
  it('runs none of its statements where it did not begin', async () => {
    const { connection, asked } = connectionWhere('begin')
    const going = transact(connection, 'begin', parts, twoAtOnce)
    await expect(going).rejects.toThrow('begin is broken')
    await new Promise(setImmediate)
    expect(asked).toEqual(['begin'])
  })

  it('says that it did not begin, whatever came of its work', async () => {
    const { connection, asked } = connectionWhere('begin')
    const going = transact(connection, 'begin', parts, () => {
      throw new Error('its own fault')
    })
    await expect(going).rejects.toThrow('begin is broken')
    expect(asked).toEqual(['begin'])
  })

  it('runs what is asked for together one after another, and its end after all of them', async () => {
    const { connection, asked } = connectionWhere('insert 1')
    await expect(transact(connection, 'begin', parts, twoAtOnce)).rejects.toThrow('insert 1 is broken')
    expect(asked).toEqual(['begin', 'insert 1', 'insert 2', 'ROLLBACK'])
  })
})
