import { describe, expect, test } from 'vitest'
import { balikpapan } from '../../core/cities/balikpapan/balikpapan.ts'
import { bontang } from '../../core/cities/bontang/bontang.ts'
import type { City } from '../../core/cities/city.ts'
import { cities, regulationOn } from '../../core/cities/index.ts'
import { magelang } from '../../core/cities/magelang/magelang.ts'
import { dayOf } from '../../core/law/day.ts'
import type { State } from '../../core/law/lifeCycle.ts'

const standingOf = (city: City, state: State, today: string, since = today) => {
  const on = dayOf(today)
  const standing = regulationOn(city, on).standings[state]
  if (standing === undefined) expect.fail(`${city.id} does not say where "${state}" stands`)
  return standing({ today: on, since: dayOf(since) })
}

const whenIn = (city: City, state: State, today: string, since = today) =>
  standingOf(city, state, today, since).when

describe.each(cities)('where a case stands in $id', (city) => {
  const { lifeCycle, standings } = regulationOn(city, dayOf('2026-11-20'))

  test('each state of the life cycle says it, and no other does', () => {
    expect(Object.keys(standings).toSorted()).toEqual(Object.keys(lifeCycle.states).toSorted())
  })

  test('in short sentences, with what comes next and when, under an article', () => {
    const on = dayOf('2026-11-20')
    for (const [state, standing] of Object.entries(standings)) {
      const { article, now, next, when } = standing({ today: on, since: on })
      const final = Object.entries(lifeCycle.states).find(([name]) => name === state)?.[1].final
      expect(article).not.toBe('')
      expect(when).not.toBe('')
      if (!final) expect(next, state).not.toBeNull()
      const told = `*D4821-0735*: ${now} Berikutnya: ${next} ${when}`
      for (const sentence of told.split(/(?<=[.?!])\s/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
      expect(`*D4821-0735*: ${now}`.length).toBeLessThanOrEqual(300)
      expect(`Berikutnya: ${next} ${when}`.length).toBeLessThanOrEqual(300)
    }
  })

  test('nobody is called covered before they are registered', () => {
    for (const state of ['eligible', 'eligible-waiting', 'decreed'] as const)
      expect(standingOf(city, state, '2026-11-20').now).toContain('belum terlindungi')
  })
})

describe('the day that a regulation gives', () => {
  test("Bontang's list is monthly: this month's as long as Disdukcapil's data are not due", () => {
    expect(whenIn(bontang, 'proposed-eligible', '2026-12-03')).toContain('Daftar berikutnya: Desember 2026')
    expect(whenIn(bontang, 'proposed-eligible', '2026-12-04')).toContain('Daftar berikutnya: Januari 2027')
  })

  test("Balikpapan's list is yearly, and one that has gone by is not promised again", () => {
    expect(whenIn(balikpapan, 'reported', '2026-09-30')).toContain('Juli–September 2026')
    expect(whenIn(balikpapan, 'reported', '2026-10-01')).toContain('Juli–September 2027')
    expect(whenIn(balikpapan, 'reported', '2026-10-01', '2026-08-01')).toContain('2026 sudah lewat')
  })

  test('Balikpapan enrols in the year after the decree', () => {
    expect(whenIn(balikpapan, 'decreed', '2026-12-31', '2026-12-10')).toContain('tahun 2027')
    expect(whenIn(balikpapan, 'decreed', '2027-01-01', '2026-12-10')).toContain('Waktunya tahun 2027')
    expect(whenIn(balikpapan, 'decreed', '2028-01-01', '2026-12-10')).toContain(
      'Seharusnya sudah, tahun 2027',
    )
  })

  test('Magelang gives none, and that is said', () => {
    expect(whenIn(magelang, 'proposed-eligible', '2026-11-20')).toContain('Tanggal pasti belum ada')
    expect(whenIn(magelang, 'decreed', '2026-11-20')).not.toMatch(/\d/)
  })

  test('who is registered reads since when', () => {
    expect(standingOf(magelang, 'registered', '2027-03-01', '2027-01-05').now).toContain('5 Januari 2027')
  })
})
