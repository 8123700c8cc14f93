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
}

export interface Sent {
  readonly chat: string
  readonly n: number
  readonly state: OutState
  readonly nextAt?: number
  readonly error?: string
}

interface OutRow {
  chat: string
  n: number
  body: string
  attempts: number
  address_sealed: string
}

/** After a restart: what was on its way may or may not have arrived, so it is sent again. */
export async function requeueSending(tx: Tx, { city, channel, account }: Account): Promise<void> {
  const sql = `update messages set state = 'queued', next_at = ? where city = ? and channel = ? and account = ?
    and direction = 'out' and state = 'sending'`
  await rows(tx, sql, [tx.world.now(), city, channel, account])
}

/** Takes the next messages of an account, each chat's in their order, and marks them as on their way. */
export async function takeOutgoing(
  tx: Tx,
  { city, channel, account }: Account,
  limit: number,
): Promise<Outgoing[]> {
  const found = await rows<OutRow>(
    tx,
    // A message waits while an earlier one of its chat is on its way or is to be tried again later.
    `select m.chat, m.n, m.body, m.attempts, c.address_sealed from messages m
     join chats c on c.city = m.city and c.id = m.chat
     where m.city = ? and m.channel = ? and m.account = ? and m.direction = 'out' and m.state = 'queued'
       and m.next_at <= ? and not exists (
         select 1 from messages earlier where earlier.city = m.city and earlier.chat = m.chat and earlier.n < m.n
           and earlier.direction = 'out' and (earlier.state = 'sending' or (earlier.state = 'queued' and earlier.next_at > ?)))
     order by m.at, m.chat, m.n limit ? ${forUpdate(tx.dialect, 'm')}`,
    [city, channel, account, tx.world.now(), tx.world.now(), limit],
  )
  await markOutgoing(
    tx,
    city,
    found.map(({ chat, n }) => ({ chat, n, state: 'sending' })),
  )
  return found.map(({ chat, n, body, attempts, address_sealed }) => ({
    address: { city, channel, account, address: addressOf(tx, city, chat, address_sealed) },
    chat,
    n,
    attempts,
    reply: tx.vault.unseal(bodyPlace(city, chat, n), body) as Reply,
  }))
}

const sentColumns = { chat: 'text', n: 'integer', state: 'text', next_at: 'bigint', error: 'text' } as const

/** Writes down what became of messages; each time it is told counts as an attempt, save the taking itself. */
export async function markOutgoing(tx: Tx, city: string, sent: readonly Sent[]): Promise<void> {
  if (sent.length === 0) return
  const set = jsonRows(
    tx.dialect,
    sentColumns,
    sent.map(({ chat, n, state, nextAt, error }) => ({
      chat,
      n,
      state,
      next_at: nextAt ?? null,
      error: error ?? null,
    })),
  )
  await rows(
    tx,
    `update messages set state = x.state, next_at = x.next_at, error = x.error,
       attempts = attempts + case when x.state = 'sending' then 0 else 1 end
     from ${set.from} where messages.city = ? and messages.chat = x.chat and messages.n = x.n`,
    [set.param, city],
  )
}

/** Everything still to be sent through an account, so that whoever closes the house knows. */
export async function countOutgoing(tx: Tx, { city, channel, account }: Account): Promise<number> {
  const sql = `select count(*) as waiting from messages where city = ? and channel = ? and account = ?
    and direction = 'out' and state in ('queued', 'sending')`
  const [found] = await rows<{ waiting: number }>(tx, sql, [city, channel, account])
  return found?.waiting ?? 0
}
