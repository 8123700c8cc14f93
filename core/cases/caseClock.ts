import { lockCase } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { accidentClock } from './accident/accidentClock.ts'
import { complaintClock } from './complaint/complaintClock.ts'
import { deathClock } from './death/deathClock.ts'
import { requestClock } from './request/askForData.ts'

/** Looks at a case that waits for somebody; gives when to look again, or nothing once it waits for nobody. */
export async function watchCase(tx: Tx, scope: Scope, caseId: string): Promise<number | undefined> {
  const row = await lockCase(tx, scope, caseId)
  if (row === undefined) return undefined
  switch (row.kind) {
    case 'complaint':
      return complaintClock(tx, scope, row)
    case 'claim':
      return deathClock(tx, scope, row)
    case 'accident':
      return accidentClock(tx, scope, row)
    case 'request':
      return requestClock(tx, scope, row)
    default:
      return undefined
  }
}
