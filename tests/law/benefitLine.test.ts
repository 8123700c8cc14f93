import { describe, expect, it } from 'vitest'
import { benefitLine } from '../../core/law/national/benefitLine.ts'

describe('a line of the benefit command', () => {
  it('answers with programme, amount, parts and caveats', () => {
    expect(
      benefitLine({ city: 'bontang', cause: 'other', memberSince: '2023-11-01', diedOn: '2026-11-20' }),
    ).toMatchObject({ programme: 'JKM', amount: 42_000_000, parts: [{}, {}, {}], caveats: expect.any(Array) })
  })

  it.each([
    [{ cause: 'other', diedOn: '2026-11-20' }],
    [{ cause: 'other', memberSince: null, diedOn: '2026-11-20' }],
    [{ cause: 'other', memberSince: '2023-11-01' }],
  ])('takes what is missing as unknown: %j', (line) => {
    expect(benefitLine(line)).toMatchObject({ programme: 'JKM', amount: null })
  })

  it.each([
    [null, /Write an object/],
    ['x', /Write an object/],
    [[], /Write an object/],
    [{}, /"cause" must be/],
    [{ cause: 'flu' }, /"cause" must be/],
    [{ cause: 'other', memberSince: '2026-02-30' }, /"memberSince" must be a day/],
    [{ cause: 'other', diedOn: 20261120 }, /"diedOn" must be a day/],
    [{ cause: 'other', city: 7 }, /"city" must be/],
    [{ cause: 'other', city: 'b'.repeat(41) }, /"city" is too long/],
    [
      { cause: 'other', memberSince: '2010-01-01', diedOn: '2012-01-01' },
      /santunan JKM.*2012-01-01.*entered/,
    ],
  ])('%j gets one sentence', (line, sentence) => {
    const answer = benefitLine(line)
    expect(answer).toEqual({ error: expect.stringMatching(sentence) })
  })
})
