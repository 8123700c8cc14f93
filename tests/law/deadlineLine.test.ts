import { describe, expect, it } from 'vitest'
import { deadlineLine, deadlineLineAmong } from '../../core/cities/deadlineLine.ts'
import { toy } from './fixtures/toy/toy.ts'

describe('a line of the deadline command', () => {
  it('answers with the day, its basis and the counting', () => {
    expect(deadlineLine({ city: 'bontang', at: '2026-11-20T09:00:00+08:00' })).toMatchObject({
      due: '2026-11-27',
      basis: { kind: 'law', article: 'Perwali Bontang 23/2023 Pasal 14 ayat (3)' },
      outer: null,
      days: [
        { day: '2026-11-21', number: null, why: 'Sabtu' },
        { day: '2026-11-22', number: null, why: 'Minggu' },
        { day: '2026-11-23', number: 1, why: null },
        { day: '2026-11-24', number: 2, why: null },
        { day: '2026-11-25', number: 3, why: null },
        { day: '2026-11-26', number: 4, why: null },
        { day: '2026-11-27', number: 5, why: null },
      ],
    })
    expect(deadlineLine({ city: 'magelang', at: '2026-11-20' })).toMatchObject({
      due: '2026-11-27',
      basis: { kind: 'target' },
      outer: { due: '2027-01-19' },
    })
  })

  it('answers for a further city as it stands', () => {
    expect(deadlineLineAmong([toy])({ city: 'toy', at: '2026-11-20' })).toMatchObject({ due: '2026-11-27' })
    expect(deadlineLine({ city: 'toy', at: '2026-11-20' })).toMatchObject({ error: expect.any(String) })
  })

  it.each([
    ['2026-11-19T16:30:00Z', '2026-11-27'],
    ['2026-11-19T16:30Z', '2026-11-27'],
    ['2026-11-20T00:30:00.123+08:00', '2026-11-27'],
    ['2026-11-20T01:30:00+09:00', '2026-11-27'],
    ['2026-11-19', '2026-11-26'],
  ])('reads %s', (at, expected) => {
    expect(deadlineLine({ city: 'bontang', at })).toMatchObject({ due: expected })
  })

  it.each([
    [null, /Write one JSON object/],
    [[], /Write one JSON object/],
    [{}, /"city" must be the id/],
    [{ city: 'jakarta', at: '2026-11-20' }, /"city" must be one of bontang, balikpapan, magelang/],
    [{ city: 'bontang' }, /"at" must be a moment/],
    [{ city: 'bontang', at: 1_795_000_000 }, /"at" must be a moment/],
    [{ city: 'bontang', at: 'besok' }, /"at" must be a real moment/],
    [{ city: 'bontang', at: '2026-02-30T09:00:00Z' }, /"at" must be a real moment/],
    [{ city: 'bontang', at: '2026-11-20T25:00:00Z' }, /"at" must be a real moment/],
    [{ city: 'bontang', at: '2026-11-20T09:30' }, /"at" must say .* add the offset/],
    [{ city: 'bontang', at: '2026-11-19T23:30:00.5' }, /"at" must say .* add the offset/],
    [{ city: 'bontang', at: '2026-02-30T09:00:00' }, /"at" must be a real moment/],
    [{ city: 'bontang', at: ` ${'9'.repeat(50)}` }, /"at" is too long/],
    [{ city: 'bontang', at: '2027-12-30' }, /hari libur nasional dan cuti bersama.*2028-01-01.*entered/],
    [{ city: 'bontang', at: '2023-10-05' }, /pengaduan Bontang.*2023-10-05/],
  ])('%j gets one sentence', (line, sentence) => {
    expect(deadlineLine(line)).toEqual({ error: expect.stringMatching(sentence) })
  })
})
