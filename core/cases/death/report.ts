import { type City } from '../../cities/city.ts'
import { addDays, dayInZone, dayOf, isoOf } from '../../law/day.ts'
import { addEvent } from '../../store/caseEvents.ts'
import { caseById, casesOfChat, type CaseRow } from '../../store/cases.ts'
import { setDue, setDues } from '../../store/due.ts'
import type { Scope } from '../../store/scope.ts'
import { systemScope } from '../../store/scope.ts'
import { wakeAfterCommit, type Tx } from '../../store/tx.ts'
import { cityCalendar, workingDayAfter } from '../cityCalendar.ts'
import { isOpenIn } from '../course.ts'
import { hear, hearMore, nothingHeard } from '../heard.ts'
import { takeOwnCase } from '../inHand.ts'
import { momentAt } from '../moment.ts'
import { openOnCourse } from '../openOnCourse.ts'
import { caseClock, noticeFor } from '../reminders.ts'
import { openAs } from '../sealedCase.ts'
import { settledCity } from '../settledCity.ts'
import { codeOf, takeStep } from '../takeStep.ts'
import { deaths, type DeathFacts, type DeathRecord } from './death.ts'
import { causeOf, documentsOf, isAtSea, type WantedDocument } from './documents.ts'
import { earlierReport, nameIn, noteAlike, personIn } from './sameDeath.ts'
import { tellStaff } from '../tellStaff.ts'

// What a family, a neighbour or a stranger can tell of a death. Nothing that comes back says whether anybody is a
// member, or whether somebody else has told it too.

export interface DeathView {
  readonly code: string
  readonly caseId: string
  /** This same chat has reported this death before. */
  readonly repeated: boolean
  readonly programme: 'JKM' | 'JKK' | 'officer'
  readonly why: string
  readonly missingAtSea: boolean
  readonly next: { readonly words: string; readonly on: string | null }
  readonly wanted: readonly WantedDocument[]
}

interface Own {
  readonly caseId: string
  readonly chatId: string
}

/** The kind of due row that reminds a family of the documents, and after how many days. */
export const familyDue = 'family'
export const familyDays = [3, 7, 14] as const
const daytime = 10

/** A case from the first facts on; everything else is added as it is told. */
export async function openDeathReport(
  tx: Tx,
  scope: Scope,
  { chatId, ...facts }: DeathFacts & { readonly chatId: string },
): Promise<DeathView> {
  const now = tx.world.now()
  const city = await settledCity(tx, scope.city)
  const today = dayInZone(now, city.zone)
  const { record } = await hear(
    tx,
    scope,
    { ...nothingHeard, facts, documents: [], family: false },
    { facts },
  )
  const known = await toldBefore(tx, scope, chatId, record)
  if (known !== undefined) return addDeathFacts(tx, scope, { ...facts, caseId: known.id, chatId }, true)
  const due = workingDayAfter(today, 1, await cityCalendar(tx, city.id))
  const person = await personIn(tx, scope, record)
  const opening = { chatId, record, person, dueOn: due && isoOf(due), as: 'death' } as const
  const {
    row: { id: caseId },
  } = await openOnCourse(tx, scope, city, deaths, opening)
  await setDues(
    tx,
    familyDays.map((days) => ({
      city: city.id,
      kind: familyDue,
      subject: `${caseId}/${days}`,
      at: momentAt(addDays(today, days), city.zone, daytime),
    })),
  )
  const row = await settle(tx, scope, caseId, record)
  if (row.joinedTo === null) await tellOffice(tx, scope, row, record)
  return viewOf(tx, scope, row, record, false)
}

/** Facts that come later count over those told before. */
export async function addDeathFacts(
  tx: Tx,
  scope: Scope,
  { caseId, chatId, ...facts }: DeathFacts & Own,
  repeated = false,
): Promise<DeathView> {
  const { row, record: before, city } = await takeOwnCase(tx, scope, deaths, { caseId, chatId })
  const merged = { ...before, facts: mergedFacts(before.facts, facts) }
  const { record, labels } = await hearMore(tx, scope, row.id, merged, { facts })
  await takeStep(tx, scope, row, city, {
    action: 'facts',
    to: row.state,
    content: record,
    fields: { person: (await personIn(tx, scope, record)) ?? row.person },
    event: { labels: [...labels] },
  })
  const settled = await settle(tx, scope, row.id, record)
  if (isAtSea(record.facts) && !isAtSea(before.facts)) await tellOfSea(tx, scope, settled)
  return viewOf(tx, scope, settled, record, repeated)
}

