import { z } from 'zod'
import { answerLine } from '../law/answerLine.ts'
import { dayIfReal, dayInZone, isoOf, type Day, type Zone } from '../law/day.ts'
import { cityAmong } from './cityAmong.ts'
import { deadlineFrom } from './complaintDeadline.ts'
import { cities, type City } from './index.ts'

const time = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?`
const offset = String.raw`Z|[+-](?:[01]\d|2[0-3]):[0-5]\d`
const moment = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})(?:(${time})(${offset})?)?$`)

const complaintLine = (among: readonly City[]) =>
  z.object(
    {
      city: cityAmong(among),
      at: z.string('must be a moment such as "2026-11-20T09:30:00+08:00"').max(40, 'is too long'),
    },
    'Write one JSON object a line, such as {"city":"bontang","at":"2026-11-20T09:30:00+08:00"}',
  )

const notReal =
  '"at" must be a real moment such as "2026-11-20T09:30:00+08:00", or a day such as "2026-11-20"'

const noOffset =
  '"at" must say how far its clock is from UTC: add the offset, as in "2026-11-20T09:30:00+08:00", or give the day alone'

/** The city's own day, or the sentence that says what is wrong. A bare day is the city's already. */
const lodgedDay = (at: string, zone: Zone): Day | string => {
  const [, date = '', clock, away] = moment.exec(at) ?? []
  const day = dayIfReal(date)
  if (day === undefined) return notReal
  if (clock === undefined) return day
  return away === undefined ? noOffset : dayInZone(Date.parse(at), zone)
}

/** The command over any set of cities, so that a further one needs no change here. */
export const deadlineLineAmong = (among: readonly City[]) =>
  answerLine(complaintLine(among), ({ city, at }) => {
    const lodgedOn = lodgedDay(at, city.zone)
    if (typeof lodgedOn === 'string') return { error: lodgedOn }
    const { due, basis, outer, counted } = deadlineFrom(city, lodgedOn)
    return {
      due: isoOf(due),
      basis,
      outer: outer && { due: isoOf(outer.due), basis: outer.basis },
      days: counted.days.map(({ day, number, why }) => ({ day: isoOf(day), number, why })),
    }
  })

/** `loket -- deadline`: by when a complaint must be followed up, and how the days are counted. */
export const deadlineLine = deadlineLineAmong(cities)
