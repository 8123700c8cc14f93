import { MissingValue } from '../law/dated.ts'
import { dayOf, type Day } from '../law/day.ts'
import { addWorkingDays, calendarOf, isWorkingDay, type Calendar } from '../law/workingDays.ts'
import { holidaysBetween } from '../store/holidays.ts'
import { setting } from '../store/settings.ts'
import type { Tx } from '../store/tx.ts'

/** The decreed holidays and those that this city's office has added. */
export async function cityCalendar(tx: Tx, cityId: string): Promise<Calendar> {
  const added = await holidaysBetween(tx, cityId, '0001-01-01', '9999-12-31')
  return calendarOf({
    extra: added.map(({ onDay, name }) => ({ day: dayOf(onDay), name })),
    jointLeaveWorked: await worksOnJointLeave(tx, cityId),
  })
}

/** Under this key an office says that it works on days of joint leave; most do not. */
export const jointLeaveKey = 'joint-leave-worked'

export const worksOnJointLeave = async (tx: Tx, cityId: string): Promise<boolean> =>
  (await setting(tx, cityId, jointLeaveKey)) === true

/** What is counted, or null where it reaches into a year whose holidays are not decreed yet. */
export function unlessUndecreed<T>(count: () => T): T | null {
  try {
    return count()
  } catch (fault) {
    if (fault instanceof MissingValue) return null
    throw fault
  }
}

export const workingDayAfter = (from: Day, count: number, calendar: Calendar): Day | null =>
  unlessUndecreed(() => addWorkingDays(from, count, calendar).due)

/** In a year without a decree every day may be one on which somebody works: better too early than never. */
export const mayWork = (day: Day, calendar: Calendar): boolean =>
  unlessUndecreed(() => isWorkingDay(day, calendar)) ?? true
