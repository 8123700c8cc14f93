import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { deadLetters } from '../../core/store/deadLetters.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { movedWorld } from '../../core/world.ts'
import { databases, type TestHouse } from '../store/databases.ts'
import { allSent, expectAnsweredOnce, openBot, type Bot } from './channelHouse.ts'
import { CloudServer, graphFault } from './cloudServer.ts'

const account = { city: 'bontang', channel: 'whatsapp-cloud', account: '55501' } as const
const media = (name: string) => readFile(new URL(`../flows/media/${name}`, import.meta.url))
const person = '6281200000000'
const waiting = { timeout: 12_000, interval: 20 }
const day = 24 * 3_600_000

const open: (Bot | CloudServer)[] = []
afterEach(async () => {
  const surprises = open.flatMap((one) => (one instanceof CloudServer ? one.surprises : []))
  for (const one of open.splice(0).toReversed()) await one.close()
  expect(surprises).toEqual([])
})

async function openHouse(
  house: TestHouse,
  server: CloudServer,
  more: Record<string, string> = {},
  world = movedWorld(),
) {
  const bot = await openBot(house, account, { ...server.env, ...more }, world)
  server.webhook = `${bot.url}/whatsapp`
  open.push(bot)
  return bot
}

describe.each(databases)('the WhatsApp Cloud API on $name', ({ newHouse }) => {
  async function openBoth(more: Record<string, string> = {}) {
    const server = await CloudServer.open()
    open.push(server)
    const house = await newHouse()
    const bot = await openHouse(house, server, more)
    const heard = (who = person) => server.shown.filter(({ to }) => to === who)
    const answerTo = async (doing: () => Promise<unknown>, wanted = /./s, who = person) => {
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
    const say = (text: string, wanted?: RegExp) => answerTo(() => server.says(person, text), wanted)
    const choose = (title: string, wanted?: RegExp) => {
      const choice = heard()
        .flatMap(({ choices }) => choices)
        .findLast((one) => one.title === title)
      if (!choice) throw new Error(`no "${title}" is shown`)
      return answerTo(() => server.says(person, server.chosen(choice)), wanted)
    }
    return { server, house, bot, heard, answerTo, say, choose }
  }

  const settled = (bot: Bot, who = person) =>
    expect.poll(async () => allSent(await bot.thread(who)), waiting).toBe(true)
  const states = async (bot: Bot) =>
    (await bot.thread(person)).filter(({ direction }) => direction === 'out').map(({ state }) => state)

  it('takes a whole application, with list, buttons and a photo', async () => {
    const { server, bot, say, choose, answerTo, heard } = await openBoth()
    await say('halo', /bantu/)
    await expect.poll(() => heard().at(-1)?.choices.length, waiting).toBeGreaterThan(3)
    await choose('Daftar', /Siapa yang mau didaftarkan/)
    expect(heard().at(-1)).toMatchObject({ type: 'interactive' })
    await choose('Saya sendiri', /pekerjaan/)
    await say('nelayan', /lahir/)
    await say('12-3-1980', /kelurahan/)
    await say('loktuan', /KTP/)
    const card = server.keeps('image', 'image/jpeg', await media('ktp.jpg'))
    await answerTo(() => server.says(person, card), /penghasilan/)
    await say('1,2 jt', /nomor HP ini/)
    await say('iya', /keluarga/)
    await say('Siti Contoh, istri, 0812 0000 1111', /Kirim sekarang/)
    await choose('Ya, kirim', /\*D\d{4}-\d{4}\*/)
    expect(await bot.countCases()).toBe(1)
    await settled(bot)
    expectAnsweredOnce(await bot.thread(person), 11)
    expect(server.calls).toContain('typing')
    expect(await bot.status()).toMatchObject({ state: 'open' })
  })

  it('verifies the webhook, and believes only what the app has signed', async () => {
    const { server, bot } = await openBoth()
    const ask = (token: string) =>
      fetch(`${server.webhook}?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=4711`)
    expect(await (await ask(server.settings.verifyToken)).text()).toBe('4711')
    expect((await ask('guessed-word')).status).toBe(403)
    const forged = server.envelope({ messages: [server.message(person, 'menu')] })
    expect(await server.post(forged, 'another-secret')).toBe(401)
    expect((await fetch(server.webhook, { method: 'POST', body: '{}' })).status).toBe(401)
    expect(await server.post({ object: 'page' })).toBe(400)
    await expect(bot.thread(person)).rejects.toThrow('never written')
    // Beyond ASCII the bytes differ from what JSON.stringify would write again.
    await server.says(person, 'Kulå nuwun 👋')
    await settled(bot)
    expectAnsweredOnce(await bot.thread(person), 1)
  })

  it('takes every message of a batch, each once, and ignores what is not meant for it', async () => {
    const { server, bot } = await openBoth()
    const one = server.message(person, 'menu')
    const other = server.message('6281200000001', 'menu')
    const nameless = { ...server.message('', 'menu'), from: undefined, from_user_id: 'ID.Budi' }
    await server.delivers(
      { messages: [one, other, one] },
      { messages: [nameless] },
      { messages: [one, { broken: true }] },
    )
    await server.delivers({ messages: [one] })
    const group = { ...server.message('6281200000002', 'menu'), group_id: 'g1' }
    const reaction = server.message('6281200000003', { type: 'reaction', reaction: { emoji: '👍' } })
    await server.delivers(
      { messages: [group, reaction] },
      { metadata: { phone_number_id: '99' }, messages: [other] },
    )
    for (const who of [person, '6281200000001', 'ID.Budi']) {
      await settled(bot, who)
      expectAnsweredOnce(await bot.thread(who), 1)
    }
    await expect(bot.thread('6281200000002')).rejects.toThrow('never written')
    await expect(bot.thread('6281200000003')).rejects.toThrow('never written')
    await expect.poll(() => server.shown.some(({ to }) => to === 'ID.Budi'), waiting).toBe(true)
  })

  it('takes a batch in the order in which it was written', async () => {
    const { server, bot, heard } = await openBoth()
    const at = Math.floor(Date.now() / 1_000)
    const [daftar, sendiri, nelayan] = ['daftar', 'saya sendiri', 'nelayan'].map((text, index) => ({
      ...server.message(person, text),
      timestamp: String(at - 60 + index),
    }))
    await server.delivers({ messages: [nelayan, daftar, sendiri] })
    await expect.poll(() => heard().at(-1)?.text, waiting).toMatch(/lahir/)
    await settled(bot)
    expectAnsweredOnce(await bot.thread(person), 3)
  })

  it('hears voice that comes late, says when a photo never comes, and what it cannot use', async () => {
    const { server, bot, say, answerTo } = await openBoth()
    await say('daftar', /Siapa/)
    await say('saya sendiri', /pekerjaan/)
    server.fail('media', { status: 500, body: {} })
    server.fail('download', 'drop')
    const voice = server.keeps('audio', 'audio/ogg', await media('suara.ogg'))
    await answerTo(() => server.says(person, voice), /lahir/)
    server.fail('download', { status: 404, body: {} })
    const photo = server.keeps('image', 'image/jpeg', await media('kecil.jpg'))
    await answerTo(() => server.says(person, photo), /lagi/)
    await answerTo(() => server.says(person, { type: 'sticker', sticker: {} }))
    await answerTo(() => server.says(person, { type: 'unsupported', errors: [] }))
    await settled(bot)
    expectAnsweredOnce(await bot.thread(person), 6)
  })

  it('sends photo, voice and document', async () => {
    const { bot, say, answerTo, heard } = await openBoth()
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
    const { server, bot, say, heard } = await openBoth()
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
    const { bot, say, heard } = await openBoth({ WHATSAPP_CLOUD_TEMPLATE_BONTANG: 'kabar_baru:id' })
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
    const { server, bot, say, heard } = await openBoth()
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

  it.each(['user_changed_number', 'customer_identity_changed'])(
    'asks for proof again after %s, and answers nothing to it',
    async (type) => {
      const { server, bot, say } = await openBoth()
      await say('menu', /bantu/)
      await settled(bot)
      const doubted = () =>
        bot.store.read((tx) => rows<{ at: number | null }>(tx, 'select unproven_at as at from chats'))
      expect(await doubted()).toEqual([{ at: null }])
      await server.says(person, { type: 'system', system: { type, wa_id: '6281200000999' } })
      expect(await doubted()).toEqual([{ at: expect.any(Number) }])
      expectAnsweredOnce(await bot.thread(person), 1)
    },
  )

  it('gets through limits, trouble and a line that drops', async () => {
    const { server, bot, say } = await openBoth()
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
    const { server, bot, say } = await openBoth()
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
    const { server, house, bot } = await openBoth()
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
