import { describe, expect, it } from 'vitest'
import { liveYear } from '../cases/complaintYear.ts'
import { databases } from '../store/databases.ts'

const cities = ['bontang', 'balikpapan', 'magelang'] as const

describe.each(databases)('years of complaints on $name', ({ newHouse }) => {
  it.each(cities.flatMap((city) => [1, 2, 3].map((seed) => [city, seed] as const)))(
    '%s, seed %i, hour by hour',
    async (city, seed) => {
      const { given, expected } = await liveYear(await newHouse(), {
        city,
        from: '2026-01-02T00:00:00Z',
        days: 364,
        complaints: 300,
        seed,
        longestStep: 2,
        reopenEvery: 200,
      })
      expect(expected.length).toBeGreaterThan(300)
      expect(given).toEqual(expected)
    },
    1_800_000,
  )
})
