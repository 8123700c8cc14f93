import { z } from 'zod'
import type { City } from './city.ts'
import { cities, cityById } from './index.ts'

/** The `city` of a command's line: its id, read as the city itself. */
export const cityField = z.string('must be the id of a city').transform((id, context): City => {
  const found = cityById(id)
  if (found !== undefined) return found
  context.addIssue({ code: 'custom', message: `must be one of ${cities.map((each) => each.id).join(', ')}` })
  return z.NEVER
})
