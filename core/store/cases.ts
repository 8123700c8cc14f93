import { caseOf, reachOf, selectedCase, type CaseFields, type CaseRow, type FoundCase } from './caseRow.ts'
import { forUpdate, lockName } from './dialect.ts'
import type { Scope } from './scope.ts'
import { insertRows, row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

export type { CaseFields, CaseRow } from './caseRow.ts'

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
  beside: 'text',
  keeper: 'text',
  joined_to: 'text',
  person: 'text',
  chat: 'text',
  secret: 'boolean',
  opened_at: 'bigint',
  opened_on: 'date',
  due_on: 'date',
  regulation: 'text',
  verdict: 'text',
  sealed: 'text',
  changed_at: 'bigint',
} as const

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
    joined_to: fresh.joinedTo,
    opened_at: now,
    opened_on: fresh.openedOn,
    due_on: fresh.dueOn,
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
    `update cases set state = ?, office = ?, beside = ?, keeper = ?, joined_to = ?, person = ?, regulation = ?,
       verdict = ?, due_on = ?, sealed = ?, changed_at = ?, version = version + 1
     where city = ? and id = ? and version = ? returning id`,
    [
      fields.state,
      fields.office,
      fields.beside,
      fields.keeper,
      fields.joinedTo,
      fields.person,
      fields.regulation,
      fields.verdict,
      fields.dueOn,
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
  const sql = `${selectedCase} where ${reach.sql} and ${where} ${lock}`
  const found = await row<FoundCase>(tx, sql, [...reach.params, value])
  return found && caseOf(found)
}

/** Cases of one person in the whole city, offices aside: only who may see a case is shown more than that it is. */
export const casesOfPerson = (tx: Tx, scope: Scope, person: string, kind: string): Promise<CaseRow[]> =>
  many(tx, 'c.city = ? and c.person = ? and c.kind = ? order by c.opened_at, c.id', [
    scope.city,
    person,
    kind,
  ])

/** Confidential ones are never listed in a chat. */
export const casesOfChat = (tx: Tx, scope: Scope, chat: string): Promise<CaseRow[]> =>
  many(tx, 'c.city = ? and c.chat = ? and not c.secret order by c.opened_at desc, c.id desc', [
    scope.city,
    chat,
  ])

/** The same, oldest first, however many they are. */
export async function everyCaseOfChat(tx: Tx, { city }: Scope, chat: string): Promise<CaseRow[]> {
  const sql = `${selectedCase} where c.city = ? and c.chat = ? and not c.secret order by c.opened_at, c.id`
  return (await rows<FoundCase>(tx, sql, [city, chat])).map(caseOf)
}

/** The further reports of a case, in the order in which they came. */
export const casesJoinedTo = (tx: Tx, scope: Scope, id: string): Promise<CaseRow[]> =>
  many(tx, 'c.city = ? and c.joined_to = ? order by c.opened_at, c.id', [scope.city, id])

/** Cases of a kind that are said to be about the same thing, by a blind index over what tells it. */
export const casesAlike = (tx: Tx, scope: Scope, kind: string, alike: string): Promise<CaseRow[]> =>
  many(tx, 'c.city = ? and c.kind = ? and c.alike = ? order by c.opened_at, c.id', [scope.city, kind, alike])

/** Holds what two cases may have in common until the transaction ends: two that come at once meet. */
export async function lockAlike(tx: Tx, scope: Scope, marks: readonly string[]): Promise<void> {
  for (const mark of marks.toSorted()) await rows(tx, lockName(tx.dialect), [`alike ${scope.city} ${mark}`])
}

export async function setAlike(tx: Tx, scope: Scope, id: string, alike: string | null): Promise<void> {
  await rows(tx, 'update cases set alike = ? where city = ? and id = ?', [alike, scope.city, id])
}

async function many(tx: Tx, where: string, params: readonly string[]): Promise<CaseRow[]> {
  return (await rows<FoundCase>(tx, `${selectedCase} where ${where} limit 50`, params)).map(caseOf)
}
