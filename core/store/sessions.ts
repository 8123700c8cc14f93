import { textList } from './dialect.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** The table holds only a keyed hash of each token: who reads the database cannot sign in with it. */
const hashOf = (tx: Tx, token: string): string => tx.vault.index('token', token)
const newToken = (tx: Tx): string => tx.world.bytes(32).toString('base64url')

export interface Session {
  readonly staffId: string
  readonly createdAt: number
  readonly seenAt: number
  readonly expiresAt: number
}

export async function createSession(tx: Tx, staffId: string, lifetimeMs: number): Promise<string> {
  const token = newToken(tx)
  const now = tx.world.now()
  await rows(
    tx,
    'insert into sessions (token_hash, staff_id, created_at, seen_at, expires_at) values (?, ?, ?, ?, ?)',
    [hashOf(tx, token), staffId, now, now, now + lifetimeMs],
  )
  return token
}

/** Only one that has not expired, of somebody who may still sign in. */
export const sessionByToken = (tx: Tx, token: string): Promise<Session | undefined> =>
  row<Session>(
    tx,
    `select s.staff_id as "staffId", s.created_at as "createdAt", s.seen_at as "seenAt",
       s.expires_at as "expiresAt"
     from sessions s join staff on staff.id = s.staff_id
     where s.token_hash = ? and s.expires_at > ? and staff.disabled_at is null`,
    [hashOf(tx, token), tx.world.now()],
  )

/** Still at work: moves the session's last sight, and its end. */
export async function touchSession(tx: Tx, token: string, expiresAt: number): Promise<void> {
  await rows(tx, 'update sessions set seen_at = ?, expires_at = ? where token_hash = ?', [
    tx.world.now(),
    expiresAt,
    hashOf(tx, token),
  ])
}

export async function endSession(tx: Tx, token: string): Promise<void> {
  await rows(tx, 'delete from sessions where token_hash = ?', [hashOf(tx, token)])
}

export async function dropExpired(tx: Tx): Promise<void> {
  const now = tx.world.now()
  await rows(tx, 'delete from sessions where expires_at <= ?', [now])
  await rows(tx, 'delete from invitations where expires_at <= ?', [now])
}

/** The kind of link that is printed while there is no staff: its holder becomes the first administrator. */
export const firstAdministrator = 'first-administrator'

/** The kind of link that gives an account a new password. */
export const passwordLinkOf = (staffId: string): string => `password/${staffId}`

/** The kind of step that is open between a right password and the phone's code. */
export const secondStepOf = (staffId: string): string => `second-step/${staffId}`

/** A link that works once: whoever holds it may become what `kind` says. */
export async function createInvitation(
  tx: Tx,
  kind: string,
  lifetimeMs: number,
  token = newToken(tx),
): Promise<string> {
  const now = tx.world.now()
  await rows(tx, 'insert into invitations (token_hash, kind, created_at, expires_at) values (?, ?, ?, ?)', [
    hashOf(tx, token),
    kind,
    now,
    now + lifetimeMs,
  ])
  return token
}

/** Whether the link would still work; nothing is used up. */
export async function invitationOpen(tx: Tx, kind: string, token: string): Promise<boolean> {
  const sql =
    'select 1 as there from invitations where token_hash = ? and kind = ? and used_at is null and expires_at > ?'
  return (await row(tx, sql, [hashOf(tx, token), kind, tx.world.now()])) !== undefined
}

/** True for exactly one caller, even when two come at once. */
export async function useInvitation(tx: Tx, kind: string, token: string): Promise<boolean> {
  const now = tx.world.now()
  const sql = `update invitations set used_at = ?
    where token_hash = ? and kind = ? and used_at is null and expires_at > ? returning kind`
  return (await row(tx, sql, [now, hashOf(tx, token), kind, now])) !== undefined
}

/** The same where only the token is known: gives what follows `prefix` in its kind. */
export async function useInvitationOf(tx: Tx, prefix: string, token: string): Promise<string | undefined> {
  const now = tx.world.now()
  const sql = `update invitations set used_at = ? where token_hash = ? and substr(kind, 1, ${prefix.length}) = ?
    and used_at is null and expires_at > ? returning kind`
  const used = await row<{ kind: string }>(tx, sql, [now, hashOf(tx, token), prefix, now])
  return used?.kind.slice(prefix.length)
}

/** None of these kinds opens anything any more. */
export async function voidInvitations(tx: Tx, ...kinds: readonly string[]): Promise<void> {
  const sql = `update invitations set used_at = ? where used_at is null and kind in ${textList(tx.dialect)}`
  await rows(tx, sql, [tx.world.now(), JSON.stringify(kinds)])
}
