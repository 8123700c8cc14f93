import { z } from 'zod'
import { audit } from '../../store/audit.ts'
import type { CaseRow } from '../../store/cases.ts'
import { casesInStates } from '../../store/listedCases.ts'
import { dropNotices } from '../../store/notices.ts'
import type { Actor, Scope } from '../../store/scope.ts'
import { systemScope } from '../../store/scope.ts'
import { saveSetting, setting } from '../../store/settings.ts'
import { grantsIn, grantsOf, staffOf } from '../../store/staff.ts'
import type { Tx } from '../../store/tx.ts'
import { openStates } from '../course.ts'
import { Refusal } from '../refusal.ts'
import { noticeFor, nobodyKeeps } from '../reminders.ts'
import { openAs } from '../sealedCase.ts'
import { settledCity } from '../settledCity.ts'
import { takeStep } from '../takeStep.ts'
import { complaints } from './complaint.ts'
import { tellStaff } from '../tellStaff.ts'

/** Under this key the city names who reads confidential complaints: somebody outside the unit complained of. */
export const keeperKey = 'confidential-complaints'

const named = z.object({ staff: z.string() })

/**
 * Who keeps a confidential complaint: whom the city named; until then the head of the office. Nobody, where there
 * is neither: then the complaint waits unread, and administrators are told that somebody must be named.
 */
export async function keeperOf(tx: Tx, city: string): Promise<string | null> {
  const staff = await staffOf(tx, systemScope(city))
  const active = staff.filter(({ disabled_at }) => disabled_at === null)
  const wanted = named.safeParse(await setting(tx, city, keeperKey)).data?.staff
  if (active.some(({ id }) => id === wanted)) return wanted ?? null
  for (const { id } of active) {
    const roles = grantsIn(await grantsOf(tx, id), city).map(({ role }) => role)
    if (roles.includes('head')) return id
  }
  return null
}

/** Names who reads confidential complaints from now on, and hands over those that nobody has read. */
export async function nameKeeper(tx: Tx, scope: Scope, staffId: string): Promise<void> {
  const staff = await staffOf(tx, scope)
  const found = staff.find(({ id }) => id === staffId)
  if (found === undefined || found.disabled_at !== null)
    throw new Refusal('Petugas itu tidak ada atau akunnya sudah ditutup.')
  const was = named.safeParse(await setting(tx, scope.city, keeperKey)).data?.staff ?? null
  await saveSetting(tx, scope, keeperKey, { staff: staffId })
  await audit(tx, scope, {
    action: 'name-keeper',
    subjectKind: 'setting',
    subjectId: keeperKey,
    detail: { was, to: staffId },
  })
  await dropNotices(tx, scope, nobodyKeeps.kind)
  // Whoever names a keeper may not read these themselves: the house opens them, the audit says on whose word.
  const system = systemScope(scope.city)
  for (const row of await casesInStates(tx, system, complaints.name, openStates(complaints.course)))
    if (row.secret && row.keeper === null) await handTo(tx, system, row, staffId, scope.actor)
}

/**
 * A case gets another keeper, who is told of it; null gives an open one back to all officers of its office.
 * `by` is who decided it, where that is somebody who cannot reach the case.
 */
export async function handTo(
  tx: Tx,
  scope: Scope,
  row: CaseRow,
  staffId: string | null,
  by: Actor = scope.actor,
): Promise<CaseRow> {
  const record = openAs(tx, scope, row, complaints.shape, 'case-action')
  const city = await settledCity(tx, scope.city)
  await takeStep(tx, { ...scope, actor: by }, row, city, {
    action: 'assigned',
    to: row.state,
    content: record,
    fields: { keeper: staffId },
    event: {},
    audit: { was: row.keeper ?? 'nobody', keeper: staffId ?? 'nobody' },
  })
  const kept = { ...row, keeper: staffId, version: row.version + 1 }
  await tellStaff(tx, scope, [noticeFor(kept, 'opened', `v${row.version}`, 'officer')])
  return kept
}
