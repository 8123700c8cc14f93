import { describe, expect, test } from 'vitest'
import { bontang } from '../../core/cities/bontang/bontang.ts'
import type { Facts } from '../../core/cities/facts.ts'
import { judge, open, qualifies, refused, testTable } from './lawyerTable.ts'

const fisher: Facts = {
  bornOn: '1985-03-10',
  idCard: 'this-city',
  livesHereSince: '2010-01-01',
  occupation: 'nelayan',
  working: true,
  informal: true,
  monthlyIncome: 1_500_000,
}

const jobs = [
  ['nelayan', 'a'],
  ['petani', 'b'],
  ['tukang ojek konvensional', 'c'],
  ['buruh harian lepas', 'd'],
  ['tukang kayu mandiri', 'e'],
  ['tukang batu mandiri', 'f'],
  ['pedagang kreatif lapangan', 'g'],
  ['pedagang keliling', 'h'],
  ['sopir', 'i'],
  ['juru parkir', 'j'],
]

const job = 'Pasal 5 huruf c jo. Pasal 4 ayat (2)'

testTable(
  bontang,
  fisher,
  ['income', 'occupation'],
  [
    qualifies('a fisher of 41', {}),
    ...jobs.map(([wording = '', letter]) =>
      qualifies(`huruf ${letter}: ${wording}`, { occupation: wording }),
    ),

    refused('not born yet 18 years ago: 18 tomorrow', { bornOn: '2008-11-21' }, 'age', 'Pasal 5 huruf b'),
    qualifies('18 today', { bornOn: '2008-11-20' }),
    qualifies('18 since yesterday', { bornOn: '2008-11-19' }),
    qualifies('65 tomorrow, so still 64', { bornOn: '1961-11-21' }),
    refused('65 today', { bornOn: '1961-11-20' }, 'age', 'Pasal 5 huruf b'),
    refused('65 since yesterday', { bornOn: '1961-11-19' }, 'age', 'Pasal 5 huruf b'),
    refused(
      'born 29 February, on the 28th of a common year',
      { bornOn: '2008-02-29' },
      'age',
      'Pasal 5 huruf b',
      '2026-02-28',
    ),
    qualifies('born 29 February, on 1 March of a common year', { bornOn: '2008-02-29' }, '2026-03-01'),
    open('birth date unknown', { bornOn: undefined }, 'age', 'Pasal 5 huruf b'),
    open('birth date in the future', { bornOn: '2030-01-01' }, 'age', 'Pasal 5 huruf b'),

    refused('no KTP', { idCard: 'none' }, 'card', 'Pasal 5 huruf a'),
    open('KTP of another city: for an officer', { idCard: 'other-city' }, 'card', 'Pasal 5 huruf a'),
    open('KTP unknown', { idCard: undefined }, 'card', 'Pasal 5 huruf a'),
    refused('does not live in Bontang', { livesHereSince: null }, 'residence', 'Pasal 5 huruf a'),
    refused('moves in tomorrow', { livesHereSince: '2026-11-21' }, 'residence', 'Pasal 5 huruf a'),
    qualifies('moved in today: no months are asked for', { livesHereSince: '2026-11-20' }),
    open('home unknown', { livesHereSince: undefined }, 'residence', 'Pasal 5 huruf a'),

    refused('does not work now', { working: false }, 'working', 'Pasal 5 huruf c'),
    open('work unknown', { working: undefined }, 'working', 'Pasal 5 huruf c'),
    refused('wage earner', { informal: false }, 'informal', 'Pasal 1 angka 7'),
    open('informal or not unknown', { informal: undefined }, 'informal', 'Pasal 1 angka 7'),

    qualifies('a rupiah below the minimum wage', { monthlyIncome: 3_799_479 }),
    open('on the minimum wage: for an officer', { monthlyIncome: 3_799_480 }, 'income', 'Pasal 1 angka 7'),
    open('high income is never a refusal', { monthlyIncome: 20_000_000 }, 'income', 'Pasal 1 angka 7'),
    open('income unknown', { monthlyIncome: undefined }, 'income', 'Pasal 1 angka 7'),
    open("2027: no wage entered, last year's not used", {}, 'income', 'Pasal 1 angka 7', '2027-01-01'),

    open('ojek online: only by huruf k', { occupation: 'ojek online' }, 'occupation', job),
    open('huruf k itself', { occupation: 'Pekerja Rentan lainnya yang sejenis' }, 'occupation', job),
    open('a job nobody listed: the list is open', { occupation: 'pawang hujan' }, 'occupation', job),
    open('just "wiraswasta"', { occupation: 'wiraswasta' }, 'occupation', job),
    open('job unknown', { occupation: undefined }, 'occupation', job),

    qualifies('insured, well off: not asked here', { insured: true, welfare: 'mampu' }),
  ],
)

describe('Bontang besides', () => {
  test('an officer is told to look at whatever only a person can judge', () => {
    const look = (differs: Facts) => judge(bontang, fisher, open('', differs, '', '')).officer
    expect(look({})).toEqual([])
    expect(look({ occupation: 'ojek online' }).join()).toContain('huruf k')
    expect(look({ monthlyIncome: 9_000_000 }).join()).toContain('Pasal 1 angka 7')
    expect(look({ idCard: 'other-city' }).join()).toContain('Pasal 5 huruf a')
  })

  test('one refusal decides, whatever else is unknown', () => {
    const decision = judge(bontang, {}, refused('', { bornOn: '2015-01-01' }, 'age', ''))
    expect(decision.eligible).toBe(false)
    expect(decision.unknown.map(({ key }) => key)).toEqual([
      'informal',
      'income',
      'card',
      'residence',
      'working',
      'occupation',
    ])
  })

  test('disability is in the definition and gives no precedence', () => {
    expect(judge(bontang, fisher, qualifies('', { disabled: true, extremePoor: true })).priority).toBe(false)
  })
})
