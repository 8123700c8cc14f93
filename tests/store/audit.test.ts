import { describe, expect, it } from 'vitest'
import { audit, open } from '../../core/store/audit.ts'
import { sealAudit, verifyAudit } from '../../core/store/auditSeals.ts'
import { fromJson } from '../../core/store/dialect.ts'
import { personScope, type Scope, systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import type { Store } from '../../core/store/store.ts'
import { databases } from './databases.ts'

const bontang = systemScope('bontang')
const officer: Scope = { city: 'bontang', actor: { kind: 'staff', id: 'officer-1' }, offices: 'all' }
const place = (id: string) => ({ table: 'people', column: 'sealed', row: `bontang/${id}` })
const look = (id: string) => ({ why: 'case page', subjectKind: 'person', subjectId: id })

interface Line {
  readonly action: string
  readonly actor_id: string | null
  readonly subject_id: string
  readonly detail: string
}
const lines = (store: Store, city = 'bontang') =>
  store.read((tx) => rows<Line>(tx, 'select * from audit where city = ? order by id', [city]))

describe.each(databases)('the audit on $name', ({ name, newHouse }) => {
  const entry = (n: number) => ({
    action: 'propose',
    subjectKind: 'case',
    subjectId: `case-${n}`,
    detail: { n, article: 'Pasal 5', inner: { z: 1, a: [null, 'x'] } },
  })

  it('takes no change and no removal', async () => {
    const store = await (await newHouse()).open()
    await store.write((tx) => audit(tx, bontang, entry(1), entry(2)))
    const changes = ['update audit set action = ?', 'delete from audit where action <> ?']
    if (name === 'PostgreSQL') changes.push('truncate audit')
    for (const sql of changes) {
      const change = store.write((tx) => rows(tx, sql, sql.includes('?') ? ['x'] : []))
      await expect(change, sql).rejects.toThrow('append-only')
    }
    expect(await lines(store)).toHaveLength(2)
  })

  it('is chained city by city, and whole as long as nobody touches it', async () => {
    const house = await newHouse()
    const store = await house.open()
    const seal = (city = 'bontang') => store.write((tx) => sealAudit(tx, city))
    const verdict = (city = 'bontang') => store.read((tx) => verifyAudit(tx, city))
    for (let n = 0; n < 5; n++) {
      await store.write((tx) => audit(tx, bontang, entry(n), entry(n + 100)))
      house.world.moveBy(60_000)
      await seal()
    }
    await store.write((tx) => audit(tx, systemScope('magelang'), entry(7)))
    expect(await verdict()).toEqual({ whole: true, seals: 4, lines: 8 })
    house.world.moveBy(600_000)
    expect(await seal()).toBe(true)
    expect(await seal()).toBe(false)
    expect(await verdict()).toEqual({ whole: true, seals: 5, lines: 10 })
    expect(await seal('magelang')).toBe(true)
    expect(await verdict('magelang')).toEqual({ whole: true, seals: 1, lines: 1 })
  })

  it.each([
    ['a line changed', `update audit set subject_id = 'case-9' where subject_id = 'case-2'`],
    ['a detail changed', `update audit set detail = '{}' where subject_id = 'case-2'`],
    ['a line removed', `delete from audit where subject_id = 'case-2'`],
    [
      'a line slipped in',
      `insert into audit select city, id || '0', at, actor_kind, actor_id, action, subject_kind, subject_id, detail
       from audit where subject_id = 'case-2'`,
    ],
    ['a seal removed', 'delete from audit_seals where n = 2'],
    ['a hash replaced', `update audit_seals set hash = 'x' where n = 2`],
  ])('tells %s, even by somebody who takes the triggers away', async (_, tampering) => {
    const house = await newHouse()
    const store = await house.open()
    for (let n = 1; n <= 3; n++) {
      await store.write((tx) => audit(tx, bontang, entry(n)))
      house.world.moveBy(600_000)
      await store.write((tx) => sealAudit(tx, 'bontang'))
    }
    expect(await store.read((tx) => verifyAudit(tx, 'bontang'))).toMatchObject({ whole: true, seals: 3 })
    await store.write(async (tx) => {
      for (const sql of disarm[name]) await rows(tx, sql)
      await rows(tx, tampering)
    })
    const verdict = await store.read((tx) => verifyAudit(tx, 'bontang'))
    expect(verdict).toMatchObject({ whole: false })
    expect(!verdict.whole && verdict.brokenSeal).toBeGreaterThan(1)
  })

  it('seals once when two sealers come at once', async () => {
    const house = await newHouse()
    const store = await house.open()
    await store.write((tx) => audit(tx, bontang, entry(1)))
    house.world.moveBy(600_000)
    const sealed = await Promise.all([1, 2, 3].map(() => store.write((tx) => sealAudit(tx, 'bontang'))))
    expect(sealed.filter(Boolean)).toHaveLength(1)
    expect(await store.read((tx) => verifyAudit(tx, 'bontang'))).toEqual({ whole: true, seals: 1, lines: 1 })
  })

  it('says who looked, one line a page, also from a reader, and before the page is shown', async () => {
    const store = await (await newHouse()).open()
    const sealed = ['1', '2', '3'].map((id) => ({
      id,
      blob: store.vault.seal(place(id), { name: `N${id}` }),
    }))
    const page = (scope: Scope) =>
      store.read(async (tx) => sealed.map(({ id, blob }) => open(tx, scope, place(id), blob, look(id))))
    expect(await page(officer)).toEqual([{ name: 'N1' }, { name: 'N2' }, { name: 'N3' }])
    const [line, ...more] = await lines(store)
    expect(more).toEqual([])
    expect(line).toMatchObject({ action: 'look', actor_id: 'officer-1' })
    expect(fromJson(line?.detail)).toEqual({
      why: 'case page',
      subjects: ['person/1', 'person/2', 'person/3'],
    })
    await page(personScope('bontang'))
    await page(bontang)
    expect(await lines(store)).toHaveLength(1)
  })

  it('keeps who looked together with what they did', async () => {
    const store = await (await newHouse()).open()
    const blob = store.vault.seal(place('1'), 'x')
    const failing = store.write(async (tx) => {
      open(tx, officer, place('1'), blob, look('1'))
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect(await lines(store)).toEqual([])
    await store.write(async (tx) => {
      open(tx, officer, place('1'), blob, look('1'))
      await audit(tx, officer, entry(1))
    })
    expect((await lines(store)).map(({ action }) => action).toSorted()).toEqual(['look', 'propose'])
  })

  it('opens nothing of another city', async () => {
    const store = await (await newHouse()).open()
    const blob = store.vault.seal(place('1'), 'x')
    const elsewhere: Scope = { ...officer, city: 'magelang' }
    const opening = store.read(async (tx) => open(tx, elsewhere, place('1'), blob, look('1')))
    await expect(opening).rejects.toThrow('another city')
  })
})

const disarm = {
  SQLite: ['audit', 'audit_seals'].flatMap((table) =>
    ['update', 'delete'].map((change) => `drop trigger ${table}_no_${change}`),
  ),
  PostgreSQL: ['audit', 'audit_seals'].map((table) => `drop trigger ${table}_append_only on ${table}`),
}
