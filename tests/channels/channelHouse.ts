import type { Server } from 'node:http'
import express from 'express'
import { expect } from 'vitest'
import type { Channel } from '../../bot/channels/account.ts'
import { openChannels } from '../../bot/channels/openChannels.ts'
import { webChat } from '../../bot/channels/web/webChat.ts'
import { openDesk } from '../../bot/talk/desk.ts'
import { readConfig } from '../../core/config.ts'
import { openLog } from '../../core/log.ts'
import { findAccount } from '../../core/store/accounts.ts'
import type { Account } from '../../core/store/outbox.ts'
import { findChat } from '../../core/store/chats.ts'
import { messagesAfter, sayTo, type Message } from '../../core/store/messages.ts'
import type { Reply } from '../../core/store/message.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import type { Store } from '../../core/store/store.ts'
import { movedWorld, type HeldWorld } from '../../core/world.ts'
import type { TestHouse } from '../store/databases.ts'

export interface Bot {
  readonly store: Store
  readonly world: HeldWorld
  readonly url: string
  readonly account: Account
  thread(person: string | number): Promise<Message[]>
  /** The office speaks first. */
  tell(person: string | number, reply: Reply): Promise<void>
  /** What the panel would show of the account. */
  status(): Promise<unknown>
  countCases(): Promise<number>
  close(): Promise<void>
}

const webPart = { secureCookies: false, uploadLimitBytes: 1_000_000 }

/** The bot with everything that is its own: settings, store, desk, channels, postmen. Only the provider is stood in for. */
export async function openBot(
  house: TestHouse,
  account: Account,
  env: Record<string, string>,
  world = movedWorld(),
  kinds?: readonly Channel[],
): Promise<Bot> {
  const config = readConfig({ CITIES: account.city, DATA_DIR: house.dataDir, ...env }, [account.city])
  const log = openLog('debug', { write: (line) => void house.logged.push(line) })
  const store = await house.open({ world })
  const channels = await openChannels({ store, world, log, config }, kinds)
  const desk = openDesk({ store, log, cities: config.cities, media: channels.media })
  const app = express()
  for (const router of channels.webhooks(desk)) app.use(router)
  app.use(
    '/',
    webChat({ ...webPart, cities: [{ id: account.city, name: account.city }], desk, store, world, log }),
  )
  const server = await new Promise<Server>((done) => {
    const opened = app.listen(0, '127.0.0.1', () => done(opened))
  })
  await desk.resume()
  await channels.serve(desk)
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0

  const chatOf = async (person: string | number) => {
    const chat = await store.read((tx) => findChat(tx, { ...account, address: String(person) }))
    if (!chat) throw new Error(`${person} has never written`)
    return chat.id
  }
  let closing: Promise<void> | undefined
  const end = async () => {
    await channels.close()
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    await desk.close()
    await store.close()
  }
  return {
    store,
    world,
    account,
    url: `http://127.0.0.1:${port}`,
    thread: async (person) => {
      const chat = await chatOf(person)
      return store.read((tx) => messagesAfter(tx, personScope(account.city), chat, 0, 1_000))
    },
    tell: async (person, reply) => {
      const chat = await chatOf(person)
      await store.write((tx) => sayTo(tx, systemScope(account.city), chat, reply))
    },
    status: async () => (await store.read((tx) => findAccount(tx, account)))?.status,
    countCases: async () =>
      (await store.read((tx) => rows<{ n: number }>(tx, 'select count(*) as n from cases')))[0]?.n ?? 0,
    close: () => (closing ??= end()),
  }
}

/** One person's side: does something, and gives the answer to it once it is as wanted. */
export const answering =
  <Who>(
    heard: (who: Who) => readonly { readonly text: string }[],
    person: Who,
    waiting: { readonly timeout: number; readonly interval: number },
  ) =>
  async (doing: () => unknown, wanted = /./s, who = person): Promise<string> => {
    const before = heard(who).length
    await doing()
    const newest = () =>
      heard(who)
        .slice(before)
        .map(({ text }) => text)
        .join('\n')
    await expect.poll(newest, waiting).toMatch(wanted)
    return newest()
  }

/** Every message received stands once in the database and was answered, in the order of its number. */
export function expectAnsweredOnce(thread: readonly Message[], received: number): void {
  const ins = thread.filter((one) => one.direction === 'in')
  expect(ins.map(({ state }) => state)).toEqual(Array(received).fill('answered'))
  expect(new Set(ins.map(({ providerId }) => providerId)).size).toBe(received)
  expect(thread.map(({ n }) => n)).toEqual(thread.map((_, index) => index + 1))
}

/** Nothing is left to be sent, and nothing was given up. */
export const allSent = (thread: readonly Message[]): boolean =>
  thread.every((one) => one.direction === 'in' || ['sent', 'delivered', 'read'].includes(one.state))
