import { describe, expect, it } from 'vitest'
import { assignComplaint, closeComplaint, followUp } from '../../core/cases/complaint/followUp.ts'
import { onlyThanks } from '../../core/cases/complaint/onlyThanks.ts'
import { openComplaint, type NewComplaint } from '../../core/cases/complaint/openComplaint.ts'
import {
  answerComplaint,
  loadComplaint,
  rateFollowUp,
  reopenComplaint,
} from '../../core/cases/complaint/ownComplaint.ts'
import { NotHere, Refusal, Stale } from '../../core/cases/refusal.ts'
import { courseList } from '../../core/cases/courseList.ts'
import { databases } from '../store/databases.ts'
import { openServing, refusalOf } from './serving.ts'

const told: Omit<NewComplaint, 'chatId'> = {
  secret: false,
  topic: 'card',
  said: ['Kartu saya belum datang sejak Maret.', 'Sudah dua kali ke kantor.'],
  files: [],
}

describe.each(databases)('complaints on $name', ({ newHouse }) => {
  it.each([
    ['bontang', 'law', '2026-07-13', null, 'Dinas Ketenagakerjaan Kota Bontang'],
    ['balikpapan', 'target', '2026-07-13', '2026-09-04', 'Dinas Ketenagakerjaan Kota Balikpapan'],
    ['magelang', 'target', '2026-07-13', '2026-09-04', 'Dinas Tenaga Kerja Kota Magelang'],
  ])('%s: from the first word to "itu membantu"', async (city, kind, due, outer, answeredBy) => {
    const serving = await openServing(await newHouse(), city)
    const { chat, person, said, officePage, staff, store, told: toldTo, until } = serving
    const mine = await chat('a')
    const opened = await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
    expect(opened).toMatchObject({ due, outer, counted: 5, answeredBy, basis: { kind } })
    expect(opened.skipped.map(({ day }) => day)).toEqual(['2026-07-11', '2026-07-12'])
    const officer = await staff('Petugas', 'officer')
    const page = await officePage(officer, opened.code)
    expect(page).toMatchObject({ state: 'open', dueOn: due, record: { said: [{}, {}] } })
    expect(page.steps.map(({ action }) => action)).toEqual(['follow-up', 'close'])

    await until('2026-07-08T05:00:00Z')
    expect(await toldTo(officer)).toEqual([
      '07-06T02:00 opened',
      `07-08T0${city === 'magelang' ? 1 : 0}:00 day-2`,
    ])
    const { version } = page
    await store.write((tx) =>
      followUp(tx, officer, {
        caseId: opened.caseId,
        version,
        did: 'solved',
        what: 'Kartunya sudah kami cetak ulang. Bisa diambil di loket 2 mulai besok.',
      }),
    )
    expect(await toldTo(officer)).toEqual([])
    expect((await said(mine)).join('\n').replaceAll(opened.code, 'K…')).toBe(
      'Kabar untuk keluhan *K…*. Sudah diselesaikan:\nKartunya sudah kami cetak ulang. Bisa diambil di loket 2 mulai besok.\nApakah ini membantu? Balas *sudah* atau *belum*.',
    )
    const own = { caseId: opened.caseId, chatId: mine }
    expect(await store.read((tx) => loadComplaint(tx, person, own))).toMatchObject({
      state: 'followed-up',
      due: null,
      mayReopen: true,
      followUps: [{ on: '2026-07-08' }],
    })
    const rated = await store.write((tx) => rateFollowUp(tx, person, { ...own, helped: true }))
    expect(rated).toEqual({ code: opened.code, state: 'helped', due: null })
    await until('2026-08-01T00:00:00Z')
    expect(await toldTo(officer)).toEqual([])
    expect((await officePage(officer, opened.code)).history.map(({ action }) => action)).toEqual([
      'opened',
      'follow-up',
      'rate-helped',
    ])
  })

  it('reminds the officer on days 2 and 3, the supervisor on day 4, the head on day 5 and daily when late', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, person, staff, store, told: toldTo, until } = serving
    const mine = await chat('a')
    await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
    const officer = await staff('Petugas', 'officer')
    const supervisor = await staff('Pengawas', 'supervisor')
    const head = await staff('Kepala', 'head')
    for (const day of ['07-14', '07-15', '07-16']) {
      await until(`2026-${day}T02:00:00Z`)
      // the newest of the late ones stands for those before
      expect(await toldTo(head)).toEqual(['07-13T00:00 day-5', `${day}T00:00 late`])
    }
    expect(await toldTo(officer)).toEqual(['07-06T02:00 opened', '07-08T00:00 day-2', '07-09T00:00 day-3'])
    expect(await toldTo(supervisor)).toEqual(['07-10T00:00 day-4'])
  })

  it('a follow-up is an act; an acknowledgement is refused', async () => {
    const { chat, person, officePage, staff, store } = await openServing(await newHouse(), 'bontang')
    const mine = await chat('a')
    const { code, caseId } = await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
    const officer = await staff('Petugas', 'officer')
    const { version } = await officePage(officer, code)
    const follow = (what: string, did = 'explained') =>
      store.write((tx) => followUp(tx, officer, { caseId, version, did, what }))
    for (const words of [
      'Sudah kami terima.',
      'Laporan Anda sudah kami terima dan segera diproses.',
      'Keluhan sudah kami teruskan, mohon menunggu ya.',
      'baik',
    ])
      expect(await refusalOf(follow(words)), words).toBeInstanceOf(Refusal)
    expect(await refusalOf(follow('Kami sudah ke rumah Anda dan menjelaskan.', 'read'))).toBeInstanceOf(
      Refusal,
    )
    expect((await officePage(officer, code)).state).toBe('open')
    await follow('Kami sudah menelepon BPJS. Iurannya tercatat lunas sampai Juli.')
    expect(await refusalOf(follow('Kami sudah menelepon BPJS sekali lagi.'))).toBeInstanceOf(Stale)
  })

  it('words of the person start no clock; "belum membantu" and opening again do', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, person, officePage, staff, store, told: toldTo, until } = serving
    const mine = await chat('a')
    const { code, caseId } = await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
    const own = { caseId, chatId: mine }
    const officer = await staff('Petugas', 'officer')
    const follow = async () => {
      const { version } = await officePage(officer, code)
      const what = 'Kami sudah memeriksa datanya di BPJS hari ini.'
      await store.write((tx) => followUp(tx, officer, { caseId, version, did: 'checked', what }))
    }
    await follow()
    const thanked = await store.write((tx) =>
      answerComplaint(tx, person, { ...own, said: ['Terima kasih banyak pak 🙏'] }),
    )
    expect(thanked).toMatchObject({ state: 'followed-up', thanks: true, mayReopen: true })
    expect(await toldTo(officer)).toEqual([])
    await store.write((tx) => answerComplaint(tx, person, { ...own, said: ['Kartunya yang biru ya pak?'] }))
    expect(await toldTo(officer)).toEqual(['07-06T02:00 answered'])
    expect((await officePage(officer, code)).dueOn).toBe(null)

    await until('2026-07-08T02:00:00Z')
    const again = await store.write((tx) =>
      rateFollowUp(tx, person, { ...own, helped: false, why: 'Masih ditolak di rumah sakit.' }),
    )
    expect(again).toMatchObject({ state: 'open', due: '2026-07-15' })
    await until('2026-07-10T02:00:00Z')
    expect((await toldTo(officer)).slice(1)).toEqual(['07-08T02:00 reopened', '07-10T00:00 day-2'])
    await follow()

    await until('2026-07-24T10:00:00Z')
    const reopened = await store.write((tx) =>
      reopenComplaint(tx, person, { ...own, why: 'Kejadian lagi kemarin.' }),
    )
    expect(reopened.due).toBe('2026-07-31')
    await follow()
    await until('2026-08-09T02:00:00Z')
    expect((await officePage(officer, code)).state).toBe('closed')
    expect(
      await refusalOf(store.write((tx) => reopenComplaint(tx, person, { ...own, why: 'Lagi.' }))),
    ).toMatchObject({ sentence: expect.stringContaining('lewat 14 hari') })
  })

  it('may be opened again on the fourteenth day after it was closed, and not on the fifteenth', async () => {
    for (const [iso, may] of [
      ['2026-07-20T10:00:00Z', true],
      ['2026-07-21T10:00:00Z', false],
    ] as const) {
      const serving = await openServing(await newHouse(), 'bontang')
      const { chat, person, officePage, staff, store, until, said } = serving
      const mine = await chat('a')
      const { code, caseId } = await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
      const officer = await staff('Petugas', 'officer')
      const { version } = await officePage(officer, code)
      await store.write((tx) =>
        closeComplaint(tx, officer, { caseId, version, reason: 'not-ours', note: 'Ini urusan PLN.' }),
      )
      expect((await said(mine)).join(' ')).toContain('Ini urusan PLN.')
      await until(iso)
      const opened = await refusalOf(
        store.write((tx) => reopenComplaint(tx, person, { caseId, chatId: mine, why: 'Bukan PLN.' })),
      )
      expect(opened === 'nothing was refused').toBe(may)
    }
  })

  it('belongs to its chat, and to the office that serves it', async () => {
    const { chat, person, officePage, staff, store } = await openServing(await newHouse(), 'bontang')
    const mine = await chat('a')
    const stranger = await chat('b')
    const { code, caseId } = await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
    const own = { caseId, chatId: stranger }
    for (const attempt of [
      () => store.write((tx) => answerComplaint(tx, person, { ...own, said: ['x'] })),
      () => store.write((tx) => rateFollowUp(tx, person, { ...own, helped: true })),
      () => store.read((tx) => loadComplaint(tx, person, own)),
    ])
      expect(await refusalOf(attempt())).toBeInstanceOf(NotHere)
    const elsewhere = await staff('Petugas Lain', 'officer', 'another-office')
    expect(await store.read((tx) => courseList(tx, elsewhere, { kind: 'complaint' }))).toMatchObject({
      total: 0,
    })
    const officer = await staff('Petugas', 'officer', 'labour')
    const one = await staff('Petugas Dua', 'officer', 'labour')
    expect(await store.read((tx) => courseList(tx, officer, { kind: 'complaint' }))).toMatchObject({
      total: 1,
      items: [{ code, about: 'card', dueOn: '2026-07-13', overdue: false }],
    })
    const { version } = await officePage(officer, code)
    if (one.actor.kind !== 'staff') throw new Error('no staff')
    const { id } = one.actor
    await store.write((tx) => assignComplaint(tx, officer, { caseId, version, to: id }))
    expect((await officePage(officer, code)).keeper).toBe(id)
  })
})

describe('a thank-you', () => {
  it.each([
    'Terima kasih',
    'makasih ya pak 🙏',
    'Matur nuwun sanget',
    'trims banyak atas bantuannya',
    'ok siap',
  ])('%s wakes nobody', (text) => expect(onlyThanks(text.replace('sanget', ''))).toBe(true))
  it.each(['Terima kasih, tapi kartunya belum ada', 'belum', '', '🙏'.repeat(90)])('%s is read', (text) =>
    expect(onlyThanks(text)).toBe(false),
  )
})
