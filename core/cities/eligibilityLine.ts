import { z } from 'zod'
import { answerLine } from '../law/answerLine.ts'
import type { Finding } from '../law/clause.ts'
import { dayIfReal, dayInZone, dayOf, type Day } from '../law/day.ts'
import { regulationOn, type City } from './city.ts'
import { cityAmong } from './cityAmong.ts'
import { cities } from './index.ts'

const longestText = 200
const highestIncome = 1_000_000_000_000

const day = z
  .string('must be a day such as "2026-11-20"')
  .refine((text) => dayIfReal(text) !== undefined, 'must be a real day such as "2026-11-20"')

/** null is how many programs write "not known"; only for `livesHereSince` does it mean something else. */
const orUnknown = <T>(kind: z.ZodType<T>) => kind.nullish().transform((value) => value ?? undefined)

const yesOrNo = orUnknown(z.boolean('must be true or false'))

/** A day, or a moment with its offset, which is a day only in the city's own time. */
const registeredOn = z.union([day, z.iso.datetime({ offset: true })], {
  error:
    'must be a day such as "2026-11-20", or a moment with its offset such as "2026-11-20T08:00:00+08:00"',
})

const applicant = z.object(
  {
    on: registeredOn,
    bornOn: orUnknown(day),
    idCard: orUnknown(
      z.enum(['this-city', 'other-city', 'none'], 'must be "this-city", "other-city" or "none"'),
    ),
    livesHereSince: day.nullish(),
    occupation: orUnknown(
      z.string('must be text').max(longestText, `must be ${longestText} characters or fewer`),
    ),
    working: yesOrNo,
    informal: yesOrNo,
    monthlyIncome: orUnknown(
      z
        .number('must be a number of rupiah')
        .min(0, 'must not be below zero')
        .max(highestIncome, 'is too high to be an income'),
    ),
    insured: yesOrNo,
    welfare: orUnknown(
      z.enum(['fakir-miskin', 'tidak-mampu', 'mampu'], 'must be "fakir-miskin", "tidak-mampu" or "mampu"'),
    ),
    extremePoor: yesOrNo,
    disabled: yesOrNo,
  },
  'Write one JSON object a line, such as {"city":"bontang","on":"2026-11-20","bornOn":"1990-01-31"}',
)

/** The command over any set of cities, so that a further one needs no change here. */
export const eligibilityLineAmong = (among: readonly City[]) =>
  answerLine(applicant.extend({ city: cityAmong(among) }), ({ city, on, livesHereSince, ...facts }) => {
    const registered = dayIn(city, on)
    const here = livesHereSince === undefined ? facts : { ...facts, livesHereSince }
    const decision = regulationOn(city, registered).eligibility(here, registered)
    return {
      eligible: decision.eligible,
      met: decision.met.map(spoken),
      unmet: decision.unmet.map(spoken),
      unknown: decision.unknown.map(spoken),
      priority: decision.priority,
      office: decision.office.name,
    }
  })

/** `loket -- eligibility`: facts in, the decision with its articles out. */
export const eligibilityLine = eligibilityLineAmong(cities)

const dayIn = (city: City, on: string): Day =>
  dayIfReal(on) === undefined ? dayInZone(Date.parse(on), city.zone) : dayOf(on)

const spoken = ({ article, why }: Finding) => ({ article, why })
