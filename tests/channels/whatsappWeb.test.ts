import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { rows } from '../../core/store/sql.ts'
import { databases, type TestHouse } from '../store/databases.ts'
import { allSent, answering, expectAnsweredOnce, type Bot } from './channelHouse.ts'
import { openNumber, untilState, waiting } from './whatsappPage/number.ts'
import { WhatsAppPage } from './whatsappPage/whatsappPage.ts'

const [sqlite] = databases
const media = (name: string) => readFile(new URL(`../flows/media/${name}`, import.meta.url))
const person = '+6281200000001'
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')
const phoneId = '6281200000001@c.us'

function newHouse(): Promise<TestHouse> {
  if (!sqlite) throw new Error('there is no database to test on')
  return sqlite.newHouse()
}

function talkWith(page: WhatsAppPage, from = phoneId) {
  const heard = (who: string) =>
    page.sent.filter(({ to }) => to === who).map(({ body, caption }) => ({ text: body || (caption ?? '') }))
  const answerTo = answering(heard, from, { ...waiting, timeout: 5_000 })
  const say = (body: string, wanted: RegExp) => answerTo(() => page.write({ from, body }), wanted)
  return { answerTo, say }
}

const settled = (bot: Bot, who = person) =>
  expect.poll(async () => allSent(await bot.thread(who)), waiting).toBe(true)

