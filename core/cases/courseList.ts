import { dayInZone, isoOf } from '../law/day.ts'
import type { CaseRow } from '../store/caseRow.ts'
import { countCases, listCases, pressingFirst, type CaseFilter } from '../store/listedCases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { accidents } from './accident/accident.ts'
import { casesAPage } from './caseList.ts'
import { complaints } from './complaint/complaint.ts'
import { isOpenIn, labelIn, openStates, type Course } from './course.ts'
import { deaths } from './death/death.ts'
import { nameIn } from './death/sameDeath.ts'
import { wordsOf } from './heard.ts'
import { withKind, type CourseKind } from './kinds.ts'
import { searched } from './searched.ts'
import { openAs } from './sealedCase.ts'
import { settledCity } from './settledCity.ts'
import { codeOf } from './takeStep.ts'

export interface CourseFilter {
  readonly kind: CourseKind
  readonly states?: readonly string[]
  /** Open ones whose next step should have been taken before today. */
  readonly overdue?: boolean
  /** A case code or some of its digits, or a whole NIK. */
  readonly text?: string
}

export interface ListedOnCourse {
  readonly caseId: string
  readonly code: string
  /** What it is about, in a few words; opened from the record. */
  readonly about: string | null
  readonly state: string
  readonly stateWords: string
  readonly secret: boolean
  readonly office: string
  readonly openedOn: string
  readonly openedAt: number
  readonly dueOn: string | null
  readonly overdue: boolean
}

export interface CourseListPage {
  readonly items: readonly ListedOnCourse[]
  readonly page: number
  readonly pages: number
  readonly total: number
  readonly counts: readonly { readonly state: string; readonly words: string; readonly count: number }[]
}

/** The most pressing first. Confidential complaints are there for their keeper alone, and counted for no other. */
export async function courseList(
  tx: Tx,
  scope: Scope,
  filter: CourseFilter,
  page = 1,
): Promise<CourseListPage> {
  const city = await settledCity(tx, scope.city)
  const today = isoOf(dayInZone(tx.world.now(), city.zone))
  const course = withKind(filter.kind, (kind) => kind.course) ?? complaints.course
  const found = await searched(tx, scope, filterOf(filter, course, today), filter.text)
  const counted = found === undefined ? new Map<string, number>() : await countCases(tx, scope, found)
  const wanted = found?.states && new Set(found.states)
  const total = [...counted].reduce((sum, [name, n]) => (wanted?.has(name) === false ? sum : sum + n), 0)
  const pages = Math.max(1, Math.ceil(total / casesAPage))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const ended = Object.keys(course.states).filter((name) => !isOpenIn(course, name))
  const order = pressingFirst(tx, ended)
  const window = { limit: casesAPage, offset: (shown - 1) * casesAPage, order }
  const rows = found === undefined ? [] : await listCases(tx, scope, found, window)
  return {
    items: rows.map((row) => listed(tx, scope, row, course, today)),
    page: shown,
    pages,
    total,
    counts: Object.keys(course.states)
      .filter((name) => name !== 'joined')
      .map((name) => ({ state: name, words: labelIn(course, name), count: counted.get(name) ?? 0 })),
  }
}

const filterOf = (
  { kind, states, overdue = false }: CourseFilter,
  course: Course,
  today: string,
): CaseFilter => ({
  kind,
  ...(states && { states }),
  ...(overdue && { states: openStates(course), dueBefore: today }),
})

function listed(tx: Tx, scope: Scope, row: CaseRow, course: Course, today: string): ListedOnCourse {
  const open = isOpenIn(course, row.state)
  return {
    caseId: row.id,
    code: codeOf(row),
    about: aboutOf(tx, scope, row),
    state: row.state,
    stateWords: labelIn(course, row.state),
    secret: row.secret,
    office: row.office,
    openedOn: row.openedOn,
    openedAt: row.openedAt,
    dueOn: row.dueOn,
    overdue: open && row.dueOn !== null && row.dueOn < today,
  }
}

function aboutOf(tx: Tx, scope: Scope, row: CaseRow): string | null {
  if (row.kind === complaints.name) return openAs(tx, scope, row, complaints.shape, 'case-list').topic
  if (row.kind === deaths.name) return nameIn(openAs(tx, scope, row, deaths.shape, 'case-list'))
  if (row.kind !== accidents.name) return null
  const record = openAs(tx, scope, row, accidents.shape, 'case-list')
  return wordsOf(record, 'who.name', record.facts.who?.name)
}
