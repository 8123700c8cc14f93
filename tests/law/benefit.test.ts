import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MissingValue } from '../../core/law/dated.ts'
import { addDays, dayOf, isoOf, monthsLater } from '../../core/law/day.ts'
import { accidentIntake } from '../../core/law/national/accidentReport.ts'
import { benefit, type Benefit } from '../../core/law/national/benefit.ts'
import { eventChoices, pathOf, type Cause, type CauseFacts } from '../../core/law/national/causeOfDeath.ts'
import { claimDocuments } from '../../core/law/national/claimDocuments.ts'
import {
  claimTimeWords,
  claimUntil,
  lateCompensation,
  paymentDue,
} from '../../core/law/national/claimTimes.ts'
import { contribution, selfPayersContribution } from '../../core/law/national/contribution.ts'
import { heirOrder, heirOrderWords } from '../../core/law/national/heirs.ts'
import { scholarship } from '../../core/law/national/scholarship.ts'

const of = (cause: Cause, memberSince: string | null, diedOn: string | null, on?: string): Benefit =>
  benefit({
    cause,
    memberSince: memberSince === null ? null : dayOf(memberSince),
    diedOn: diedOn === null ? null : dayOf(diedOn),
    ...(on === undefined ? {} : { on: dayOf(on) }),
  })

describe('what a death pays', () => {
  it.each<[string, Cause, string | null, string | null, Benefit['programme'], number | null]>([
    // case, cause, member since, died on → programme, amount
    ['a day before three months', 'other', '2026-08-20', '2026-11-19', 'JKM', 10_000_000],
    ['three months to the day', 'other', '2026-08-20', '2026-11-20', 'JKM', 42_000_000],
    ['a day after three months', 'other', '2026-08-20', '2026-11-21', 'JKM', 42_000_000],
    ['on the first day of cover', 'other', '2026-11-20', '2026-11-20', 'JKM', 10_000_000],
    ['from the end of a long month, before', 'other', '2025-11-30', '2026-02-28', 'JKM', 10_000_000],
    ['from the end of a long month, on', 'other', '2025-11-30', '2026-03-01', 'JKM', 42_000_000],
    ['years of cover', 'other', '2023-11-01', '2026-11-20', 'JKM', 42_000_000],
    ['the rule’s first day, short cover', 'other', '2025-01-01', '2025-02-24', 'JKM', 10_000_000],
    ['before the rule, long cover', 'other', '2023-11-01', '2024-05-01', 'JKM', 42_000_000],
    ['on 28 February, no 30th in sight', 'other', '2026-11-30', '2027-02-28', 'JKM', 10_000_000],
    ['complete on 1 March', 'other', '2026-11-30', '2027-03-01', 'JKM', 42_000_000],
    ['well past', 'other', '2026-11-30', '2027-03-02', 'JKM', 42_000_000],
    ['on the same date of February', 'other', '2026-11-28', '2027-02-28', 'JKM', 42_000_000],
    ['from work, five days after joining', 'work-accident', '2026-11-01', '2026-11-06', 'JKK', 70_000_000],
    ['from work, on the first day', 'work-accident', '2026-11-06', '2026-11-06', 'JKK', 70_000_000],
    ['cause not clear', 'unknown', '2023-11-01', '2026-11-20', 'officer', null],
    ['not known since when', 'other', null, '2026-11-20', 'JKM', null],
    ['not known since when, from work', 'work-accident', null, '2026-11-20', 'JKK', null],
    ['day of death not known', 'other', '2023-11-01', null, 'JKM', null],
    ['died before the cover began', 'other', '2026-11-21', '2026-11-20', 'JKM', null],
    ['before the cover, from work', 'work-accident', '2026-11-21', '2026-11-20', 'JKK', null],
  ])('%s', (_, cause, memberSince, diedOn, programme, amount) => {
    expect(of(cause, memberSince, diedOn)).toMatchObject({ programme, amount })
  })

  it('splits JKM and JKK as the law does', () => {
    expect(of('other', '2023-11-01', '2026-11-20').parts.map(({ amount }) => amount)).toEqual([
      20_000_000, 12_000_000, 10_000_000,
    ])
    expect(of('work-accident', '2023-11-01', '2026-11-20').parts.map(({ amount }) => amount)).toEqual([
      48_000_000, 12_000_000, 10_000_000,
    ])
  })

  it('does not split what is paid before three months, and says so', () => {
    const { parts, caveats } = of('other', '2026-08-21', '2026-11-20')
    expect(parts).toHaveLength(1)
    expect(caveats).toContain('Kepesertaan belum 3 bulan: Rp10.000.000, bukan Rp42.000.000.')
    expect(caveats.some((caveat) => caveat.includes('belum dipastikan'))).toBe(true)
  })

  it.each([
    ['before the waiting rule is known, short cover', 'other', '2025-01-01', '2025-02-23', 'masa tunggu JKM'],
    ['before the amounts are known', 'other', '2015-01-01', '2019-12-31', 'santunan JKM'],
    ['before the amounts are known, from work', 'work-accident', '2015-01-01', '2019-06-01', 'JKK'],
  ] as const)('%s: an error names the value', (_, cause, memberSince, diedOn, name) => {
    expect(() => of(cause, memberSince, diedOn)).toThrow(MissingValue)
    expect(() => of(cause, memberSince, diedOn)).toThrow(name)
  })

  it.each([
    ['2023-11-21', '2026-11-20', 'baru ada setelah 3 tahun'],
    ['2023-11-20', '2026-11-20', 'bisa dapat beasiswa'],
    ['2023-11-19', '2026-11-20', 'bisa dapat beasiswa'],
  ])('JKM from %s to %s: scholarship %s', (memberSince, diedOn, words) => {
    const { caveats } = of('other', memberSince, diedOn)
    expect(caveats.filter((caveat) => caveat.includes('easiswa'))).toEqual([expect.stringContaining(words)])
  })

  it('opens the scholarship at once when the death is from work, and never adds it to the sum', () => {
    const { caveats, amount, parts } = of('work-accident', '2026-11-01', '2026-11-06')
    expect(caveats.some((caveat) => caveat.includes('beasiswa tanpa masa tunggu'))).toBe(true)
    expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount)
  })

  it.each([
    ['2026-11-21', '2026-11-20', true],
    ['2026-11-20', '2026-11-20', false],
    [null, '2026-11-20', false],
    ['2026-11-21', null, false],
  ])('cause not clear, member since %s, died %s: before the cover %s', (memberSince, diedOn, before) => {
    const { caveats } = of('unknown', memberSince, diedOn)
    expect(caveats.some((caveat) => caveat.includes('meninggalnya sebelum terdaftar'))).toBe(before)
    expect(caveats).toEqual(expect.arrayContaining([claimTimeWords.JKK, claimTimeWords.JKM]))
  })

  it('tells an old death from work to be reported all the same', () => {
    const old = of('work-accident', '2020-06-01', '2021-01-10', '2026-01-11').caveats.join(' ')
    expect(old).toContain('laporkan saja')
    const onTheAnniversary = of('work-accident', '2020-06-01', '2021-01-10', '2026-01-10').caveats
    expect(onTheAnniversary).toContain(claimTimeWords.JKK)
  })
})

