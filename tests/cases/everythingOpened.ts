import { rows } from '../../core/store/sql.ts'
import type { Store } from '../../core/store/store.ts'
import { tables } from '../../core/store/tables.ts'
import type { Tx } from '../../core/store/tx.ts'

/** Of each table with something sealed: what its place is made of, after the city. */
const keys: Readonly<Record<string, readonly string[]>> = {
  people: ['id'],
  cases: ['id'],
  case_events: ['case_id', 'n'],
  messages: ['chat', 'n'],
  chats: ['id'],
  promises: ['id'],
  transcripts: ['file_id'],
  whatsapp_ids: ['account', 'id_index'],
}

type Row = Readonly<Record<string, string | number | null>>

export interface Opened {
  readonly table: string
  readonly column: string
  /** What the row is about: its case, its chat, itself. */
  readonly of: string
  readonly text: string
}

/** Every value of every table, sealed ones opened. A sealed column that this does not know is a fault. */
export const everythingOpened = (store: Store): Promise<Opened[]> =>
  store.read(async (tx) => {
    const found: Opened[] = []
    for (const table of tables.map(({ options }) => options.name)) {
      for (const row of await rows<Row>(tx, `select * from "${table}"`, [])) {
        const of = String(row['case_id'] ?? row['id'] ?? row['chat'] ?? '')
        for (const [column, value] of Object.entries(row))
          if (value !== null)
            found.push({ table, column, of, text: opened(tx, table, column, String(value), row) })
      }
    }
    return found
  })

function opened(tx: Tx, table: string, column: string, value: string, row: Row): string {
  const key = keys[table]
  if (!/^k\d+\.[A-Za-z0-9+/]{30,}=*$/.test(value) || table === 'vault_keys') return value
  if (key === undefined) throw new Error(`${table}.${column} is sealed, and nobody looks into it`)
  const place = [row['city'], ...key.map((name) => row[name])].join('/')
  const named = column === 'sealed' ? column : column.replace(/_sealed$/, '')
  return JSON.stringify(tx.vault.unseal({ table, column: named, row: place }, value))
}
