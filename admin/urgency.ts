import { unlessUndecreed } from '../core/cases/cityCalendar.ts'
import { dayOf, speakDay, type Day } from '../core/law/day.ts'
import { workingDaysBetween, type Calendar } from '../core/law/workingDays.ts'

/** How a due day is shown: its colour, and in words how near it is. */
export interface Urgency {
  readonly tone: 'late' | 'today' | 'soon' | 'calm'
  readonly says: string
  readonly on: string
}

const soonDays = 2

export function urgencyOf(dueOn: string, today: Day, calendar: Calendar): Urgency {
  const due = dayOf(dueOn)
  const on = speakDay(due)
  if (due === today) return { tone: 'today', says: 'hari ini', on }
  // where the year's holidays are missing, calendar days stand in
  const [from, until] = due < today ? [due, today] : [today, due]
  const days = unlessUndecreed(() => workingDaysBetween(from, until, calendar)) ?? until - from
  if (due < today) return { tone: 'late', says: days === 0 ? 'lewat' : `lewat ${days} hari kerja`, on }
  const says = days === 0 ? 'sebelum hari kerja berikut' : `${days} hari kerja lagi`
  return { tone: days <= soonDays ? 'soon' : 'calm', says, on }
}