describe('everything that is said', () => {
  const start = dayOf('2025-02-24')
  const day = fc.integer({ min: 0, max: 2000 }).map((offset) => addDays(start, offset))
  const facts = fc.record({
    cause: fc.constantFrom<Cause>('work-accident', 'other', 'unknown'),
    memberSince: fc.option(day),
    diedOn: fc.option(day),
    on: day,
  })

  it('is short, never says "hangus", never promises a sum it cannot stand for', () => {
    fc.assert(
      fc.property(facts, (death) => {
        const { amount, parts, caveats, programme, sources } = benefit(death)
        for (const caveat of caveats) expect(caveat.length).toBeLessThan(160)
        expect(caveats.join(' ')).not.toMatch(/hangus|gugur|pasti dapat/i)
        expect(new Set(caveats).size).toBe(caveats.length)
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount ?? 0)
        const { cause, memberSince, diedOn } = death
        const covered =
          memberSince !== null && diedOn !== null && memberSince <= diedOn && cause !== 'unknown'
        expect(amount !== null).toBe(covered)
        if (amount !== null) expect(sources.length).toBeGreaterThan(0)
        const full = programme === 'JKM' && memberSince !== null && diedOn !== null && amount === 42_000_000
        if (full) expect(diedOn).toBeGreaterThanOrEqual(monthsLater(memberSince, 3))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('which path', () => {
  it.each<[string, CauseFacts, Cause, string]>([
    ['at work', { event: 'accident-at-work' }, 'work-accident', 'JKK'],
    ['on the way (commuting)', { event: 'accident-on-the-way' }, 'work-accident', 'JKK'],
    ['ill from work, a doctor says', { event: 'illness', illnessFromWork: true }, 'work-accident', 'JKK'],
    ['ill, not from work', { event: 'illness', illnessFromWork: false }, 'other', 'JKM'],
    ['ill, nobody knows from what', { event: 'illness' }, 'unknown', 'officer'],
    ['elsewhere', { event: 'elsewhere' }, 'other', 'JKM'],
    ['elsewhere, whatever a doctor said', { event: 'elsewhere', illnessFromWork: true }, 'other', 'JKM'],
    ['suddenly, at the place of work', { event: 'sudden-at-work' }, 'unknown', 'officer'],
    ['missing at sea', { event: 'missing-at-sea' }, 'unknown', 'officer'],
    ['unclear', { event: 'unclear' }, 'unknown', 'officer'],
  ])('%s', (_, facts, cause, programme) => {
    const path = pathOf(facts)
    expect(path).toMatchObject({ cause, programme })
    expect(path.why.length).toBeLessThan(160)
    if (programme === 'officer') expect(path.why).toContain('JKK dan JKM sama-sama masih terbuka')
  })

  it('offers each event in everyday words that fit a button list', () => {
    for (const words of Object.values(eventChoices)) expect(words.length).toBeLessThanOrEqual(72)
  })
})

describe('around the claim', () => {
  it('lets BPJS pay JKM within 3 and JKK within 7 working days', () => {
    const complete = dayOf('2026-12-22')
    expect(isoOf(paymentDue('JKM', complete).due)).toBe('2026-12-29')
    expect(isoOf(paymentDue('JKK', complete).due)).toBe('2027-01-06')
    expect(paymentDue('JKM', complete).days.filter(({ number }) => number !== null)).toHaveLength(3)
  })

  it('counts 1 % for each day late, and nothing in time', () => {
    const due = dayOf('2026-12-29')
    expect(lateCompensation('JKM', 42_000_000, due, dayOf('2026-12-29'))).toBe(0)
    expect(lateCompensation('JKM', 42_000_000, due, dayOf('2026-12-28'))).toBe(0)
    expect(lateCompensation('JKM', 42_000_000, due, dayOf('2026-12-31'))).toBe(840_000)
  })

  it('knows five years for JKK and no limit for JKM', () => {
    expect(claimUntil('JKM', dayOf('2024-02-29'))).toBeNull()
    const until = claimUntil('JKK', dayOf('2024-02-29'))
    expect(until && isoOf(until)).toBe('2029-03-01')
    expect(claimTimeWords.JKM).toContain('tidak disebut batas waktu')
  })

  it('asks a death from work for the papers of both lists, each once', () => {
    const on = dayOf('2026-11-20')
    const keys = claimDocuments['JKK-death'].on(on).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const claim of ['JKM', 'JKK'] as const)
      expect(keys).toEqual(expect.arrayContaining(claimDocuments[claim].on(on).map(({ key }) => key)))
    expect(claimDocuments.JKM.on(on).map(({ key }) => key)).toContain('death-certificate')
    expect(claimDocuments.scholarship.on(on).map(({ key }) => key)).toContain('school-letter')
  })

  it('shows the heirs in five ranks', () => {
    expect(heirOrder.on(dayOf('2026-11-20')).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5])
  })

  it('says the order of the heirs in one message, and who decides', () => {
    const words = heirOrderWords(dayOf('2026-11-20'))
    expect(words.length).toBeLessThanOrEqual(300)
    for (const { who } of heirOrder.on(dayOf('2026-11-20'))) expect(words).toContain(who)
    expect(words).toContain('Yang menetapkan pejabat')
  })

  it('asks more of a report only when an illness from work is suspected', () => {
    const fields = accidentIntake.on(dayOf('2026-11-20'))
    expect(fields.filter(({ forIllness }) => forIllness !== true)).toHaveLength(5)
    expect(() => accidentIntake.on(dayOf('2025-02-23'))).toThrow(MissingValue)
  })

  it('keeps the scholarships’ ceiling at 174 million', () => {
    const { levels, maxChildren } = scholarship.on(dayOf('2026-11-20'))
    const each = levels.reduce((sum, { perYear, maxYears }) => sum + perYear * maxYears, 0)
    expect(maxChildren * each).toBe(174_000_000)
  })
})

describe('the contribution', () => {
  const on = dayOf('2026-11-20')

  it('is 16,800 a month', () => {
    const { jkk, jkm } = contribution.on(on)
    expect([jkk, jkm, jkk + jkm]).toEqual([10_000, 6_800, 16_800])
  })

  it.each([
    ['transport', '2025-12-31', null],
    ['transport', '2026-01-01', 8_400],
    ['transport', '2027-03-31', 8_400],
    ['transport', '2027-04-01', null],
    ['other', '2026-03-31', null],
    ['other', '2026-04-01', 8_400],
    ['other', '2026-12-31', 8_400],
    ['other', '2027-01-01', null],
  ] as const)('self-paying %s workers on %s', (payer, day, amount) => {
    expect(selfPayersContribution(payer, dayOf(day)) ?? null).toBe(amount)
  })
})
