import { describe, expect, it } from 'vitest'
import { benefitLine, benefitLineAmong } from '../../core/cities/benefitLine.ts'
import { toy } from './fixtures/toy/toy.ts'

describe('a line of the benefit command', () => {
  it('answers with programme, amount, parts and caveats', () => {
    expect(
      benefitLine({ city: 'bontang', cause: 'other', memberSince: '2023-11-01', diedOn: '2026-11-20' }),
    ).toMatchObject({ programme: 'JKM', amount: 42_000_000, parts: [{}, {}, {}], caveats: expect.any(Array) })
  })

  it.each([
    [{ city: 'bontang', cause: 'other', diedOn: '2026-11-20' }],
    [{ city: 'bontang', cause: 'other', memberSince: null, diedOn: '2026-11-20' }],
    [{ city: 'bontang', cause: 'other', memberSince: '2023-11-01' }],
  ])('takes what is missing as unknown: %j', (line) => {
    expect(benefitLine(line)).toMatchObject({ programme: 'JKM', amount: null })
  })

  it('answers for a further city as it stands', () => {
    const line = { city: 'toy', cause: 'work-accident', memberSince: '2026-01-01', diedOn: '2026-11-20' }
    expect(benefitLineAmong([toy])(line)).toMatchObject({ programme: 'JKK', amount: 70_000_000 })
    expect(benefitLine(line)).toMatchObject({ error: expect.any(String) })
  })

  it.each([
    [null, /Write an object/],
    ['x', /Write an object/],
    [[], /Write an object/],
    [{}, /"city" must be the id of a city/],
    [{ cause: 'other', diedOn: '2026-11-20' }, /"city" must be the id of a city/],
    [{ city: null, cause: 'other' }, /"city" must be the id of a city/],
    [{ city: 'jakarta', cause: 'other' }, /"city" must be one of bontang, balikpapan, magelang/],
    [{ city: 'magelang' }, /"cause" must be/],
    [{ city: 'bontang', cause: 'flu' }, /"cause" must be/],
    [{ city: 'bontang', cause: 'other', memberSince: '2026-02-30' }, /"memberSince" must be a day/],
    [{ city: 'bontang', cause: 'other', diedOn: 20261120 }, /"diedOn" must be a day/],
    [{ city: 7, cause: 'other' }, /"city" must be/],
    [{ city: 'b'.repeat(4000), cause: 'other' }, /"city" must be one of/],
    [
      { city: 'bontang', cause: 'other', memberSince: '2010-01-01', diedOn: '2012-01-01' },
      /santunan JKM.*2012-01-01.*entered/,
    ],
  ])('%j gets one sentence', (line, sentence) => {
    const answer = benefitLine(line)
    expect(answer).toEqual({ error: expect.stringMatching(sentence) })
  })
})
