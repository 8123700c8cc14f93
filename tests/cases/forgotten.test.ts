import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../../bot/talk/desk.ts'
import { talkStateOf } from '../../bot/talk/state.ts'
import { openLog } from '../../core/log.ts'
import { findChat, seeChat } from '../../core/store/chats.ts'
import type { Content } from '../../core/store/message.ts'
import { lastMessages, messagesAfter } from '../../core/store/messages.ts'
import { personScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { keepFile } from '../admin/seed.ts'
import { databases, type TestHouse } from '../store/databases.ts'
import { day, office } from './serving.ts'

const from = { city: 'bontang', channel: 'web', account: 'web', address: 'a' } as const
const nik = '6474021203800000'
const person = personScope('bontang')

async function openTalk(house: TestHouse) {
  const store = await house.open()
  const media = { fetch: () => Promise.reject(new Error('no media')) }
  const desk = openDesk({ store, log: openLog('silent'), cities: ['bontang'], media })
  let sent = 0
  const send = async (content: Content) => {
    house.world.moveBy(20_000)
    sent += 1
    const taken = await desk.receive({ ...from, providerId: `m${sent}`, sentAt: house.world.now(), content })
    return (taken.turn?.replies ?? []).map(({ text }) => text)
  }
  const say = (text: string) => send({ kind: 'text', text })
  const photo = await keepFile(store, 'bontang', 'image', 'ktp.jpg')
  const chatId = async () => (await store.read((tx) => findChat(tx, from)))?.id ?? ''
  return {
    ...office(store, house),
    store,
    desk,
    say,
    photo,
    leaveHalfTold: async () => {
      await say('syarat daftar')
      for (const text of ['daftar', 'orang lain, setuju', 'nelayan', '12-3-1980', 'loktuan']) await say(text)
      await send({ kind: 'media', file: photo })
      await say(`${nik} Contoh Rahman`)
    },
    state: async () => {
      const id = await chatId()
      return talkStateOf((await store.read((tx) => seeChat(tx, person, id)))?.talk)
    },
    messages: async () => {
      const id = await chatId()
      return store.read((tx) => lastMessages(tx, person, id, 200))
    },
    said: async () => {
      const id = await chatId()
      return JSON.stringify(await store.read((tx) => messagesAfter(tx, person, id, 0, 200)))
    },
    files: () => store.read((tx) => rows(tx, 'select id from files', [])),
    onDisk: () => filesBelow(join(house.dataDir, 'files')),
  }
}

const filesBelow = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length
    : 0

const forgotten = 'Isian lama yang belum selesai sudah kami hapus'

describe.each(databases)('a talk left half told, on $name', ({ newHouse }) => {
  it('is forgotten after thirty days, photo and all, and said so only when they write again', async () => {
    const house = await newHouse()
    const talk = await openTalk(house)
    await talk.leaveHalfTold()
    house.world.moveBy(2 * day)
    await talk.tick()
    const told = (await talk.messages()).filter(({ direction }) => direction === 'out').length
    house.world.moveBy(27 * day)
    await talk.tick()
    expect((await talk.state()).talk?.flow).toBe('apply')
    expect(talk.onDisk()).toBe(1)
    expect(await talk.said()).toContain(nik)

    house.world.moveBy(2 * day)
    await talk.tick()
    await talk.tick()
    expect(await talk.state()).toMatchObject({ talk: null, waiting: null, forgotten: true })
    expect(JSON.stringify(await talk.state())).not.toContain(nik)
    expect(await talk.said()).not.toContain(nik)
    expect(await talk.said()).not.toContain(talk.photo.id)
    expect(await talk.said()).toContain('syarat daftar')
    expect([await talk.files(), talk.onDisk()]).toEqual([[], 0])
    expect((await talk.messages()).filter(({ direction }) => direction === 'out').length).toBeLessThan(told)

    expect((await talk.say('halo'))[0]).toContain(forgotten)
    expect((await talk.say('daftar')).join()).not.toContain(forgotten)
    await talk.desk.close()
  })

  it('is not resumed by whoever writes after months, though no clock ran', async () => {
    const house = await newHouse()
    const talk = await openTalk(house)
    await talk.leaveHalfTold()
    house.world.moveBy(100 * day)
    const replies = await talk.say('halo')
    expect(replies[0]).toContain(forgotten)
    expect(replies.join()).not.toContain('Mau dilanjutkan')
    expect(await talk.said()).not.toContain(nik)
    await talk.desk.close()
  })

  it('that went on within the month is kept a month from there', async () => {
    const house = await newHouse()
    const talk = await openTalk(house)
    await talk.leaveHalfTold()
    house.world.moveBy(2 * day)
    await talk.tick()
    house.world.moveBy(18 * day)
    await talk.say('lanjutkan')
    house.world.moveBy(20 * day)
    await talk.tick()
    expect((await talk.state()).talk?.flow).toBe('apply')
    house.world.moveBy(11 * day)
    await talk.tick()
    expect(await talk.state()).toMatchObject({ talk: null, forgotten: true })
    await talk.desk.close()
  })
})
