import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import {
  accountsOf,
  findAccount,
  lease,
  release,
  saveStatus,
  saveWatermark,
} from '../../core/store/accounts.ts'
import { dropHoliday, holidaysBetween, saveHoliday } from '../../core/store/holidays.ts'
import { systemScope } from '../../core/store/scope.ts'
import { saveSetting, setting } from '../../core/store/settings.ts'
import { rows } from '../../core/store/sql.ts'
import { databases } from './databases.ts'

const [bontang, magelang] = [systemScope('bontang'), systemScope('magelang')]

describe.each(databases)('what a city keeps on $name', ({ newHouse }) => {
  it('is out of another city’s reach: settings', async () => {
    const store = await (await newHouse()).open()
    await store.write(async (tx) => {
      await saveSetting(tx, bontang, 'quota', 1)
      await saveSetting(tx, magelang, 'quota', 2)
      await saveSetting(tx, bontang, 'quota', { of: 3 })
    })
    await store.read(async (tx) => {
      expect(await setting(tx, 'bontang', 'quota')).toEqual({ of: 3 })
      expect(await setting(tx, 'magelang', 'quota')).toBe(2)
      expect(await setting(tx, 'balikpapan', 'quota')).toBeUndefined()
      expect(await rows(tx, 'select 1 from audit where city = ?', ['bontang'])).toHaveLength(2)
    })
  })

  it('is out of another city’s reach: holidays', async () => {
    const store = await (await newHouse()).open()
    const day = { onDay: '2026-10-12', name: 'Hari jadi kota', source: 'Edaran 1/2026' }
    const between = (city: string, from: string, to: string) =>
      store.read((tx) => holidaysBetween(tx, city, from, to))
    await store.write((tx) => saveHoliday(tx, bontang, day))
    expect(await store.write((tx) => dropHoliday(tx, magelang, day.onDay))).toBe(false)
    expect(await between('bontang', '2026-10-12', '2026-10-12')).toEqual([day])
    expect(await between('bontang', '2026-10-13', '2026-12-31')).toEqual([])
    expect(await between('magelang', '2026-01-01', '2026-12-31')).toEqual([])
    await store.write((tx) => saveHoliday(tx, bontang, { ...day, name: 'Pilkada' }))
    expect(await between('bontang', '2026-01-01', '2026-12-31')).toEqual([{ ...day, name: 'Pilkada' }])
    expect(await store.write((tx) => dropHoliday(tx, bontang, day.onDay))).toBe(true)
  })

  it('is refused to a row that points into another city', async () => {
    const store = await (await newHouse()).open()
    const chat = `insert into chats (city, id, channel, account, address_index, address_sealed, n, last_in_at, held)
      values (?, 'chat-1', 'web', 'web', 'index', 'sealed', 0, 1, ?)`
    const message = `insert into messages (city, chat, n, direction, channel, account, state, body, at, attempts)
      values (?, 'chat-1', 1, 'out', 'web', 'web', 'queued', 'sealed', 1, 0)`
    await store.write((tx) => rows(tx, chat, ['bontang', false]))
    await store.write((tx) => rows(tx, message, ['bontang']))
    await expect(store.write((tx) => rows(tx, message, ['magelang']))).rejects.toThrow(/foreign key/i)
  })

  it('has each account served by one process, until it lets go or falls silent', async () => {
    const house = await newHouse()
    const [one, other] = [await house.open(), await house.open()]
    const bot = { city: 'bontang', channel: 'telegram', account: 'loket_bot' }
    const take = (store: typeof one, owner: string) => store.write((tx) => lease(tx, bot, owner, 30_000))
    const first = await Promise.all([take(one, 'one'), take(other, 'other'), take(one, 'one')])
    const [winner, loser] = first[1] ? (['other', 'one'] as const) : (['one', 'other'] as const)
    expect(first).toEqual(winner === 'one' ? [true, false, true] : [false, true, false])
    house.world.moveBy(20_000)
    expect(await take(one, winner)).toBe(true)
    house.world.moveBy(29_000)
    expect(await take(other, loser)).toBe(false)
    house.world.moveBy(1_000)
    expect(await take(other, loser)).toBe(true)
    await one.write((tx) => release(tx, bot, winner))
    expect(await take(one, winner)).toBe(false)
    await other.write((tx) => release(tx, bot, loser))
    expect(await take(one, winner)).toBe(true)
  })

  it('knows what a channel last said of itself, beside its lease', async () => {
    const store = await (await newHouse()).open()
    const bot = { city: 'bontang', channel: 'telegram', account: 'loket_bot' }
    await store.write(async (tx) => {
      await saveStatus(tx, bot, { state: 'open', since: 1 })
      await lease(tx, bot, 'me', 1_000)
      await saveWatermark(tx, bot, '77')
      await saveWatermark(tx, { ...bot, channel: 'whatsapp-web' }, '5')
      await saveStatus(tx, bot, { state: 'refused', why: 'banned', since: 2 })
    })
    await pause(0)
    const found = await store.read((tx) => findAccount(tx, bot))
    expect(found).toMatchObject({
      ...bot,
      status: { state: 'refused', why: 'banned', since: 2 },
      watermark: '77',
      leaseOwner: 'me',
    })
    const all = await store.read((tx) => accountsOf(tx, 'bontang'))
    expect(all.map(({ channel, status }) => [channel, status])).toEqual([
      ['telegram', { state: 'refused', why: 'banned', since: 2 }],
      ['whatsapp-web', {}],
    ])
    expect(await store.read((tx) => accountsOf(tx, 'magelang'))).toEqual([])
  })
})
