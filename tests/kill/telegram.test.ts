import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findChat } from '../../core/store/chats.ts'
import { countCases } from '../../core/store/listedCases.ts'
import { messagesAfter, type Message } from '../../core/store/messages.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import type { Store } from '../../core/store/store.ts'
import { realWorld } from '../../core/world.ts'
import { allSent, expectAnsweredOnce } from '../channels/channelHouse.ts'
import { TelegramServer } from '../channels/telegramServer.ts'
import { closeAll, runLoket, type RunningHouse } from '../start/house.ts'
import { databases, type TestHouse } from '../store/databases.ts'

const account = { city: 'bontang', channel: 'telegram', account: '7000001' } as const
const people = 50
const kills = 3
/** As many chats as the channel answers at a time: no more can be in flight when it is killed. */
const inFlight = 24
const lines = ['halo', 'keluhan', 'tidak perlu', 'santunan lama', 'belum dibayar', 'selesai', 'kirim']
/** What tells that a talk has come to its end. */
const lastWords = 'tidak perlu membayar'

afterEach(closeAll)

const open = (house: TestHouse, server: TelegramServer): RunningHouse =>
  runLoket(['start'], {
    PORT: '0',
    LOG_LEVEL: 'error',
    DATA_DIR: house.dataDir,
    DATABASE_URL: house.databaseUrl,
    CITIES: 'bontang',
    TELEGRAM_API_ROOT: server.url,
    TELEGRAM_TOKEN_BONTANG: server.token,
  })

/** They write on, whether or not anybody is there to hear them. */
async function writeAll(server: TelegramServer, sent: ReadonlyMap<number, string[]>): Promise<void> {
  for (const line of lines)
    for (const [person, updates] of sent) {
      updates.push(String(server.says(person, line)))
      await delay(12)
    }
}

/** Codes are drawn by chance; everything else said must be the same in every talk. */
const alike = (text: string) => text.replaceAll('*', '').replaceAll(/[A-Z]\d{4}-\d{4}/g, 'CODE')

const threadOf = (store: Store, person: number): Promise<Message[]> =>
  store.read(async (tx) => {
    const chat = await findChat(tx, { ...account, address: String(person) })
    return chat ? messagesAfter(tx, personScope('bontang'), chat.id, 0, 1_000) : []
  })

const saidIn = (thread: readonly Message[]) =>
  thread.flatMap((one) => (one.direction === 'out' ? [alike(one.reply.text)] : []))

/** What one person saw, with its place in the whole record; and what of it was there twice. */
function seenBy(server: TelegramServer, person: number) {
  const shown = server.shown.flatMap(({ chat, text }, at) =>
    chat === person ? [{ text: alike(text), at }] : [],
  )
  const isRepeat = (index: number) => shown[index]?.text === shown[index - 1]?.text
  return {
    once: shown.flatMap(({ text }, index) => (isRepeat(index) ? [] : [text])),
    repeats: shown.flatMap(({ at }, index) =>
      isRepeat(index) ? [{ first: shown[index - 1]?.at ?? 0, again: at }] : [],
    ),
  }
}

const finished = (server: TelegramServer, person: number) =>
  server.shown.some(({ chat, text }) => chat === person && text.includes(lastWords))

describe('the whole house killed in the middle of fifty talks on Telegram', () => {
  it('answers every message once, and repeats only what was in flight', { timeout: 120_000 }, async () => {
    const server = await TelegramServer.open()
    const [sqlite] = databases
    if (!sqlite) throw new Error('there is no database to test on')
    const house = await sqlite.newHouse()
    const persons = Array.from({ length: people }, (_, index) => 90_000 + index)
    const sent = new Map<number, string[]>(persons.map((person) => [person, []]))
    const writing = writeAll(server, sent)
    let running = open(house, server)
    const killedAt: number[] = []
    while (killedAt.length < kills) {
      const enough = server.shown.length + 40 + Math.floor(Math.random() * 80)
      await vi.waitUntil(() => server.shown.length >= enough, { timeout: 30_000, interval: 1 })
      await delay(Math.random() * 10)
      running.process.kill('SIGKILL')
      await running.ended
      killedAt.push(server.shown.length)
      running = open(house, server)
    }
    await writing
    await vi.waitUntil(() => persons.every((person) => finished(server, person)), {
      timeout: 60_000,
      interval: 20,
    })
    running.process.kill('SIGTERM')
    expect(await running.ended).toBe(0)
    expect([server.unacknowledged, server.surprises]).toEqual([0, []])
    await server.close()

    const store = await house.open({ world: realWorld })
    const expected = saidIn(await threadOf(store, persons[0] ?? 0))
    expect(expected.at(-1)).toContain(lastWords)
    expect(new Set(expected).size).toBe(expected.length)
    const repeats = []
    for (const person of persons) {
      const thread = await threadOf(store, person)
      expectAnsweredOnce(thread, lines.length)
      expect(thread.flatMap((one) => (one.direction === 'in' ? [one.providerId] : []))).toEqual(
        sent.get(person),
      )
      expect(saidIn(thread)).toEqual(expected)
      expect(allSent(thread)).toBe(true)
      const seen = seenBy(server, person)
      expect(seen.once).toEqual(expected)
      repeats.push(...seen.repeats)
    }
    expect(repeats.every(({ first, again }) => killedAt.some((at) => first < at && again >= at))).toBe(true)
    for (const [index, at] of killedAt.entries()) {
      const inThisLife = repeats.filter(({ first }) => first >= (killedAt[index - 1] ?? 0) && first < at)
      expect(inThisLife.length).toBeLessThanOrEqual(inFlight)
    }
    const cases = await store.read((tx) => countCases(tx, systemScope('bontang'), { kind: 'complaint' }))
    expect([...cases.values()].reduce((sum, count) => sum + count, 0)).toBe(people)
  })
})
