import { describe, expect, test } from 'vitest'
import { balikpapan } from '../../core/cities/balikpapan/balikpapan.ts'
import { lastContributionMonth } from '../../core/cities/balikpapan/ends.ts'
import { annexRows } from '../../core/cities/balikpapan/routing.ts'
import { officesIn } from '../../core/cities/officesIn.ts'
import type { Facts } from '../../core/cities/facts.ts'
import { dayOf } from '../../core/law/day.ts'
import { judge, open, qualifies, refused, testTable } from './lawyerTable.ts'

const labourer: Facts = {
  bornOn: '1985-03-10',
  idCard: 'this-city',
  livesHereSince: '2020-01-01',
  occupation: 'buruh harian',
  working: true,
  informal: true,
  monthlyIncome: 2_000_000,
  insured: false,
  welfare: 'tidak-mampu',
  extremePoor: false,
  disabled: false,
}

const job = 'Pasal 4 jo. Pasal 6 ayat (4)'
const first = (huruf: string) => `Pasal 5 ayat (1) huruf ${huruf}`

/** Lampiran I as the annex prints it: row, job, whose data. */
const annex = [
  [2, 'nelayan', 'pangan, pertanian dan perikanan'],
  [3, 'petani', 'pangan, pertanian dan perikanan'],
  [4, 'tukang ojek', 'perhubungan'],
  [5, 'sopir angkutan umum perkotaan', 'perhubungan'],
  [5, 'sopir angkutan umum lainnya', 'perhubungan'],
  [5, 'motoris speed boat dan klotok', 'perhubungan'],
  [6, 'juru parkir binaan Pemerintah Daerah', 'perhubungan'],
  [7, 'pedagang kaki lima', 'perdagangan'],
  [8, 'pedagang keliling', 'Kecamatan dan Kelurahan'],
  [9, 'pekerja sektor informal (pelaku usaha mikro)', 'usaha mikro'],
  [10, 'relawan sosial', 'sosial'],
  [11, 'relawan kebencanaan', 'penanggulangan bencana'],
  [12, 'petugas rumah/tempat ibadah', 'kesejahteraan rakyat'],
  [13, 'buruh harian', 'Kecamatan dan Kelurahan'],
  [
    14,
    'tukang kayu, tukang batu, tukang bangunan dan sejenisnya yang bekerja secara mandiri',
    'Kecamatan dan Kelurahan',
  ],
  [14, 'tukang bangunan', 'Kecamatan dan Kelurahan'],
  [15, 'asisten rumah tangga mandiri', 'Kecamatan dan Kelurahan'],
  [16, 'pekerja serabutan', 'Kecamatan dan Kelurahan'],
  [17, 'pemulung', 'Kecamatan dan Kelurahan'],
] as const

testTable(
  balikpapan,
  labourer,
  [],
  [
    qualifies('a day labourer of 41', {}),
    ...annex.map(([row, wording]) =>
      qualifies(`Lampiran I nomor ${row}: ${wording}`, { occupation: wording }),
    ),
    qualifies('huruf f as one', { occupation: 'pedagang kaki lima, pedagang keliling' }),

    refused('18 tomorrow', { bornOn: '2008-11-21' }, 'age', first('c')),
    qualifies('18 today', { bornOn: '2008-11-20' }),
    qualifies('64 tomorrow, so still 63', { bornOn: '1962-11-21' }),
    refused('64 today', { bornOn: '1962-11-20' }, 'age', first('c')),
    refused('64 since yesterday', { bornOn: '1962-11-19' }, 'age', first('c')),
    qualifies(
      'born 29 February 1964, still 63 on 28 February',
      { bornOn: '1964-02-29', livesHereSince: '2020-01-01' },
      '2026-02-28',
    ),
    open('birth date unknown', { bornOn: undefined }, 'age', first('c')),

    refused('insured already', { insured: true }, 'insured', first('a')),
    open('insured or not unknown', { insured: undefined }, 'insured', first('a')),
    qualifies('fakir miskin is enough by itself', { welfare: 'fakir-miskin' }),
    refused('able', { welfare: 'mampu' }, 'welfare', first('b')),
    open('welfare unknown', { welfare: undefined }, 'welfare', first('b')),
    refused('KTP of another city', { idCard: 'other-city' }, 'card', first('d')),
    refused('no KTP', { idCard: 'none' }, 'card', first('d')),
    open('KTP unknown', { idCard: undefined }, 'card', first('d')),

    refused('six months tomorrow', { livesHereSince: '2026-05-21' }, 'residence', first('e')),
    qualifies('six months today', { livesHereSince: '2026-05-20' }),
    qualifies('six months since yesterday', { livesHereSince: '2026-05-19' }),
    refused('does not live here', { livesHereSince: null }, 'residence', first('e')),
    open('home unknown', { livesHereSince: undefined }, 'residence', first('e')),
    refused(
      'from 31 August, on 27 February',
      { livesHereSince: '2025-08-31' },
      'residence',
      first('e'),
      '2026-02-27',
    ),
    refused(
      "from 31 August, on 28 February, the month's last day: six months are not yet complete",
      { livesHereSince: '2025-08-31' },
      'residence',
      first('e'),
      '2026-02-28',
    ),
    qualifies('from 31 August, on 1 March', { livesHereSince: '2025-08-31' }, '2026-03-01'),
    qualifies('from 28 August, on 28 February', { livesHereSince: '2025-08-28' }, '2026-02-28'),

    qualifies('a cent below the minimum wage', { monthlyIncome: 3_856_694.42 }),
    refused('on the minimum wage', { monthlyIncome: 3_856_694.43 }, 'income', first('f')),
    refused('a cent above', { monthlyIncome: 3_856_694.44 }, 'income', first('f')),
    refused(
      "on 2025's own wage in 2025",
      { monthlyIncome: 3_701_508.68 },
      'income',
      first('f'),
      '2025-12-31',
    ),
    qualifies("the same income under 2026's", { monthlyIncome: 3_701_508.68 }, '2026-01-01'),
    open('income unknown', { monthlyIncome: undefined }, 'income', first('f')),
    open("2027: no wage entered, last year's not used", {}, 'income', first('f'), '2027-01-01'),

    refused('not working', { working: false }, 'working', 'Pasal 1 angka 5'),
    refused('formal worker', { informal: false }, 'informal', 'Pasal 1 angka 5'),

    refused('a job not in the closed list', { occupation: 'dokter gigi' }, 'occupation', job),
    refused('unofficial parking attendant', { occupation: 'juru parkir liar' }, 'occupation', job),
    open('a parking attendant: of the city or not?', { occupation: 'juru parkir' }, 'occupation', job),
    open('welder: maybe huruf l, not simply "not listed"', { occupation: 'tukang las' }, 'occupation', job),
    open('"swasta" is not specific', { occupation: 'swasta' }, 'occupation', job),
    open('job unknown', { occupation: undefined }, 'occupation', job),
  ],
)

