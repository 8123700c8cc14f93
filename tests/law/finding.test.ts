import { describe, expect, test } from 'vitest'
import { balikpapan } from '../../core/cities/balikpapan/balikpapan.ts'
import { bontang } from '../../core/cities/bontang/bontang.ts'
import { cities, regulationOn, type City } from '../../core/cities/index.ts'
import { magelang } from '../../core/cities/magelang/magelang.ts'
import { findOccupation } from '../../core/cities/occupation.ts'
import { findKelurahan } from '../../core/cities/place.ts'
import { dayOf } from '../../core/law/day.ts'

const on = dayOf('2026-11-20')

const sayings: readonly (readonly [City, string, readonly string[]])[] = [
  [bontang, 'saya ngojek', ['motorcycle-taxi', 'similar']],
  [bontang, 'gojek', ['similar']],
  [bontang, 'ojol', ['similar']],
  [bontang, 'kuli', ['day-labourer']],
  [bontang, 'jualan bakso keliling', ['travelling-vendor']],
  [bontang, 'nyopir angkot', ['driver']],
  [bontang, 'nelyan', ['fisher']],
  [bontang, 'tukang parkir', ['parking-attendant']],
  [bontang, 'astronot', []],
  [balikpapan, 'gojek', ['motorcycle-taxi']],
  [balikpapan, 'pkl', ['street-vendor']],
  [balikpapan, 'jualan bakso keliling', ['travelling-vendor']],
  [balikpapan, 'marbot', ['worship-keeper']],
  [balikpapan, 'cuci gosok', ['housekeeper']],
  [balikpapan, 'tukang las', ['building-trade']],
  [balikpapan, 'kuli bangunan', ['day-labourer', 'building-trade']],
  [balikpapan, 'kerja apa saja', ['odd-jobs']],
  [balikpapan, 'Pedagang  Keliling', ['travelling-vendor']],
  [balikpapan, 'dokter', []],
  [magelang, 'tukang becak', []],
]

describe('what people call their job', () => {
  test.each(sayings)('$0.name: "%s"', (city, text, keys) => {
    const found = findOccupation(regulationOn(city, on), text)
    expect(found.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
  })

  test('"jualan" in Balikpapan does not settle whether in one place or travelling', () => {
    const keys = findOccupation(regulationOn(balikpapan, on), 'jualan').map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['street-vendor', 'travelling-vendor', 'micro-business']))
  })

  test('each job is found by its own wording, its everyday name and each synonym', () => {
    for (const city of [bontang, balikpapan]) {
      const { occupations } = regulationOn(city, on)
      if (occupations === 'not-decreed') expect.fail()
      for (const occupation of occupations)
        for (const name of [occupation.wording, ...(occupation.parts ?? []), ...occupation.synonyms])
          expect(findOccupation({ occupations }, name), `${city.id}: ${name}`).toContain(occupation)
    }
  })
})

const places: readonly (readonly [City, string, string, boolean])[] = [
  [bontang, 'loktuan', 'Lok Tuan', true],
  [bontang, 'api2', 'Api-api', true],
  [bontang, 'Kel. Gn Elai', 'Gunung Elai', true],
  [bontang, 'telihan', 'Gunung Telihan', false],
  [bontang, 'belimbng', 'Belimbing', false],
  [bontang, 'tj laut indah', 'Tanjung Laut Indah', true],
  [balikpapan, 'gn samarinda', 'Gunung Samarinda', true],
  [balikpapan, 'sei nangka', 'Sungainangka', true],
  [balikpapan, 'margomulyo', 'Margo Mulyo', true],
  [balikpapan, 'damai', 'Damai', true],
  [magelang, 'cacban', 'Cacaban', false],
  [magelang, 'tidar sel', 'Tidar Selatan', true],
]

describe('what people call their kelurahan', () => {
  test.each(places)('$0.name: "%s"', (city, text, name, exact) => {
    const found = findKelurahan(city, text)
    expect(found.best[0]?.name).toBe(name)
    expect(found.exact).toBe(exact)
  })

  test('half a name gives all that bear it, to be asked', () => {
    expect(findKelurahan(bontang, 'berbas').best.map(({ name }) => name)).toEqual([
      'Berbas Tengah',
      'Berbas Pantai',
    ])
    expect(findKelurahan(magelang, 'rejowinangun').best).toHaveLength(2)
  })

  test('nonsense finds nothing', () => {
    for (const text of ['', 'x', 'zzzzqqq', '🎣']) expect(findKelurahan(bontang, text).best).toEqual([])
  })

  test('every kelurahan is found by its own name, and its code is its kecamatan’s', () => {
    for (const city of cities)
      for (const kecamatan of city.places)
        for (const kelurahan of kecamatan.kelurahan) {
          expect(findKelurahan(city, kelurahan.name)).toEqual({ best: [kelurahan], exact: true })
          expect(kelurahan.code.startsWith(`${kecamatan.code}.`)).toBe(true)
          expect(kecamatan.code.startsWith(`${city.code}.`)).toBe(true)
        }
  })

  test('there are 3 + 6 + 3 kecamatan and 15 + 34 + 17 kelurahan, no code twice', () => {
    const count = (city: City) => [
      city.places.length,
      city.places.flatMap(({ kelurahan }) => kelurahan).length,
    ]
    expect(cities.map(count)).toEqual([
      [3, 15],
      [6, 34],
      [3, 17],
    ])
    const codes = cities.flatMap((city) =>
      city.places.flatMap(({ kelurahan }) => kelurahan.map(({ code }) => code)),
    )
    expect(new Set(codes).size).toBe(codes.length)
  })
})
