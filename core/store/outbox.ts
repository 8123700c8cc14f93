import { jsonRows } from './dialect.ts'
import type { ChannelName, ChatAddress, Reply } from './message.ts'
import type { OutState } from './insertMessages.ts'
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

/** In `error` of a message that was on its way when the house went down. */
export const uncertain = 'uncertain'
/** In `error` of a message that waits until the person writes again. */
export const waitsForThem = 'window'

const ofAccount = "city = ? and channel = ? and account = ? and direction = 'out'"

/** After a restart: what was marked as on its way may or may not have arrived, so it is sent again. */
export async function requeueSending(tx: Tx, { city, channel, account }: Account): Promise<void> {
  const sql = `update messages set state = 'queued', next_at = ?, error = ? where ${ofAccount} and state = 'sending'`
  await rows(tx, sql, [tx.world.now(), uncertain, city, channel, account])
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

/** Writes down what became of messages; of one that another process has settled meanwhile nothing more is said. */
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
     from ${set.from} where messages.city = ? and messages.chat = x.chat and messages.n = x.n
       and messages.state in ('queued', 'sending')`,
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
