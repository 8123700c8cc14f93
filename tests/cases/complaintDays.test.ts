import { describe, expect, it } from 'vitest'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { dropOfficeHoliday, saveOfficeHoliday, workOnJointLeave } from '../../core/cases/officeHolidays.ts'
import { databases } from '../store/databases.ts'
import { openServing } from './serving.ts'

const told = { secret: false, topic: 'card', said: ['Kartu belum datang.'], files: [] } as const

describe.each(databases)('the days of a complaint on $name', ({ newHouse }) => {
  it('a new day off moves open complaints and says so; taking it back moves them silently', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, person, said, officePage, staff, store, tick, told: toldTo, until } = serving
    const mine = await chat('a')
    const { code } = await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
    const officer = await staff('Petugas', 'officer')
    await store.write((tx) =>
      saveOfficeHoliday(tx, officer, { onDay: '2026-07-08', name: 'Hari jadi kota', source: 'SE 1/2026' }),
    )
    await tick()
    const page = await officePage(officer, code)
    expect(page).toMatchObject({ dueOn: '2026-07-14' })
    expect(page.history.at(-1)).toMatchObject({ action: 'due-moved', was: '2026-07-13', due: '2026-07-14' })
    expect((await said(mine)).at(-1)).toContain('Paling lambat sekarang Selasa, 14 Juli 2026.')
    await until('2026-07-09T02:00:00Z')
    expect(await toldTo(officer)).toEqual(['07-06T02:00 opened', '07-09T00:00 day-2'])
    expect(await store.write((tx) => dropOfficeHoliday(tx, officer, '2026-07-08'))).toBe(1)
    await tick()
    expect((await officePage(officer, code)).dueOn).toBe('2026-07-13')
    expect(await said(mine)).toHaveLength(1)
  })

  it('an office that works on joint leave counts those days, and hears how many deadlines move', async () => {
    const house = await newHouse()
    house.world.moveTo(Date.parse('2026-12-21T02:00:00Z'))
    const { chat, person, officePage, staff, store, tick } = await openServing(house, 'bontang')
    const head = await staff('Kepala', 'head')
    const lodge = async (address: string, secret = false) => {
      const chatId = await chat(address)
      return store.write((tx) => openComplaint(tx, person, { ...told, secret, chatId }))
    }
    const { code, due } = await lodge('a')
    // A confidential one moves too, but is in nobody's count.
    await lodge('b', true)
    expect(due).toBe('2026-12-30')
    expect(await store.write((tx) => workOnJointLeave(tx, head, true))).toBe(1)
    await tick()
    expect((await officePage(head, code)).dueOn).toBe('2026-12-29')
    expect(await store.write((tx) => workOnJointLeave(tx, head, true))).toBe(0)
  })

  it('where next year is not decreed the complaint is taken and the day told later', async () => {
    const house = await newHouse()
    house.world.moveTo(Date.parse('2027-12-29T02:00:00Z'))
    const { chat, person, store, until, told: toldTo, staff } = await openServing(house, 'bontang')
    const mine = await chat('a')
    const opened = await store.write((tx) => openComplaint(tx, person, { ...told, chatId: mine }))
    expect(opened).toMatchObject({ due: null, counted: 5, skipped: [] })
    await until('2027-12-31T05:00:00Z')
    expect(await toldTo(await staff('Petugas', 'officer'))).toContain('12-31T00:00 day-2')
  })
})
