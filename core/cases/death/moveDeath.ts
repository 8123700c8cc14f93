import { dayInZone, isoOf, type Day } from '../../law/day.ts'
import { paymentDue } from '../../law/national/claimTimes.ts'
import type { Calendar } from '../../law/workingDays.ts'
import { casesJoinedTo, type CaseRow } from '../../store/cases.ts'
import { addEvent } from '../../store/caseEvents.ts'
import { setDue } from '../../store/due.ts'
import { sayTo } from '../../store/messages.ts'
import { settleNotices } from '../../store/notices.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { cityCalendar, unlessUndecreed, workingDayAfter } from '../cityCalendar.ts'
import { isOpenIn, type CourseStep } from '../course.ts'
import { partOf, takeCase, takeForStep, type OfficeStep } from '../inHand.ts'
import { noticeWith, type Notice } from '../notice.ts'
import { NotHere, Refusal } from '../refusal.ts'
import { caseClock } from '../reminders.ts'
import { openAs } from '../sealedCase.ts'
import { codeOf, staleness, takeStep } from '../takeStep.ts'
import { deathCloseReasons, deaths, finishedWords, type DeathCloseReason, type DeathRecord } from './death.ts'
import { causeOf } from './documents.ts'

/** A step of the office or of BPJS. The family hears what it says; whoever is not known to be family hears less. */
export async function moveDeath(
  tx: Tx,
  scope: Scope,
  { reason, ...act }: OfficeStep & { readonly reason?: DeathCloseReason },
): Promise<{ code: string; state: string }> {
  const taken = await takeForStep(tx, scope, deaths, act)
  const { row, record, city, step, role, note } = taken
  if (row.joinedTo !== null) throw new NotHere()
  if (step.action === 'close' && (reason === undefined || !Object.hasOwn(deathCloseReasons, reason)))
    throw new Refusal('Pilih dulu alasan menutupnya.')
  const today = dayInZone(tx.world.now(), city.zone)
  const due = dueAfter(step, record, today, await cityCalendar(tx, city.id))
  const closed = step.action === 'close' ? { reason: reason ?? '', note } : null
  const notice = toldOf(row, record, step, note)
  await takeStep(tx, scope, row, city, {
    action: step.action,
    to: step.to,
    content: { ...record, closed },
    fields: { dueOn: due && isoOf(due) },
    event: { ...(note !== '' && { note }), ...(reason && { why: reason }) },
    audit: { by: role, ...(reason && { reason }) },
    ...(notice && { notice }),
  })
  await settleNotices(tx, scope, row.id)
  for (const other of await casesJoinedTo(tx, scope, row.id)) await tellOther(tx, scope, other, step, note)
  if (isOpenIn(deaths.course, step.to)) await setDue(tx, city.id, caseClock, row.id, tx.world.now())
  return { code: codeOf(row), state: step.to }
}

/** By when the state that is entered should be left. For BPJS its own time to pay counts, from the complete file. */
function dueAfter({ to }: CourseStep, { facts }: DeathRecord, today: Day, calendar: Calendar): Day | null {
  const next = deaths.course.states[to]?.next
  if (!next) return null
  if (to !== 'submitted') return workingDayAfter(today, next.workingDays, calendar)
  const programme = causeOf(facts).programme === 'JKM' ? 'JKM' : 'JKK'
  return unlessUndecreed(() => paymentDue(programme, today, calendar).due)
}

/**
 * Whoever nobody has recognised as family hears of the end only, in words that are the same whatever it was: on
 * the way there they would learn from a step that somebody is a member.
 */
function toldOf(row: CaseRow, { family }: DeathRecord, step: CourseStep, note: string): Notice | undefined {
  if (step.tell === null) return undefined
  const code = codeOf(row)
  if (!family) {
    const ended = !isOpenIn(deaths.course, step.to)
    return ended ? noticeWith([`Nomor *${code}*. ${finishedWords}`]) : undefined
  }
  const invite = { flow: 'bringDocuments', caseId: row.id, code } as const
  const said = step.note && note !== '' && step.action !== 'close' ? [`Catatan: ${note}`] : []
  return noticeWith([`Nomor *${code}*. ${step.tell}`, ...said], step.to === 'documents' ? invite : undefined)
}

async function tellOther(tx: Tx, scope: Scope, row: CaseRow, step: CourseStep, note: string): Promise<void> {
  const record = openAs(tx, scope, row, deaths.shape, 'case-action')
  const notice = toldOf(row, record, step, note)
  if (notice === undefined || row.chat === null) return
  const { replies, invite } = notice
  for (const reply of replies)
    await sayTo(tx, scope, row.chat, reply, { keptFor: row.id, ...(invite && { invite }) })
}

/** An officer has seen that this reporter belongs to the family: from now on they are told everything. */
export async function recogniseFamily(
  tx: Tx,
  scope: Scope,
  { caseId, version }: { readonly caseId: string; readonly version: number },
): Promise<{ code: string }> {
  const { row, record, city } = await takeCase(tx, scope, deaths, caseId)
  if (row.version !== version) throw await staleness(tx, scope, row, city)
  const { role } = await partOf(tx, scope, row, 'officer')
  await takeStep(tx, scope, row, city, {
    action: 'family-recognised',
    to: row.state,
    content: { ...record, family: true },
    event: {},
    audit: { by: role },
  })
  if (row.joinedTo !== null)
    await addEvent(tx, scope, row.joinedTo, { action: 'family-recognised', from: null, to: row.state })
  return { code: codeOf(row) }
}
