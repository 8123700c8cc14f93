import { afterEach, describe, expect, it } from 'vitest'
import { rows } from '../../core/store/sql.ts'
import { databases } from '../store/databases.ts'
import { expectAnsweredOnce } from './channelHouse.ts'
import { closeCloud, media, openBoth, person, settled, waiting } from './cloudHouse.ts'

afterEach(closeCloud)

describe.each(databases)('what comes over the WhatsApp Cloud API on $name', ({ newHouse }) => {
  it('takes a whole application, with list, buttons and a photo', async () => {
    const { server, bot, say, choose, answerTo, heard } = await openBoth(newHouse)
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
    const { server, bot } = await openBoth(newHouse)
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
    const { server, bot } = await openBoth(newHouse)
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
    const { server, bot, heard } = await openBoth(newHouse)
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
    const { server, bot, say, answerTo } = await openBoth(newHouse)
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

  it.each(['user_changed_number', 'customer_identity_changed'])(
    'asks for proof again after %s, and answers nothing to it',
    async (type) => {
      const { server, bot, say } = await openBoth(newHouse)
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
})
