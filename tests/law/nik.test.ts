import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, isoOf, partsOf, type Day } from '../../core/law/day.ts'
import { nikLine, nikMismatches, readNik } from '../../core/law/nik.ts'

const today = dayOf('2026-11-20')
const two = (value: number) => String(value).padStart(2, '0')

/** All invented: the serial number 0000 is never issued. */
const nikFor = (born: Day, woman: boolean, region = '647401') => {
  const { year, month, day } = partsOf(born)
  return `${region}${two(day + (woman ? 40 : 0))}${two(month)}${two(year % 100)}0000`
}

const birthdays = (from: string, until: string) =>
  fc.integer({ min: 0, max: dayOf(until) - dayOf(from) }).map((days) => addDays(dayOf(from), days))

describe('a NIK', () => {
  test('gives back the birth date and sex of every adult below a hundred', () => {
    fc.assert(
      fc.property(birthdays('1926-11-21', '2008-11-20'), fc.boolean(), (born, woman) => {
        const nik = readNik(nikFor(born, woman), today)
        expect(nik.valid).toBe(true)
        expect(nik.bornOn).toEqual([isoOf(born)])
        expect(nik.sex).toBe(woman ? 'female' : 'male')
        expect(nik.region).toEqual({ province: '64', city: '64.74', district: '64.74.01' })
      }),
    )
  })

  test("of a child may be a centenarian's: both are given, and the date is asked", () => {
    fc.assert(
      fc.property(birthdays('2008-11-21', '2026-11-20'), fc.boolean(), (born, woman) => {
        const nik = readNik(nikFor(born, woman), today)
        expect(nik.bornOn).toContain(isoOf(born))
        expect(nik.bornOn.length === 1 || nik.warnings.some((warning) => warning.includes('Abad'))).toBe(true)
      }),
    )
  })

  test('is read alike with spaces, dots and dashes', () => {
    fc.assert(
      fc.property(birthdays('1950-01-01', '2000-12-31'), fc.constantFrom(' ', '.', '-'), (born, mark) => {
        const plain = nikFor(born, true)
        const grouped = plain.replace(/(\d{4})(?=\d)/g, `$1${mark}`)
        expect(readNik(` ${grouped} `, today)).toEqual(readNik(plain, today))
      }),
    )
  })

  test('never throws, and is valid only with sixteen digits and a real date', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.stringMatching(/^\d{14,18}$/)), (text) => {
        const nik = readNik(text, today)
        expect(nik.valid).toBe(nik.bornOn.length > 0)
        expect(nik.valid).toBe(nik.error === undefined)
        if (nik.valid) expect(nik.digits).toMatch(/^\d{16}$/)
      }),
    )
  })

  test.each([
    ['6474012902000000', ['2000-02-29'], 'leap day of 2000, which 1900 did not have'],
    ['6474016902040000', ['2004-02-29'], "a woman's leap day"],
    ['6474012902080000', ['2008-02-29'], 'a leap day of one who is 18'],
  ])('%s: %o (%s)', (digits, bornOn) => {
    expect(readNik(digits, today).bornOn).toEqual(bornOn)
  })

  test.each([
    ['6474012902010000', 'no leap day in 1901 or 2001'],
    ['6474010001900000', 'day 00'],
    ['6474013201900000', 'day 32'],
    ['6474014001900000', 'day 40'],
    ['6474017201900000', 'day 72'],
    ['6474010113900000', 'month 13'],
    ['6474010100900000', 'month 00'],
    ['647401010190000', 'fifteen digits'],
    ['64740101019000000', 'seventeen digits'],
    ['647401o101900000', 'a letter'],
    ['', 'nothing'],
  ])('%s is refused: %s', (text) => {
    const nik = readNik(text, today)
    expect(nik.valid).toBe(false)
    expect(nik.error).toBeTypeOf('string')
    expect(nik.bornOn).toEqual([])
  })

  test('what looks odd is a warning and no refusal', () => {
    const warned = (digits: string, word: string) => {
      const nik = readNik(digits, today)
      expect(nik.valid).toBe(true)
      expect(nik.warnings.join()).toContain(word)
    }
    warned('6474010101900000', '0000')
    warned('9974010101900000', 'provinsi')
    warned('6400010101900000', 'kota')
    warned('6474010101150000', 'Abad')
    expect(readNik('3371010101900001', today).warnings).toEqual([])
  })
})

test('the century moves with the day of asking', () => {
  const born = nikFor(dayOf('2008-11-21'), false)
  expect(readNik(born, dayOf('2026-11-20')).bornOn).toEqual(['1908-11-21', '2008-11-21'])
  expect(readNik(born, dayOf('2026-11-21')).bornOn).toEqual(['2008-11-21'])
})

describe('a NIK beside what the person says', () => {
  const nik = readNik('6474014503850000', today)

  test('fits', () => {
    expect(nikMismatches(nik, { bornOn: '1985-03-05', sex: 'female', cityCode: '64.74' })).toEqual([])
  })

  test('warns of another birth date, sex, or region of first registration', () => {
    expect(nikMismatches(nik, { bornOn: '1985-03-06' })).toHaveLength(1)
    expect(nikMismatches(nik, { sex: 'male' })).toHaveLength(1)
    expect(nikMismatches(nik, { cityCode: '33.71' })).toHaveLength(1)
  })
})

test('the command answers a line', () => {
  expect(nikLine('6474014503850000', today)).toEqual({
    valid: true,
    bornOn: ['1985-03-05'],
    sex: 'female',
    warnings: ['Nomor urut 0000 tidak pernah diterbitkan.'],
  })
  expect(nikLine('x', today)).toMatchObject({ valid: false, bornOn: [], sex: null, warnings: [] })
})