/** The report that goes on for all who told of this death. */
export const mainOf = async (tx: Tx, scope: Scope, row: CaseRow): Promise<CaseRow> =>
  row.joinedTo === null ? row : ((await caseById(tx, systemScope(scope.city), row.joinedTo)) ?? row)

/** Looks for an earlier report of the same death and, where there is one, goes on there. */
async function settle(tx: Tx, scope: Scope, caseId: string, record: DeathRecord): Promise<CaseRow> {
  const alike = await noteAlike(tx, scope, caseId, record)
  const row = await caseById(tx, scope, caseId)
  if (row === undefined) throw new Error('a report was written and is not there')
  const main = row.joinedTo === null ? await earlierReport(tx, scope, row, alike) : undefined
  if (main === undefined || !isOpenIn(deaths.course, row.state)) {
    if (row.joinedTo === null) await setDue(tx, scope.city, caseClock, row.id, tx.world.now())
    return row
  }
  const city = await settledCity(tx, scope.city)
  const fields = { joinedTo: main.id }
  await takeStep(tx, scope, row, city, { action: 'joined', to: 'joined', content: record, fields, event: {} })
  await addEvent(tx, scope, main.id, { action: 'report-joined', from: main.state, to: main.state })
  await tellStaff(tx, scope, [noticeFor(main, 'report-joined', row.id, 'officer')])
  wakeAfterCommit(tx, { kind: 'case', city: scope.city, id: main.id })
  return (await caseById(tx, scope, caseId)) ?? row
}

/** A report from this very chat about the same person: it is the same report, told again. */
async function toldBefore(tx: Tx, scope: Scope, chatId: string, record: DeathRecord) {
  const own = (await casesOfChat(tx, scope, chatId)).filter(
    ({ kind, state }) => kind === deaths.name && state !== 'closed',
  )
  const { nik } = record.facts.deceased ?? {}
  const name = nameIn(record)
  return own.find((row) => {
    const { facts, ...earlier } = openAs(tx, scope, row, deaths.shape, 'case-action')
    if (nik !== undefined && facts.deceased?.nik !== undefined) return facts.deceased.nik === nik
    const told = nameIn({ facts, ...earlier })
    return name !== null && told !== null && told.toLowerCase() === name.toLowerCase()
  })
}

function mergedFacts(before: DeathFacts, told: DeathFacts): DeathFacts {
  return {
    ...before,
    ...told,
    deceased: { ...before.deceased, ...told.deceased },
    reporter: { ...before.reporter, ...told.reporter },
  }
}

/** A report stops nobody's contribution: the civil registry is asked first. */
async function tellOffice(tx: Tx, scope: Scope, row: CaseRow, { facts }: DeathRecord): Promise<void> {
  const system = systemScope(scope.city)
  await addEvent(tx, system, row.id, { action: 'registry-asked', from: row.state, to: row.state })
  await tellStaff(tx, scope, [
    noticeFor(row, 'opened', '1', 'officer'),
    noticeFor(row, 'ask-registry', '1', 'officer'),
    noticeFor(row, 'opened-partner', '1', 'partner'),
  ])
  if (isAtSea(facts)) await tellOfSea(tx, scope, row)
}

const tellOfSea = (tx: Tx, scope: Scope, row: CaseRow): Promise<void> =>
  tellStaff(tx, scope, [
    noticeFor(row, 'missing-at-sea', '1', 'officer'),
    noticeFor(row, 'missing-at-sea-supervisor', '1', 'supervisor'),
  ])

async function viewOf(
  tx: Tx,
  scope: Scope,
  row: CaseRow,
  record: DeathRecord,
  repeated: boolean,
): Promise<DeathView> {
  const city = await settledCity(tx, scope.city)
  const { programme, why } = causeOf(record.facts)
  return {
    code: codeOf(row),
    caseId: row.id,
    repeated,
    programme,
    why,
    missingAtSea: isAtSea(record.facts),
    next: await contactNext(tx, row, city),
    wanted: documentsOf(record, dayInZone(tx.world.now(), city.zone)).wanted,
  }
}

/** What comes next for whoever is not known to be family: counted from their own report and from nothing else. */
export async function contactNext(tx: Tx, row: CaseRow, city: City): Promise<DeathView['next']> {
  const due = workingDayAfter(dayOf(row.openedOn), 1, await cityCalendar(tx, city.id))
  const ahead = due !== null && due >= dayInZone(tx.world.now(), city.zone)
  return { words: 'Petugas menghubungi Anda', on: ahead ? isoOf(due) : null }
}
