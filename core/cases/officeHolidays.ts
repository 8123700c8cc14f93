import { setDues } from '../store/due.ts'
import { dropHoliday, saveHoliday, type Holiday } from '../store/holidays.ts'
import { casesInStates } from '../store/listedCases.ts'
import { systemScope, type Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { complaints } from './complaint/complaint.ts'
import { openStates } from './course.ts'
import { caseClock } from './reminders.ts'

// A day off that an office adds or takes back moves the complaints that are open now, too: each is counted anew by
// the clock within the minute, and its person is told where it takes longer.

export async function saveOfficeHoliday(tx: Tx, scope: Scope, holiday: Holiday): Promise<void> {
  await saveHoliday(tx, scope, holiday)
  await countAnew(tx, scope)
}

export async function dropOfficeHoliday(tx: Tx, scope: Scope, onDay: string): Promise<boolean> {
  const dropped = await dropHoliday(tx, scope, onDay)
  if (dropped) await countAnew(tx, scope)
  return dropped
}

async function countAnew(tx: Tx, { city }: Scope): Promise<void> {
  const open = await casesInStates(tx, systemScope(city), complaints.name, openStates(complaints.course))
  const at = tx.world.now()
  await setDues(
    tx,
    open.map(({ id }) => ({ city, kind: caseClock, subject: id, at })),
  )
}
