import type { City } from '../../cities/city.ts'
import { addDays, dayInZone, dayOf, isoOf, type Day } from '../../law/day.ts'
import type { Calendar } from '../../law/workingDays.ts'
import { caseById, type CaseRow } from '../../store/cases.ts'
import type { Scope } from '../../store/scope.ts'
import { staffById } from '../../store/staff.ts'
import type { Tx } from '../../store/tx.ts'
import { cityCalendar, mayWork, workingDayAfter } from '../cityCalendar.ts'
import { momentAt } from '../moment.ts'
import { noticeWith } from '../notice.ts'
import { giveReminders, nobodyKeeps, type Reminder } from '../reminders.ts'
import { openAs } from '../sealedCase.ts'
import { settledCity } from '../settledCity.ts'
import { codeOf, takeStep } from '../takeStep.ts'
import { complaints, mayReopenDays, type ComplaintRecord } from './complaint.ts'
import { countFrom } from './deadline.ts'
import { handTo, keeperOf } from './keeper.ts'
import { spokenDay } from '../spokenDay.ts'
import { tellStaff } from '../tellStaff.ts'

/** Reminders come when the office opens its mail. */
const morning = 8

/** Working days after the complaint came in, and who is told that it is still open. */
const days = [
  { day: 2, kind: 'day-2', to: 'officer' },
  { day: 3, kind: 'day-3', to: 'officer' },
  { day: 4, kind: 'day-4', to: 'supervisor' },
  { day: 5, kind: 'day-5', to: 'head' },
] as const

type Round = Pick<ComplaintRecord, 'round' | 'lodgedAt' | 'due'>

/** All reminders of a round that may be given until the next morning after `now`. */
function remindersOf({ round, lodgedAt, due }: Round, city: City, calendar: Calendar, now: number) {
  const lodged = dayInZone(lodgedAt, city.zone)
  const early = days.flatMap(({ day, kind, to }): Reminder[] => {
    const on = workingDayAfter(lodged, day, calendar)
    return on === null ? [] : [{ kind, mark: String(round), at: momentAt(on, city.zone, morning), to }]
  })
  return due === null ? early : [...early, ...late(round, dayOf(due), city, calendar, now)]
}

const mostDaysAhead = 30

/** Every working day after the last one: the newest that has come, and the next. */
function late(round: number, due: Day, city: City, calendar: Calendar, now: number): Reminder[] {
  const today = dayInZone(now, city.zone)
  const first = addDays(due, 1)
  const from = today < first ? first : today
  const found: Day[] = []
  for (let day = from; found.length < 2 && day < from + mostDaysAhead; day = addDays(day, 1))
    if (mayWork(day, calendar)) found.push(day)
  return found.map((day) => ({
    kind: 'late',
    mark: `${round}/${isoOf(day)}`,
    at: momentAt(day, city.zone, morning),
    to: 'head',
  }))
}

/** What the clock does with a complaint; gives when to look again, or nothing once nobody is waited for. */
export async function complaintClock(tx: Tx, scope: Scope, found: CaseRow): Promise<number | undefined> {
  if (found.state === 'followed-up') return quietAfter(tx, scope, found)
  if (found.state !== 'open') return undefined
  const city = await settledCity(tx, scope.city)
  const calendar = await cityCalendar(tx, city.id)
  const row = await recount(tx, scope, await withKeeper(tx, scope, found), city, calendar)
  const record = openAs(tx, scope, row, complaints.shape, 'case-action')
  const now = tx.world.now()
  const next = await giveReminders(tx, scope, row, remindersOf(record, city, calendar, now))
  // Where the year's holidays are missing there is nothing to count yet: looked at again each morning.
  return next ?? momentAt(addDays(dayInZone(now, city.zone), 1), city.zone, morning)
}

/**
 * A confidential complaint that nobody keeps finds its keeper as soon as there is one; one whose keeper has left
 * finds another, and an open one goes back to its office.
 */
async function withKeeper(tx: Tx, scope: Scope, row: CaseRow): Promise<CaseRow> {
  const left = row.keeper !== null && (await staffById(tx, row.keeper))?.disabled_at !== null
  if (!left && (row.keeper !== null || !row.secret)) return row
  if (!row.secret) return handTo(tx, scope, row, null)
  const keeper = await keeperOf(tx, scope.city)
  if (keeper !== null) return handTo(tx, scope, row, keeper)
  await tellStaff(tx, scope, [nobodyKeeps])
  return row
}

/** Counted anew: the office's calendar may have changed. The person hears of it only when it takes longer. */
async function recount(tx: Tx, scope: Scope, row: CaseRow, city: City, calendar: Calendar): Promise<CaseRow> {
  const record = openAs(tx, scope, row, complaints.shape, 'case-action')
  const { due, outer } = countFrom(city, record.lodgedAt, calendar)
  if (due === record.due && outer === record.outer) return row
  const later = record.due !== null && due !== null && due > record.due
  const code = codeOf(row)
  const words = [
    `Tanggal untuk keluhan *${code}* berubah karena ada hari libur baru.`,
    `Paling lambat sekarang ${due === null ? 'kami kabarkan lagi' : spokenDay(due)}.`,
  ]
  await takeStep(tx, scope, row, city, {
    action: 'due-moved',
    to: row.state,
    content: { ...record, due, outer },
    fields: { dueOn: due },
    event: { was: record.due, due },
    audit: { was: record.due ?? '-', due: due ?? '-' },
    ...(later && { notice: noticeWith(words) }),
  })
  return (await caseById(tx, scope, row.id)) ?? row
}

/** A follow-up to which nobody has said anything for 14 days is taken as the end. */
async function quietAfter(tx: Tx, scope: Scope, row: CaseRow): Promise<number | undefined> {
  const city = await settledCity(tx, scope.city)
  const until = momentAt(addDays(dayInZone(row.changedAt, city.zone), mayReopenDays + 1), city.zone, morning)
  if (tx.world.now() < until) return until
  const record = openAs(tx, scope, row, complaints.shape, 'case-action')
  await takeStep(tx, scope, row, city, { action: 'quiet', to: 'closed', content: record, event: {} })
  return undefined
}
