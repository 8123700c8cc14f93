import { describe, expect, it } from 'vitest'
import { moveCase } from '../../core/cases/moveCase.ts'
import { myCases } from '../../core/cases/myCases.ts'
import { askForData } from '../../core/cases/request/askForData.ts'
import { myData } from '../../core/cases/request/myData.ts'
import { requests } from '../../core/cases/request/request.ts'
import { sendMyData } from '../../core/cases/request/sendMyData.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { openLog } from '../../core/log.ts'
import { caseById } from '../../core/store/cases.ts'
import { openChats } from '../../core/store/chats.ts'
import { lastMessages } from '../../core/store/messages.ts'
import { systemScope } from '../../core/store/scope.ts'
import { databases, type TestHouse } from '../store/databases.ts'
import { fisherman } from './counter.ts'
import { openServing } from './serving.ts'

const hers = { name: 'Contoh Rahmah', nik: '6474025708850000', bornOn: '1985-08-17' }
const phone = '+6281200000001'

/** A couple that shares one phone; each applied for themselves. */
async function openCouple(house: TestHouse) {
  const serving = await openServing(house, 'bontang')
  const { apply, person, store } = serving
  const caller = { city: 'bontang', channel: 'telegram', account: 'bot', address: '7', phone } as const
  const chatId = await store.write(async (tx) => (await openChats(tx, [caller]))[0]?.id ?? '')
  const his = await apply(chatId)
  const ask = (nik?: string) =>
    store.write((tx) => askForData(tx, person, { chatId, what: 'see', ...(nik !== undefined && { nik }) }))
  const shown = async (caseId: string) => {
    const row = await store.read((tx) => caseById(tx, person, caseId))
    return JSON.stringify(await store.read((tx) => myData(tx, person, chatId, row?.person ?? null)))
  }
  return {
    ...serving,
    chatId,
    his,
    ask,
    shown,
    applyToo: () => apply(chatId, { applicant: hers, answers: { name: hers.name }, phone: '+6281200000009' }),
    complain: (said: string) =>
      store.write((tx) =>
        openComplaint(tx, person, { chatId, secret: false, topic: 'card', said: [said], files: [] }),
      ),
  }
}

describe.each(databases)('the data of several people on one phone, on $name', ({ newHouse }) => {
  it('are printed for the one whose NIK is told, and nobody else is even named', async () => {
    const { applyToo, ask, complain, his, shown } = await openCouple(await newHouse())
    const other = await applyToo()
    await complain('Kartu belum datang')
    const asked = await ask(hers.nik)
    expect(asked.atOnce).toBe(true)
    const paper = await shown(asked.caseId)
    for (const words of [other.code, hers.name, hers.nik, 'Beberapa orang memakai chat ini'])
      expect(paper).toContain(words)
    for (const words of [his.code, fisherman.applicant.name, fisherman.applicant.nik, 'Kartu belum'])
      expect(paper).not.toContain(words)
    // Each has a request of their own.
    const again = await ask(fisherman.applicant.nik)
    expect([again.atOnce, again.code === asked.code]).toEqual([true, false])
    expect(await shown(again.caseId)).toContain(fisherman.applicant.nik)
  })

  it('are not sent at all where nobody of them is told, or a stranger is: an officer makes sure', async () => {
    const { applyToo, ask, shown } = await openCouple(await newHouse())
    await applyToo()
    for (const nik of [undefined, '6474010101900000']) {
      const asked = await ask(nik)
      expect(asked.atOnce).toBe(false)
      expect(await shown(asked.caseId)).not.toMatch(/Contoh|64740/)
    }
  })

  it('are not found by trying NIKs: once one was wrong, an officer makes sure who asks', async () => {
    const { applyToo, ask } = await openCouple(await newHouse())
    await applyToo()
    const wrong = await ask('6474025708850001')
    expect(wrong.atOnce).toBe(false)
    expect(await ask(hers.nik)).toEqual(wrong)
  })

  it('are not those of somebody who applies while the paper is drawn', async () => {
    const { applyToo, ask, complain, his, shown } = await openCouple(await newHouse())
    await complain('Kartu belum datang')
    const asked = await ask()
    expect(asked.atOnce).toBe(true)
    expect(await shown(asked.caseId)).toContain('Kartu belum datang')
    await applyToo()
    const paper = await shown(asked.caseId)
    expect(paper).toContain(his.code)
    expect(paper).not.toMatch(/Rahmah|6474025708850000/)
  })
})

