import { describe, expect, test } from 'vitest'
import { balikpapan } from '../../core/cities/balikpapan/balikpapan.ts'
import { bontang } from '../../core/cities/bontang/bontang.ts'
import { documentsFor } from '../../core/cities/document.ts'
import { fillForm } from '../../core/cities/filledForm.ts'
import { cities, regulationOn, timeline, type City } from '../../core/cities/index.ts'
import { magelang } from '../../core/cities/magelang/magelang.ts'
import { dayOf, type Day } from '../../core/law/day.ts'

const on = dayOf('2026-11-20')

const answers = {
  name: 'Contoh Pemohon',
  nik: '6471010101850000',
  birthPlaceAndDate: 'Balikpapan, 1 Januari 1985',
  address: 'Jalan Contoh 1',
  phone: '0800 0000 0000',
  occupation: 'buruh harian',
  monthlyIncome: 'Rp2.000.000',
}

const filled = (city: City, day: Day = on) => fillForm(city, regulationOn(city, day).form, answers, day)

describe('papers', () => {
  const keysOf = (city: City, facts = {}) =>
    documentsFor(regulationOn(city, on).documents, facts).map(({ key }) => key)

  test('Balikpapan, Pasal 7 ayat (1): KTP, KK, the letter of the RT, the form', () => {
    expect(keysOf(balikpapan)).toEqual(['id-card', 'family-card', 'rt-letter', 'proposal-form'])
    expect(keysOf(balikpapan, { disabled: true })).toContain('disability')
  })

  test('Magelang, Pasal 8 ayat (1): three, and no letter of the RT', () => {
    expect(keysOf(magelang)).toEqual(['id-card', 'family-card', 'proposal-form'])
  })

  test('Bontang lists none: the KTP, and proof of the home where the KTP is of another city', () => {
    expect(keysOf(bontang)).toEqual(['id-card'])
    expect(keysOf(bontang, { idCard: 'other-city' })).toEqual(['id-card', 'residence-letter'])
  })

  test('every paper says under which article and what it shows', () => {
    for (const city of cities)
      for (const document of regulationOn(city, on).documents) {
        expect(document.article).toMatch(/Pasal/)
        expect(document.proves).not.toBe('')
      }
  })
})

describe('the statutory form', () => {
  test('Balikpapan, Lampiran II, bears the year and the wage, and the job said', () => {
    const form = filled(balikpapan)
    expect(form.rows.map(({ label }) => label)).toEqual([
      'Nama',
      'NIK',
      'Tempat dan Tanggal Lahir',
      'Alamat',
      'Nomor Telepon',
    ])
    expect(form.statement).toContain('buruh harian')
    expect(form.statement).toContain('tahun 2026, yaitu Rp3.856.694,43')
    expect(form.placeAndDate).toBe('Balikpapan, 20 November 2026')
    expect(form.signatures).toEqual([
      { label: 'Yang menyatakan,', name: 'Contoh Pemohon' },
      { label: 'Kepala Perangkat Daerah Penanggung Jawab Data', name: null },
    ])
    expect(form.still.join()).toContain('tanda tangani')
  })

  test("a wage that is not entered stays blank and is named, never last year's", () => {
    const form = filled(balikpapan, dayOf('2027-01-01'))
    expect(form.statement).not.toContain('3.856.694')
    expect(form.statement).toContain('tahun 2027, yaitu Rp ....')
    expect(form.still.join()).toContain('UMK Kota Balikpapan tahun 2027')
  })

  test('once the office has entered the wage, the form and the decision use it', () => {
    const settled = balikpapan.settled({
      minimumWage: [
        { from: '2027-01-01', until: '2027-12-31', value: 4_000_000, source: 'contoh', confidence: 'L' },
      ],
    })
    expect(filled(settled, dayOf('2027-01-01')).statement).toContain('Rp4.000.000')
    expect(filled(settled).statement).toContain('Rp3.856.694,43')
    const decision = regulationOn(settled, dayOf('2027-01-01')).eligibility(
      { monthlyIncome: 4_000_000 },
      dayOf('2027-01-01'),
    )
    expect(decision.unmet.map(({ key }) => key)).toEqual(['income'])
  })

  test("Magelang, Lampiran: five fields, in one's own name", () => {
    const form = filled(magelang)
    expect(form.rows.map(({ label }) => label)).toEqual([
      'Nama',
      'NIK',
      'Alamat',
      'Pekerjaan',
      'Penghasilan/Bulan',
    ])
    expect(form.statement).toMatch(/atas nama sendiri/i)
  })

  test('Bontang has none: a report of a candidate that says what it is', () => {
    const form = filled(bontang)
    expect(form.title).toMatch(/^Laporan Calon/)
    expect(form.statement).toContain('belum pendaftaran')
  })

  test('no placeholder is left, and what is not known is a dotted line', () => {
    for (const city of cities) {
      const form = fillForm(city, regulationOn(city, on).form, {}, on)
      expect(form.statement).not.toMatch(/[{}]/)
      expect(form.rows.every(({ value }) => /^\.+$/.test(value))).toBe(true)
    }
  })
})

