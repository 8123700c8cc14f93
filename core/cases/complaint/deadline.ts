import type { City } from '../../cities/city.ts'
import { complaintDeadline, type Basis } from '../../cities/complaintDeadline.ts'
import { dayInZone, isoOf } from '../../law/day.ts'
import type { Calendar } from '../../law/workingDays.ts'
import { unlessUndecreed } from '../cityCalendar.ts'

/** By when, on what ground, and how it is counted: all that a person is told of it. */
export interface Counting {
  readonly due: string | null
  readonly outer: string | null
  readonly basis: Basis
  readonly counted: number
  /** The free days in between. */
  readonly skipped: readonly { readonly day: string; readonly why: string }[]
}

export function countFrom(city: City, at: number, calendar: Calendar): Counting {
  const { workingDays, basis } = city.complaint.on(dayInZone(at, city.zone))
  const found = unlessUndecreed(() => complaintDeadline(city, at, calendar))
  const days = found?.counted.days ?? []
  return {
    due: found && isoOf(found.due),
    outer: found?.outer ? isoOf(found.outer.due) : null,
    basis: { ...basis },
    counted: workingDays,
    skipped: days.flatMap(({ day, why }) => (why === null ? [] : [{ day: isoOf(day), why }])),
  }
}