describe.each(databases)('a request about the own data on $name', ({ newHouse }) => {
  it('has 72 hours by the clock, weekends too', async () => {
    const house = await newHouse()
    house.world.moveTo(Date.parse('2026-07-10T06:00:00Z'))
    const serving = await openServing(house, 'bontang')
    const { chat, person, said, officePage, staff, store, told, until } = serving
    const mine = await chat('a')
    const asked = await store.write((tx) => askForData(tx, person, { chatId: mine, what: 'see' }))
    expect(asked).toMatchObject({ by: Date.parse('2026-07-13T06:00:00Z'), atOnce: false })
    const again = await store.write((tx) => askForData(tx, person, { chatId: mine, what: 'see' }))
    expect(again.code).toBe(asked.code)
    const officer = await staff('Petugas', 'officer')
    const supervisor = await staff('Pengawas', 'supervisor')
    const head = await staff('Kepala', 'head')
    await until('2026-07-14T07:00:00Z')
    expect(await told(officer)).toEqual(['07-10T06:00 opened', '07-11T06:00 request-24'])
    expect(await told(supervisor)).toEqual(['07-12T06:00 request-48'])
    expect(await told(head)).toEqual([
      '07-13T00:00 request-66',
      // the newest stands for the day before
      '07-14T06:00 request-late',
    ])
    const { caseId, version } = await officePage(officer, asked.code)
    const note = 'Data diserahkan di kantor.'
    await store.write((tx) => moveCase(tx, officer, requests, { caseId, version, action: 'fulfil', note }))
    expect((await said(mine)).at(-1)).toContain(note)
    expect(await told(head)).toEqual([])
  })

  it('gives the proven owner what is kept as a PDF, once; a confidential complaint is not in it', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { apply, house, person, store, tick } = serving
    const mine = await store.write(async (tx) => {
      const caller = {
        city: 'bontang',
        channel: 'telegram',
        account: 'bot',
        address: '7',
        phone: '+6281200000001',
      } as const
      return (await openChats(tx, [caller]))[0]?.id ?? ''
    })
    const { code } = await apply(mine)
    const complain = (secret: boolean, words: string) =>
      store.write((tx) =>
        openComplaint(tx, person, { chatId: mine, secret, topic: 'other', said: [words], files: [] }),
      )
    await complain(false, 'Kartu belum datang')
    await complain(true, 'Petugas minta uang')
    const hers = { name: 'Contoh Rahmah', nik: '6474025708850000', bornOn: '1985-08-17' }
    const helped = await apply(mine, { by: 'other', applicant: hers, answers: { name: hers.name } })
    const sections = await store.read((tx) => myData(tx, person, mine, null))
    const shown = JSON.stringify(sections)
    for (const word of [code, 'Contoh Baharuddin', fisherman.applicant.nik, 'Kartu belum datang'])
      expect(shown).toContain(word)
    expect(shown).not.toContain('minta uang')
    expect(shown).toContain(helped.code)
    expect(shown).not.toMatch(/Rahmah|6474025708850000/)
    const asked = await store.write((tx) => askForData(tx, person, { chatId: mine, what: 'see' }))
    expect(asked.atOnce).toBe(true)
    const room = { now: () => house.world.now(), log: openLog('silent') }
    await tick()
    expect(await sendMyData(store, room)).toBe(0)
    const messages = await store.read((tx) => lastMessages(tx, systemScope('bontang'), mine, 20))
    const papers = messages.flatMap((one) => (one.direction === 'out' ? [one.reply.file?.name] : []))
    expect(papers.filter((name) => name === `data-saya-${asked.code}.pdf`)).toHaveLength(1)
    const own = await store.read((tx) => myCases(tx, person, mine))
    expect(own.find(({ code: shown }) => shown === asked.code)).toMatchObject({ state: 'done' })
  })
})
