import Database from 'better-sqlite3'
import { talkPlace } from '../../core/store/chatRow.ts'
import { bodyPlace } from '../../core/store/insertMessages.ts'
import { newId, realWorld } from '../../core/world.ts'
import type { Vault } from '../../core/store/vault.ts'

type Cells = Record<string, string | number | null>

/** What one turn of the house leaves behind: its chat's row and the rows of its messages, opened. */
export interface TurnRows {
  readonly chat: Cells
  readonly talk: unknown
  readonly messages: readonly { readonly cells: Cells; readonly body: unknown }[]
}

export interface BareLoop {
  play(turns: number): void
  close(): void
}

/** The last turn that the house has written to this database. */
export function lastTurn(file: string, vault: Vault): TurnRows {
  const db = new Database(file, { readonly: true })
  const chat = db.prepare<[], Cells>('select * from chats order by last_in_at desc limit 1').get()
  if (!chat) throw new Error('the house has written no turn')
  const { city, id, n, talk } = chat
  const written = db
    .prepare<unknown[], Cells>('select * from messages where city = ? and chat = ? order by n desc limit 3')
    .all(city, id)
    .toReversed()
  db.close()
  if (written.length !== 3 || written[2]?.['n'] !== n) throw new Error('the last turn is not three messages')
  return {
    chat,
    talk: vault.unseal(talkPlace(String(city), String(id)), String(talk)),
    messages: written.map((cells) => ({
      cells,
      body: vault.unseal(bodyPlace(String(city), String(id), Number(cells['n'])), String(cells['body'])),
    })),
  }
}

/**
 * The reference: the very rows of the house's turn, sealed by its vault, in a database of its schema, written by the
 * quickest driver there is with one commit a turn and nothing else done.
 */
export function bareLoop(file: string, vault: Vault, turn: TurnRows, chats: number): BareLoop {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('wal_autocheckpoint = 4000')
  const insertChat = db.prepare(inserting('chats', turn.chat))
  const insertMessage = db.prepare(inserting('messages', turn.messages[0]?.cells ?? {}))
  const update = db.prepare('update chats set n = ?, talk = ?, last_in_at = ? where city = ? and id = ?')
  const city = String(turn.chat['city'])
  const people = Array.from({ length: chats }, () => {
    const id = newId(realWorld)
    insertChat.run({ ...turn.chat, id, n: 0, address_index: id })
    return { id, n: 0 }
  })
  let sent = 0
  const play = db.transaction((person: { id: string; n: number }) => {
    const now = realWorld.now()
    for (const { cells, body } of turn.messages) {
      const n = ++person.n
      insertMessage.run({
        ...cells,
        chat: person.id,
        n,
        at: now,
        provider_id: cells['direction'] === 'in' ? `b${++sent}` : null,
        next_at: cells['next_at'] === null ? null : now,
        body: vault.seal(bodyPlace(city, person.id, n), body),
      })
    }
    update.run(person.n, vault.seal(talkPlace(city, person.id), turn.talk), now, city, person.id)
  })
  let played = 0
  return {
    play: (turns) => {
      for (const end = played + turns; played < end; played++) play(people[played % chats]!)
    },
    close: () => void db.close(),
  }
}

const inserting = (table: string, cells: Cells): string => {
  const names = Object.keys(cells)
  return `insert into ${table} (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`
}
