import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { openPostman, type Postman } from '../../bot/postman.ts'
import { NotSent, type Sender } from '../../bot/sender.ts'
import { openLog } from '../../core/log.ts'
import { openChats } from '../../core/store/chats.ts'
import { lastMessages, sayTo } from '../../core/store/messages.ts'
import { nextOutgoing } from '../../core/store/nextOutgoing.ts'
import { markOutgoing } from '../../core/store/outbox.ts'
import { systemScope } from '../../core/store/scope.ts'
import type { Store } from '../../core/store/store.ts'
import { movedWorld } from '../../core/world.ts'
import { databases } from '../store/databases.ts'

const account = { city: 'bontang', channel: 'telegram', account: 'bot' } as const
const scope = systemScope('bontang')
/** Well below the slow poll: what is sent later was not woken. */
const soon = { timeout: 3_000, interval: 10 }

const open: Postman[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

describe.each(databases)('the postman on $name', ({ newHouse }) => {
  async function office(people: number) {
    const world = movedWorld()
    const house = await newHouse()
    const store = await house.open({ world })
    const chats = await store.write((tx) =>
      openChats(
        tx,
        Array.from({ length: people }, (_, n) => ({ ...account, address: `p${n}` })),
      ),
    )
    return { world, store, chats: chats.map(({ id }) => id) }
  }

  const say = (store: Store, chat: string, ...texts: string[]) =>
    store.write(async (tx) => {
      for (const text of texts) await sayTo(tx, scope, chat, { text })
    })

  async function carry(store: Store, send: Sender['send'], more: Partial<Sender> = {}) {
    const postman = await openPostman(
      { store, world: movedWorld(), log: openLog('silent') },
      { ...account, ...more, send },
    )
    open.push(postman)
    return postman
  }

  const statesIn = async (store: Store, chat: string) =>
    (await store.read((tx) => lastMessages(tx, scope, chat, 20))).map(({ state }) => state)

  it('sends what was said in a chat in order, and nothing past one that must be tried again', async () => {
    const { store, chats } = await office(1)
    const [chat = ''] = chats
    await say(store, chat, 'satu', 'dua', 'tiga', 'empat')
    const tried: string[] = []
    await carry(store, async (_to, { text }) => {
      tried.push(text)
      if (tried.length === 2) throw new NotSent('trouble 500', { retry: true, afterMs: 150 })
    })
    await expect.poll(() => tried, soon).toEqual(['satu', 'dua'])
    await pause(60)
    expect(tried).toEqual(['satu', 'dua'])
    await expect.poll(() => tried, soon).toEqual(['satu', 'dua', 'dua', 'tiga', 'empat'])
    await expect.poll(() => statesIn(store, chat), soon).toEqual(['sent', 'sent', 'sent', 'sent'])
  })

  it('goes on behind one that is given up', async () => {
    const { store, chats } = await office(1)
    const [chat = ''] = chats
    await say(store, chat, 'satu', 'dua')
    await carry(store, async (_to, { text }) => {
      if (text === 'satu') throw new NotSent('refused 400', { retry: false })
    })
    await expect.poll(() => statesIn(store, chat), soon).toEqual(['failed', 'sent'])
  })

  it('is woken by whatever is said, however it falls between its rounds', async () => {
    const { store, chats } = await office(12)
    const sent: string[] = []
    await carry(store, async ({ address }, { text }) => void sent.push(`${address}: ${text}`))
    const wanted: string[] = []
    for (let n = 0; n < 10; n += 1) {
      await Promise.all(
        chats.map(async (chat, person) => {
          wanted.push(`p${person}: kabar ${n}`)
          await pause((person * 7 + n * 3) % 25)
          await say(store, chat, `kabar ${n}`)
        }),
      )
    }
    await expect.poll(() => sent.length, soon).toBe(wanted.length)
    expect(sent.toSorted()).toEqual(wanted.toSorted())
    for (const [person] of chats.entries()) {
      const his = sent.filter((one) => one.startsWith(`p${person}: `))
      expect(his).toEqual(Array.from({ length: 10 }, (_, n) => `p${person}: kabar ${n}`))
    }
  })

  it('writes nothing over what the next holder of the lease has settled', async () => {
    const { store, chats } = await office(1)
    const [chat = ''] = chats
    await say(store, chat, 'satu')
    const [[taken] = []] = await store.read((tx) => nextOutgoing(tx, account, { chats: 5, each: 5 }))
    const mark = (state: 'sent' | 'queued') =>
      store.write((tx) => markOutgoing(tx, 'bontang', [{ chat, n: taken?.n ?? 0, state, tried: true }]))
    await mark('sent')
    await mark('queued')
    expect(await statesIn(store, chat)).toEqual(['sent'])
  })
})
