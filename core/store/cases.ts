import { forUpdate, textList } from './dialect.ts'
import type { Scope } from './scope.ts'
import { insertRows, row, rows, type Param } from './sql.ts'
import type { Tx } from './tx.ts'

/** A case as it lies in its table. What was told stays sealed; `open` alone unseals it. */
export interface CaseRow {
  readonly id: string
  readonly kind: string
  /** The digits of the code, without the letter of its kind. */
  readonly code: string
  readonly state: string
  readonly version: number
  readonly office: string
  readonly person: string | null
  readonly chat: string | null
  readonly secret: boolean
  readonly openedAt: number
  readonly openedOn: string
  readonly regulation: string
  readonly verdict: string
  readonly sealed: string
  readonly changedAt: number
}

type Found = Omit<CaseRow, 'secret'> & { readonly secret: 0 | 1 }

/** What an operation says about a case; ids, codes and times are added here. */
export interface CaseFields {
  readonly state: string
  readonly office: string
  readonly person: string | null
  readonly regulation: string
  readonly verdict: string
}

export interface NewCase extends CaseFields {
  readonly id: string
  readonly kind: string
  readonly code: string
  readonly chat: string | null
  readonly secret: boolean
  readonly openedOn: string
}

const insertColumns = {
  city: 'text',
  id: 'text',
  kind: 'text',
  code: 'text',
  state: 'text',
  version: 'integer',
  office: 'text',
  person: 'text',
  chat: 'text',
  secret: 'boolean',
  opened_at: 'bigint',
  opened_on: 'date',
  regulation: 'text',
  verdict: 'text',
  sealed: 'text',
  changed_at: 'bigint',
} as const

const selected = `select c.id, c.kind, c.code, c.state, c.version, c.office, c.person, c.chat, c.secret,
  c.opened_at as "openedAt", c.opened_on as "openedOn", c.regulation, c.verdict, c.sealed,
  c.changed_at as "changedAt" from cases c`

export const casePlace = (city: string, id: string) => ({
  table: 'cases',
  column: 'sealed',
  row: `${city}/${id}`,
})

/** False when the code is taken in this city: the caller draws another. */
export async function insertCase(tx: Tx, scope: Scope, fresh: NewCase, content: unknown): Promise<boolean> {
  const now = tx.world.now()
  const values = {
    ...fresh,
    city: scope.city,
    version: 1,
    opened_at: now,
    opened_on: fresh.openedOn,
    changed_at: now,
    sealed: tx.vault.seal(casePlace(scope.city, fresh.id), content),
  }
  const tail = 'on conflict (city, code) do nothing returning id'
  return (await insertRows(tx, 'cases', insertColumns, [values], tail)).length === 1
}

/** Writes only if nobody else changed the case since this version was read. */
export async function changeCase(
  tx: Tx,
  scope: Scope,
  known: { readonly id: string; readonly version: number },
  fields: CaseFields,
  content: unknown,
): Promise<boolean> {
  const changed = await rows(
    tx,
    `update cases set state = ?, office = ?, person = ?, regulation = ?, verdict = ?, sealed = ?, changed_at = ?,
       version = version + 1
     where city = ? and id = ? and version = ? returning id`,
    [
      fields.state,
      fields.office,
      fields.person,
      fields.regulation,
      fields.verdict,
      tx.vault.seal(casePlace(scope.city, known.id), content),
      tx.world.now(),
      scope.city,
      known.id,
      known.version,
    ],
  )
  return changed.length === 1
}

/** Locked, where the database has row locks, until the transaction ends: the one way to a change. */
export const lockCase = (tx: Tx, scope: Scope, id: string): Promise<CaseRow | undefined> =>
  findCase(tx, scope, 'c.id = ?', id, forUpdate(tx.dialect))

export const caseById = (tx: Tx, scope: Scope, id: string): Promise<CaseRow | undefined> =>
  findCase(tx, scope, 'c.id = ?', id)

