import { lastEventOf } from '../store/caseEvents.ts'
import { caseById, type CaseRow } from '../store/cases.ts'
import { systemScope, type Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { accidents } from './accident/accident.ts'
import type { CaseKind } from './code.ts'
import { complaints } from './complaint/complaint.ts'
import { isOpenIn, type Course } from './course.ts'
import { deaths, finishedWords } from './death/death.ts'
import { contactNext } from './death/report.ts'
import { requests } from './request/request.ts'
import { ruleBookOf, stateWords, type RuleBook } from './ruleBook.ts'
import { openAs, openRecord } from './sealedCase.ts'
import { settledCity } from './settledCity.ts'
import { codeOf } from './takeStep.ts'

/** A case as its own person reads it: where it stands, what comes next, and by when. */
export interface OwnCase {
  readonly code: string
  readonly caseId: string
  readonly kind: string
  readonly state: string
  /** Where it stands and what comes next, in the words in which it was last told. */
  readonly words: string
  readonly next: { readonly words: string; readonly on: string | null } | null
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
  const next = found.next && { words: found.next.words, on: row.dueOn }
  return { ...headOf(row), words: `${found.label}.`, next }
}

const headOf = (row: CaseRow) => ({ code: codeOf(row), caseId: row.id, kind: row.kind, state: row.state })

/** A reporter who is not known to be family reads the same whatever was found out, and whoever else has reported. */
async function ownDeath(tx: Tx, scope: Scope, row: CaseRow): Promise<OwnCase> {
  const { family } = openAs(tx, scope, row, deaths.shape, 'case-page')
  const going = row.joinedTo === null ? row : await caseById(tx, systemScope(scope.city), row.joinedTo)
  const found = family && going ? deaths.course.states[going.state] : undefined
  if (found !== undefined && going) {
    const next = found.next && { words: found.next.words, on: going.dueOn }
    return { ...headOf(row), state: going.state, words: `${found.label}.`, next }
  }
  const ended = going !== undefined && !isOpenIn(deaths.course, going.state)
  const city = await settledCity(tx, scope.city)
  return {
    ...headOf(row),
    state: ended ? 'closed' : 'reported',
    words: ended ? finishedWords : 'Laporan diterima dan sedang dikerjakan petugas.',
    next: ended ? null : await contactNext(tx, row, city),
  }
}

async function ownApplication(tx: Tx, scope: Scope, row: CaseRow): Promise<OwnCase> {
  const record = openRecord(tx, scope, row, 'case-page')
  const book = await ruleBookOf(tx, scope, record)
  const said = (await toldLast(tx, scope, row, book)) ?? book.regulation.timeline(book.day)[0]?.tell
  const label = stateWords(book.cycle, row.state)
  return { ...headOf(row), words: said === undefined ? label : `${label}. ${said}`, next: null }
}

async function toldLast(
  tx: Tx,
  scope: Scope,
  row: CaseRow,
  { cycle }: RuleBook,
): Promise<string | undefined> {
  const last = await lastEventOf(tx, scope, row.id)
  const ways = cycle.transitions.filter(({ to, tell }) => to === row.state && tell !== null)
  // A case that nobody has touched yet has been told nothing but its receipt.
  const other = row.state === cycle.start ? undefined : ways[0]
  const way = ways.find(({ action, from }) => action === last?.action && from === last.fromState) ?? other
  return way?.tell ?? undefined
}
