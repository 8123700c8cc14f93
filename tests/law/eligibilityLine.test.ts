import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eligibilityLine } from '../../core/cities/eligibilityLine.ts'

const vendor = {
  city: 'balikpapan',
  on: '2026-11-20',
  bornOn: '1985-03-10',
  idCard: 'this-city',
  livesHereSince: '2020-01-01',
  occupation: 'pedagang keliling',
  working: true,
  informal: true,
  monthlyIncome: 2_000_000,
  insured: false,
  welfare: 'fakir-miskin',
  extremePoor: true,
  disabled: false,
}

describe('a line', () => {
  test('is answered with the decision and its articles', () => {
    const answer = eligibilityLine(vendor)
    expect(answer).toMatchObject({
      eligible: true,
      unmet: [],
      unknown: [],
      priority: true,
      office: 'Kecamatan dan Kelurahan',
    })
    expect(Object.keys(answer)).toEqual(['eligible', 'met', 'unmet', 'unknown', 'priority', 'office'])
  })

  test('says article and why of every refusal', () => {
    expect(eligibilityLine({ ...vendor, insured: true, idCard: 'none' })).toMatchObject({
      eligible: false,
      unmet: [
        { article: 'Pasal 5 ayat (1) huruf a', why: 'Sudah punya BPJS Ketenagakerjaan.' },
        { article: 'Pasal 5 ayat (1) huruf d', why: 'Belum punya KTP.' },
      ],
    })
  })

  test('a missing field is unknown; so is null, but for livesHereSince, where it says "not here"', () => {
    const only = { city: 'bontang', on: '2026-11-20' }
    expect(eligibilityLine(only)).toMatchObject({ eligible: null, met: [], unmet: [] })
    expect(eligibilityLine({ ...only, bornOn: null, welfare: null })).toEqual(eligibilityLine(only))
    expect(eligibilityLine({ ...only, livesHereSince: null })).toMatchObject({ eligible: false })
  })

  test('a moment is taken as the day in the city: 23.30 WIB is tomorrow in WITA', () => {
    const late = { ...vendor, bornOn: '2008-11-21', on: '2026-11-20T23:30:00+07:00' }
    expect(eligibilityLine(late)).toMatchObject({ eligible: true })
    expect(eligibilityLine({ ...late, on: '2026-11-20' })).toMatchObject({ eligible: false })
  })

  test.each([
    [null, 'JSON object'],
    ['x', 'JSON object'],
    [[], 'JSON object'],
    [{}, '"on"'],
    [{ ...vendor, city: 'atlantis' }, '"city" must be one of bontang, balikpapan, magelang'],
    [{ ...vendor, on: '2026-02-30' }, '"on"'],
    [{ ...vendor, on: '2020-01-01' }, 'peraturan Kota Balikpapan'],
    [{ ...vendor, bornOn: '10-03-1985' }, '"bornOn" must be'],
    [{ ...vendor, idCard: 'sim' }, '"idCard" must be'],
    [{ ...vendor, monthlyIncome: '2 juta' }, '"monthlyIncome" must be a number'],
    [{ ...vendor, monthlyIncome: -1 }, '"monthlyIncome" must not be below zero'],
    [{ ...vendor, working: 'ya' }, '"working" must be true or false'],
    [{ ...vendor, welfare: 'kaya' }, '"welfare" must be'],
    [{ ...vendor, occupation: 'x'.repeat(201) }, '"occupation" must be 200'],
  ])('%j is answered with an error that helps', (line, part) => {
    expect(eligibilityLine(line)).toEqual({ error: expect.stringContaining(part) })
  })

  test('with a field that is not known says that it was not read', () => {
    expect(eligibilityLine({ ...vendor, monthlyincome: 9_000_000 })).toEqual({
      ...eligibilityLine(vendor),
      ignored: ['monthlyincome'],
    })
  })

  test('whatever JSON comes, an answer or an error comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(vendor)), (value, field) => {
        const answer = eligibilityLine({ ...vendor, [field]: value })
        expect('error' in answer || 'eligible' in answer).toBe(true)
      }),
    )
  })
})
