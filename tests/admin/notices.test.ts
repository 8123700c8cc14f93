import { beforeEach, describe, expect, it } from 'vitest'
import { nobodyKeeps } from '../../core/cases/reminders.ts'
import { notify } from '../../core/store/notices.ts'
import { systemScope } from '../../core/store/scope.ts'
import type { Role } from '../../core/store/staff.ts'
import { databases } from '../store/databases.ts'
import { openWithSari, type Office, type Visit } from './office.ts'
import { complain, deceased, reportAccident, reportDeath } from './reported.ts'

const city = '/panel/bontang'
const day = 86_400_000

describe.each(databases)('what staff are told on the panel, on $name', ({ newHouse }) => {
  let office: Office
  let sari: Visit

  beforeEach(async () => {
    ;({ office, sari } = await openWithSari(await newHouse()))
  })

  it('puts a death first, then an accident, then a complaint past its day, each under a heading', async () => {
    const late = await complain(office, 'a')
    office.world.moveBy(14 * day)
    const died = await reportDeath(office, 'b', deceased('Contoh Bahar'))
    const accident = await reportAccident(office, 'c')
    const fresh = await complain(office, 'd')
    await office.store.write((tx) =>
      notify(tx, systemScope('bontang'), [
        { kind: 'late', caseId: late.caseId, mark: '1', to: { role: 'officer' }, office: 'labour' },
        { kind: 'opened', caseId: accident.caseId, mark: '2', to: { role: 'officer' }, office: 'labour' },
      ]),
    )
    sari = await office.signedIn('sari')
    const { text } = await sari.get(`${city}/pemberitahuan`)
    const order = ['<h2>Kematian', died.code, '<h2>Kecelakaan kerja', accident.code]
    const then = ['<h2>Keluhan lewat batas', late.code, '<h2>Lainnya', fresh.code]
    const found = [...order, ...then].map((words) => text.indexOf(words))
    expect(found).not.toContain(-1)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
  })

  it('puts whose day is longest past first, however new the others are', async () => {
    const first = await complain(office, 'a')
    office.world.moveBy(3 * day)
    const second = await complain(office, 'b')
    sari = await office.signedIn('sari')
    const { text } = await sari.get(`${city}/pemberitahuan`)
    expect(text.indexOf(second.code)).toBeGreaterThan(text.indexOf(first.code))
  })

  it('counts on the bell what waits, each once, whatever the roles that are told of it', async () => {
    const late = await complain(office, 'a')
    const died = await reportDeath(office, 'b', deceased('Contoh Bahar'))
    const of = ({ caseId }: { caseId: string }, kind: string, role: Role) =>
      ({ kind, caseId, mark: '1', to: { role }, office: 'labour' }) as const
    const more = [
      of(late, 'day-2', 'officer'),
      of(late, 'day-4', 'supervisor'),
      of(late, 'day-5', 'head'),
      of(died, 'stuck', 'head'),
      nobodyKeeps,
    ]
    await office.store.write((tx) => notify(tx, systemScope('bontang'), more))
    await office.hire('rina', { city: 'bontang', role: 'administrator', office: '*' })
    const rina = await office.signedIn('rina')
    const { text } = await rina.get(`${city}/pemberitahuan`)
    const bell = (page: string) => /class="bell"[^]*?class="count">(\d+)/.exec(page)?.[1]
    expect(bell(text)).toBe('3')
    expect(text.split('<li><div>')).toHaveLength(4)
    expect(bell((await sari.get(`${city}/pemberitahuan`)).text)).toBe('2')
  })

  it('shows a reminder that came on several days, more pressing each time, once', async () => {
    const { caseId } = await complain(office, 'a')
    for (const [kind, mark] of [
      ['day-2', '1'],
      ['day-3', '1'],
      ['late', '1/2026-11-30'],
      ['late', '1/2026-12-01'],
    ] as const) {
      office.world.moveBy(day)
      const late = { kind, caseId, mark, to: { role: 'officer' }, office: 'labour' } as const
      await office.store.write((tx) => notify(tx, systemScope('bontang'), [late]))
    }
    sari = await office.signedIn('sari')
    const { text } = await sari.get(`${city}/pemberitahuan`)
    expect(text.split('Lewat batas, belum ditindaklanjuti')).toHaveLength(2)
    expect(text).not.toContain('Hari kerja ke-')
  })
})
