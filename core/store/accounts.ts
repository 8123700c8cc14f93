import { fromJson } from './dialect.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** One of our own accounts on a channel: a bot, a number. */
export interface AccountKey {
  readonly city: string
  readonly channel: string
  readonly account: string
}

/** What every channel says of an account; one may add to it (a QR to scan, what happened before). */
export interface AccountStatus {
  /** `refused`: the provider does not let us in, and only a person can change that. */
  readonly state: 'starting' | 'open' | 'trouble' | 'refused'
  /** In the house's own short words: `conflict`, `no-network`, `bad-token`, … */
  readonly why?: string
  /** Since when it is so. */
  readonly since: number
  /** What a phone is to scan so that the account opens; it changes every few seconds. */
  readonly qr?: string
  /** The number that serves, where it shows only once the account is open. */
  readonly phone?: string
  /** When it is tried again by itself. */
  readonly againAt?: number
  /** What was before, oldest first; only so much of it is kept. */
  readonly history?: readonly AccountMoment[]
}

export type AccountMoment = Pick<AccountStatus, 'state' | 'why' | 'since'>

export interface Account extends AccountKey {
  /** What the channel last said of itself: connected, QR to scan, banned. Its own shape. */
  readonly status: unknown
  /** Up to where the provider's messages were taken. */
  readonly watermark: string | null
  readonly leaseOwner: string | null
  readonly leaseUntil: number | null
}

const key = 'city = ? and channel = ? and account = ?'

/**
 * An account is served by one process: whoever holds the lease polls, paces and sends. True when it is ours
 * for `forMs` from now, newly or still.
 */
export async function lease(tx: Tx, of: AccountKey, owner: string, forMs: number): Promise<boolean> {
  const now = tx.world.now()
  const held = await row(
    tx,
    `insert into accounts (city, channel, account, status, lease_owner, lease_until) values (?, ?, ?, '{}', ?, ?)
     on conflict (city, channel, account) do update
     set lease_owner = excluded.lease_owner, lease_until = excluded.lease_until
     where accounts.lease_owner is null or accounts.lease_owner = excluded.lease_owner
       or accounts.lease_until <= ?
     returning lease_owner`,
    [of.city, of.channel, of.account, owner, now + forMs, now],
  )
  return held !== undefined
}

/** Gives it back at an orderly end, so that the next process need not wait. */
export async function release(tx: Tx, of: AccountKey, owner: string): Promise<void> {
  await rows(
    tx,
    `update accounts set lease_owner = null, lease_until = null where ${key} and lease_owner = ?`,
    [of.city, of.channel, of.account, owner],
  )
}

export async function saveStatus(tx: Tx, of: AccountKey, status: AccountStatus): Promise<void> {
  await rows(
    tx,
    `insert into accounts (city, channel, account, status) values (?, ?, ?, ?)
     on conflict (city, channel, account) do update set status = excluded.status`,
    [of.city, of.channel, of.account, JSON.stringify(status)],
  )
}

export async function saveWatermark(tx: Tx, of: AccountKey, watermark: string): Promise<void> {
  await rows(
    tx,
    `insert into accounts (city, channel, account, status, watermark) values (?, ?, ?, '{}', ?)
     on conflict (city, channel, account) do update set watermark = excluded.watermark`,
    [of.city, of.channel, of.account, watermark],
  )
}

const columns =
  'city, channel, account, status, watermark, lease_owner as "leaseOwner", lease_until as "leaseUntil"'

const withStatus = (found: Account): Account => ({ ...found, status: fromJson(found.status) })

export async function accountsOf(tx: Tx, city: string): Promise<Account[]> {
  const sql = `select ${columns} from accounts where city = ? order by channel, account`
  return (await rows<Account>(tx, sql, [city])).map(withStatus)
}

export async function findAccount(tx: Tx, of: AccountKey): Promise<Account | undefined> {
  const found = await row<Account>(tx, `select ${columns} from accounts where ${key}`, [
    of.city,
    of.channel,
    of.account,
  ])
  return found && withStatus(found)
}
