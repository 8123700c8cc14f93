import { newId } from '../world.ts'
import { audit } from './audit.ts'
import { forUpdate, lockTable } from './dialect.ts'
import { forgetGuesses } from './guesses.ts'
import type { Scope } from './scope.ts'
import { passwordLinkOf, secondStepOf, voidInvitations } from './sessions.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

export type Role = 'administrator' | 'officer' | 'team' | 'supervisor' | 'head' | 'partner'

/** What somebody may do: in one city or '*' all, as one role, for one office or '*' all. */
export interface Grant {
  readonly city: string
  readonly role: Role
  readonly office: string
}

export interface Staff {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly password_hash: string
  readonly totp_sealed: string | null
  readonly disabled_at: number | null
}

const columns = 'id, login, name, password_hash, totp_sealed, disabled_at'

/** Where a second factor's secret is sealed. */
export const totpPlace = (staffId: string) => ({ table: 'staff', column: 'totp_sealed', row: staffId })

/** The same login in capitals or with spaces around it is the same person's. */
export const loginOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

export async function createStaff(
  tx: Tx,
  scope: Scope,
  who: { readonly login: string; readonly name: string; readonly passwordHash: string },
): Promise<string> {
  const id = newId(tx.world)
  await rows(tx, `insert into staff (id, login, name, password_hash, created_at) values (?, ?, ?, ?, ?)`, [
    id,
    loginOf(who.login),
    who.name,
    who.passwordHash,
    tx.world.now(),
  ])
  await audit(tx, scope, { action: 'create-staff', subjectKind: 'staff', subjectId: id })
  return id
}

export const staffByLogin = (tx: Tx, login: string): Promise<Staff | undefined> =>
  row<Staff>(tx, `select ${columns} from staff where login = ?`, [loginOf(login)])

/** The same, locked until the transaction ends: tries that come at once are counted one after the other. */
export const lockStaff = (tx: Tx, login: string): Promise<Staff | undefined> =>
  row<Staff>(tx, `select ${columns} from staff where login = ? ${forUpdate(tx.dialect)}`, [loginOf(login)])

export const staffById = (tx: Tx, id: string): Promise<Staff | undefined> =>
  row<Staff>(tx, `select ${columns} from staff where id = ?`, [id])

/** Nobody is added until the transaction ends: of two who want to be the first, one is. */
export async function lockStaffList(tx: Tx): Promise<void> {
  await rows(tx, lockTable(tx.dialect, 'staff'))
}

export async function countStaff(tx: Tx): Promise<number> {
  return (await row<{ n: number }>(tx, 'select count(*) as n from staff'))?.n ?? 0
}

/** Everybody with a grant in this city, by name. */
export const staffOf = (tx: Tx, scope: Scope): Promise<Staff[]> =>
  rows<Staff>(
    tx,
    `select ${columns} from staff
     where id in (select staff_id from grants where city in (?, '*')) order by name, id`,
    [scope.city],
  )

export async function setPassword(tx: Tx, scope: Scope, id: string, passwordHash: string): Promise<void> {
  await renewPassword(tx, id, passwordHash)
  await audit(tx, scope, { action: 'set-password', subjectKind: 'staff', subjectId: id })
}

/** Whoever held the link set it, which need not be the account's owner: the audit blames nobody. */
export async function setPasswordByLink(
  tx: Tx,
  scopes: readonly Scope[],
  id: string,
  passwordHash: string,
): Promise<void> {
  await renewPassword(tx, id, passwordHash)
  for (const scope of scopes)
    await audit(tx, scope, { action: 'set-password-by-link', subjectKind: 'staff', subjectId: id })
}

/** What was opened with the old password, or could still replace the new one, ends. */
async function renewPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await rows(tx, 'update staff set password_hash = ? where id = ?', [passwordHash, id])
  await forgetGuesses(tx, id)
  await endSessionsOf(tx, id)
  await voidInvitations(tx, passwordLinkOf(id), secondStepOf(id))
}

/** Sessions begun without the new second factor, or under the old one, end. */
export async function setTotp(tx: Tx, scope: Scope, id: string, secret: string | null): Promise<void> {
  const sealed = secret === null ? null : tx.vault.seal(totpPlace(id), secret)
  await rows(tx, 'update staff set totp_sealed = ? where id = ?', [sealed, id])
  await endSessionsOf(tx, id)
  await audit(tx, scope, {
    action: secret === null ? 'drop-second-factor' : 'set-second-factor',
    subjectKind: 'staff',
    subjectId: id,
  })
}

export async function disableStaff(tx: Tx, scope: Scope, id: string): Promise<void> {
  await rows(tx, 'update staff set disabled_at = ? where id = ? and disabled_at is null', [
    tx.world.now(),
    id,
  ])
  await endSessionsOf(tx, id)
  await rows(tx, 'delete from staff_chats where staff_id = ?', [id])
  await audit(tx, scope, { action: 'disable-staff', subjectKind: 'staff', subjectId: id })
}

/** `scope.city` is the audit's; a grant of '*' is written down there too. */
export async function grant(tx: Tx, scope: Scope, staffId: string, given: Grant): Promise<void> {
  await rows(
    tx,
    `insert into grants (city, staff_id, role, office) values (?, ?, ?, ?)
     on conflict (city, staff_id, role, office) do nothing`,
    [given.city, staffId, given.role, given.office],
  )
  await audit(tx, scope, { action: 'grant', subjectKind: 'staff', subjectId: staffId, detail: { ...given } })
}

export async function revoke(tx: Tx, scope: Scope, staffId: string, taken: Grant): Promise<void> {
  await rows(tx, 'delete from grants where city = ? and staff_id = ? and role = ? and office = ?', [
    taken.city,
    staffId,
    taken.role,
    taken.office,
  ])
  await audit(tx, scope, { action: 'revoke', subjectKind: 'staff', subjectId: staffId, detail: { ...taken } })
}

export const grantsOf = (tx: Tx, staffId: string): Promise<Grant[]> =>
  rows<Grant>(tx, 'select city, role, office from grants where staff_id = ? order by city, role, office', [
    staffId,
  ])

/** Those of the grants that count in a city. */
export const grantsIn = (grants: readonly Grant[], city: string): Grant[] =>
  grants.filter((one) => one.city === city || one.city === '*')

async function endSessionsOf(tx: Tx, staffId: string): Promise<void> {
  await rows(tx, 'delete from sessions where staff_id = ?', [staffId])
}
