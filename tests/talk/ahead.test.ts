import { afterEach, describe, expect, it } from 'vitest'
import type { Inbound } from '../../bot/channels/channel.ts'
import { openDesk, type Desk } from '../../bot/talk/desk.ts'
import { openLog } from '../../core/log.ts'
import { citySettingsKey } from '../../core/store/chatRow.ts'
import { chatInHand, findChat, openChat, saveChats } from '../../core/store/chats.ts'
import { erase } from '../../core/store/erasure.ts'
import { doubtChat } from '../../core/store/doubt.ts'
import { messagesAfter, sayTo, type Message } from '../../core/store/messages.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import { saveSetting } from '../../core/store/settings.ts'
import type { Store } from '../../core/store/store.ts'
import { databases } from '../store/databases.ts'

const account = { city: 'bontang', channel: 'telegram', account: 'bot' } as const
const scope = systemScope('bontang')

let counted = 0
const message = (person: string, text: string): Inbound => ({
  ...account,
  address: person,
  providerId: `a${++counted}`,
  sentAt: 1_800_000_000_000 + counted,
  content: { kind: 'text', text },
})

describe.each(databases)('a turn that is played before it has the writer, on $name', ({ newHouse }) => {
  const desks: Desk[] = []
  afterEach(async () => {
    for (const desk of desks.splice(0)) await desk.close()
  })
  const deskOf = (store: Store): Desk => {
    const media = { fetch: () => Promise.reject(new Error('no media here')) }
    const desk = openDesk({ store, log: openLog('silent'), cities: ['bontang'], media })
    desks.push(desk)
    return desk
  }
  const open = async () => {
    const store = await (await newHouse()).open()
    return { store, desk: deskOf(store) }
  }

  const chatOf = async (store: Store, person: string): Promise<string> => {
    const chat = await store.read((tx) => findChat(tx, { ...account, address: person }))
    if (!chat) throw new Error(`${person} has not written`)
    return chat.id
  }
  const thread = async (store: Store, person: string): Promise<Message[]> => {
    const id = await chatOf(store, person)
    return store.read((tx) => messagesAfter(tx, personScope('bontang'), id, 0, 1_000))
  }
  const whole = (said: readonly Message[]) =>
    expect(said.map(({ n }) => n)).toEqual(said.map((_, index) => index + 1))
  const said = async (desk: Desk, person: string, text: string): Promise<string> => {
    const { turn } = await desk.receive(message(person, text))
    return (turn?.replies ?? []).map((reply) => reply.text).join('\n')
  }
  const known = async (desk: Desk, person: string): Promise<void> => {
    await said(desk, person, 'halo')
    await said(desk, person, 'menu')
  }

  it('goes on from a message that the office sent meanwhile', async () => {
    const { store, desk } = await open()
    await known(desk, 'p')
    const id = await chatOf(store, 'p')
    await store.write((tx) => sayTo(tx, scope, id, { text: 'Kabar dari kantor.' }))
    await said(desk, 'p', 'menu')
    const all = await thread(store, 'p')
    whole(all)
    expect(all.filter(({ direction }) => direction === 'in')).toHaveLength(3)
  })

  it('goes on with nothing that was erased since the last message', async () => {
    const { store, desk } = await open()
    await known(desk, 'one')
    await said(desk, 'one', 'keluhan')
    const chatId = await chatOf(store, 'one')
    await store.write((tx) => erase(tx, scope, { chatId, request: 'r', cases: [] }))
    expect(await said(desk, 'one', 'ya')).not.toContain('Keluhannya soal apa')
  })

  it('is silent where a person answers since the last message', async () => {
    const { store, desk } = await open()
    await known(desk, 'p')
    const id = await chatOf(store, 'p')
    await store.write(async (tx) => {
      const chat = await openChat(tx, scope, id)
      if (!chat) throw new Error('no chat')
      chat.mutedUntil = tx.world.now() + 3_600_000
      await saveChats(tx, [chat])
    })
    expect(await said(desk, 'p', 'halo')).toBe('')
    expect(await said(desk, 'q', 'halo')).not.toBe('')
  })

  it('does not go on with a talk that was dropped because another may write here now', async () => {
    const { store, desk } = await open()
    await known(desk, 'p')
    await said(desk, 'p', 'daftar')
    await store.write((tx) => doubtChat(tx, { ...account, address: 'p' }))
    expect(await said(desk, 'p', 'saya sendiri')).not.toContain('pekerjaan Anda')
  })

  it('says what the office has entered since the last message', async () => {
    const { store, desk } = await open()
    await known(desk, 'p')
    const before = await said(desk, 'p', 'berapa iurannya')
    const answers = { contribution: 'Iurannya sekarang seribu kelereng.' }
    await store.write((tx) => saveSetting(tx, scope, citySettingsKey, { answers }))
    const after = await said(desk, 'p', 'berapa iurannya')
    expect(before).not.toContain('kelereng')
    expect(after).toContain('kelereng')
  })

  it('is answered once, whichever of two houses takes it, in one row of numbers', async () => {
    const house = await newHouse()
    const [one, other] = [await house.open(), await house.open()]
    const two = [deskOf(one), deskOf(other)] as const
    await known(two[0], 'p')
    await known(two[1], 'p')
    for (let n = 0; n < 6; n++) expect(await said(two[n % 2 ? 1 : 0], 'p', 'menu')).not.toBe('')
    const all = await thread(one, 'p')
    whole(all)
    expect(all.filter(({ direction }) => direction === 'in')).toHaveLength(10)
  })

  it('takes neighbours along once when one of them was overtaken', async () => {
    const { store, desk } = await open()
    const people = Array.from({ length: 12 }, (_, n) => `p${n}`)
    await Promise.all(people.map((person) => known(desk, person)))
    const id = await chatOf(store, 'p5')
    await store.write((tx) => sayTo(tx, scope, id, { text: 'Kabar dari kantor.' }))
    await Promise.all(people.map((person) => said(desk, person, 'menu')))
    for (const person of people) {
      const all = await thread(store, person)
      whole(all)
      expect(all.filter(({ direction }) => direction === 'in')).toHaveLength(3)
    }
  })

  it('cannot take for nothing what only the writer knows', async () => {
    const { store } = await open()
    expect(() => chatInHand(store.outside, 'bontang', 'any')).toThrow('has ended')
    await expect(openChat(store.outside, scope, 'any')).rejects.toThrow('has ended')
  })

  it('takes a message once that comes again after its answer', async () => {
    const { store, desk } = await open()
    await known(desk, 'p')
    const again = message('p', 'menu')
    expect((await desk.receive(again)).kind).toBe('committed')
    const before = await thread(store, 'p')
    expect((await desk.receive(again)).kind).toBe('repeat')
    expect(await thread(store, 'p')).toEqual(before)
  })
})
