import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Inbound } from '../../bot/channels/channel.ts'
import type { Desk } from '../../bot/talk/desk.ts'
import { openLog } from '../../core/log.ts'
import { bodyPlace } from '../../core/store/messages.ts'
import type { Store } from '../../core/store/store.ts'
import { realWorld } from '../../core/world.ts'
import { built } from './built.ts'
import { best, perSecond, timed, whole, type Row } from './timing.ts'

const log = openLog('silent')
const account = { city: 'bontang', channel: 'telegram', account: 'bench' } as const
const marks: Record<number, number> = { 1: 0.25, 16: 0, 64: 2.5 }

/** Durable sealed turns a second: message in, talk's state, two replies, synchronous=FULL. */
export async function benchTurns(): Promise<Row[]> {
  const { openStore } = await built<typeof import('../../core/store/store.ts')>('core/store/store.js')
  const { openDesk } = await built<typeof import('../../bot/talk/desk.ts')>('bot/talk/desk.js')
  const folder = await mkdtemp(join(tmpdir(), 'loket-bench-'))
  try {
    const store = await openStore({
      databaseUrl: 'sqlite:loket.db',
      dataDir: folder,
      vaultKey: undefined,
      world: realWorld,
      log,
    })
    const desk = openDesk({
      store,
      log,
      cities: ['bontang'],
      media: { fetch: () => Promise.reject(new Error('none')) },
    })
    const bare = await bareLoop(store, join(folder, 'bare.db'))
    const rows: Row[] = []
    for (const atOnce of [1, 16, 64]) rows.push(await oneRow(desk, atOnce, bare))
    await desk.close()
    await store.close()
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function oneRow(desk: Desk, atOnce: number, bare: number): Promise<Row> {
  const turns = atOnce === 1 ? 400 : 100 * atOnce
  await Promise.all(Array.from({ length: atOnce }, (_, person) => sayTwice(desk, person)))
  const ms = await best(3, () => timed(() => talkAll(desk, atOnce, turns)))
  const ours = perSecond(turns, ms)
  const mark = marks[atOnce] ?? 0
  return {
    what: `durable turns a second, ${atOnce} at once`,
    ours: whole(ours),
    reference: `${whole(bare)} (bare better-sqlite3, a commit a turn)`,
    ratio: ours / bare,
    mark: mark === 0 ? '' : `>= ${mark} x`,
    met: ours / bare >= mark,
  }
}

/** So many people, each sending the next message when the last one is committed. */
async function talkAll(desk: Desk, atOnce: number, turns: number): Promise<void> {
  const each = turns / atOnce
  await Promise.all(
    Array.from({ length: atOnce }, async (_, person) => {
      for (let turn = 0; turn < each; turn++) {
        const taken = await desk.receive(messageFrom(person))
        if (taken.turn?.replies.length !== 2) throw new Error('the benchmark wants turns with two replies')
      }
    }),
  )
}

async function sayTwice(desk: Desk, person: number): Promise<void> {
  await desk.receive(messageFrom(person))
  await desk.receive(messageFrom(person))
}

let sent = 0
const messageFrom = (person: number): Inbound => ({
  ...account,
  address: `person-${person}`,
  providerId: `m${++sent}`,
  sentAt: realWorld.now(),
  content: { kind: 'text', text: 'halo' },
})

/** The reference: the same sealed rows by the quickest driver there is, one commit a turn, nothing else done. */
async function bareLoop(store: Store, file: string): Promise<number> {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(`create table chats (id text primary key, n integer, talk text);
    create table messages (chat text, n integer, direction text, provider_id text, state text, body text, at integer,
      primary key (chat, n));
    create unique index seen on messages (provider_id) where direction = 'in';
    insert into chats values ('c', 0, null)`)
  const insert = db.prepare('insert into messages values (?, ?, ?, ?, ?, ?, ?)')
  const update = db.prepare('update chats set n = ?, talk = ? where id = ?')
  const seal = (n: number, body: unknown) => store.vault.seal(bodyPlace('bontang', 'c', n), body)
  const reply = {
    text: 'Ada yang bisa kami bantu? Pilih salah satu, atau tulis saja keperluan Anda.',
    choices: sampleChoices,
  }
  let n = 0
  const turn = db.transaction(() => {
    insert.run('c', ++n, 'in', `m${n}`, 'answered', seal(n, { kind: 'text', text: 'halo' }), Date.now())
    insert.run(
      'c',
      ++n,
      'out',
      null,
      'queued',
      seal(n, { text: 'Selamat datang di Loket Pekerja Kota Bontang.' }),
      Date.now(),
    )
    insert.run('c', ++n, 'out', null, 'queued', seal(n, reply), Date.now())
    update.run(n, seal(0, { talk: null, asking: { kind: 'menu' }, misses: 0 }), 'c')
  })
  const turns = 400
  const ms = await best(3, () =>
    timed(() => {
      for (let done = 0; done < turns; done++) turn()
    }),
  )
  db.close()
  return perSecond(turns, ms)
}

const sampleChoices = Array.from({ length: 7 }, (_, index) => ({
  id: `choice-${index}`,
  title: 'Bicara dengan petugas',
}))
