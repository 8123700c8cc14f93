import { describe, expect, it } from 'vitest'
import { nameKeeper } from '../../core/cases/complaint/keeper.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { newStaffCode, takeStaffCode } from '../../core/cases/staffChat.ts'
import { openChats } from '../../core/store/chats.ts'
import { lastMessages } from '../../core/store/messages.ts'
import { systemScope, type Scope } from '../../core/store/scope.ts'
import { disableStaff, revoke } from '../../core/store/staff.ts'
import { databases } from '../store/databases.ts'
import { openServing } from './serving.ts'

const told = {
  secret: false,
  topic: 'officer',
  said: ['Contoh Budi di loket 2 minta uang, NIK saya 6474021708850000'],
  files: [],
  aboutOfficer: 'Contoh Budi',
} as const

describe.each(databases)('reminders on staff’s own Telegram, on $name', ({ newHouse }) => {
  async function open() {
    const serving = await openServing(await newHouse(), 'bontang')
    const { store, person, staff } = serving
    const own = (address: string) =>
      store.write(async (tx) => {
        const at = { city: 'bontang', channel: 'telegram', account: 'bot', address } as const
        return (await openChats(tx, [at]))[0]?.id ?? ''
      })
    const take = (chatId: string, code: string) =>
      store.write((tx) => takeStaffCode(tx, person, { code, chatId }))
    const codeFor = ({ actor }: Scope) =>
      store.write((tx) => newStaffCode(tx, person, actor.kind === 'staff' ? actor.id : ''))
    /** A member of staff and the chat they linked. */
    const linked = async (...who: Parameters<typeof staff>) => {
      const scope = await staff(...who)
      const chat = await own(who[0])
      expect(await take(chat, await codeFor(scope))).toEqual({ linked: true, wait: false })
      return { scope, id: scope.actor.kind === 'staff' ? scope.actor.id : '', chat }
    }
    const heard = (chat: string, scope = systemScope('bontang')) =>
      store.read(async (tx) =>
        (await lastMessages(tx, scope, chat, 100)).flatMap((one) =>
          one.direction === 'out' ? [`${new Date(one.at).toISOString().slice(5, 10)} ${one.reply.text}`] : [],
        ),
      )
    return { ...serving, own, take, codeFor, linked, heard }
  }

  it('come once each, on the right day, to whom they are for, and name nobody', async () => {
    const { store, person, chat, linked, staff, heard, until, tick } = await open()
    const officer = await linked('Petugas', 'officer', 'labour')
    const elsewhere = await linked('Jauh', 'officer', 'social')
    const supervisor = await linked('Pengawas', 'supervisor')
    const head = await linked('Kepala', 'head')
    const unlinked = await staff('Lain', 'head')
    const mine = await chat('a')
    const { code } = await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
    await until('2026-07-15T03:00:00Z')
    await tick()
    const said = (words: string) => `Untuk petugas. Nomor *${code}*. ${words}. Batas: Senin, 13 Juli 2026.`
    expect(await heard(officer.chat)).toEqual([
      `07-06 ${said('Masuk dan menunggu petugas')}`,
      `07-08 ${said('Hari kerja ke-2: belum ditindaklanjuti')}`,
      `07-09 ${said('Hari kerja ke-3: belum ditindaklanjuti')}`,
    ])
    expect(await heard(supervisor.chat)).toEqual([`07-10 ${said('Hari kerja ke-4: belum ditindaklanjuti')}`])
    expect(await heard(head.chat)).toEqual([
      `07-13 ${said('Hari kerja ke-5: batas terakhir tindak lanjut')}`,
      `07-14 ${said('Lewat batas, belum ditindaklanjuti')}`,
      `07-15 ${said('Lewat batas, belum ditindaklanjuti')}`,
    ])
    expect(await heard(elsewhere.chat)).toEqual([])
    expect(unlinked.actor.kind).toBe('staff')
  })

  it('of a confidential complaint reach its keeper alone, also in the thread of that chat', async () => {
    const { store, person, chat, linked, heard, until } = await open()
    const keeper = await linked('Inspektur', 'team')
    const head = await linked('Kepala', 'head')
    const officer = await linked('Petugas', 'officer')
    const administrator = await linked('Administrator', 'administrator')
    await store.write((tx) => nameKeeper(tx, administrator.scope, keeper.id))
    const mine = await chat('a')
    await store.write((tx) => openComplaint(tx, person, { ...told, secret: true, chatId: mine }))
    await until('2026-07-15T03:00:00Z')
    expect((await heard(keeper.chat)).length).toBe(7)
    expect((await heard(keeper.chat, keeper.scope)).length).toBe(7)
    expect(await heard(keeper.chat, administrator.scope)).toEqual([])
    for (const other of [head, officer, administrator]) expect(await heard(other.chat)).toEqual([])
  })

  it('reach administrators while nobody holds the role, and nobody who left', async () => {
    const { store, person, chat, linked, heard, until } = await open()
    const administrator = await linked('Administrator', 'administrator')
    const officer = await linked('Petugas', 'officer')
    const gone = await linked('Pergi', 'officer')
    const system = systemScope('bontang')
    await store.write(async (tx) => {
      await disableStaff(tx, system, gone.id)
      await revoke(tx, system, officer.id, { city: 'bontang', role: 'officer', office: '*' })
    })
    const mine = await chat('a')
    await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
    await until('2026-07-08T03:00:00Z')
    expect((await heard(administrator.chat)).length).toBe(2)
    for (const other of [officer, gone]) expect(await heard(other.chat)).toEqual([])
  })

  it('are linked by a code that works once, for a quarter of an hour, and is tried rarely', async () => {
    const { house, own, take, codeFor, staff } = await open()
    const officer = await staff('Petugas', 'officer')
    const first = await own('satu')
    const second = await own('dua')
    const old = await codeFor(officer)
    const code = await codeFor(officer)
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/)
    expect(await take(first, old)).toEqual({ linked: false, wait: false })
    expect(await take(first, code.toLowerCase().replace('-', ''))).toEqual({ linked: true, wait: false })
    expect(await take(second, code)).toEqual({ linked: false, wait: false })
    const late = await codeFor(officer)
    house.world.moveBy(16 * 60_000)
    expect(await take(second, late)).toEqual({ linked: false, wait: false })
    for (let n = 0; n < 3; n++) await take(second, 'AAAAA-AAAAA')
    expect(await take(second, await codeFor(officer))).toEqual({ linked: false, wait: true })
  })
})
