import { chatColumns, chatOf, noneYet, type Chat, type ChatRow } from './chatRow.ts'
import { learnPhones, sealedPhone } from './chatPhones.ts'
import { forUpdate, jsonRows } from './dialect.ts'
import { sealTalk } from './knownChats.ts'
import { newId } from '../world.ts'
import type { ChatAddress } from './message.ts'
import type { Scope } from './scope.ts'
import { insertRows, rows } from './sql.ts'
import { runningOf, type Tx } from './tx.ts'

export type { Chat } from './chatRow.ts'

const keyColumns = { city: 'text', channel: 'text', account: 'text', address_index: 'text' } as const
const callerColumns = { ...keyColumns, provider_id: 'text' } as const
const newColumns = {
  ...keyColumns,
  id: 'text',
  address_sealed: 'text',
  phone_index: 'text',
  phone_sealed: 'text',
  network: 'text',
  n: 'integer',
  held: 'boolean',
  last_in_at: 'bigint',
} as const
const savedColumns = {
  city: 'text',
  id: 'text',
  n: 'integer',
  talk: 'text',
  invites: 'jsonb',
  called_at: 'bigint',
  muted_until: 'bigint',
  consented_at: 'bigint',
  opted_out_at: 'bigint',
  last_in_at: 'bigint',
  held: 'boolean',
  kept_for: 'text',
  unproven_at: 'bigint',
} as const

/** The chats a transaction holds. A notice to one of them must count on with it, not beside it. */
const inHand = new WeakMap<Tx, Map<string, Chat>>()

export function chatInHand(tx: Tx, city: string, id: string): Chat | undefined {
  // Outside a transaction nothing is in hand, and nobody is to take that for an answer.
  runningOf(tx)
  return inHand.get(tx)?.get(`${city}/${id}`)
}

export interface Caller extends ChatAddress {
  readonly phone?: string
  /** The network it comes over, on a channel where anybody opens a chat for nothing. */
  readonly network?: string
  /** The message they call with, as its provider names it. */
  readonly providerId?: string
}

export interface Called {
  readonly chat: Chat
  /** This very message was received before. */
  readonly again: boolean
}

/** Locks the chats of these callers, making those that are new. The answer keeps the order asked in. */
export async function takeCalls(tx: Tx, callers: readonly Caller[]): Promise<Called[]> {
  const wanted = callers.map((caller): Wanted => {
    const { city, channel, account, providerId } = caller
    return {
      city,
      channel,
      account,
      address_index: addressIndex(tx, caller),
      provider_id: providerId,
      caller,
    }
  })
  const known = await lockByAddress(tx, wanted)
  const missing = wanted.filter((one) => !known.chats.has(keyOf(one)))
  if (missing.length > 0) {
    await insertNew(tx, missing)
    const now = await lockByAddress(tx, wanted)
    for (const [key, chat] of now.chats)
      if (!known.chats.has(key)) known.chats.set(key, { ...chat, fresh: true })
    for (const key of now.again) known.again.add(key)
  }
  const called = wanted.map((one) => ({
    chat: hold(tx, must(known.chats.get(keyOf(one)))),
    again: known.again.has(messageKey(one)),
    phone: one.caller.phone,
  }))
  await learnPhones(tx, called)
  return called
}

export async function openChats(tx: Tx, callers: readonly Caller[]): Promise<Chat[]> {
  return (await takeCalls(tx, callers)).map(({ chat }) => chat)
}

export async function openChat(tx: Tx, scope: Scope, id: string): Promise<Chat | null> {
  const held = chatInHand(tx, scope.city, id)
  if (held) return held
  const sql = `select ${chatColumns} from chats c where c.city = ? and c.id = ? ${forUpdate(tx.dialect)}`
  const [found] = await rows<ChatRow>(tx, sql, [scope.city, id])
  return found ? hold(tx, chatOf(tx, found)) : null
}

/** The chat as it is, to be looked at and not changed; takes no lock. */
export async function seeChat(tx: Tx, scope: Scope, id: string): Promise<Chat | null> {
  const held = chatInHand(tx, scope.city, id)
  if (held) return held
  const sql = `select ${chatColumns} from chats c where c.city = ? and c.id = ?`
  const [found] = await rows<ChatRow>(tx, sql, [scope.city, id])
  return found ? chatOf(tx, found) : null
}

/** The id and last message's time of an address that has written before; takes no lock. */
export async function findChat(
  tx: Tx,
  address: ChatAddress,
): Promise<{ id: string; lastInAt: number } | null> {
  const sql =
    'select id, last_in_at from chats where city = ? and channel = ? and account = ? and address_index = ?'
  const { city, channel, account } = address
  const [found] = await rows<ChatRow>(tx, sql, [city, channel, account, addressIndex(tx, address)])
  return found ? { id: found.id, lastInAt: found.last_in_at } : null
}

