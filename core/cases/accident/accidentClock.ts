import type { CaseRow } from '../../store/cases.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { cityCalendar } from '../cityCalendar.ts'
import { isOpenIn } from '../course.ts'
import { giveReminders, type Reminder } from '../reminders.ts'
import { settledCity } from '../settledCity.ts'
import { remindersOfWaiting } from '../waiting.ts'
import { accidents } from './accident.ts'

const hour = 3_600_000

/** Nobody at BPJS has taken it up: after a day the desk and its officer hear again, after two the supervisor. */
const untaken = ({ openedAt, state }: CaseRow): Reminder[] =>
  state === 'reported'
    ? [
        { kind: 'accident-24', mark: '1', at: openedAt + 24 * hour, to: 'partner' },
        { kind: 'accident-48', mark: '1', at: openedAt + 48 * hour, to: 'supervisor' },
      ]
    : []

export async function accidentClock(tx: Tx, scope: Scope, row: CaseRow): Promise<number | undefined> {
  if (!isOpenIn(accidents.course, row.state)) return undefined
  const city = await settledCity(tx, scope.city)
  const waiting = remindersOfWaiting(row, city, await cityCalendar(tx, city.id), tx.world.now())
  return giveReminders(tx, scope, row, [...waiting, ...untaken(row)])
}
