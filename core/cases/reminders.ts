import type { CaseRow } from '../store/cases.ts'
import type { NewNotice } from '../store/notices.ts'
import type { Scope } from '../store/scope.ts'
import type { Role } from '../store/staff.ts'
import type { Tx } from '../store/tx.ts'
import { tellStaff } from './tellStaff.ts'

/** Something that the office is told about a case at a time; the mark tells it from others of its kind. */
export interface Reminder {
  readonly kind: string
  readonly mark: string
  readonly at: number
  readonly to: Role
}

/** The kind of due row under which every case that waits for somebody is looked at again. */
export const caseClock = 'case-clock'

export function noticeFor(row: CaseRow, kind: string, mark: string, role: Role): NewNotice {
  const { id, keeper, secret } = row
  const office = deskOf(row, role)
  // Of a confidential case nobody but its keeper learns; of others the one who answers for it is told first.
  const staff = secret || role === 'officer' ? keeper : null
  if (staff !== null) return { kind, caseId: id, mark, to: { staff }, office }
  return secret ? nobodyKeeps : { kind, caseId: id, mark, to: { role }, office }
}

/** BPJS's partners sit at its desk, the city's own people at the other one, whichever of the two acts first. */
function deskOf({ office, beside }: CaseRow, role: Role): string {
  const desks = [office, ...(beside === null ? [] : [beside])]
  return desks.find((desk) => (desk === 'bpjs') === (role === 'partner')) ?? office
}

/** Without a number and without a case: that somebody must be named is all that may be known. */
export const nobodyKeeps: NewNotice = {
  kind: 'name-keeper',
  caseId: '',
  mark: 'confidential',
  to: { role: 'administrator' },
  office: '*',
}

/**
 * Gives the reminders whose time has come, each once however often this runs, and says when to look again. Of a
 * reminder that comes daily only the newest is given when the house was down for days.
 */
export async function giveReminders(
  tx: Tx,
  scope: Scope,
  row: CaseRow,
  reminders: readonly Reminder[],
): Promise<number | undefined> {
  const now = tx.world.now()
  const ripe = reminders.filter(({ at }) => at <= now)
  const newest = new Map(ripe.map((one) => [`${one.kind}|${one.to}`, one]))
  await tellStaff(
    tx,
    scope,
    [...newest.values()].map(({ kind, mark, to }) => noticeFor(row, kind, mark, to)),
  )
  const later = reminders.filter(({ at }) => at > now).map(({ at }) => at)
  return later.length === 0 ? undefined : Math.min(...later)
}
