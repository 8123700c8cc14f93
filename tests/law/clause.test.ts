import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clause, decide, met, unknown, unmet, whatCouldChange, type Answer } from '../../core/law/clause.ts'
import { ConflictingEntries, dated, MissingValue } from '../../core/law/dated.ts'
import { dayOf } from '../../core/law/day.ts'
import { rupiah } from '../../core/law/rupiah.ts'

const on = dayOf('2026-11-20')

const verdictOf = { yes: met('ya'), no: unmet('tidak'), maybe: unknown('entah', 'lihat') } as const
type Said = keyof typeof verdictOf

const clausesSaying = (answers: readonly Said[]) =>
  answers.map((said, index) => clause(`${index}`, `Pasal ${index}`, '', () => verdictOf[said]))

describe('a decision', () => {
  test('holds every clause once, in order, and follows from them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Said[]>('yes', 'no', 'maybe'), { maxLength: 12 }), (answers) => {
        const decision = decide(clausesSaying(answers), {}, on)
        const keysOf = (said: Said) => answers.flatMap((each, index) => (each === said ? [`${index}`] : []))
        expect(decision.met.map(({ key }) => key)).toEqual(keysOf('yes'))
        expect(decision.unmet.map(({ key }) => key)).toEqual(keysOf('no'))
        expect(decision.unknown.map(({ key }) => key)).toEqual(keysOf('maybe'))
        expect(decision.officer).toHaveLength(keysOf('maybe').length)
        const outcome: Answer = answers.includes('no') ? false : answers.includes('maybe') ? 'unknown' : true
        expect(decision.eligible).toBe(outcome === 'unknown' ? null : outcome)
      }),
    )
  })

  test('says what could change a finding, judged again on the facts at hand', () => {
    const grown = clause<{ age: number }>('age', 'Pasal 1', '', ({ age }) =>
      age >= 18 ? met('dewasa') : unmet('anak', { on: '2030-01-01', tell: 'tunggu' }),
    )
    const [finding] = decide([grown], { age: 17 }, on).unmet
    if (finding === undefined) expect.fail()
    expect(whatCouldChange([grown], finding, { age: 17 }, on)).toEqual({ on: '2030-01-01', tell: 'tunggu' })
    expect(whatCouldChange([grown], finding, { age: 18 }, on)).toBeNull()
    expect(whatCouldChange([], finding, { age: 17 }, on)).toBeNull()
  })
})

describe('a dated value', () => {
  const wage = dated('UMK', [
    { from: '2026-01-01', until: '2026-12-31', value: 2, source: 'b', confidence: 'H' },
    { from: '2025-01-01', until: '2025-12-31', value: 1, source: 'a', confidence: 'M' },
  ])

  test.each([
    ['2025-01-01', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 2],
    ['2026-12-31', 2],
  ])('on %s is %i', (day, value) => {
    expect(wage.on(dayOf(day))).toBe(value)
    expect(wage.entryOn(dayOf(day)).value).toBe(value)
  })

  test.each(['2024-12-31', '2027-01-01'])('on %s is an error that names it, never the nearest', (day) => {
    expect(() => wage.on(dayOf(day))).toThrow(MissingValue)
    expect(() => wage.on(dayOf(day))).toThrow(new RegExp(`UMK.*${day}`))
    expect(wage.find(dayOf(day))).toBeUndefined()
  })

  test('without an end holds on', () => {
    const open = dated('kantor', [{ from: '2026-01-01', value: 'x', source: '', confidence: 'L' }])
    expect(open.on(dayOf('2090-01-01'))).toBe('x')
  })

  test('refuses entries that overlap or end before they begin', () => {
    const entry = (from: string, until?: string) => ({
      from,
      ...(until === undefined ? {} : { until }),
      value: 1,
      source: '',
      confidence: 'H' as const,
    })
    expect(() => dated('x', [entry('2025-01-01', '2025-06-01'), entry('2025-06-01')])).toThrow(
      ConflictingEntries,
    )
    expect(() => dated('x', [entry('2025-01-01'), entry('2026-01-01')])).toThrow(ConflictingEntries)
    expect(() => dated('x', [entry('2025-06-01', '2025-01-01')])).toThrow(ConflictingEntries)
  })
})

test.each([
  [0, 'Rp0'],
  [999, 'Rp999'],
  [16_800, 'Rp16.800'],
  [3_856_694.43, 'Rp3.856.694,43'],
  [3_799_480, 'Rp3.799.480'],
  [1000.5, 'Rp1.000,50'],
  [-2500, '-Rp2.500'],
])('%d is written %s', (amount, written) => {
  expect(rupiah(amount)).toBe(written)
})
