import type { Day } from '../law/day.ts'
import { regulationOn, type City } from './city.ts'
import type { Addressees } from './office.ts'

/** What the office that runs the counter is called in this city, as its setting says. */
export const labourName = ({ complaint, death, accident }: Addressees): string =>
  [...complaint, ...death, ...accident].find(({ key }) => key === 'labour')?.name ?? 'kantor ketenagakerjaan'

export const labourNameOf = (city: City, on: Day): string => labourName(regulationOn(city, on).addressees(on))
