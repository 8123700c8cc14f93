import { describe, expect, test } from 'vitest'
import { regulationOn } from '../../core/cities/city.ts'
import type { Facts } from '../../core/cities/facts.ts'
import { magelang } from '../../core/cities/magelang/magelang.ts'
import { dayOf } from '../../core/law/day.ts'
import { judge, open, qualifies, refused, testTable } from './lawyerTable.ts'

const porter: Facts = {
  bornOn: '1985-03-10',
  idCard: 'this-city',
  livesHereSince: '2020-01-01',
  occupation: 'kuli angkut pasar',
  working: true,
  informal: true,
  monthlyIncome: 1_200_000,
  welfare: 'tidak-mampu',
}

// Invented for the test: the head of office's decision is not among our sources.
const decided = magelang.settled({
  jobDecision: {
    number: 'Keputusan Kepala Dinas contoh',
    from: '2026-01-01',
    occupations: [
      {
        key: 'porter',
        article: 'Keputusan Kepala Dinas contoh nomor 1',
        wording: 'kuli angkut pasar',
        everyday: 'Kuli angkut di pasar',
        synonyms: ['kuli', 'manol'],
      },
    ],
  },
})

const job = 'Pasal 7 ayat (1) huruf b dan ayat (2)'
const bpjs = 'Pasal 7 ayat (1) huruf d'

testTable(
  decided,
  porter,
  ['bpjs'],
  [
    qualifies('a porter of 41, once the decision is entered', {}),
    refused('a job the decision does not name', { occupation: 'penjual balon' }, 'occupation', job),
    open('nearly a name of the decision', { occupation: 'kuli' }, 'occupation', job),
    open('the day before the decision', {}, 'occupation', job, '2025-12-31'),

    open('17: no age of its own, so BPJS is asked', { bornOn: '2008-11-21' }, 'bpjs', bpjs),
    qualifies('18 today', { bornOn: '2008-11-20' }),
    qualifies('65 tomorrow', { bornOn: '1961-11-21' }),
    open('65 today: not refused', { bornOn: '1961-11-20' }, 'bpjs', bpjs),
    open('birth date unknown', { bornOn: undefined }, 'bpjs', bpjs),

    refused('KTP of another city', { idCard: 'other-city' }, 'card', 'Pasal 6 huruf a'),
    refused('no KTP', { idCard: 'none' }, 'card', 'Pasal 6 huruf a'),
    refused('six months tomorrow', { livesHereSince: '2026-05-21' }, 'residence', 'Pasal 6 huruf b'),
    qualifies('six months today', { livesHereSince: '2026-05-20' }),
    qualifies('six months since yesterday', { livesHereSince: '2026-05-19' }),
    refused('formal worker', { informal: false }, 'informal', 'Pasal 7 ayat (1) huruf a'),
    refused('able', { welfare: 'mampu' }, 'welfare', 'Pasal 7 ayat (1) huruf c'),
    qualifies('fakir miskin is enough by itself', { welfare: 'fakir-miskin' }),
    refused('not working', { working: false }, 'working', 'Pasal 1 angka 8'),
    qualifies('a rupiah below the minimum wage', { monthlyIncome: 2_429_284 }),
    refused('on the minimum wage', { monthlyIncome: 2_429_285 }, 'income', 'Pasal 1 angka 9'),
    refused('a rupiah above', { monthlyIncome: 2_429_286 }, 'income', 'Pasal 1 angka 9'),
    open('income unknown', { monthlyIncome: undefined }, 'income', 'Pasal 1 angka 9'),
    open("2027: no wage entered, last year's not used", {}, 'income', 'Pasal 1 angka 9', '2027-01-01'),

    qualifies('insured already: the regulation is silent', { insured: true }),
  ],
)

describe('Magelang as shipped', () => {
  test.each(['nelayan', 'petani', 'tukang ojek', 'buruh harian', undefined])(
    'no list, so the job test stays open for %s',
    (occupation) => {
      const decision = judge(magelang, porter, open('', { occupation }, '', ''))
      expect(decision.eligible).toBe(null)
      expect(decision.unknown.map(({ key }) => key)).toEqual(['occupation'])
    },
  )

  test('has no occupations to choose from', () => {
    expect(regulationOn(magelang, dayOf('2026-11-20')).occupations).toBe('not-decreed')
  })

  test('the frozen decision says whether the list was there', () => {
    expect(judge(magelang, porter, qualifies('', {})).regulation).toBe('magelang/perwali-18-2023')
    expect(judge(decided, porter, qualifies('', {})).regulation).toContain('contoh')
  })

  test('asks whether city or regency is meant', () => {
    expect(magelang.namesake?.ask).toContain('Kabupaten')
  })
})
