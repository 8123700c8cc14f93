import { regulationOn } from '../cities/city.ts'
import { dayInZone } from '../law/day.ts'
import type { CaseRow } from '../store/caseRow.ts'
import { countCases, listCases, pressingFirst } from '../store/listedCases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { asRead } from './record.ts'
import { isOpen, stateWords, type VerdictWord } from './ruleBook.ts'
import { searched } from './searched.ts'
import { openRecord } from './sealedCase.ts'
import { settledCity } from './settledCity.ts'
import { codeOf } from './takeStep.ts'

export interface ListFilter {
  readonly states?: readonly string[]
  readonly office?: string
  readonly verdict?: VerdictWord
  /** YYYY-MM-DD: opened on this day or later. */
  readonly since?: string
  /** A case code or some of its digits, or a whole NIK. */
  readonly text?: string
}

export interface ListedCase {
  readonly caseId: string
  readonly code: string
  readonly name: string | null
  readonly occupation: string | null
  readonly state: string
  readonly stateWords: string
  readonly verdict: string
  readonly priority: boolean
  readonly by: 'self' | 'other'
  readonly office: { readonly key: string; readonly name: string }
  readonly openedOn: string
  readonly openedAt: number
  readonly changedAt: number
}

export interface CaseListPage {
  readonly items: readonly ListedCase[]
  readonly page: number
  readonly pages: number
  readonly total: number
  /** For each state of the city's life cycle, how many there are when the state is not filtered. */
  readonly counts: readonly { readonly state: string; readonly words: string; readonly count: number }[]
}

export const casesAPage = 25
const lastPage = 4_000

/** Applications of this city and these offices, the most pressing first. One audit line for all names that are shown. */
export async function caseList(tx: Tx, scope: Scope, filter: ListFilter, page = 1): Promise<CaseListPage> {
  const { text, ...rest } = filter
  const found = await searched(tx, scope, { ...rest, kind: 'application' }, text)
  const city = await settledCity(tx, scope.city)
  const { lifeCycle } = regulationOn(city, dayInZone(tx.world.now(), city.zone))
  const counted = found === undefined ? new Map<string, number>() : await countCases(tx, scope, found)
  const wanted = filter.states && new Set(filter.states)
  const total = [...counted].reduce((sum, [state, n]) => (wanted?.has(state) === false ? sum : sum + n), 0)
  const pages = Math.max(1, Math.ceil(total / casesAPage))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages, lastPage)
  const ended = [...counted.keys()].filter((state) => !isOpen(lifeCycle, state))
  const order = pressingFirst(tx, ended)
  const window = { limit: casesAPage, offset: (shown - 1) * casesAPage, order }
  const rows = found === undefined ? [] : await listCases(tx, scope, found, window)
  const states = new Set([...Object.keys(lifeCycle.states), ...counted.keys()])
  return {
    items: rows.map((row) => listed(tx, scope, row, (state) => stateWords(lifeCycle, state))),
    page: shown,
    pages,
    total,
    counts: [...states].map((state) => ({
      state,
      words: stateWords(lifeCycle, state),
      count: counted.get(state) ?? 0,
    })),
  }
}

function listed(tx: Tx, scope: Scope, row: CaseRow, words: (state: string) => string): ListedCase {
  const record = openRecord(tx, scope, row, 'case-list')
  const { name, facts } = asRead(record)
  return {
    caseId: row.id,
    code: codeOf(row),
    name,
    occupation: facts.occupation ?? null,
    state: row.state,
    stateWords: words(row.state),
    verdict: row.verdict,
    priority: record.decision.priority,
    by: record.by,
    office: { key: row.office, name: record.decision.office.name },
    openedOn: row.openedOn,
    openedAt: row.openedAt,
    changedAt: row.changedAt,
  }
}
