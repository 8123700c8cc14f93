import { afterEach, describe, expect, it } from 'vitest'
import { sayTo } from '../../core/store/messages.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { databases } from '../store/databases.ts'
import { expectAnsweredOnce, type Bot } from './channelHouse.ts'
import { refusal } from './telegramPayload.ts'
import { closeTelegram, media, openBoth, person, settled, waiting } from './telegramHouse.ts'

afterEach(closeTelegram)

describe.each(databases)('Telegram on $name', ({ newHouse }) => {
  it('takes a whole application, with buttons, a photo and the own contact', async () => {
    const { server, bot, say, tap, answerTo, heard } = await openBoth(newHouse)
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
    const { bot, say, answerTo } = await openBoth(newHouse)
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
    const { server, bot, answerTo } = await openBoth(newHouse)
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
    const { server, bot, say, answerTo, heard } = await openBoth(newHouse)
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
    const { server, bot, say, answerTo } = await openBoth(newHouse)
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
    const { server, bot, answerTo, heard } = await openBoth(newHouse)
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
    const { server, say, answerTo } = await openBoth(newHouse)
    server.pushes({ message: { message_id: 1, date: 1, chat: null } })
    for (const command of ['/constructor', '/__proto__', '/toString']) server.says(81_002, command)
    await say('menu', /Ada yang bisa kami bantu/)
    await answerTo(() => server.says(81_002, 'menu'), /Ada yang bisa kami bantu/, 81_002)
    await expect.poll(() => server.unacknowledged, waiting).toBe(0)
  })

  it('answers once what is handed in twice, out of order or tapped twice', async () => {
    const { server, bot, say, tap, heard } = await openBoth(newHouse)
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
    const { server, bot, say, heard } = await openBoth(newHouse)
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
})
