import { afterEach, describe, expect, it } from 'vitest'
import { deadLetters, sendAgain } from '../../core/store/deadLetters.ts'
import { hasBlockedUs } from '../../core/store/blocked.ts'
import { findChat } from '../../core/store/chats.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { databases } from '../store/databases.ts'
import { expectAnsweredOnce } from './channelHouse.ts'
import { refusal } from './telegramPayload.ts'
import { account, closeTelegram, openBoth, openHouse, person, settled, waiting } from './telegramHouse.ts'

afterEach(closeTelegram)

describe.each(databases)('Telegram in trouble on $name', ({ newHouse }) => {
  it('answers once across a restart between receipt and acknowledgement', async () => {
    const { server, house, bot, say } = await openBoth(newHouse)
    await say('halo')
    // The next asking would acknowledge; it never arrives.
    server.fail('getUpdates', 'hang')
    const before = server.shown.length
    server.says(person, 'daftar')
    await expect.poll(() => server.shown.length, waiting).toBeGreaterThan(before)
    await settled(bot)
    expect(server.unacknowledged).toBe(1)
    await bot.close()
    const after = server.shown.length
    const later = await openHouse(house, server)
    await expect.poll(() => server.unacknowledged, waiting).toBe(0)
    await say('saya sendiri', /pekerjaan/)
    expectAnsweredOnce(await later.thread(person), 3)
    expect(server.shown.length).toBe(after + 1)
  })

  it('sends after a restart what was on its way', async () => {
    const { server, house, bot } = await openBoth(newHouse)
    server.fail('sendMessage', 'hang')
    server.says(person, 'halo')
    await expect.poll(() => server.calls.includes('sendMessage'), waiting).toBe(true)
    expect(server.shown).toEqual([])
    await bot.close()
    const later = await openHouse(house, server)
    await settled(later)
    expectAnsweredOnce(await later.thread(person), 1)
    const told = (await later.thread(person)).filter(({ direction }) => direction === 'out')
    expect(server.shown).toHaveLength(told.length)
  })

  it('answers fifty people once each after an hour without a network', async () => {
    const { server, bot } = await openBoth(newHouse)
    const people = Array.from({ length: 50 }, (_, n) => 90_000 + n)
    for (const one of people.slice(0, 25)) server.says(one, 'menu')
    await expect.poll(() => server.unacknowledged, waiting).toBe(0)
    await Promise.all(people.slice(0, 25).map((one) => settled(bot, one)))
    server.goOffline()
    for (const one of people) server.says(one, 'daftar')
    for (const one of people.slice(0, 25)) await bot.tell(one, { text: 'Kabar dari kantor.' })
    await expect.poll(() => bot.status(), waiting).toMatchObject({ state: 'trouble', why: 'no-network' })
    bot.world.moveBy(3_600_000)
    server.comeBack()
    await expect.poll(() => server.unacknowledged, { ...waiting, timeout: 30_000 }).toBe(0)
    await Promise.all(people.map((one) => settled(bot, one)))
    for (const [n, one] of people.entries()) {
      const thread = await bot.thread(one)
      expectAnsweredOnce(thread, n < 25 ? 2 : 1)
      const told = thread.filter(({ direction }) => direction === 'out').length
      expect(server.shown.filter(({ chat }) => chat === one)).toHaveLength(told)
    }
    expect(await bot.status()).toMatchObject({ state: 'open' })
  }, 60_000)

  it('gets through when Telegram limits, stumbles or hangs up', async () => {
    const { server, bot, say } = await openBoth(newHouse)
    const slow = (retry_after: number) => refusal(429, 'Too Many Requests', { retry_after })
    const gateway = { status: 502, body: { ok: false, error_code: 502, description: 'Bad Gateway' } }
    server.fail('sendMessage', gateway, 'drop', slow(1), slow(3))
    await say('menu', /bantu/)
    await settled(bot)
    expectAnsweredOnce(await bot.thread(person), 1)
    server.fail('getUpdates', slow(1), refusal(409, 'Conflict: terminated by other getUpdates request'))
    server.fail('getUpdates', { status: 500, body: 'not even JSON' }, 'drop', 'lose-answer')
    await say('daftar', /Siapa/)
    await settled(bot)
    expectAnsweredOnce(await bot.thread(person), 2)
  }, 40_000)

  it('says in the panel that another reads the same bot, and goes on when it stops', async () => {
    const { server, bot } = await openBoth(newHouse)
    server.fail(
      'getUpdates',
      ...Array(2).fill(refusal(409, 'Conflict: terminated by other getUpdates request')),
    )
    server.says(person, 'menu')
    await expect.poll(() => bot.status(), waiting).toMatchObject({ state: 'trouble', why: 'conflict' })
    await expect.poll(() => bot.status(), waiting).toMatchObject({ state: 'open' })
    await settled(bot)
  })

  it('does not insist with who has blocked it, and sends again when told to', async () => {
    const { server, bot, say, heard } = await openBoth(newHouse)
    await say('menu', /bantu/)
    await settled(bot)
    server.blocked.add(person)
    await bot.tell(person, { text: 'Kabar pertama.' })
    const letters = () => bot.store.read((tx) => deadLetters(tx, systemScope('bontang')))
    await expect.poll(letters, waiting).toMatchObject([{ state: 'failed', error: 'blocked', attempts: 1 }])
    const [noted] = await bot.store.read((tx) =>
      rows<{ blocked_at: number }>(tx, 'select blocked_at from chats'),
    )
    expect(noted?.blocked_at).toBeGreaterThan(0)
    const tries = () => server.calls.filter((call) => call === 'sendMessage').length
    const tried = tries()
    await bot.tell(person, { text: 'Kabar kedua.' })
    await expect.poll(letters, waiting).toMatchObject([{ error: 'blocked', attempts: 0 }, {}])
    expect(tries()).toBe(tried)
    server.blocked.delete(person)
    const letter = (await letters()).find(({ attempts }) => attempts === 1)
    const chat = await bot.store.read((tx) => findChat(tx, { ...account, address: String(person) }))
    const again = (city: string) =>
      bot.store.write((tx) => sendAgain(tx, systemScope(city), chat?.id ?? '', letter?.n ?? 0))
    expect(await again('magelang')).toBe(false)
    expect(await again('bontang')).toBe(true)
    await expect.poll(() => heard().at(-1)?.text, waiting).toBe('Kabar pertama.')
    await expect.poll(letters, waiting).toMatchObject([{ attempts: 0 }])
    expect(await again('bontang')).toBe(false)
  })

  it('speaks again with who had blocked it and now writes', async () => {
    const { server, bot, say } = await openBoth(newHouse)
    await say('menu', /bantu/)
    await settled(bot)
    server.blocked.add(person)
    await bot.tell(person, { text: 'Kabar.' })
    const chat = await bot.store.read((tx) => findChat(tx, { ...account, address: String(person) }))
    const blocked = () =>
      bot.store.read((tx) => hasBlockedUs(tx, systemScope('bontang'), chat?.id ?? 'nobody'))
    await expect.poll(blocked, waiting).toBe(true)
    server.blocked.delete(person)
    await say('menu', /bantu/)
    expect(await blocked()).toBe(false)
  })
})
