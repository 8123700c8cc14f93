import { afterEach, describe, expect, it } from 'vitest'
import { deadLetters } from '../../core/store/deadLetters.ts'
import { systemScope } from '../../core/store/scope.ts'
import { databases } from '../store/databases.ts'
import { expectAnsweredOnce, type Bot } from './channelHouse.ts'
import { closeCloud, media, openBoth, openHouse, person, settled, waiting } from './cloudHouse.ts'
import { graphFault } from './cloudServer.ts'

const day = 24 * 3_600_000

afterEach(closeCloud)

const states = async (bot: Bot) =>
  (await bot.thread(person)).filter(({ direction }) => direction === 'out').map(({ state }) => state)

describe.each(databases)('what goes out over the WhatsApp Cloud API on $name', ({ newHouse }) => {
  it('sends photo, voice and document', async () => {
    const { bot, say, answerTo, heard } = await openBoth(newHouse)
    await say('menu', /bantu/)
    await settled(bot)
    for (const [kind, name, bytes] of [
      ['image', 'kartu.jpg', await media('kecil.jpg')],
      ['voice', 'jawaban.ogg', await media('suara.ogg')],
      ['document', 'surat.pdf', Buffer.from('%PDF-1.4\n%%EOF\n')],
    ] as const) {
      const file = await bot.store.files.save({ city: 'bontang', kind, bytes })
      if ('refused' in file) throw new Error(file.refused)
      await answerTo(() => bot.tell(person, { text: `Ini ${name}.`, file: { ...file, name } }), /Ini/)
      const shown = heard().findLast((one) => one.file)
      expect(shown?.file).toMatchObject({ mime: file.mime, bytes: { length: file.bytes } })
    }
    await settled(bot)
  })

  it('shows how far a message got, in whatever order the receipts come', async () => {
    const { server, bot, say, heard } = await openBoth(newHouse)
    await say('menu', /bantu/)
    await settled(bot)
    const ids = heard().map(({ id }) => id)
    const tell = (status: string, ...wanted: string[]) =>
      server.delivers({
        statuses: wanted.map((id) => ({ id, status, timestamp: '1', recipient_id: person })),
      })
    await tell('delivered', ...ids)
    expect(new Set(await states(bot))).toEqual(new Set(['delivered']))
    await tell('read', ids.at(-1) ?? '')
    await tell('sent', ...ids)
    await tell('delivered', ...ids)
    expect((await states(bot)).at(-1)).toBe('read')
    await server.delivers({ statuses: [{ id: ids[0], status: 'failed', errors: [{ code: 131_026 }] }] })
    expect((await states(bot)).at(-1)).toBe('read')
  })

  it('waits with news for who has not written for a day, asks them by template, and then tells it', async () => {
    const { bot, say, heard } = await openBoth(newHouse, { WHATSAPP_CLOUD_TEMPLATE_BONTANG: 'kabar_baru:id' })
    await say('menu', /bantu/)
    await settled(bot)
    bot.world.moveBy(day + 60_000)
    await bot.tell(person, { text: 'Kabar pertama.' })
    await bot.tell(person, { text: 'Kabar kedua.' })
    const letters = () => bot.store.read((tx) => deadLetters(tx, systemScope('bontang')))
    await expect.poll(letters, waiting).toMatchObject([{ state: 'waiting', error: 'window' }])
    await expect.poll(() => heard().at(-1), waiting).toMatchObject({ type: 'template', text: 'kabar_baru' })
    bot.world.moveBy(3 * day)
    await new Promise((done) => setTimeout(done, 300))
    expect(heard().filter(({ type }) => type === 'template')).toHaveLength(1)
    await say('ya', /Kabar pertama[^]*Kabar kedua/)
    await settled(bot)
    expect(await letters()).toEqual([])
  })

  it('believes Meta when it says later that a day is over, or that a phone does not exist', async () => {
    const { server, bot, say, heard } = await openBoth(newHouse)
    await say('menu', /bantu/)
    await settled(bot)
    const fail = async (text: string, code: number) => {
      await bot.tell(person, { text })
      await expect.poll(() => heard().at(-1)?.text, waiting).toBe(text)
      await expect.poll(async () => (await states(bot)).at(-1), waiting).toBe('sent')
      await server.delivers({ statuses: [{ id: heard().at(-1)?.id, status: 'failed', errors: [{ code }] }] })
    }
    await fail('Tidak sampai.', 131_026)
    expect((await states(bot)).at(-1)).toBe('failed')
    await fail('Nanti sampai.', 131_047)
    const letters = await bot.store.read((tx) => deadLetters(tx, systemScope('bontang')))
    expect(letters).toMatchObject([
      { error: 'window', state: 'waiting' },
      { error: 'undeliverable', state: 'failed' },
    ])
  })

  it('gets through limits, trouble and a line that drops', async () => {
    const { server, bot, say } = await openBoth(newHouse)
    server.fail('messages', graphFault(500, 131_000), 'drop')
    await say('menu', /bantu/)
    await settled(bot)
    server.fail('messages', graphFault(400, 131_056), 'lose-answer')
    await say('daftar', /Siapa/)
    await settled(bot)
    expectAnsweredOnce(await bot.thread(person), 2)
  }, 40_000)

  it.each([
    ['the token is refused', graphFault(401, 190), 'bad-token'],
    ['the token may not speak for the number', graphFault(403, 200), 'no-permission'],
  ])('keeps everything while %s, and says so', async (_what, fault, why) => {
    const { server, bot, say } = await openBoth(newHouse)
    await say('menu', /bantu/)
    await settled(bot)
    server.fail('messages', fault)
    await server.says(person, 'daftar')
    await expect.poll(() => bot.status(), waiting).toMatchObject({ state: 'refused', why })
    expect(await states(bot)).toContain('queued')
    bot.world.moveBy(6 * 60_000)
    await settled(bot)
    expect(await bot.status()).toMatchObject({ state: 'open' })
  })

  it('answers once what is handed in again after a restart, and fifty people after an hour without a network', async () => {
    const { server, house, bot } = await openBoth(newHouse)
    const people = Array.from({ length: 50 }, (_, n) => `62813000000${String(n).padStart(2, '0')}`)
    const messages = people.map((who) => server.message(who, 'menu'))
    server.goOffline()
    await server.delivers({ messages: messages.slice(0, 30) })
    bot.world.moveBy(3_600_000)
    await bot.close()
    server.comeBack()
    // An hour on, the clock of the restarted house goes on from there.
    const later = await openHouse(house, server, {}, bot.world)
    await server.delivers({ messages: messages.slice(0, 40) }, { messages: messages.slice(25) })
    await Promise.all(people.map((who) => settled(later, who)))
    for (const who of people) {
      const thread = await later.thread(who)
      expectAnsweredOnce(thread, 1)
      const told = thread.filter(({ direction }) => direction === 'out').length
      expect(server.shown.filter(({ to }) => to === who)).toHaveLength(told)
    }
  }, 40_000)
})
