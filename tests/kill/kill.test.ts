import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import type { Inbound } from '../../bot/channels/channel.ts'
import { openDesk } from '../../bot/talk/desk.ts'
import { openLog } from '../../core/log.ts'
import { findChat } from '../../core/store/chats.ts'
import { messagesAfter, type Message } from '../../core/store/messages.ts'
import { countCases } from '../../core/store/listedCases.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import type { Store } from '../../core/store/store.ts'
import { realWorld } from '../../core/world.ts'
import { compiled } from '../start/compiled.ts'
import { databases, type TestHouse } from '../store/databases.ts'

/** More of them in `npm run soak`. */
const talks = process.env['SOAK'] ? 600 : 200
const account = { city: 'bontang', channel: 'telegram', account: 'bot' } as const

/** A whole application, typed. */
const lines = [
  'halo',
  'daftar',
  'saya sendiri',
  'nelayan',
  '12-3-1980',
  'loktuan',
  '6474011203800000 Budi Contoh',
  '1,2 jt',
  'iya',
  'lewati',
  'kirim',
]

/** How many answers a house lives to give: some eight lives for all the talks. */
const lives = { shortest: talks * 0.3, spread: talks * 2.5 }

const messageOf = (talk: number, step: number): Inbound => ({
  ...account,
  address: `person-${talk}`,
  providerId: `${talk}/${step}`,
  sentAt: 1_800_000_000_000 + step,
  content: { kind: 'text', text: lines[step] ?? '' },
  phone: '+6281200000000',
})

async function threadOf(store: Store, talk: number): Promise<Message[]> {
  return store.read(async (tx) => {
    const chat = await findChat(tx, { ...account, address: `person-${talk}` })
    return chat ? messagesAfter(tx, personScope('bontang'), chat.id, 0, 1_000) : []
  })
}

/** Case codes are drawn by chance; everything else said must be the same in every talk. */
const said = (messages: Message[]) =>
  messages.flatMap((one) =>
    one.direction === 'out' ? [one.reply.text.replaceAll(/[A-Z]\d{4}-\d{4}/g, 'CODE')] : [],
  )

/** The talk as it goes when nobody kills anything. */
async function quietTalk(house: TestHouse): Promise<string[]> {
  const store = await house.open({ world: realWorld })
  const log = openLog('silent')
  const desk = openDesk({
    store,
    log,
    cities: ['bontang'],
    media: { fetch: () => Promise.reject(new Error('none')) },
  })
  for (let step = 0; step < lines.length; step++) await desk.receive(messageOf(0, step))
  await desk.close()
  return said(await threadOf(store, 0))
}

/** Sends every talk, each its next message when the last one is committed, through houses that are killed. */
class Sender {
  readonly #step = Array.from({ length: talks }, () => 0)
  readonly #house: TestHouse
  #victim: ChildProcessWithoutNullStreams | null = null
  #killAfter = 0
  #state: number
  kills = 0
  repeats = 0

  constructor(house: TestHouse, seed: number) {
    this.#house = house
    this.#state = seed
  }

  async sendAll(): Promise<void> {
    while (this.#step.some((step) => step < lines.length)) await this.#liveAndDie()
  }

  #chance(below: number): number {
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) >>> 0
    return (this.#state >>> 8) % below
  }

  async #liveAndDie(): Promise<void> {
    const file = join(compiled(), 'tests/kill/victim.js')
    const victim = spawn(process.execPath, [file, this.#house.databaseUrl, this.#house.dataDir])
    this.#victim = victim
    this.#killAfter = lives.shortest + this.#chance(lives.spread)
    victim.stdin.on('error', () => undefined)
    victim.stderr.resume()
    for await (const line of createInterface({ input: victim.stdout })) this.#hear(JSON.parse(line))
    this.#victim = null
  }

  #hear(word: 'open' | { id: string; kind: string }): void {
    if (word === 'open') {
      for (let talk = 0; talk < talks; talk++) this.#send(talk)
      return
    }
    if (word.kind === 'repeat') this.repeats += 1
    const talk = Number(word.id.split('/')[0])
    this.#step[talk] = Number(word.id.split('/')[1]) + 1
    this.#send(talk)
    this.#killAfter -= 1
    const finished = this.#step.every((step) => step >= lines.length)
    if (finished) this.#victim?.stdin.end()
    if (finished) this.#victim?.kill('SIGTERM')
    else if (this.#killAfter === 0) this.#kill()
  }

  #send(talk: number): void {
    const step = this.#step[talk] ?? 0
    if (step < lines.length) this.#victim?.stdin.write(`${JSON.stringify(messageOf(talk, step))}\n`)
  }

  #kill(): void {
    const victim = this.#victim
    this.kills += 1
    setTimeout(() => victim?.kill('SIGKILL'), this.#chance(12))
  }
}

describe.each(databases)('killed at random points on $name', ({ newHouse, name }) => {
  it(`${talks} talks are each answered once, and nothing is lost`, { timeout: 180_000 }, async () => {
    const expected = await quietTalk(await newHouse())
    expect(expected.join('\n')).toContain('CODE')
    const house = await newHouse()
    const sender = new Sender(house, name.length)
    await sender.sendAll()
    const store = await house.open({ world: realWorld })
    for (let talk = 0; talk < talks; talk++) {
      const thread = await threadOf(store, talk)
      const received = thread.filter((one) => one.direction === 'in')
      expect(received.map(({ providerId }) => providerId)).toEqual(lines.map((_, step) => `${talk}/${step}`))
      expect(received.every(({ state }) => state === 'answered')).toBe(true)
      expect(said(thread)).toEqual(expected)
    }
    const cases = await store.read((tx) => countCases(tx, systemScope('bontang'), { kind: 'application' }))
    expect([...cases.values()].reduce((sum, count) => sum + count, 0)).toBe(talks)
    expect(sender.kills).toBeGreaterThanOrEqual(4)
  })
})