/** Linked once, and used by one test after the other: starting Chromium takes longest. */
describe('a number that is linked', () => {
  let page: WhatsAppPage
  let house: TestHouse
  let bot: Bot

  beforeAll(async () => {
    page = await WhatsAppPage.open()
    house = await newHouse()
    bot = await openNumber(house, page)
  })
  afterEach(() => expect([page.surprises, page.pageErrors]).toEqual([[], []]))
  afterAll(async () => {
    await bot.close()
    await page.close()
  })

  it('shows a QR and the ones after it, and opens once one is scanned', async () => {
    const firstQr = expect.stringContaining('2@ref-1,')
    await untilState(bot, { state: 'refused', why: 'scan-qr', qr: firstQr })
    page.showQr()
    await untilState(bot, { state: 'refused', why: 'scan-qr', qr: expect.stringContaining('2@ref-2,') })
    page.scan()
    await untilState(bot, { state: 'open', phone: '+628115550100' })
    const status = await bot.status()
    expect(status).not.toHaveProperty('qr')
    expect(status).toMatchObject({
      history: [
        { state: 'starting' },
        { state: 'refused', why: 'scan-qr' },
        { state: 'starting', why: 'linked' },
        { state: 'open' },
      ],
    })
  })

  it('takes a whole application with a photo; the phone is the one WhatsApp vouches for', async () => {
    const { say, answerTo } = talkWith(page)
    await say('halo', /1\. Daftar/)
    await say('1', /Siapa yang mau didaftarkan/)
    await say('saya sendiri', /pekerjaan/i)
    await say('nelayan', /lahir/i)
    await say('12-3-1980', /tinggal|kelurahan/i)
    await say('loktuan', /KTP/)
    const photo = await media('ktp.jpg')
    await answerTo(
      () => page.writeMedia({ from: phoneId, type: 'image' }, 'image/jpeg', photo),
      /penghasilan/,
    )
    // The phone is known, so it is only confirmed.
    await say('1,2 jt', /milik Anda/)
    await say('iya', /keluarga/)
    await say('Siti Contoh, istri, 0812 0000 1111', /1\. Ya, kirim/)
    await say('1', /D\d{4}-\d{4}/)
    expect(await bot.countCases()).toBe(1)
    await settled(bot)
    expect(page.typing).toContain(phoneId)
    const thread = await bot.thread(person)
    const photos = thread.flatMap((one) =>
      one.direction === 'in' && one.content.kind === 'media' ? [one.content.file.mime] : [],
    )
    expect(photos).toEqual(['image/jpeg'])
    expectAnsweredOnce(thread, 11)
  })

  it('takes a voice message and a place, and says what it cannot use', async () => {
    const from = '6281200000002@c.us'
    const { say, answerTo } = talkWith(page, from)
    await say('halo', /1\. Daftar/)
    const voice = await media('suara.ogg')
    await answerTo(() => page.writeMedia({ from, type: 'ptt' }, 'audio/ogg; codecs=opus', voice), /./)
    await answerTo(() => page.write({ from, type: 'location', lat: 0.13, lng: 117.48 }), /./)
    await answerTo(() => page.write({ from, type: 'sticker' }), /./)
    await answerTo(() => page.call(from), /./)
    const vcard = 'BEGIN:VCARD\nFN:Siti Contoh\nTEL;type=CELL;waid=6281200001111:+62 812-0000-1111\nEND:VCARD'
    await answerTo(() => page.write({ from, type: 'vcard', body: vcard }), /./)
    const paper = { from, type: 'document', body: 'surat.pdf', filename: 'surat.pdf' }
    await answerTo(() => page.writeMedia(paper, 'application/pdf', pdf), /./)
    await settled(bot, '+6281200000002')
    const kinds = (await bot.thread('+6281200000002')).flatMap((one) =>
      one.direction === 'in' ? [one.content.kind === 'unusable' ? one.content.why : one.content.kind] : [],
    )
    expect(kinds).toEqual(['text', 'media', 'location', 'sticker', 'call', 'contact', 'media'])
    expect((await bot.thread('+6281200000002')).map((one) => one.direction === 'in' && one.content)).toEqual(
      expect.arrayContaining([
        { kind: 'contact', name: 'Siti Contoh', phone: '+6281200001111' },
        // Its own name is no caption.
        { kind: 'media', file: expect.objectContaining({ kind: 'document', mime: 'application/pdf' }) },
      ]),
    )
  })

  it('waits for media that comes late, and says so when it never comes', async () => {
    const from = '6281200000003@c.us'
    const { say, answerTo } = talkWith(page, from)
    await say('halo', /1\. Daftar/)
    const id = page.writeMedia({ from, type: 'image' }, 'image/jpeg')
    page.mediaArrives(id, await media('ktp.jpg'))
    await answerTo(() => page.write({ from, type: 'image', body: 'preview' }), /./)
    await settled(bot, '+6281200000003')
    const contents = (await bot.thread('+6281200000003')).flatMap((one) =>
      one.direction === 'in' ? [one.content] : [],
    )
    expect(contents).toMatchObject([
      { kind: 'text' },
      { kind: 'media', file: { mime: 'image/jpeg' } },
      { kind: 'unusable', why: 'media-lost' },
    ])
  })

  it('sends a document, a picture and a voice message, and notes the ticks', async () => {
    const save = async (kind: 'voice' | 'image', name: string) => {
      const saved = await bot.store.files.save({ city: 'bontang', kind, bytes: await media(name) })
      if ('refused' in saved) throw new Error(saved.refused)
      return { ...saved, name }
    }
    const before = page.sent.length
    await bot.tell(person, { text: 'Foto Anda.', file: await save('image', 'ktp.jpg') })
    await bot.tell(person, { text: 'Dengarkan.', file: await save('voice', 'suara.ogg') })
    const paper = await save('image', 'ktp.jpg')
    await bot.tell(person, { text: 'Surat.', file: { ...paper, kind: 'document', name: 'surat.jpg' } })
    await settled(bot)
    await expect.poll(() => page.sent.length, waiting).toBe(before + 4)
    const sent = page.sent.slice(before)
    expect(sent.map(({ kind }) => kind)).toEqual(['image', 'ptt', 'chat', 'document'])
    expect(sent.map(({ caption, body }) => caption ?? body)).toEqual([
      'Foto Anda.',
      undefined,
      'Dengarkan.',
      'Surat.',
    ])
    expect(Buffer.from(sent[1]?.data ?? '', 'base64')).toEqual(await media('suara.ogg'))
    expect(sent[3]?.filename).toBe('surat.jpg')
    const last = sent.at(-1)
    page.ack(last?.id ?? '', 3)
    await expect.poll(async () => (await bot.thread(person)).at(-1)?.state, waiting).toBe('read')
  })

  it('keeps one chat for a person with a phone and a hidden id, in whichever order they show', async () => {
    page.knows('700000000000001@lid', '6281200000011@c.us')
    page.write({ from: '6281200000011@c.us', body: 'halo' })
    await expect.poll(() => page.sent.at(-1)?.to, waiting).toBe('6281200000011@c.us')
    page.write({ from: '700000000000001@lid', body: 'menu' })
    await expect.poll(() => page.sent.at(-1)?.to, waiting).toBe('700000000000001@lid')
    await settled(bot, '+6281200000011')
    expectAnsweredOnce(await bot.thread('+6281200000011'), 2)

    page.knows('700000000000002@lid')
    page.write({ from: '700000000000002@lid', body: 'halo' })
    await expect.poll(() => page.sent.at(-1)?.to, waiting).toBe('700000000000002@lid')
    page.knows('700000000000002@lid', '6281200000012@c.us')
    page.write({ from: '700000000000002@lid', body: 'menu' })
    page.write({ from: '6281200000012@c.us', body: 'bantuan' })
    await expect.poll(() => page.sent.at(-1)?.to, waiting).toBe('6281200000012@c.us')
    await settled(bot, '700000000000002@lid')
    expectAnsweredOnce(await bot.thread('700000000000002@lid'), 3)
    await expect(bot.thread('+6281200000012')).rejects.toThrow('never written')

    const [hidden, phone] = ['700000000000003@lid', '6281200000013@c.us']
    page.knows(hidden)
    page.write({ from: hidden, body: 'halo' })
    await expect.poll(() => page.sent.at(-1)?.to, waiting).toBe(hidden)
    await settled(bot, hidden)
    page.write({ from: phone, body: 'menu' })
    await expect.poll(() => page.sent.at(-1)?.to, waiting).toBe(phone)
    await settled(bot, '+6281200000013')
    page.knows(hidden, phone)
    page.write({ from: hidden, body: 'bantuan' })
    await expect.poll(() => page.sent.at(-1)?.to, waiting).toBe(hidden)
    page.write({ from: phone, body: 'menu' })
    await expect.poll(() => page.sent.at(-1)?.to, waiting).toBe(phone)
    await settled(bot, hidden)
    expectAnsweredOnce(await bot.thread(hidden), 4)
    await expect(bot.thread('+6281200000013')).rejects.toThrow('never written')
  })

  it('asks for proof again where WhatsApp says that the phone is another', async () => {
    const from = '6281200000061@c.us'
    const { say } = talkWith(page, from)
    await say('halo', /1\. Daftar/)
    await settled(bot, '+6281200000061')
    const sent = page.sent.length
    const doubted = () =>
      bot.store.read((tx) => rows<{ id: string }>(tx, 'select id from chats where unproven_at is not null'))
    expect(await doubted()).toEqual([])
    page.write({ from, type: 'e2e_notification', subtype: 'encrypt' })
    page.write({ from, type: 'e2e_notification', subtype: 'identity' })
    await expect.poll(doubted, waiting).toHaveLength(1)
    expect(page.sent.length).toBe(sent)
  })

  it('leaves groups, broadcasts, status and WhatsApp’s own notices alone', async () => {
    const before = page.sent.length
    for (const from of ['120363000000000001@g.us', 'status@broadcast', '1234@broadcast'])
      page.write({ from, body: 'halo' })
    page.write({ from: phoneId, type: 'e2e_notification' })
    page.write({ from: '6281200000021@c.us', body: 'halo' })
    await settledAfter('6281200000021@c.us')
    expect(new Set(page.sent.slice(before).map(({ to }) => to))).toEqual(new Set(['6281200000021@c.us']))
  })

  it('finds what the page never told, and answers what comes twice once', async () => {
    const from = '6281200000031@c.us'
    page.faults.deaf = true
    const id = page.write({ from, body: 'halo', t: Math.floor(Date.now() / 1_000) + 5 })
    await settledAfter(from)
    page.faults.deaf = false
    page.write({ from, body: 'halo', id })
    page.write({ from, body: 'menu' })
    await expect
      .poll(
        async () => (await bot.thread('+6281200000031')).filter((one) => one.direction === 'in').length,
        waiting,
      )
      .toBe(2)
    await settled(bot, '+6281200000031')
    expectAnsweredOnce(await bot.thread('+6281200000031'), 2)
  })

  it('sends again what WhatsApp did not take or never spoke of, but not what went late', async () => {
    const before = page.sent.length
    const told = ['Tidak diambil.', 'Tidak dijawab.', 'Lambat.']
    page.faults.sends.push('fail')
    for (const [index, text] of told.entries()) {
      await bot.tell(person, { text })
      await expect.poll(() => page.sent.length, waiting).toBe(before + index + 1)
      await settled(bot)
      page.faults.sends.push(index === 0 ? 'hang' : 'slow')
    }
    page.faults.sends.length = 0
    expect(page.sent.slice(before).map(({ body }) => body)).toEqual(told)
  })

  it('answers fifty messages that waited for an hour, each once, and quotes where it is late', async () => {
    const at = Math.floor(Date.now() / 1_000) + 120
    await bot.close()
    const people = ['6281200000041@c.us', '6281200000042@c.us']
    const caller = '6281200000043@c.us'
    for (const after of [0, 60]) page.write({ from: caller, type: 'call_log', t: at + after - (at % 600) })
    for (let n = 0; n < 50; n += 1) page.write({ from: people[n % 2] ?? '', body: 'menu', t: at + n * 60 })
    const before = page.sent.length
    bot = await openNumber(house, page)
    bot.world.moveBy(3_600_000)
    for (const who of ['+6281200000041', '+6281200000042']) {
      await expect
        .poll(async () => (await threadOf(who)).filter((one) => one.direction === 'in').length, waiting)
        .toBe(25)
      await settled(bot, who)
      expectAnsweredOnce(await bot.thread(who), 25)
    }
    await expect.poll(() => page.sent.slice(before).map(({ to }) => to), waiting).toContain(caller)
    await settled(bot, '+6281200000043')
    expectAnsweredOnce(await bot.thread('+6281200000043'), 1)
    expect(page.sent.slice(before).every(({ to }) => [...people, caller].includes(to))).toBe(true)
    const first = page.sent.slice(before).find(({ to }) => to !== caller)
    expect(first?.quoted).toMatch(/^3EB0/)
  })

  const threadOf = (who: string) => bot.thread(who).catch(() => [])

  async function settledAfter(from: string): Promise<void> {
    await expect.poll(() => page.sent.at(-1)?.to, waiting).toBe(from)
    await settled(bot, `+${from.split('@')[0]}`)
  }
})
