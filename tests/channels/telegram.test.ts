import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { deadLetters, sendAgain } from '../../core/store/deadLetters.ts'
import { hasBlockedUs } from '../../core/store/blocked.ts'
import { findChat } from '../../core/store/chats.ts'
import { sayTo } from '../../core/store/messages.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { movedWorld } from '../../core/world.ts'
import { databases, type TestHouse } from '../store/databases.ts'
import { allSent, expectAnsweredOnce, openBot, type Bot } from './channelHouse.ts'
import { refusal } from './telegramPayload.ts'
import { TelegramServer } from './telegramServer.ts'

const account = { city: 'bontang', channel: 'telegram', account: '7000001' } as const
const media = (name: string) => readFile(new URL(`../flows/media/${name}`, import.meta.url))
const person = 81_001
const waiting = { timeout: 15_000, interval: 20 }

const open: (Bot | TelegramServer)[] = []
afterEach(async () => {
  const surprises = open.flatMap((one) => (one instanceof TelegramServer ? one.surprises : []))
  for (const one of open.splice(0).toReversed()) await one.close()
  expect(surprises).toEqual([])
})

async function openTelegram(): Promise<TelegramServer> {
  const server = await TelegramServer.open()
  open.push(server)
  return server
}

async function openHouse(house: TestHouse, server: TelegramServer, more: Record<string, string> = {}) {
  const env = { TELEGRAM_TOKEN_BONTANG: server.token, TELEGRAM_API_ROOT: server.url, ...more }
  const bot = await openBot(house, account, env, movedWorld())
  open.push(bot)
  return bot
}

