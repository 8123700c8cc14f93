import type { City } from '../cities/city.ts'
import { addDays, dayInZone, dayOf, isoOf, type Day } from '../law/day.ts'
import type { Calendar } from '../law/workingDays.ts'
import type { CaseRow } from '../store/cases.ts'
import { mayWork } from './cityCalendar.ts'
import { momentAt } from './moment.ts'
import type { Reminder } from './reminders.ts'

const morning = 8
const week = 7

/**
 * Who is told that a case stands still: its officer on the day its next step is due, the supervisor on the working
 * day after, then the head of the office every week until it moves. A case without a day is given a week.
 */
export function remindersOfWaiting(row: CaseRow, city: City, calendar: Calendar, now: number): Reminder[] {
  const changed = dayInZone(row.changedAt, city.zone)
  const due = row.dueOn === null ? addDays(changed, week) : dayOf(row.dueOn)
  const mark = `${row.state}/${isoOf(due)}`
  const at = (day: Day) => momentAt(day, city.zone, morning)
  const late = workedOn(addDays(due, 1), calendar)
  const weeks = Math.max(1, Math.floor((dayInZone(now, city.zone) - late) / week))
  return [
    { kind: 'due', mark, at: at(workedOn(due, calendar)), to: 'officer' },
    { kind: 'overdue', mark, at: at(late), to: 'supervisor' },
    ...[weeks, weeks + 1].map((n): Reminder => {
      const day = workedOn(addDays(late, n * week), calendar)
      return { kind: 'stuck', mark: `${mark}/${n}`, at: at(day), to: 'head' }
    }),
  ]
}

const longestBreak = 30

/** This day, or the first after it on which somebody may be at work. */
function workedOn(day: Day, calendar: Calendar): Day {
  let worked = day
  for (let looked = 0; looked < longestBreak && !mayWork(worked, calendar); looked++)
    worked = addDays(worked, 1)
  return worked
}
