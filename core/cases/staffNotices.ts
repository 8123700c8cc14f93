import { dayInZone, isoOf } from '../law/day.ts'
import { countWaiting, markSeen, noticesFor, type StaffNotice } from '../store/notices.ts'
import type { Scope } from '../store/scope.ts'
import { grantsIn, grantsOf, type Role } from '../store/staff.ts'
import type { Tx } from '../store/tx.ts'
import { isCaseKind, showCode } from './code.ts'
import { noticeWords } from './courseWords.ts'
import { settledCity } from './settledCity.ts'

/** What a member of staff is told, with no word of what people said: fit for the panel and for their own phone. */
export interface ShownNotice extends StaffNotice {
  readonly code: string | null
  readonly words: string
}

/** Deaths first, then accidents, then complaints past their day, then the rest; among themselves as in the lists. */
export async function staffNotices(tx: Tx, scope: Scope): Promise<ShownNotice[]> {
  const { zone } = await settledCity(tx, scope.city)
  const today = dayInZone(tx.world.now(), zone)
  const notices = await noticesFor(tx, scope, await rolesOf(tx, scope), isoOf(today))
  return notices.map((notice) => {
    const { caseKind, caseCode, kind } = notice
    const code =
      caseKind !== null && caseCode !== null && isCaseKind(caseKind) ? showCode(caseKind, caseCode) : null
    return { ...notice, code, words: noticeWords(kind) }
  })
}

/** What the bell counts: things, not lines. */
export const waitingNotices = async (tx: Tx, scope: Scope): Promise<number> =>
  countWaiting(tx, scope, await rolesOf(tx, scope))

export const seeNotices = async (tx: Tx, scope: Scope, ids: readonly string[]): Promise<void> =>
  markSeen(tx, scope, await rolesOf(tx, scope), ids)

const every: readonly Role[] = ['officer', 'team', 'supervisor', 'head', 'partner', 'administrator']

/** An administrator reads what any role is told, until roles are handed out; of confidential cases nothing either. */
async function rolesOf(tx: Tx, { actor, city }: Scope): Promise<readonly Role[]> {
  if (actor.kind !== 'staff') return []
  const roles = grantsIn(await grantsOf(tx, actor.id), city).map(({ role }) => role)
  return roles.includes('administrator') ? every : [...new Set(roles)]
}
