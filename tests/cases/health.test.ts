import { describe, expect, it } from 'vitest'
import { healthOf } from '../../core/cases/healthOf.ts'
import { audit } from '../../core/store/audit.ts'
import { sealAudit } from '../../core/store/auditSeals.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { databases } from '../store/databases.ts'

const bontang = systemScope('bontang')
const entry = { action: 'look', subjectKind: 'case', subjectId: 'x' }

describe.each(databases)('what the doctor sees on $name', ({ newHouse }) => {
  it('says that the audit is whole, and that a seal was tampered with', async () => {
    const house = await newHouse()
    const store = await house.open()
    await store.write((tx) => audit(tx, bontang, entry))
    house.world.moveBy(3_600_000)
    await store.write((tx) => sealAudit(tx, 'bontang'))
    const lines = async () => (await healthOf(store, 'bontang', house.world.now())).map(({ line }) => line)
    expect((await lines())[0]).toBe('audit: 1 lines under 1 seals, whole')
    // Lines and seals cannot be changed, so somebody could only add one.
    const forged = `insert into audit_seals (city, n, upto_id, count, hash, at) values ('bontang', 2, 'zz', 0, 'forged', 0)`
    await store.write((tx) => rows(tx, forged))
    expect((await lines())[0]).toMatch(/BROKEN at seal 2/)
  })

  it('names the dated values that run out', async () => {
    const house = await newHouse()
    const store = await house.open()
    const at = (iso: string) => healthOf(store, 'bontang', Date.parse(iso))
    expect((await at('2026-03-01T00:00:00Z')).every(({ well }) => well)).toBe(true)
    const late = (await at('2027-11-01T00:00:00Z')).filter(({ well }) => !well).map(({ line }) => line)
    expect(late).toEqual([expect.stringContaining('minimum wage'), expect.stringContaining('holidays')])
  })
})
