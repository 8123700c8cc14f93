import { describe, expect, it } from 'vitest'
import { assignComplaint, followUp } from '../../core/cases/complaint/followUp.ts'
import { nameKeeper } from '../../core/cases/complaint/keeper.ts'
import { keepSecret, openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { answerComplaint } from '../../core/cases/complaint/ownComplaint.ts'
import { caseThread } from '../../core/cases/caseThread.ts'
import { casePage } from '../../core/cases/casePage.ts'
import { findOwnCase } from '../../core/cases/findOwnCase.ts'
import { myCases } from '../../core/cases/myCases.ts'
import { NotHere } from '../../core/cases/refusal.ts'
import { courseList } from '../../core/cases/courseList.ts'
import { coursePage } from '../../core/cases/coursePage.ts'
import { staffNotices, waitingNotices } from '../../core/cases/staffNotices.ts'
import { auditTrail } from '../../core/store/auditTrail.ts'
import { openChats, saveChats } from '../../core/store/chats.ts'
import { calledChats, seenChat, takeOver } from '../../core/store/inbox.ts'
import { insertMessages } from '../../core/store/insertMessages.ts'
import { lastMessages, messagesAfter } from '../../core/store/messages.ts'
import type { Scope } from '../../core/store/scope.ts'
import { caseFile } from '../../core/store/shownFile.ts'
import { disableStaff } from '../../core/store/staff.ts'
import { readCode } from '../../core/cases/code.ts'
import type { Tx } from '../../core/store/tx.ts'
import { databases } from '../store/databases.ts'
import { day, openServing, refusalOf } from './serving.ts'

const address = { city: 'bontang', channel: 'web', account: 'web', address: 'a' } as const

/** A person writes, and what the turn runs is run while their chat is in hand, as the desk does it. */
async function turn(tx: Tx, text: string, act?: (chatId: string) => Promise<unknown>) {
  const [chat] = await openChats(tx, [address])
  if (!chat) throw new Error('no chat')
  chat.n += 1
  const n = chat.n
  chat.lastInAt = tx.world.now()
  await act?.(chat.id)
  chat.n += 1
  const at = tx.world.now()
  const content = { kind: 'text', text } as const
  await insertMessages(tx, [
    { direction: 'in', chat, n, at, providerId: `m${n}`, state: 'answered', content },
    { direction: 'out', chat, n: chat.n, at, reply: { text: `jawaban ${n}` } },
  ])
  await saveChats(tx, [chat])
  return chat.id
}

async function complain(serving: Awaited<ReturnType<typeof openServing>>) {
  const { store, person, file, house } = serving
  const photo = await file('image')
  const write = (text: string, act?: (tx: Tx, chatId: string) => Promise<unknown>) =>
    store.write((tx) => turn(tx, text, act && ((chatId) => act(tx, chatId))))
  const chatId = await write('halo, mau tanya syarat daftar')
  house.world.moveBy(2 * 3_600_000)
  await write('petugas Contoh Budi minta uang')
  await write('ya, rahasia', (tx, id) => keepSecret(tx, person, { chatId: id }))
  await write('dia minta 200 ribu')
  let opened = { code: '', caseId: '' }
  await write('kirim', async (tx, id) => {
    opened = await openComplaint(tx, person, {
      chatId: id,
      secret: true,
      topic: 'money-asked',
      said: ['Contoh Budi minta 200 ribu'],
      files: [{ file: photo, label: 'proof' }],
      aboutOfficer: 'Contoh Budi',
    })
  })
  await write('menu')
  return { ...opened, chatId, photo, write }
}

describe.each(databases)('a confidential complaint on $name', ({ newHouse }) => {
  it('is read by its keeper and, for everybody else, administrators included, is nowhere', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { auditLines, staff, store, person } = serving
    const keeper = await staff('Inspektur', 'team')
    const administrator = await staff('Administrator', 'administrator')
    const head = await staff('Kepala', 'head')
    const officer = await staff('Petugas', 'officer', 'labour')
    if (keeper.actor.kind !== 'staff') throw new Error('no staff')
    const { id } = keeper.actor
    await store.write((tx) => nameKeeper(tx, administrator, id))
    const { code, caseId, chatId, photo, write } = await complain(serving)
    const digits = readCode(code) ?? ''
    const texts = async (scope: Scope) =>
      store.read(async (tx) =>
        (await lastMessages(tx, scope, chatId, 100)).flatMap((one) =>
          one.direction === 'in' && one.content.kind === 'text' ? [one.content.text] : [],
        ),
      )
    const open = ['halo, mau tanya syarat daftar', 'menu']
    const secret = ['petugas Contoh Budi minta uang', 'ya, rahasia', 'dia minta 200 ribu', 'kirim']

    for (const other of [administrator, head, officer]) {
      await store.read(async (tx) => {
        expect(await coursePage(tx, other, code)).toBeUndefined()
        expect(await caseThread(tx, other, code)).toBeUndefined()
        expect(await casePage(tx, other, code)).toBeUndefined()
        expect(await caseThread(tx, other, code)).toBeUndefined()
        expect(await caseFile(tx, other, digits, photo.id)).toBeUndefined()
        const list = await courseList(tx, other, { kind: 'complaint' })
        expect([list.total, list.items, list.counts.map(({ count }) => count)]).toEqual([0, [], [0, 0, 0, 0]])
        expect((await courseList(tx, other, { kind: 'complaint', text: code })).total).toBe(0)
        expect(await staffNotices(tx, other)).toEqual([])
        expect(await waitingNotices(tx, other)).toBe(0)
        expect((await seenChat(tx, other, chatId))?.cases).toEqual([])
        expect(await messagesAfter(tx, other, chatId, 2, 1)).toMatchObject([{ content: { text: 'menu' } }])
      })
      expect(await texts(other)).toEqual(open)
      const act = store.write((tx) =>
        followUp(tx, other, {
          caseId,
          version: 1,
          did: 'solved',
          what: 'Ini tidak boleh terjadi sama sekali.',
        }),
      )
      expect(await refusalOf(act)).toBeInstanceOf(NotHere)
      const hand = store.write((tx) => assignComplaint(tx, other, { caseId, version: 1, to: id }))
      expect(await refusalOf(hand)).toBeInstanceOf(NotHere)
    }
    expect(await texts(keeper)).toEqual([open[0], ...secret, open[1]])
    await store.read(async (tx) => {
      expect(await coursePage(tx, keeper, code)).toMatchObject({ secret: true, keeper: id })
      expect(await courseList(tx, keeper, { kind: 'complaint' })).toMatchObject({ total: 1 })
      expect(await caseFile(tx, keeper, digits, photo.id)).toMatchObject({ id: photo.id })
      expect(await staffNotices(tx, keeper)).toMatchObject([{ kind: 'opened', code }])
    })
    const seen = async (scope: Scope) =>
      JSON.stringify(await store.read((tx) => auditTrail(tx, scope, {}, 200)))
    for (const other of [administrator, head]) {
      const trail = await seen(other)
      expect(trail).not.toContain(caseId)
      expect(trail).not.toContain(photo.id)
    }
    expect(await seen(keeper)).toContain(caseId)
    const lines = (await auditLines()).map(({ line }) => line).join('\n')
    expect(lines).toContain(caseId)
    expect(lines).not.toMatch(/Contoh|Budi|200 ribu/)

    // What the keeper writes to the person, and what the person answers, stay between the two.
    const what = 'Kami sudah memeriksa Contoh Budi dan uangnya dikembalikan.'
    await store.write((tx) => followUp(tx, keeper, { caseId, version: 1, did: 'solved', what }))
    serving.house.world.moveBy(3 * day)
    await write('terima kasih, Contoh Budi sudah minta maaf', (tx, id) =>
      answerComplaint(tx, person, { caseId, chatId: id, said: ['Contoh Budi sudah minta maaf'] }),
    )
    for (const other of [administrator, head, officer]) {
      const thread = await store.read((tx) => lastMessages(tx, other, chatId, 100))
      expect(JSON.stringify(thread)).not.toContain('Budi')
    }
    expect(await texts(keeper)).toContain('terima kasih, Contoh Budi sudah minta maaf')
  })

  it('is never listed in the chat, nor found from another one with whatever second fact', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, person, staff, store } = serving
    await staff('Kepala', 'head')
    const { code, chatId } = await complain(serving)
    expect(await store.read((tx) => myCases(tx, person, chatId))).toEqual([])
    const stranger = await chat('b')
    const found = await store.write((tx) =>
      findOwnCase(tx, person, { chatId: stranger, code, secondFact: '+6281200000001' }),
    )
    expect(found).toEqual({ found: null, wait: false })
  })

  it('reminds its keeper alone, of every day', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { staff, told, until } = serving
    const keeper = await staff('Kepala', 'head')
    const supervisor = await staff('Pengawas', 'supervisor')
    const administrator = await staff('Administrator', 'administrator')
    await complain(serving)
    await until('2026-07-14T02:00:00Z')
    expect((await told(keeper)).map((line) => line.split(' ')[1])).toEqual([
      'opened',
      'day-2',
      'day-3',
      'day-4',
      'day-5',
      'late',
    ])
    expect(await told(supervisor)).toEqual([])
    expect(await told(administrator)).toEqual([])
  })

  it('without anybody to keep it waits unread, and only that somebody must be named is known', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { staff, store, tick, told } = serving
    const administrator = await staff('Administrator', 'administrator')
    const { code } = await complain(serving)
    await complain(serving)
    await tick()
    expect((await told(administrator)).map((line) => line.split(' ')[1])).toEqual(['name-keeper'])
    expect(await store.read((tx) => coursePage(tx, administrator, code))).toBeUndefined()
    const inspector = await staff('Inspektur', 'supervisor')
    if (inspector.actor.kind !== 'staff') throw new Error('no staff')
    const { id } = inspector.actor
    await store.write((tx) => nameKeeper(tx, administrator, id))
    expect(await told(administrator)).toEqual([])
    expect((await told(inspector)).map((line) => line.split(' ')[1])).toEqual(['opened', 'opened'])
    expect(await store.read((tx) => coursePage(tx, inspector, code))).toMatchObject({ keeper: id })
  })

  it('whose keeper has left finds another one by itself', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { staff, store, told, until } = serving
    const first = await staff('Kepala Lama', 'head')
    const { code } = await complain(serving)
    const second = await staff('Kepala Baru', 'head')
    const administrator = await staff('Administrator', 'administrator')
    if (first.actor.kind !== 'staff') throw new Error('no staff')
    const { id } = first.actor
    expect(await store.read((tx) => coursePage(tx, second, code))).toBeUndefined()
    await store.write((tx) => disableStaff(tx, administrator, id))
    await until('2026-07-08T02:00:00Z')
    expect(await store.read((tx) => coursePage(tx, second, code))).toMatchObject({ secret: true })
    expect((await told(second)).map((line) => line.split(' ')[1])).toEqual(['opened', 'day-2'])
    expect(await told(administrator)).toEqual([])
  })

  it('that is half told is hidden from everybody, also when it is taken up again days later', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { house, person, staff, store } = serving
    const keeper = await staff('Kepala', 'head')
    const write = (text: string, act?: (tx: Tx, chatId: string) => Promise<unknown>) =>
      store.write((tx) => turn(tx, text, act && ((chatId) => act(tx, chatId))))
    const texts = async (chatId: string) =>
      JSON.stringify(await store.read((tx) => lastMessages(tx, keeper, chatId, 100)))
    await write('petugas minta uang')
    const chatId = await write('rahasia', (tx, id) => keepSecret(tx, person, { chatId: id }))
    await write('namanya Contoh Budi')
    expect(await texts(chatId)).toBe('[]')
    house.world.moveBy(2 * day)
    await write('lanjut, Contoh Budi minta 200 ribu')
    expect(await texts(chatId)).toBe('[]')
    await write('kirim', (tx, id) =>
      openComplaint(tx, person, { chatId: id, secret: true, topic: 'officer', said: ['x'], files: [] }),
    )
    expect(await texts(chatId)).toContain('namanya Contoh Budi')
    expect(await texts(chatId)).toContain('petugas minta uang')
  })

  it('does not hide from an officer what is asked of them afterwards', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { staff, store } = serving
    await staff('Kepala', 'head')
    const officer = await staff('Petugas', 'officer')
    const { chatId, write } = await complain(serving)
    await write('panggil petugas, saya mau tanya kartu')
    expect(await store.write((tx) => takeOver(tx, officer, chatId))).toBe(true)
    const thread = await store.read(async (tx) => {
      expect(await calledChats(tx, officer)).toMatchObject([{ id: chatId, cases: [] }])
      return lastMessages(tx, officer, chatId, 100)
    })
    expect(JSON.stringify(thread)).toContain('saya mau tanya kartu')
    expect(JSON.stringify(thread)).not.toContain('Budi')
  })
})
