import { z } from 'zod'
import { cityById, type City } from './index.ts'

/** The `city` of a command's line: its id, read as the city itself. */
export const cityAmong = (among: readonly City[]) =>
  z.string('must be the id of a city').transform((id, context): City => {
    const found = cityById(id, among)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: `must be one of ${among.map((each) => each.id).join(', ')}` })
    return z.NEVER
  })
