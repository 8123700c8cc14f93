import { afterEach, describe, expect, it } from 'vitest'
import { databases } from '../store/databases.ts'
import { expectAnsweredOnce } from './channelHouse.ts'
import {
  closeTelegram,
  openHouse,
  openTelegram,
  person,
  settled,
  talkWith,
  waiting,
} from './telegramHouse.ts'

afterEach(closeTelegram)

describe.each(databases)('a Telegram account on $name', ({ newHouse }) => {
  it('is handed messages by webhook where the address is public', async () => {
    const server = await openTelegram()
    const bot = await openHouse(await newHouse(), server, { PUBLIC_URL: 'https://loket.example.go.id' })
    server.webhookHost = bot.url
    const { say, tap } = talkWith(server)
    await say('menu', /bantu/)
    await tap('Daftar', /Siapa/)
    expect(server.calls).not.toContain('getUpdates')
    const forged = (secret: string) =>
      fetch(`${bot.url}/telegram/7000001`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify({ update_id: 1, message: { text: 'menu' } }),
      })
    expect((await forged('guessed')).status).toBe(401)
    expect((await forged('')).status).toBe(401)
    expectAnsweredOnce(await bot.thread(person), 2)
    await settled(bot)
  })

  it('fetches again although somebody had set a webhook', async () => {
    const server = await openTelegram()
    await fetch(`${server.url}/bot${server.token}/setWebhook`, {
      method: 'POST',
      body: JSON.stringify({ url: 'https://x' }),
    })
    const bot = await openHouse(await newHouse(), server)
    const { say } = talkWith(server)
    await say('menu', /bantu/)
    expect(await bot.status()).toMatchObject({ state: 'open' })
  })

  it('says when the token is wrong, and keeps what is to be sent', async () => {
    const server = await openTelegram()
    const bot = await openHouse(await newHouse(), server, {
      TELEGRAM_TOKEN_BONTANG: '7000001:another-token-than-the-true-one',
    })
    await expect.poll(() => bot.status(), waiting).toMatchObject({ state: 'refused', why: 'bad-token' })
  })
})

describe('two processes', () => {
  it('never serve the same bot; the second takes over when the first ends', async () => {
    const postgres = databases.find(({ name }) => name === 'PostgreSQL')
    if (!postgres) throw new Error('there is no PostgreSQL')
    const house = await postgres.newHouse()
    const server = await openTelegram()
    const first = await openHouse(house, server)
    server.says(person, 'menu')
    await expect.poll(() => server.shown.length, waiting).toBeGreaterThan(0)
    const second = await openHouse(house, server)
    const polls = server.calls.filter((name) => name === 'getUpdates').length
    await new Promise((done) => setTimeout(done, 500))
    expect(server.calls.filter((name) => name === 'getUpdates')).toHaveLength(polls)
    await first.close()
    const before = server.shown.length
    server.says(person, 'daftar')
    await expect.poll(() => server.shown.length, waiting).toBeGreaterThan(before)
    expectAnsweredOnce(await second.thread(person), 2)
  })
})