/** Where a chat's answers are to be sent. */
export function addressOf(tx: Tx, city: string, id: string, sealed: string): string {
  return String(tx.vault.unseal({ table: 'chats', column: 'address', row: `${city}/${id}` }, sealed))
}

export async function saveChats(tx: Tx, chats: readonly Chat[]): Promise<void> {
  if (chats.length === 0) return
  const set = jsonRows(
    tx.dialect,
    savedColumns,
    [...new Set(chats)].map((chat) => ({
      city: chat.city,
      id: chat.id,
      n: chat.n,
      invites: chat.invites.length === 0 ? null : chat.invites,
      held: chat.held,
      talk: sealTalk(tx, chat),
      called_at: chat.calledAt,
      muted_until: chat.mutedUntil,
      consented_at: chat.consentedAt,
      opted_out_at: chat.optedOutAt,
      last_in_at: chat.lastInAt,
      // A case of its own keeps what was said in its turns; only a talk that has none yet goes on being kept.
      kept_for: chat.keptFor === noneYet ? noneYet : null,
      unproven_at: chat.unprovenAt,
    })),
  )
  await rows(
    tx,
    `update chats set n = x.n, talk = x.talk, invites = x.invites, called_at = x.called_at, muted_until = x.muted_until,
       consented_at = x.consented_at, opted_out_at = x.opted_out_at, last_in_at = x.last_in_at, held = x.held, kept_for = x.kept_for,
       unproven_at = x.unproven_at
     from ${set.from} where chats.city = x.city and chats.id = x.id`,
    [set.param],
  )
}

interface Wanted {
  readonly city: string
  readonly channel: string
  readonly account: string
  readonly address_index: string
  readonly provider_id: string | undefined
  readonly caller: Caller
}

async function insertNew(tx: Tx, missing: readonly Wanted[]): Promise<void> {
  const objects = missing.map(({ caller, ...key }) => {
    const id = newId(tx.world)
    const row = `${caller.city}/${id}`
    return {
      ...key,
      id,
      address_sealed: tx.vault.seal({ table: 'chats', column: 'address', row }, caller.address),
      ...sealedPhone(tx, caller.city, id, caller.phone),
      network: caller.network === undefined ? null : tx.vault.index('address', `network|${caller.network}`),
      n: 0,
      held: false,
      last_in_at: tx.world.now(),
    }
  })
  await insertRows(
    tx,
    'chats',
    newColumns,
    objects,
    'on conflict (city, channel, account, address_index) do nothing',
  )
}

async function lockByAddress(tx: Tx, wanted: readonly Wanted[]) {
  const set = jsonRows(tx.dialect, callerColumns, wanted)
  const found = await rows<ChatRow & { provider_id: string; again: number | boolean }>(
    tx,
    // Always in the same order, so that two batches cannot wait for each other.
    `select ${chatColumns}, x.provider_id, exists (select 1 from messages m where m.city = x.city
       and m.channel = x.channel and m.account = x.account and m.provider_id = x.provider_id
       and m.direction = 'in') as again
     from ${set.from} join chats c on c.city = x.city and c.channel = x.channel and c.account = x.account
       and c.address_index = x.address_index
     order by c.city, c.id ${forUpdate(tx.dialect, 'c')}`,
    [set.param],
  )
  const chats = new Map<string, Chat>()
  for (const one of found) if (!chats.has(keyOf(one))) chats.set(keyOf(one), chatOf(tx, one))
  return { chats, again: new Set(found.filter(({ again }) => again).map(messageKey)) }
}

function hold(tx: Tx, chat: Chat): Chat {
  const held = inHand.get(tx) ?? new Map<string, Chat>()
  inHand.set(tx, held)
  const key = `${chat.city}/${chat.id}`
  const one = held.get(key) ?? chat
  held.set(key, one)
  return one
}

const addressIndex = (tx: Tx, { channel, account, address }: ChatAddress) =>
  tx.vault.index('address', `${channel}|${account}|${address}`)

type Key = Omit<Wanted, 'caller' | 'provider_id'>

const keyOf = ({ city, channel, account, address_index }: Key) =>
  `${city}|${channel}|${account}|${address_index}`

const messageKey = ({ city, channel, account, provider_id }: Omit<Wanted, 'caller' | 'address_index'>) =>
  `${city}|${channel}|${account}|${provider_id}`

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a chat was inserted and is not there')
  return value
}