describe('Lampiran I', () => {
  test.each(annex)('nomor %i: %s', (row, occupation, office) => {
    const decision = judge(balikpapan, labourer, qualifies('', { occupation }))
    expect(decision.office.article).toBe(`Lampiran I nomor ${row}`)
    expect(decision.office.name).toContain(office)
  })

  test('has eighteen rows, two of them for poverty', () => {
    expect(annexRows.map(({ row }) => row)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1))
    expect(annexRows.filter(({ job: named }) => named === null).map(({ row }) => row)).toEqual([1, 18])
  })

  test('a vendor who did not say how they sell is asked, for the offices differ', () => {
    const decision = judge(
      balikpapan,
      labourer,
      qualifies('', { occupation: 'pedagang kaki lima, pedagang keliling' }),
    )
    expect(decision.officer.join()).toContain('satu tempat')
  })

  const officeOf = (occupation: string | undefined) =>
    judge(balikpapan, labourer, qualifies('', { occupation })).office

  test.each(['pedagang kaki lima, pedagang keliling', 'pedagang', 'bakso'])(
    '%s: no office is guessed between rows 7 and 8',
    (occupation) => {
      const office = officeOf(occupation)
      expect(office.name).toMatch(
        /^Tanyakan dulu: pedagang kaki lima \(.*perdagangan\) atau pedagang keliling/,
      )
      expect(office.article).toBe('Lampiran I nomor 7 atau 8')
      expect(office.key).toBe(officeOf(undefined).key)
    },
  )

  test.each([
    ['pkl', 7],
    ['dagang keliling', 8],
    ['tukang las', 14],
    ['melaut', 2],
    ['dokter gigi', 18],
    ['swasta', 18],
    [undefined, 18],
  ])('%s: row %i', (occupation, row) => {
    expect(officeOf(occupation).article).toBe(`Lampiran I nomor ${row}`)
  })

  test('the offices of the city bear no question in their names', () => {
    for (const { name } of officesIn(balikpapan, dayOf('2026-11-20'))) expect(name).not.toContain('Tanyakan')
  })

  test('no job row fits: row 18, and row 1 is noted beside it', () => {
    const decision = judge(balikpapan, labourer, qualifies('', { occupation: undefined }))
    expect(decision.office.article).toBe('Lampiran I nomor 18')
    expect(decision.officer.join()).toContain('nomor 1')
  })

  test('the office may rename who carries a duty', () => {
    const moved = balikpapan.settled({ offices: { trade: 'Dinas Perdagangan (baru)' } })
    const decision = judge(moved, labourer, qualifies('', { occupation: 'pedagang kaki lima' }))
    expect(decision.office.name).toBe('Dinas Perdagangan (baru)')
  })
})

describe('Balikpapan besides', () => {
  test('before "not listed" an officer tries the wide entries g, l and n', () => {
    const decision = judge(balikpapan, labourer, qualifies('', { occupation: 'dokter gigi' }))
    expect(decision.officer.join()).toContain('Pasal 4 huruf g, Pasal 4 huruf l, Pasal 4 huruf n')
  })

  test.each([
    [{ extremePoor: true, disabled: false }, true],
    [{ extremePoor: false, disabled: true }, true],
    [{ extremePoor: false, disabled: false }, false],
    [{ extremePoor: undefined, disabled: undefined }, false],
  ])('Pasal 5 ayat (2): %o', (facts, priority) => {
    expect(judge(balikpapan, labourer, qualifies('', facts)).priority).toBe(priority)
  })

  test.each([
    ['1962-11-21', '2027-10'],
    ['1962-01-15', '2026-12'],
    ['1962-03-31', '2027-02'],
    ['1964-02-29', '2029-01'],
  ])('Pasal 11 ayat (6): born %s, paid until %s', (born, month) => {
    expect(lastContributionMonth(dayOf(born))).toBe(month)
  })

  test('the BPJS officer of Pasal 13 ayat (3) is told of complaints, deaths and accidents', () => {
    const { addressees } = balikpapan.regulations[0] ?? expect.fail()
    const told = addressees(dayOf('2026-11-20'))
    for (const incident of ['complaint', 'death', 'accident'] as const)
      expect(told[incident].map(({ article }) => article)).toContain('Pasal 13 ayat (3)')
  })
})