export const caseByCode = (tx: Tx, scope: Scope, code: string): Promise<CaseRow | undefined> =>
  findCase(tx, scope, 'c.code = ?', code)

async function findCase(tx: Tx, scope: Scope, where: string, value: string, lock = '') {
  const reach = reachOf(tx, scope)
  const sql = `${selected} where ${reach.sql} and ${where} ${lock}`
  const found = await row<Found>(tx, sql, [...reach.params, value])
  return found && caseOf(found)
}

/** Cases of one person in the whole city, offices aside: only who may see a case is shown more than that it is. */
export async function casesOfPerson(tx: Tx, scope: Scope, person: string, kind: string): Promise<CaseRow[]> {
  const sql = `${selected} where c.city = ? and c.person = ? and c.kind = ? order by c.opened_at, c.id limit 50`
  return (await rows<Found>(tx, sql, [scope.city, person, kind])).map(caseOf)
}

/** Confidential ones are never listed in a chat. */
export async function casesOfChat(tx: Tx, scope: Scope, chat: string): Promise<CaseRow[]> {
  const sql = `${selected} where c.city = ? and c.chat = ? and not c.secret order by c.opened_at desc, c.id desc limit 50`
  return (await rows<Found>(tx, sql, [scope.city, chat])).map(caseOf)
}

export interface CaseFilter {
  readonly kind: string
  readonly states?: readonly string[]
  readonly office?: string
  readonly verdict?: string
  /** Opened on this day or later. */
  readonly since?: string
  readonly codeDigits?: string
  readonly person?: string
}

export async function listCases(
  tx: Tx,
  scope: Scope,
  filter: CaseFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<CaseRow[]> {
  const { sql, params } = matching(tx, scope, filter)
  const ordered = `${selected} where ${sql} order by c.opened_at desc, c.id desc limit ? offset ?`
  return (await rows<Found>(tx, ordered, [...params, limit, offset])).map(caseOf)
}

/** How many cases there are in each state, all filters but that of the state applied. */
export async function countCases(
  tx: Tx,
  scope: Scope,
  filter: CaseFilter,
): Promise<ReadonlyMap<string, number>> {
  const { sql, params } = matching(tx, scope, { ...filter, states: undefined })
  const counted = await rows<{ state: string; n: number }>(
    tx,
    `select c.state, cast(count(*) as integer) as n from cases c where ${sql} group by c.state order by c.state`,
    params,
  )
  return new Map(counted.map(({ state, n }) => [state, n]))
}

interface Where {
  readonly sql: string
  readonly params: readonly Param[]
}

/** What a scope reaches: its city, and of that city its offices. Every reading statement begins with it. */
function reachOf(tx: Tx, scope: Scope): Where {
  if (scope.offices === 'all') return { sql: 'c.city = ?', params: [scope.city] }
  const sql = `c.city = ? and c.office in ${textList(tx.dialect)}`
  return { sql, params: [scope.city, JSON.stringify(scope.offices)] }
}

function matching(tx: Tx, scope: Scope, filter: CaseFilter): Where {
  const reach = reachOf(tx, scope)
  const parts = [reach.sql, 'c.kind = ?', 'not c.secret']
  const params: Param[] = [...reach.params, filter.kind]
  const also = (sql: string, value: string | undefined) => {
    if (value === undefined) return
    parts.push(sql)
    params.push(value)
  }
  also(`c.state in ${textList(tx.dialect)}`, filter.states && JSON.stringify(filter.states))
  also('c.office = ?', filter.office)
  also('c.verdict = ?', filter.verdict)
  also('c.opened_on >= ?', filter.since)
  also('c.code like ?', filter.codeDigits && `%${filter.codeDigits}%`)
  also('c.person = ?', filter.person)
  return { sql: parts.join(' and '), params }
}

const caseOf = (found: Found): CaseRow => ({ ...found, secret: found.secret === 1 })
