import { describe, expect, it } from 'vitest'
import { askForData } from '../../core/cases/request/askForData.ts'
import { myData } from '../../core/cases/request/myData.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { caseById } from '../../core/store/cases.ts'
import { openChats } from '../../core/store/chats.ts'
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
