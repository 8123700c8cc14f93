import { regulationOn, type City } from '../core/cities/city.ts'
import { officesIn } from '../core/cities/officesIn.ts'
import type { Day } from '../core/law/day.ts'

/** Every office that the regulation names or reaches on this day. */
export function cityOffices(city: City, on: Day): readonly { readonly key: string; readonly name: string }[] {
  const told = Object.values(regulationOn(city, on).addressees(on)).flat()
  const all = [...officesIn(city, on), ...told]
  return [...new Map(all.map(({ key, name }) => [key, { key, name }])).values()]
}
