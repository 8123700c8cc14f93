import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Inbound } from '../../bot/channels/channel.ts'
import type { Desk } from '../../bot/talk/desk.ts'
import { openLog } from '../../core/log.ts'
import type { openStore as OpenStore } from '../../core/store/store.ts'
import { realWorld } from '../../core/world.ts'
import { bareLoop, lastTurn } from './bareLoop.ts'
import { built } from './built.ts'
import { bestOfBoth, perSecond, timed, whole, type Row } from './timing.ts'

const log = openLog('silent')
const account = { city: 'bontang', channel: 'telegram', account: 'bench' } as const
/** The first ones warm the house up. */
const rounds = 10
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
    const empty = await emptyHouse(openStore, join(folder, 'empty'))
    const desk = openDesk({
      store,
      log,
      cities: ['bontang'],
      media: { fetch: () => Promise.reject(new Error('none')) },
    })
    const rows: Row[] = []
    for (const atOnce of [1, 16, 64]) {
      await Promise.all(Array.from({ length: atOnce }, (_, person) => sayTwice(desk, person)))
      const file = join(folder, `bare-${atOnce}.db`)
      await copyFile(empty, file)
      const bare = bareLoop(file, store.vault, lastTurn(join(folder, 'loket.db'), store.vault), atOnce)
      const turns = atOnce === 1 ? 1_000 : 100 * atOnce
      const [ours, reference] = await bestOfBoth(
        rounds,
        () => timed(() => talkAll(desk, atOnce, turns)),
        () => timed(() => bare.play(turns)),
      )
      bare.close()
      rows.push(rowOf(atOnce, perSecond(turns, ours), perSecond(turns, reference)))
    }
    await desk.close()
    await store.close()
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A database as the house makes it, with nothing in it yet. */
async function emptyHouse(openStore: typeof OpenStore, dataDir: string) {
  const options = { databaseUrl: 'sqlite:loket.db', dataDir, vaultKey: undefined, world: realWorld, log }
  await (await openStore(options)).close()
  return join(dataDir, 'loket.db')
}

function rowOf(atOnce: number, ours: number, bare: number): Row {
  const mark = marks[atOnce] ?? 0
  return {
    what: `durable turns a second, ${atOnce} at once`,
    ours: whole(ours),
    reference: `${whole(bare)} (bare better-sqlite3, the same rows, a commit a turn)`,
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
