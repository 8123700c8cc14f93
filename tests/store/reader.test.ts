import { describe, expect, it } from 'vitest'
import { systemScope } from '../../core/store/scope.ts'
import { saveSetting } from '../../core/store/settings.ts'
import { rows } from '../../core/store/sql.ts'
import { databases } from './databases.ts'

/** Counts for seconds: a report nobody has made fast yet. */
const slowReport = `with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ?)
  select count(*) as n from counted a where a.n % 7 = 3`

describe.each(databases)('a slow report on $name', ({ newHouse }) => {
  it('stalls neither the writer nor other readers', { timeout: 60_000 }, async () => {
    const store = await (await newHouse()).open()
    const bontang = systemScope('bontang')
    const write = (n: number) => store.write((tx) => saveSetting(tx, bontang, 'n', n))
    await write(0)

    const state = { reporting: true }
    const began = performance.now()
    const report = store.read(async (tx) => {
      const found = await rows(tx, slowReport, [3_000_000])
      state.reporting = false
      return found
    })
    let commits = 0
    let slowestMs = 0
    while (state.reporting) {
      const from = performance.now()
      await write(++commits)
      await store.read((tx) => rows(tx, 'select value from settings'))
      slowestMs = Math.max(slowestMs, performance.now() - from)
    }
    await report
    const reportMs = performance.now() - began
    console.log(
      `report ${Math.round(reportMs)} ms, ${commits} commits meanwhile, slowest ${Math.round(slowestMs)} ms`,
    )
    expect(reportMs).toBeGreaterThan(300)
    // without its own connection and `serialize`, the report lets one commit through
    expect(commits).toBeGreaterThan(5)
    expect(slowestMs).toBeLessThan(reportMs * 0.8)
  })
})