describe.each(databases)('Telegram on $name', ({ newHouse }) => {
  async function openBoth() {
    const server = await openTelegram()
    const house = await newHouse()
    const bot = await openHouse(house, server)
    return { server, house, bot, ...talkWith(server) }
  }

  /** One person's side: what is done, and the answer to it. */
  function talkWith(server: TelegramServer) {
    const heard = (who = person) => server.shown.filter(({ chat }) => chat === who)
    const answerTo = async (doing: () => unknown, wanted = /./s, who = person) => {
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
    const tap = (title: string, wanted?: RegExp) => answerTo(() => server.taps(person, title), wanted)
    return { heard, answerTo, say, tap }
  }

  const settled = (bot: Bot, who = person) =>
    expect.poll(async () => allSent(await bot.thread(who)), waiting).toBe(true)

  it('takes a whole application, with buttons, a photo and the own contact', async () => {
    const { server, bot, say, tap, answerTo, heard } = await openBoth()
    await say('/start promo123', /Ada yang bisa kami bantu/)
    await tap('Daftar', /Siapa yang mau didaftarkan/)
    await tap('Saya sendiri', /pekerjaan/)
    await say('nelayan', /lahir/)
    await say('12-3-1980', /kelurahan/)
    await say('loktuan', /KTP/)
    const card = await media('ktp.jpg')
    await answerTo(() => server.sends(person, 'photo', card), /penghasilan/)
    await say('1,2 jt', /nomor HP/)
    expect(heard().at(-1)?.keys).toEqual([
      { title: 'Kirim nomor saya', contact: true },
      { title: 'Lewati', contact: false },
    ])
    await tap('Kirim nomor saya', /^Siapa keluarga/)
    await say('Siti Contoh, istri, 0812 0000 1111', /Kirim sekarang/)
    const told = await tap('Ya, kirim', /D\d{4}-\d{4}/)
    expect(told).not.toContain('*')
    expect(await bot.countCases()).toBe(1)
    await settled(bot)
    expectAnsweredOnce(await bot.thread(person), 11)
    expect(server.answeredTaps).toHaveLength(3)
    expect(heard().every(({ text }) => text.length <= 350)).toBe(true)
    expect(server.unacknowledged).toBe(0)
    expect(await bot.status()).toMatchObject({ state: 'open' })
  })

  it('takes a staff code from a link, and gives staff the panel’s address', async () => {
    const { bot, say, answerTo } = await openBoth()
    await say('/start AAAAA-AAAAA', /Kode ini tidak berlaku lagi/)
    const told = await answerTo(() =>
      bot.store.write(async (tx) => {
        const [chat] = await rows<{ id: string }>(tx, 'select id from chats')
        const reply = { text: 'Untuk petugas.', panel: 'bontang/pemberitahuan' }
        await sayTo(tx, systemScope('bontang'), chat?.id ?? '', reply)
      }),
    )
    expect(told).toMatch(/^Untuk petugas\.\nhttps?:\/\/.*\/panel\/bontang\/pemberitahuan$/)
  })

  it('knows a phone only from the own card', async () => {
    const { server, bot, answerTo } = await openBoth()
    const card = { phone_number: '+62 812 0000 0000', first_name: 'Siti' }
    await answerTo(() => server.says(person, { contact: { ...card, user_id: 1 } }))
    const phone = () =>
      bot.store.read((tx) => rows<{ phone_index: string | null }>(tx, 'select phone_index from chats'))
    expect(await phone()).toEqual([{ phone_index: null }])
    await answerTo(() => server.says(person, { contact: { ...card, user_id: person } }))
    await expect
      .poll(phone, waiting)
      .toEqual([{ phone_index: bot.store.vault.index('phone', '+6281200000000') }])
    const doubted = () =>
      bot.store.read((tx) => rows<{ at: number | null }>(tx, 'select unproven_at as at from chats'))
    expect(await doubted()).toEqual([{ at: null }])
    const other = { ...card, phone_number: '+62 812 0000 0009' }
    await answerTo(() => server.says(person, { contact: { ...other, user_id: person } }))
    await expect.poll(doubted, waiting).toEqual([{ at: expect.any(Number) }])
  })

  it('hears a voice note as an answer, and sends voice, photo and document', async () => {
    const { server, bot, say, answerTo, heard } = await openBoth()
    await say('daftar', /Siapa/)
    await say('saya sendiri', /pekerjaan/)
    const voice = await media('suara.ogg')
    await answerTo(() => server.sends(person, 'voice', voice, { duration: 1 }), /lahir/)
    expect(server.calls).toContain('sendChatAction')
    for (const [kind, name, bytes] of [
      ['image', 'kartu.jpg', await media('kecil.jpg')],
      ['voice', 'jawaban.ogg', voice],
      ['document', 'surat.pdf', Buffer.from('%PDF-1.4\n%%EOF\n')],
    ] as const) {
      const file = await bot.store.files.save({ city: 'bontang', kind, bytes })
      if ('refused' in file) throw new Error(file.refused)
      await answerTo(() => bot.tell(person, { text: `Ini *${name}*.`, file: { ...file, name } }), /Ini/)
      const shown = heard().at(-1)
      expect(shown).toMatchObject({ text: `Ini ${name}.`, file: { name } })
      expect(shown?.file?.bytes.length).toBe(file.bytes)
    }
  })

  it('waits for media that comes late, in order, and says so when it never comes', async () => {
    const { server, bot, say, answerTo } = await openBoth()
    await say('daftar', /Siapa/)
    server.fail('download', { status: 502, body: {} }, 'drop')
    server.sends(person, 'voice', await media('suara.ogg'))
    await answerTo(() => server.says(person, 'saya sendiri'), /./)
    await expect
      .poll(async () => (await bot.thread(person)).filter((m) => m.direction === 'in').length)
      .toBe(3)
    await settledIn(bot)
    const lost = server.sends(person, 'photo', await media('kecil.jpg'))
    expect(lost).toBeTruthy()
    server.fail('download', refusal(404, 'Not Found'))
    await expect
      .poll(() => lastIn(bot), waiting)
      .toMatchObject({ content: { kind: 'unusable', why: 'media-lost' } })
    await settledIn(bot)
    await settled(bot)
    expectAnsweredOnce(await bot.thread(person), 4)
  })

  const lastIn = async (bot: Bot) => (await bot.thread(person)).findLast((m) => m.direction === 'in')
  const settledIn = (bot: Bot) =>
    expect
      .poll(
        async () => (await bot.thread(person)).every((m) => m.direction === 'out' || m.state === 'answered'),
        waiting,
      )
      .toBe(true)

  it('says what it cannot use, and is deaf to groups, channels and edits', async () => {
    const { server, bot, answerTo, heard } = await openBoth()
    await answerTo(() => server.says(person, { sticker: { file_id: 'x' } }))
    await answerTo(() => server.says(person, { video: { file_id: 'x' } }))
    await answerTo(() => server.says(person, { poll: { question: 'x' } }))
    await answerTo(() => server.says(person, { document: { file_id: 'x', file_size: 30_000_000 } }))
    const group = { message_id: 1, date: 1, chat: { id: -5, type: 'group' }, text: 'daftar' }
    server.pushes({ message: { ...group, from: { id: person } } })
    server.pushes({ edited_message: { ...group, chat: { id: person, type: 'private' } } })
    server.pushes({ channel_post: { ...group, chat: { id: -9, type: 'channel' } } })
    server.pushes({ message: { nonsense: true } })
    await answerTo(() => server.says(person, 'menu'), /bantu/)
    expect(new Set(server.shown.map(({ chat }) => chat))).toEqual(new Set([person]))
    expect(heard().length).toBeGreaterThan(4)
    expectAnsweredOnce(await bot.thread(person), 5)
    await expect.poll(() => server.unacknowledged, waiting).toBe(0)
  })

  it('is not stopped by a command named like a part of the language, nor by an update it cannot read', async () => {
    const { server, say, answerTo } = await openBoth()
    server.pushes({ message: { message_id: 1, date: 1, chat: null } })
    for (const command of ['/constructor', '/__proto__', '/toString']) server.says(81_002, command)
    await say('menu', /Ada yang bisa kami bantu/)
    await answerTo(() => server.says(81_002, 'menu'), /Ada yang bisa kami bantu/, 81_002)
    await expect.poll(() => server.unacknowledged, waiting).toBe(0)
  })

  it('answers once what is handed in twice, out of order or tapped twice', async () => {
    const { server, bot, say, tap, heard } = await openBoth()
    const update = server.says(person, 'menu')
    await expect.poll(() => heard().at(-1)?.buttons.length, waiting).toBeGreaterThan(1)
    const menu = heard().at(-1)
    const answers = heard().length
    server.pushesAgain(update, {
      message: { message_id: 1, date: 1, chat: { id: person, type: 'private' }, text: 'menu' },
    })
    await expect.poll(() => server.unacknowledged, waiting).toBe(0)
    expect(heard()).toHaveLength(answers)
    expectAnsweredOnce(await bot.thread(person), 1)

    server.taps(person, 'Daftar')
    server.taps(person, 'Daftar')
    await expect.poll(() => heard().at(-1)?.text, waiting).toMatch(/Siapa/)
    await expect.poll(() => server.answeredTaps.length, waiting).toBe(2)
    expectAnsweredOnce(await bot.thread(person), 2)

    await tap('Saya sendiri', /pekerjaan/)
    const late = heard().length
    server.taps(person, 'Cek status', menu)
    await expect.poll(() => heard().length, waiting).toBeGreaterThan(late)
    await say('nelayan', /lahir/)
  })

  it('takes the messages of one person in the order they were sent, a tap among them', async () => {
    const { server, bot, say, heard } = await openBoth()
    await say('daftar', /Siapa/)
    await expect.poll(() => server.unacknowledged, waiting).toBe(0)
    server.goOffline()
    server.taps(person, 'Saya sendiri')
    server.says(person, 'nelayan')
    server.says(person, '12-3-1980')
    server.comeBack()
    await expect.poll(() => heard().at(-1)?.text, waiting).toMatch(/kelurahan/)
    expectAnsweredOnce(await bot.thread(person), 4)
  })

  it('answers once across a restart between receipt and acknowledgement', async () => {
    const { server, house, bot, say } = await openBoth()
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
    const { server, house, bot } = await openBoth()
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
    const { server, bot } = await openBoth()
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
    const { server, bot, say } = await openBoth()
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
    const { server, bot } = await openBoth()
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
    const { server, bot, say, heard } = await openBoth()
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
    const { server, bot, say } = await openBoth()
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
