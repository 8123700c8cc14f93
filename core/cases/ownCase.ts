import { dayInZone, dayOf, speakDay, type Day } from '../law/day.ts'
import { arrivalOf } from '../store/caseEvents.ts'
import { caseById, type CaseRow } from '../store/cases.ts'
import { systemScope, type Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { accidents } from './accident/accident.ts'
import { reasonOf } from './actOnCase.ts'
import type { CaseKind } from './code.ts'
import { complaints } from './complaint/complaint.ts'
import { isOpenIn, type Course, type CourseState } from './course.ts'
import { deaths, finishedWords } from './death/death.ts'
import { contactNext } from './death/report.ts'
import type { ApplicationRecord, EventContent } from './record.ts'
import { requests } from './request/request.ts'
import { ruleBookOf, stateIn, stateWords } from './ruleBook.ts'
import { openAs, openEvent, openRecord } from './sealedCase.ts'
import { settledCity } from './settledCity.ts'
import { codeOf } from './takeStep.ts'

/** A case as its own person reads it: where it stands, what comes next, and when, or that no day is set. */
export interface OwnCase {
  readonly code: string
  readonly caseId: string
  readonly kind: string
  readonly state: string
  readonly words: string
  /** What the officer asks for, or why the team refused. */
  readonly note?: string
  readonly next: { readonly words: string; readonly when: string } | null
}

const courses: { readonly [K in CaseKind]?: Course } = {
  complaint: complaints.course,
  accident: accidents.course,
  request: requests.course,
}

export async function ownCase(tx: Tx, scope: Scope, row: CaseRow): Promise<OwnCase | undefined> {
  if (row.kind === 'application') return ownApplication(tx, scope, row)
  if (row.kind === deaths.name) return ownDeath(tx, scope, row)
  const course = Object.entries(courses).find(([kind]) => kind === row.kind)?.[1]
  const found = course?.states[row.state]
  if (found === undefined) return undefined
  return { ...headOf(row), words: found.told, next: nextIn(found, row, await todayIn(tx, scope)) }
}

const headOf = (row: CaseRow) => ({ code: codeOf(row), caseId: row.id, kind: row.kind, state: row.state })

async function todayIn(tx: Tx, scope: Scope): Promise<Day> {
  return dayInZone(tx.world.now(), (await settledCity(tx, scope.city)).zone)
}

function nextIn({ next, theirs }: CourseState, { dueOn }: CaseRow, today: Day): OwnCase['next'] {
  if (theirs !== null || next === null) return theirs
  return { words: `${next.words}.`, when: whenDue(dueOn, today) }
}

function whenDue(dueOn: string | null, today: Day): string {
  if (dueOn === null) return 'Tanggal pasti belum ada. Begitu ada kabar, kami tulis di sini.'
  const due = dayOf(dueOn)
  return due >= today
    ? `Paling lambat ${speakDay(due)}.`
    : `Seharusnya sudah, paling lambat ${speakDay(due)}. Maaf, ini terlambat. Untuk menanyakan, ketik *petugas*.`
}

/** A reporter who is not known to be family reads the same whatever was found out, and whoever else has reported. */
async function ownDeath(tx: Tx, scope: Scope, row: CaseRow): Promise<OwnCase> {
  const { family } = openAs(tx, scope, row, deaths.shape, 'case-page')
  const going = row.joinedTo === null ? row : await caseById(tx, systemScope(scope.city), row.joinedTo)
  const found = family && going ? deaths.course.states[going.state] : undefined
  if (found !== undefined && going) {
    const next = nextIn(found, going, await todayIn(tx, scope))
    return { ...headOf(row), state: going.state, words: found.told, next }
  }
  const ended = going !== undefined && !isOpenIn(deaths.course, going.state)
  return {
    ...headOf(row),
    state: ended ? 'closed' : 'reported',
    words: ended ? finishedWords : 'Laporannya sudah di tangan petugas.',
    next: ended ? null : await contactOf(tx, scope, row),
  }
}

async function contactOf(tx: Tx, scope: Scope, row: CaseRow): Promise<OwnCase['next']> {
  const { words, on } = await contactNext(tx, row, await settledCity(tx, scope.city))
  const when =
    on === null ? 'Kalau belum dihubungi, ketik *petugas*.' : `Paling lambat ${speakDay(dayOf(on))}.`
  return { words: `${words}.`, when }
}

async function ownApplication(tx: Tx, scope: Scope, row: CaseRow): Promise<OwnCase> {
  const record = openRecord(tx, scope, row, 'case-page')
  const { city, cycle, regulation } = await ruleBookOf(tx, scope, record)
  const arrival = await arrivalOf(tx, scope, row)
  const state = stateIn(cycle, row.state)
  const standing = state && regulation.standings[state]
  if (standing === undefined) return { ...headOf(row), words: `${stateWords(cycle, row.state)}.`, next: null }
  const { now, next, when } = standing({
    today: dayInZone(tx.world.now(), city.zone),
    since: dayInZone(arrival?.at ?? row.openedAt, city.zone),
  })
  const said = noteOf(record, arrival && openEvent(tx, scope, row.id, arrival, 'case-page'))
  return next === null
    ? { ...headOf(row), words: `${now} ${when}`, next: null }
    : { ...headOf(row), words: now, ...(said && { note: said }), next: { words: next, when } }
}

/** Whoever brought somebody knows their code and NIK too: why that person was refused is told at the office. */
function noteOf({ correction, by }: ApplicationRecord, event: EventContent = {}): string | undefined {
  if (correction !== null) return `Catatan petugas: ${correction.note}`
  const { article, why } = by === 'self' ? event : {}
  return why === undefined || article === undefined ? undefined : reasonOf({ why, article })
}
