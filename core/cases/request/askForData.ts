import { dayInZone, isoOf } from '../../law/day.ts'
import { seeChat } from '../../store/chats.ts'
import { casesOfChat, type CaseRow } from '../../store/cases.ts'
import { setDue } from '../../store/due.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { hear, nothingHeard } from '../heard.ts'
import { openOnCourse } from '../openOnCourse.ts'
import type { Said } from '../record.ts'
import { caseClock, giveReminders, noticeFor, type Reminder } from '../reminders.ts'
import { openAs } from '../sealedCase.ts'
import { settledCity } from '../settledCity.ts'
import { codeOf } from '../takeStep.ts'
import { requests, type RequestKind, type RequestRecord } from './request.ts'
import { tellStaff } from '../tellStaff.ts'
import { ownerAsking } from './dataOwners.ts'

const hour = 3_600_000
const withinHours = 72

/** The kind of due row under which a PDF of somebody's own data waits to be drawn. */
export const myDataDue = 'my-data'

interface Asked {
  readonly chatId: string
  readonly what: RequestKind
  readonly said?: Said
  /** Which of several people on one phone asks to see theirs. */
  readonly nik?: string
}

/** Opens the clock of 72 hours; asking the same again while it runs opens no second one. */
export async function askForData(
  tx: Tx,
  scope: Scope,
  { chatId, what, said, nik }: Asked,
): Promise<{ code: string; caseId: string; by: number; atOnce: boolean }> {
  const owner = what === 'see' ? await ownerAsking(tx, scope, chatId, nik) : null
  const running = await sameRequest(tx, scope, { chatId, what, person: owner ?? null })
  if (running !== undefined) return running
  const now = tx.world.now()
  const city = await settledCity(tx, scope.city)
  const by = now + withinHours * hour
  const blank: RequestRecord = { ...nothingHeard, what, by }
  const { record } = await hear(tx, scope, blank, { said: said === undefined ? [] : [said] })
  const { row, code } = await openOnCourse(tx, scope, city, requests, {
    chatId,
    record,
    person: owner ?? null,
    dueOn: isoOf(dayInZone(by, city.zone)),
    as: 'complaint',
    alone: true,
  })
  const atOnce = what === 'see' && owner !== undefined && (await isProven(tx, scope, chatId))
  if (atOnce) await setDue(tx, city.id, myDataDue, row.id, now)
  else await tellStaff(tx, scope, [noticeFor(row, 'opened', '1', 'officer')])
  await setDue(tx, city.id, caseClock, row.id, now)
  return { code, caseId: row.id, by, atOnce }
}

async function sameRequest(
  tx: Tx,
  scope: Scope,
  { chatId, what, person }: Pick<Asked, 'chatId' | 'what'> & Pick<CaseRow, 'person'>,
) {
  for (const row of await casesOfChat(tx, scope, chatId)) {
    if (row.kind !== requests.name || row.state !== 'asked') continue
    // After a NIK that fits nobody an officer makes sure who asks, and meanwhile no other one is tried.
    if (row.person !== person && row.person !== null) continue
    const { what: asked, by } = openAs(tx, scope, row, requests.shape, 'case-action')
    if (asked === what) return { code: codeOf(row), caseId: row.id, by, atOnce: false }
  }
  return undefined
}

/** A chat whose phone the channel vouches for, and in which nothing speaks for another person by now. */
export async function isProven(tx: Tx, scope: Scope, chatId: string): Promise<boolean> {
  const chat = await seeChat(tx, scope, chatId)
  return chat !== null && chat.unprovenAt === null && chat.phone !== null
}

/** By the clock: the law counts hours, and weekends too. */
export async function requestClock(tx: Tx, scope: Scope, row: CaseRow): Promise<number | undefined> {
  if (row.state !== 'asked') return undefined
  const { by } = openAs(tx, scope, row, requests.shape, 'case-action')
  const daysLate = Math.max(0, Math.floor((tx.world.now() - by) / (24 * hour)))
  const late = [daysLate, daysLate + 1].map((n): Reminder => ({
    kind: 'request-late',
    mark: String(n),
    at: by + n * 24 * hour,
    to: 'head',
  }))
  return giveReminders(tx, scope, row, [
    { kind: 'request-24', mark: '1', at: row.openedAt + 24 * hour, to: 'officer' },
    { kind: 'request-48', mark: '1', at: row.openedAt + 48 * hour, to: 'supervisor' },
    { kind: 'request-66', mark: '1', at: row.openedAt + 66 * hour, to: 'head' },
    ...late,
  ])
}
