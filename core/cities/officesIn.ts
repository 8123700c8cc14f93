import type { Day } from '../law/day.ts'
import { regulationOn, type City } from './city.ts'

/** Every office to which this city's regulation routes applications on a day, found by asking it for each of its jobs. */
export function officesIn(city: City, on: Day): readonly { readonly key: string; readonly name: string }[] {
  const { occupations, officeFor } = regulationOn(city, on)
  const jobs = occupations === 'not-decreed' ? [] : occupations.map(({ wording }) => wording)
  const asked = [{}, ...jobs.map((occupation) => ({ occupation }))].map((facts) => officeFor(facts, on))
  return [...new Map(asked.map(({ key, name }) => [key, { key, name }])).values()]
}
