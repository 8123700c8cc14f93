import { z } from 'zod'
import { answerLine } from '../answerLine.ts'
import { dayIfReal } from '../day.ts'
import { benefit } from './benefit.ts'

const needsDay = 'must be a day such as "2026-11-20", or null when it is not known'

const day = z
  .string(needsDay)
  .nullish()
  .transform((text, context) => {
    if (text === null || text === undefined) return null
    const read = dayIfReal(text)
    if (read === undefined) context.addIssue({ code: 'custom', message: needsDay })
    return read ?? null
  })

const deathLine = z.object(
  {
    /** The law is national: the city changes nothing, and is only read. */
    city: z.string('must be a city such as "bontang"').max(40, 'is too long for a city').optional(),
    cause: z.enum(['work-accident', 'other', 'unknown'], 'must be "work-accident", "other" or "unknown"'),
    memberSince: day,
    diedOn: day,
  },
  'Write an object such as {"city":"bontang","cause":"other","memberSince":"2026-01-01","diedOn":"2026-11-20"}',
)

/** `loket -- benefit`: what is paid when somebody dies. */
export const benefitLine = answerLine(deathLine, ({ cause, memberSince, diedOn }) =>
  benefit({ cause, memberSince, diedOn }),
)
