// The cities this house knows. A further city is a folder and a line here; see README.md.

import { balikpapan } from './balikpapan/balikpapan.ts'
import { bontang } from './bontang/bontang.ts'
import type { City, CityId } from './city.ts'
import { magelang } from './magelang/magelang.ts'

export type { City, CityId } from './city.ts'
export { regulationOn, timeline } from './city.ts'

export const cities: readonly City[] = [bontang, balikpapan, magelang]

export const cityById = (id: CityId, among: readonly City[] = cities): City | undefined =>
  among.find((city) => city.id === id)

export class UnknownCity extends Error {
  override readonly name = 'UnknownCity'
  constructor(id: string) {
    super(`No city is called "${id.slice(0, 40)}"; there are ${cities.map((city) => city.id).join(', ')}`)
  }
}

/** For callers that hold an id of ours, such as a row's. */
export const cityOf = (id: CityId): City => {
  const city = cityById(id)
  if (city === undefined) throw new UnknownCity(id)
  return city
}