describe('what happens next', () => {
  test('every sentence has its article and fits a message', () => {
    for (const city of cities)
      for (const { article, tell } of timeline(city, on)) {
        expect(article).not.toBe('')
        expect(tell.length).toBeLessThanOrEqual(300)
      }
  })

  const told = (day: string) =>
    timeline(balikpapan, dayOf(day))
      .map(({ tell }) => tell)
      .join(' ')

  test('Balikpapan enrols in the year after the decree', () => {
    expect(told('2026-09-30')).toContain('didaftarkan ke BPJS tahun 2027')
    expect(told('2026-09-30')).toContain('Juli–September 2026')
  })

  test("after the third quarter the next renewal is next year's", () => {
    expect(told('2026-10-01')).toContain('tahun 2027')
    expect(told('2026-10-01')).toContain('tahun 2028')
  })

  test('Bontang speaks of its monthly list and of the report, Magelang of calon peserta', () => {
    const all = (city: City) =>
      timeline(city, on)
        .map(({ tell }) => tell)
        .join(' ')
    expect(all(bontang)).toContain('sebulan sekali')
    expect(all(magelang)).toContain('Calon peserta belum terlindungi')
  })
})

describe('what could change', () => {
  const change = (city: City, key: string, facts: object, day = on) => {
    const regulation = regulationOn(city, day)
    const finding = regulation.eligibility(facts, day).unmet.find((each) => each.key === key)
    if (finding === undefined) expect.fail(`"${key}" is met`)
    return regulation.whatCouldChange(finding, facts, day)
  }

  test('the 18th birthday, and six months of residence, have a date', () => {
    expect(change(bontang, 'age', { bornOn: '2009-02-28' })?.on).toBe('2027-02-28')
    expect(change(bontang, 'age', { bornOn: '2012-02-29' })?.on).toBe('2030-03-01')
    expect(change(balikpapan, 'residence', { livesHereSince: '2026-08-31' })?.on).toBe('2027-03-01')
    expect(change(bontang, 'residence', { livesHereSince: '2026-12-01' })?.on).toBe('2026-12-01')
  })

  test('on that date the finding is gone', () => {
    const facts = { livesHereSince: '2026-08-31' }
    const day = dayOf(change(balikpapan, 'residence', facts)?.on ?? '')
    const { met } = regulationOn(balikpapan, day).eligibility(facts, day)
    expect(met.map(({ key }) => key)).toContain('residence')
  })

  test('too old does not change; a card can be made', () => {
    expect(change(bontang, 'age', { bornOn: '1950-01-01' })).toBeNull()
    expect(change(bontang, 'card', { idCard: 'none' })?.on).toBeUndefined()
    expect(change(bontang, 'card', { idCard: 'none' })?.tell).toContain('Disdukcapil')
  })
})

describe('how participation ends', () => {
  const ends = (city: City) => regulationOn(city, on).ends

  test('Magelang names one proof, the akta kematian, and may end, need not', () => {
    expect(
      ends(magelang)
        .filter(({ proof }) => proof !== null)
        .map(({ key }) => key),
    ).toEqual(['died'])
    expect(ends(magelang).every(({ discretionary }) => discretionary)).toBe(true)
  })

  test('Balikpapan ends on four grounds and by age', () => {
    expect(ends(balikpapan).map(({ key }) => key)).toEqual([
      'died',
      'moved-away',
      'able-to-pay',
      'formal-worker',
      'age-reached',
    ])
  })

  test('Bontang: turning 65 is no ground', () => {
    expect(ends(bontang).map(({ key }) => key)).not.toContain('age-reached')
    expect(regulationOn(bontang, on).lastContributionMonth).toBeNull()
  })
})

test('teams: at least six elements in Bontang, eleven by its slides; twelve in Balikpapan, eight in Magelang', () => {
  const size = (city: City, day: string) => regulationOn(city, dayOf(day)).team.on(dayOf(day)).members.length
  expect(size(bontang, '2024-06-01')).toBe(6)
  expect(size(bontang, '2025-06-01')).toBe(11)
  expect(size(balikpapan, '2026-06-01')).toBe(12)
  expect(size(magelang, '2026-06-01')).toBe(8)
})

test('every assumption names its article, what we took, and why', () => {
  for (const city of cities) {
    const keys = city.assumptions.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { article, assumed, why } of city.assumptions)
      expect([article, assumed, why].every((text) => text !== '')).toBe(true)
  }
})
