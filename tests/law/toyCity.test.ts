import { describe, expect, test } from 'vitest'
import { deadlineFrom } from '../../core/cities/complaintDeadline.ts'
import { eligibilityLineAmong } from '../../core/cities/eligibilityLine.ts'
import { fillForm } from '../../core/cities/filledForm.ts'
import { cities, cityById, regulationOn, timeline } from '../../core/cities/index.ts'
import { findOccupation } from '../../core/cities/occupation.ts'
import { findKelurahan } from '../../core/cities/place.ts'
import { dayOf, isoOf } from '../../core/law/day.ts'
import { transitionsFrom } from '../../core/law/lifeCycle.ts'
import { toy } from './fixtures/toy/toy.ts'

const on = dayOf('2026-11-20')

describe('a fourth city is one folder', () => {
  test('and is found among the cities it is put with', () => {
    expect(cityById('toy', [...cities, toy])).toBe(toy)
    expect(cityById('toy')).toBeUndefined()
  })

  test('its command answers under its own articles', () => {
    const line = eligibilityLineAmong([...cities, toy])
    const puppeteer = {
      city: 'toy',
      on: '2026-11-20',
      bornOn: '1990-01-01',
      livesHereSince: '2025-11-20',
      occupation: 'dalang keliling',
    }
    expect(line(puppeteer)).toMatchObject({ eligible: true, office: 'Dinas Contoh' })
    expect(line({ ...puppeteer, livesHereSince: '2025-11-21' })).toMatchObject({
      eligible: false,
      unmet: [{ article: 'Pasal 3 huruf b' }],
    })
    expect(line({ ...puppeteer, on: '2025-12-31' })).toEqual({
      error: expect.stringContaining('Kota Contoh'),
    })
  })

  test('its jobs, places, form, life cycle, timeline and complaints run through the same functions', () => {
    const regulation = regulationOn(toy, on)
    expect(findOccupation(regulation, 'ndalang').map(({ key }) => key)).toEqual(['puppeteer'])
    expect(findKelurahan(toy, 'contoh baru').exact).toBe(true)
    expect(fillForm(toy, regulation.form, { occupation: 'dalang' }, on).statement).toBe(
      'Saya bekerja sebagai dalang.',
    )
    expect(transitionsFrom(regulation.lifeCycle, 'reported').map(({ to }) => to)).toEqual(['registered'])
    expect(timeline(toy, on)).toHaveLength(1)
    expect(isoOf(deadlineFrom(toy, on).due)).toBe('2026-11-27')
  })

  test('a new version of its regulation holds from its own day on', () => {
    const [first] = toy.regulations
    if (first === undefined) expect.fail()
    const revised = {
      ...toy,
      regulations: [{ ...first, id: 'toy/perwali-2-2027', inForceFrom: '2027-01-01' }, first],
    }
    expect(regulationOn(revised, dayOf('2026-12-31')).id).toBe('toy/perwali-1-2026')
    expect(regulationOn(revised, dayOf('2027-01-01')).id).toBe('toy/perwali-2-2027')
  })
})
