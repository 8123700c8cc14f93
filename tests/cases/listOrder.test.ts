import { describe, expect, it } from 'vitest'
import { withdraw } from '../../core/cases/application.ts'
import { caseList, casesAPage } from '../../core/cases/caseList.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { followUp, closeComplaint } from '../../core/cases/complaint/followUp.ts'
import { courseList } from '../../core/cases/courseList.ts'
import { databases } from '../store/databases.ts'
import { openCounter } from './counter.ts'
import { day, openServing } from './serving.ts'

describe.each(databases)("an officer's list on $name", ({ newHouse }) => {
  it('shows what is late or due next first, then who waits longest; what is done comes last, newest first', async () => {
    const house = await newHouse()
    const { chat, officePage, person, staff, store } = await openServing(house, 'bontang')
    const officer = await staff('Petugas', 'officer')
    const complain = async (name: string) => {
      const chatId = await chat(name)
      const told = { chatId, secret: false, topic: 'card', said: ['Kartu belum datang'], files: [] } as const
      const { code } = await store.write((tx) => openComplaint(tx, person, told))
      house.world.moveBy(day)
      return code
    }
    const takes = async (code: string, end: 'closed' | 'followed-up') => {
      const { caseId, version } = await officePage(officer, code)
      await store.write((tx) =>
        end === 'closed'
          ? closeComplaint(tx, officer, {
              caseId,
              version,
              reason: 'not-ours',
              note: 'Bukan urusan program ini.',
            })
          : followUp(tx, officer, { caseId, version, did: 'solved', what: 'Kartu sudah dicetak.' }),
      )
    }
    const [done, late, answered, asked, done2, fresh] = [
      await complain('a'),
      await complain('b'),
      await complain('c'),
      await complain('d'),
      await complain('e'),
      await complain('f'),
    ]
    for (const code of [done2, done]) await takes(code, 'closed')
    for (const code of [asked, answered]) await takes(code, 'followed-up')
    const { items } = await store.read((tx) => courseList(tx, officer, { kind: 'complaint' }))
    expect(items.map(({ code }) => code)).toEqual([late, fresh, answered, asked, done2, done])
  })

  it('of applications puts who waits longest first, and no page repeats or leaves out any', async () => {
    const house = await newHouse()
    const { apply, chat, person, staff, store } = await openCounter(house, 'bontang')
    const officer = await staff('Petugas', 'officer')
    const helper = await chat('helper')
    const opened: { code: string; caseId: string }[] = []
    for (let n = 0; n < casesAPage + 5; n++) {
      const born = String(n + 1).padStart(2, '0')
      const applicant = { name: `Contoh ${n}`, nik: `64740217${born}850000` }
      opened.push(await apply(helper, { by: 'other', applicant }))
      if (n % 3 === 0) house.world.moveBy(1000)
    }
    for (const { caseId } of opened.slice(0, 2))
      await store.write((tx) => withdraw(tx, person, { caseId, chatId: helper }))
    const [first, second, ...waiting] = opened.map(({ code }) => code)
    const page = async (n: number) => {
      const { items, total } = await store.read((tx) => caseList(tx, officer, {}, n))
      expect(total).toBe(opened.length)
      return items
    }
    const listed = [...(await page(1)), ...(await page(2))]
    expect(listed.slice(-2).map(({ code }) => code)).toEqual([second, first])
    // Several came at the same moment, also where one page ends and the next begins.
    const open = listed.slice(0, -2)
    expect(open.map(({ code }) => code).toSorted()).toEqual(waiting.toSorted())
    const since = open.map(({ openedAt }) => openedAt)
    expect(since).toEqual(since.toSorted((one, other) => one - other))
  })
})
