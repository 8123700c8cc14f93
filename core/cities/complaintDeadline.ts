import { type Dated } from '../law/dated.ts'
import { addDays, dayInZone, type Day, type Zone } from '../law/day.ts'
import { addWorkingDays, decreedCalendar, type Calendar, type Counted } from '../law/workingDays.ts'

/** Where a deadline comes from: `law` binds the office, `target` is what it sets itself, and is called so. */
export interface Basis {
  readonly kind: 'law' | 'target'
  readonly article: string
  readonly words: string
}

export interface ComplaintRule {
  readonly workingDays: number
  readonly basis: Basis
  /** A limit in calendar days over a target; null where the law sets the working days itself. */
  readonly outer: { readonly calendarDays: number; readonly basis: Basis } | null
}

/** What a city tells about complaints; every City has it. */
export interface ComplaintCity {
  readonly zone: Zone
  readonly complaint: Dated<ComplaintRule>
}

/** A deadline and its counting; `outer` is the last day of all, for a city with a target. */
export interface ComplaintDeadline {
  readonly due: Day
  readonly basis: Basis
  readonly outer: { readonly due: Day; readonly basis: Basis } | null
  readonly counted: Counted
}

/** By when a complaint lodged at this moment must be followed up, on the city's own calendar and clock. */
export const complaintDeadline = (
  city: ComplaintCity,
  epochMs: number,
  calendar: Calendar = decreedCalendar,
): ComplaintDeadline => deadlineFrom(city, dayInZone(epochMs, city.zone), calendar)

export const deadlineFrom = (
  city: ComplaintCity,
  lodgedOn: Day,
  calendar: Calendar = decreedCalendar,
): ComplaintDeadline => {
  const { workingDays, basis, outer } = city.complaint.on(lodgedOn)
  const counted = addWorkingDays(lodgedOn, workingDays, calendar)
  return {
    due: counted.due,
    basis,
    outer: outer && { due: addDays(lodgedOn, outer.calendarDays), basis: outer.basis },
    counted,
  }
}
