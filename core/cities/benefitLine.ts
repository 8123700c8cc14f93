import { z } from 'zod'
import { answerLine } from '../law/answerLine.ts'
import { dayIfReal } from '../law/day.ts'
import { benefit } from '../law/national/benefit.ts'
import { cityAmong } from './cityAmong.ts'
import { cities, type City } from './index.ts'

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

const deathLine = (among: readonly City[]) =>
  z.object(
    {
      /** The law is national: the city changes no sum, but one that is not served is answered like everywhere. */
      city: cityAmong(among),
      cause: z.enum(['work-accident', 'other', 'unknown'], 'must be "work-accident", "other" or "unknown"'),
      memberSince: day,
      diedOn: day,
    },
    'Write an object such as {"city":"bontang","cause":"other","memberSince":"2026-01-01","diedOn":"2026-11-20"}',
  )

/** The command over any set of cities, so that a further one needs no change here. */
export const benefitLineAmong = (among: readonly City[]) =>
  answerLine(deathLine(among), ({ cause, memberSince, diedOn }) => benefit({ cause, memberSince, diedOn }))

/** `loket -- benefit`: what is paid when somebody dies. */
export const benefitLine = benefitLineAmong(cities)
