import { setDues } from '../store/due.ts'
import { dropHoliday, saveHoliday, type Holiday } from '../store/holidays.ts'
import { casesInStates } from '../store/listedCases.ts'
import { systemScope, type Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { saveSetting } from '../store/settings.ts'
import { cityCalendar, jointLeaveKey, worksOnJointLeave } from './cityCalendar.ts'
import { complaints } from './complaint/complaint.ts'
import { countFrom } from './complaint/deadline.ts'
import { openStates } from './course.ts'
import { caseClock } from './reminders.ts'
import { openAs } from './sealedCase.ts'
import { settledCity } from './settledCity.ts'

// A day off that an office adds or takes back moves the complaints that are open now, too: each is counted anew by
// the clock within the minute, and its person is told where it takes longer.

/** Gives how many open complaints are due on another day from now on. */
export async function saveOfficeHoliday(tx: Tx, scope: Scope, holiday: Holiday): Promise<number> {
  await saveHoliday(tx, scope, holiday)
  return countAnew(tx, scope)
}

export async function dropOfficeHoliday(tx: Tx, scope: Scope, onDay: string): Promise<number> {
  return (await dropHoliday(tx, scope, onDay)) ? countAnew(tx, scope) : 0
}

export async function workOnJointLeave(tx: Tx, scope: Scope, worked: boolean): Promise<number> {
  if ((await worksOnJointLeave(tx, scope.city)) === worked) return 0
  await saveSetting(tx, scope, jointLeaveKey, worked)
  return countAnew(tx, scope)
}

async function countAnew(tx: Tx, scope: Scope): Promise<number> {
  const { city } = scope
  const system = systemScope(city)
  const open = await casesInStates(tx, system, complaints.name, openStates(complaints.course))
  const at = tx.world.now()
  await setDues(
    tx,
    open.map(({ id }) => ({ city, kind: caseClock, subject: id, at })),
  )
  const settled = await settledCity(tx, city)
  const calendar = await cityCalendar(tx, city)
  // A confidential one moves too, and is in nobody's count.
  return open.filter((row) => {
    if (row.secret || row.state !== complaints.course.start) return false
    const { lodgedAt } = openAs(tx, system, row, complaints.shape, 'case-action')
    return countFrom(settled, lodgedAt, calendar).due !== row.dueOn
  }).length
}
