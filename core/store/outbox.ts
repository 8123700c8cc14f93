import { blockedUs } from './blocked.ts'
import { addressOf } from './chats.ts'
import { forUpdate, jsonRows } from './dialect.ts'
import type { ChannelName, ChatAddress, Reply } from './message.ts'
import { bodyPlace, type OutState } from './messages.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** One of our accounts on a channel: what is sent through it is paced together. */
export interface Account {
  readonly city: string
  readonly channel: ChannelName
  readonly account: string
}

export interface Outgoing {
  readonly address: ChatAddress
  readonly chat: string
  readonly n: number
  readonly reply: Reply
  readonly attempts: number
  /** When the person last wrote. */
  readonly lastInAt: number
  /** It was on its way when the house went down: it may have arrived. */
  readonly uncertain: boolean
  /** The person does not want to hear from us, and has not written since. */
  readonly blocked: boolean
}

/** What became of one message, to be written down. */
export interface Sent {
  readonly chat: string
  readonly n: number
  readonly state: OutState
  /** Whether the provider was asked in earnest: only that counts towards giving up. */
  readonly tried: boolean
  readonly nextAt?: number
  readonly error?: string
  /** What the provider calls it; its receipts name it so. */
  readonly providerId?: string
  /** The person does not want to hear from us. */
  readonly blocked?: boolean
}

interface OutRow {
  chat: string
  n: number
  body: string
  attempts: number
  error: string | null
  address_sealed: string
  last_in_at: number
  blocked: number | boolean
}

/** In `error` of a message that was on its way when the house went down. */
export const uncertain = 'uncertain'
/** In `error` of a message that waits until the person writes again. */
export const waitsForThem = 'window'

const ofAccount = "city = ? and channel = ? and account = ? and direction = 'out'"

/** After a restart: what was on its way may or may not have arrived, so it is sent again. */
export async function requeueSending(tx: Tx, { city, channel, account }: Account): Promise<void> {
  const sql = `update messages set state = 'queued', next_at = ?, error = ? where ${ofAccount} and state = 'sending'`
  await rows(tx, sql, [tx.world.now(), uncertain, city, channel, account])
}

/** Takes the next message of each chat of an account, those due longest first, and marks them as on their way. */
export async function takeOutgoing(
  tx: Tx,
  { city, channel, account }: Account,
  limit: number,
): Promise<Outgoing[]> {
  const found = await rows<OutRow>(
    tx,
    // Of each chat only the first that is not sent yet: what follows waits until that one is written down.
    `select m.chat, m.n, m.body, m.attempts, m.error, c.address_sealed, c.last_in_at, ${blockedUs} as blocked from messages m
     join chats c on c.city = m.city and c.id = m.chat
     where m.city = ? and m.channel = ? and m.account = ? and m.direction = 'out' and m.state = 'queued'
       and m.next_at <= ? and not exists (
         select 1 from messages earlier where earlier.city = m.city and earlier.chat = m.chat and earlier.n < m.n
           and earlier.direction = 'out' and earlier.state in ('queued', 'sending'))
     order by m.next_at, m.chat, m.n limit ? ${forUpdate(tx.dialect, 'm')}`,
    [city, channel, account, tx.world.now(), limit],
  )
  await markOutgoing(
    tx,
    city,
    found.map(({ chat, n }) => ({ chat, n, state: 'sending', tried: false })),
  )
  return found.map(({ chat, n, body, attempts, error, address_sealed, last_in_at, blocked }) => ({
    address: { city, channel, account, address: addressOf(tx, city, chat, address_sealed) },
    chat,
    n,
    attempts,
    lastInAt: last_in_at,
    uncertain: error === uncertain,
    blocked: Boolean(blocked),
    reply: tx.vault.unseal(bodyPlace(city, chat, n), body) as Reply,
  }))
}

const sentColumns = {
  chat: 'text',
  n: 'integer',
  state: 'text',
  next_at: 'bigint',
  error: 'text',
  provider_id: 'text',
  tried: 'integer',
} as const

/** Writes down what became of messages. */
export async function markOutgoing(tx: Tx, city: string, sent: readonly Sent[]): Promise<void> {
  if (sent.length === 0) return
  const set = jsonRows(
    tx.dialect,
    sentColumns,
    sent.map(({ chat, n, state, nextAt, error, providerId, tried }) => ({
      chat,
      n,
      state,
      next_at: nextAt ?? null,
      error: error ?? null,
      provider_id: providerId ?? null,
      tried: tried ? 1 : 0,
    })),
  )
  await rows(
    tx,
    `update messages set state = x.state, next_at = x.next_at, error = x.error,
       provider_id = coalesce(x.provider_id, messages.provider_id), attempts = attempts + x.tried
     from ${set.from} where messages.city = ? and messages.chat = x.chat and messages.n = x.n`,
    [set.param, city],
  )
  await noteBlocked(
    tx,
    city,
    sent.filter(({ blocked }) => blocked === true),
  )
}

async function noteBlocked(tx: Tx, city: string, sent: readonly Sent[]): Promise<void> {
  if (sent.length === 0) return
  const set = jsonRows(tx.dialect, { chat: 'text' }, sent)
  const sql = `update chats set blocked_at = ? from ${set.from} where chats.city = ? and chats.id = x.chat`
  await rows(tx, sql, [tx.world.now(), set.param, city])
}

/** What waited for people who have written within the last `windowMs` may go. */
export async function releaseWaiting(
  tx: Tx,
  { city, channel, account }: Account,
  windowMs: number,
): Promise<void> {
  const now = tx.world.now()
  const sql = `update messages set next_at = ?, error = null where ${ofAccount} and state = 'queued' and error = ?
    and exists (select 1 from chats c where c.city = messages.city and c.id = messages.chat and c.last_in_at > ?)`
  await rows(tx, sql, [now, city, channel, account, waitsForThem, now - windowMs])
}

/** Everything still to be sent through an account, so that whoever closes the house knows. */
export async function countOutgoing(tx: Tx, { city, channel, account }: Account): Promise<number> {
  const sql = `select count(*) as waiting from messages where ${ofAccount} and state in ('queued', 'sending')`
  const [found] = await rows<{ waiting: number }>(tx, sql, [city, channel, account])
  return found?.waiting ?? 0
}
