import { dayInZone, isoOf } from '../law/day.ts'
import { setDue } from '../store/due.ts'
import { settleNotices } from '../store/notices.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { cityCalendar, workingDayAfter } from './cityCalendar.ts'
import { isOpenIn } from './course.ts'
import type { Heard } from './heard.ts'
import { takeForStep, type Kind, type OfficeStep } from './inHand.ts'
import { noticeWith } from './notice.ts'
import { caseClock } from './reminders.ts'
import { codeOf, takeStep } from './takeStep.ts'

/** A step of the office along a kind's course, for kinds whose steps need nothing of their own. */
export async function moveCase<R extends Heard>(
  tx: Tx,
  scope: Scope,
  kind: Kind<R>,
  act: OfficeStep,
): Promise<{ code: string; state: string }> {
  const { row, record, city, step, role, note } = await takeForStep(tx, scope, kind, act)
  if (step.alone) throw new Error(`${kind.name}: ${step.action} is taken by an operation of its own`)
  const today = dayInZone(tx.world.now(), city.zone)
  const next = kind.course.states[step.to]?.next
  const due = next ? workingDayAfter(today, next.workingDays, await cityCalendar(tx, city.id)) : null
  const code = codeOf(row)
  const told = [`Nomor *${code}*. ${step.tell ?? ''}`, ...(note === '' ? [] : [`Catatan: ${note}`])]
  await takeStep(tx, scope, row, city, {
    action: step.action,
    to: step.to,
    content: { ...record, closed: step.action === 'close' ? { reason: 'other', note } : null },
    fields: { dueOn: due && isoOf(due) },
    event: note === '' ? {} : { note },
    audit: { by: role },
    ...(step.tell !== null && { notice: noticeWith(told) }),
  })
  await settleNotices(tx, scope, row.id)
  if (isOpenIn(kind.course, step.to)) await setDue(tx, city.id, caseClock, row.id, tx.world.now())
  return { code, state: step.to }
}
