import { describe, expect, it } from 'vitest'
import { accidents } from '../../core/cases/accident/accident.ts'
import { addToAccident, openAccident } from '../../core/cases/accident/reportAccident.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { amIRegistered, findOwnCase } from '../../core/cases/findOwnCase.ts'
import { moveCase } from '../../core/cases/moveCase.ts'
import { mayList, myCases } from '../../core/cases/myCases.ts'
import { askForData } from '../../core/cases/request/askForData.ts'
import { tellMeOn } from '../../core/cases/tellMeOn.ts'
import { openChats, saveChats } from '../../core/store/chats.ts'
import { pruneTries } from '../../core/store/tries.ts'
import { databases } from '../store/databases.ts'
import { fisherman } from './counter.ts'
import { day, hour, openServing, refusalOf } from './serving.ts'

const nik = fisherman.applicant.nik

describe.each(databases)('services on $name', ({ newHouse }) => {
  it.each([
    ['bontang', 'BPJS Ketenagakerjaan Cabang Bontang'],
    ['balikpapan', 'BPJS Ketenagakerjaan Cabang Balikpapan'],
    ['magelang', 'BPJS Ketenagakerjaan Cabang Magelang'],
  ])(
    '%s: an accident reaches BPJS at once, and lacks what article 48A asks until it is told',
    async (city, desk) => {
      const serving = await openServing(await newHouse(), city)
      const { chat, file, person, said, officePage, staff, store, told, until } = serving
      const mine = await chat('a')
      const partner = await staff('BPJS', 'partner', 'bpjs')
      const officer = await staff('Petugas', 'officer', 'labour')
      const photo = await file('image')
      const first = await store.write((tx) =>
        openAccident(tx, person, {
          chatId: mine,
          who: { self: false, name: 'Contoh Rahman' },
          what: 'Jatuh dari perahu waktu menarik jala',
          files: [{ file: photo, label: 'wound' }],
        }),
      )
      expect(first).toMatchObject({
        lacking: [
          'Nomor peserta atau NIK',
          'Tempat kejadian',
          'Tanggal dan jam',
          'Nama dan nomor telepon pelapor',
        ],
        by: null,
      })
      expect(first.reachedAt).toContain(desk.split(' Cabang')[0])
      expect(await told(partner)).toEqual(['07-06T02:00 accident'])
      expect(await told(officer)).toEqual(['07-06T02:00 opened'])
      const own = { caseId: first.caseId, chatId: mine }
      const more = await store.write((tx) =>
        addToAccident(tx, person, {
          ...own,
          who: { nik },
          place: 'Dermaga',
          when: { on: '2026-07-05', at: '07.30' },
          reporter: { name: 'Contoh Aminah', phone: '+6281200000002' },
          illness: { diagnosis: 'sesak' },
        }),
      )
      expect(more.lacking).toEqual(['Pekerjaan', 'Lama bekerja', 'Sumber paparan'])
      await until('2026-07-08T03:00:00Z')
      expect((await told(partner)).map((line) => line.split(' ')[1])).toContain('accident-24')
      const supervisor = await staff('Pengawas', 'supervisor')
      expect((await told(supervisor)).map((line) => line.split(' ')[1])).toContain('accident-48')
      const { caseId, version } = await officePage(partner, first.code)
      await store.write((tx) => moveCase(tx, partner, accidents, { caseId, version, action: 'receive' }))
      expect(await told(partner)).toEqual([])
      expect((await said(mine)).at(-1)).toContain('sudah ditangani BPJS Ketenagakerjaan')
      expect(await store.read((tx) => myCases(tx, person, mine))).toMatchObject([
        {
          kind: 'accident',
          state: 'received',
          next: { words: 'BPJS memeriksa dan memberi kabar.' },
        },
      ])
      const finish = { caseId, version: version + 1, action: 'finish', note: 'Sembuh' }
      await store.write((tx) => moveCase(tx, partner, accidents, finish))
      await until('2026-09-01T03:00:00Z')
      expect(await told(supervisor)).toEqual([])
    },
  )

  it('a case is found elsewhere by its code and a second fact; what was wrong is not said; five tries an hour', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { apply, chat, house, person, store } = serving
    const mine = await chat('mine')
    const { code } = await apply(mine)
    const elsewhere = await chat('elsewhere')
    const find = (chatId: string, typed: string, secondFact: string) =>
      store.write((tx) => findOwnCase(tx, person, { chatId, code: typed, secondFact }))
    for (const fact of ['6474 0217 0885 0000', '17-8-1985', '0812-0000-0001']) {
      expect((await find(elsewhere, code, fact)).found, fact).toMatchObject({ code, kind: 'application' })
    }
    const nothing = { found: null, wait: false }
    expect(await find(elsewhere, code, '18-8-1985')).toEqual(nothing)
    expect(await find(elsewhere, 'D0000-0000', nik)).toEqual(nothing)
    const wait = { found: null, wait: true }
    expect(await find(elsewhere, code, nik)).toEqual(wait)
    expect(await find(await chat('third'), 'D1111-1111', '0813')).toEqual(nothing)
    // Five tries at this case from as many chats, and then from none, until the hour is over.
    house.world.moveBy(hour + 1)
    for (const n of [1, 2, 3, 4, 5])
      expect(await find(await chat(`guess${n}`), code, '1-1-1990')).toEqual(nothing)
    expect(await find(await chat('owner'), code, nik)).toEqual(wait)
    // Its own chat never waits for what strangers tried, but has no more tries than they.
    for (const n of [1, 2, 3, 4]) expect(await find(mine, code, `1-1-199${n}`)).toEqual(nothing)
    expect((await find(mine, code, nik)).found).toMatchObject({ code })
    expect(await find(mine, code, nik)).toEqual(wait)
    house.world.moveBy(hour)
    await store.write(pruneTries)
    expect((await find(await chat('owner'), code, nik)).found).toMatchObject({ code })
    for (const n of [1, 2, 3, 4])
      expect(await find(await chat(`nik${n}`), `D${n}${n}${n}${n}-0000`, nik)).toEqual(nothing)
    // Nor by holding a known phone fixed while the codes are guessed.
    for (const n of [1, 2, 3, 4, 5])
      expect(await find(await chat(`phone${n}`), `D${n}${n}${n}${n}-1111`, '0812-0000-9999')).toEqual(nothing)
    expect(await find(await chat('phone6'), 'D6666-1111', '0812-0000-9999')).toEqual(wait)
    const asked = await store.write(async (tx) => amIRegistered(tx, person, { chatId: elsewhere, nik }))
    expect(asked).toEqual({ answer: 'ask-officer', wait: true })
  })

  it('after 90 silent days, or another account, nothing is listed until it is proven', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { apply, chat, house, person, store } = serving
    const mine = await chat('a')
    const { code } = await apply(mine)
    const address = { city: 'bontang', channel: 'web', account: 'web', address: 'a' } as const
    const writes = () =>
      store.write(async (tx) => {
        const chats = await openChats(tx, [address])
        for (const one of chats) {
          one.n += 1
          one.lastInAt = tx.world.now()
        }
        await saveChats(tx, chats)
      })
    const listed = () => store.read(async (tx) => (await myCases(tx, person, mine)).map((each) => each.code))
    await writes()
    house.world.moveBy(90 * day)
    await writes()
    expect(await listed()).toEqual([code])
    house.world.moveBy(90 * day + 1)
    await writes()
    await writes()
    expect(await listed()).toEqual([])
    expect(await store.read((tx) => mayList(tx, person, { chatId: mine }))).toEqual({ proof: 'needed' })
    await store.write((tx) => findOwnCase(tx, person, { chatId: mine, code, secondFact: nik }))
    expect(await listed()).toEqual([code])
  })

  it('what was applied for somebody else is not listed; what is listed has its next step and its day', async () => {
    const { apply, chat, house, person, store } = await openServing(await newHouse(), 'bontang')
    const mine = await chat('a')
    await apply(mine, { by: 'other' })
    await store.write((tx) =>
      openComplaint(tx, person, { chatId: mine, secret: false, topic: 'card', said: ['x'], files: [] }),
    )
    house.world.moveBy(1)
    await store.write((tx) => askForData(tx, person, { chatId: mine, what: 'erase', said: 'hapus semua' }))
    expect(await store.read((tx) => myCases(tx, person, mine))).toMatchObject([
      {
        kind: 'request',
        words: 'Permintaan Anda tentang data sudah di tangan petugas.',
        next: { when: 'Paling lambat Kamis, 9 Juli 2026.' },
      },
      {
        kind: 'complaint',
        words: 'Keluhan Anda sudah di tangan petugas.',
        next: { when: 'Paling lambat Senin, 13 Juli 2026.' },
      },
    ])
  })

  it('what was promised for a day is said that morning, once', async () => {
    const { chat, person, said, store, until } = await openServing(await newHouse(), 'magelang')
    const mine = await chat('a')
    const what = 'Hari ini genap enam bulan Anda tinggal di sini. Ketik *daftar* untuk melanjutkan.'
    const tell = (on: string) => store.write((tx) => tellMeOn(tx, person, { chatId: mine, on, what }))
    await tell('2026-07-09')
    for (const on of ['2026-07-06', '2020-01-01', '2040-01-01', 'besok'])
      expect(await refusalOf(tell(on)), on).not.toBe('nothing was refused')
    await until('2026-07-09T01:00:00Z')
    expect(await said(mine)).toEqual([])
    await until('2026-07-12T01:00:00Z')
    expect(await said(mine)).toEqual([what])
  })
})
