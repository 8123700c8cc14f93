import { describe, expect, it } from 'vitest'
import { databases } from '../store/databases.ts'
import { liveYear, type YearPlan } from './complaintYear.ts'

const year: YearPlan = {
  city: 'bontang',
  from: '2026-01-02T00:00:00Z',
  days: 364,
  complaints: 60,
  seed: 20_261_120,
  longestStep: 9,
  reopenEvery: 60,
}

const plans: readonly [name: string, plan: YearPlan][] = [
  ['SQLite', year],
  [
    'PostgreSQL',
    { ...year, city: 'magelang', from: '2026-03-01T00:00:00Z', days: 60, complaints: 30, seed: 7 },
  ],
]

describe.each(plans)('a year of complaints on %s', (name, plan) => {
  it('gives each reminder and each escalation once, on the right day, however often the house was shut', async () => {
    const database = databases.find((one) => one.name === name)
    if (!database) throw new Error(`no ${name}`)
    const { given, expected } = await liveYear(await database.newHouse(), plan)
    expect(expected.length).toBeGreaterThan(plan.complaints)
    expect(given).toEqual(expected)
  }, 60_000)
})
