import { blockedUs } from './blocked.ts'
import { addressOf } from './chats.ts'
import { textList } from './dialect.ts'
import type { Reply } from './message.ts'
import { bodyPlace } from './insertMessages.ts'
import { uncertain, waitsForThem, type Account, type Outgoing } from './outbox.ts'
import { rows, type Param } from './sql.ts'
import type { Tx } from './tx.ts'

interface OutRow {
  chat: string
  n: number
  body: string
  attempts: number
  error: string | null
  next_at: number
  address_sealed: string
  last_in_at: number
  blocked: number | boolean
}

export interface Asked {
  /** Of how many chats at most, and how many messages of each. */
  readonly chats: number
  readonly each: number
  /** Chats whose messages are in hand already. */
  readonly except?: Iterable<string>
  /** For how long after a person's last message they may be written to, where that is limited. */
  readonly windowMs?: number | undefined
}

/** What we wrote to this chat before is settled: messages go out in order, so the one before it tells for all. */
const nothingBefore = `coalesce((select earlier.state from messages earlier
  where earlier.city = m.city and earlier.chat = m.chat and earlier.n < m.n and earlier.direction = 'out'
  order by earlier.n desc limit 1), 'sent') not in ('queued', 'sending')`

/**
 * What is to be sent now: each chat's next messages in order, the chats due longest first. Nothing is marked, so it
 * may be read beside the writer; whoever asks holds the account's lease, and remembers what is in hand.
 */
export async function nextOutgoing(tx: Tx, of: Account, asked: Asked): Promise<Outgoing[][]> {
  const now = tx.world.now()
  const { chats, each, except = [], windowMs } = asked
  const due = dueWhen(now, windowMs)
  const found = await rows<OutRow>(
    tx,
    `select m.chat, m.n, m.body, m.attempts, m.error, m.next_at, c.address_sealed, c.last_in_at,
       ${blockedUs} as blocked
     from (select m.chat, m.n, m.next_at from messages m
       where m.city = ? and m.channel = ? and m.account = ? and m.direction = 'out' and m.state = 'queued'
         and ${due.sql} and m.chat not in ${textList(tx.dialect)} and ${nothingBefore}
       order by m.next_at, m.chat limit ?) head
     join chats c on c.city = ? and c.id = head.chat
     join messages m on m.city = c.city and m.chat = c.id and m.n >= head.n and m.direction = 'out'
       and m.state = 'queued'
     order by head.next_at, head.chat, m.n limit ?`,
    [
      of.city,
      of.channel,
      of.account,
      ...due.params,
      JSON.stringify([...except]),
      chats,
      of.city,
      chats * each,
    ],
  )
  return byChat(found).map((queued) =>
    dueFirst(queued, now)
      .slice(0, each)
      .map((one) => outgoingOf(tx, of, one)),
  )
}

/** Each once and in order: where an old message is sent again, a chat has two that nothing unsettled stands before. */
function byChat(found: readonly OutRow[]): OutRow[][] {
  const chats = new Map<string, Map<number, OutRow>>()
  for (const one of found)
    chats.set(one.chat, (chats.get(one.chat) ?? new Map<number, OutRow>()).set(one.n, one))
  return [...chats.values()].map((queued) => [...queued.values()].toSorted((a, b) => a.n - b.n))
}

function dueWhen(now: number, windowMs: number | undefined): { sql: string; params: Param[] } {
  if (windowMs === undefined) return { sql: 'm.next_at <= ?', params: [now] }
  const sql = `(m.next_at <= ? or (m.error = ? and exists (select 1 from chats w
    where w.city = m.city and w.id = m.chat and w.last_in_at > ?)))`
  return { sql, params: [now, waitsForThem, now - windowMs] }
}

/** One that was tried and rests holds up those behind it. */
function dueFirst(queued: readonly OutRow[], now: number): readonly OutRow[] {
  const resting = queued.findIndex(({ next_at }, index) => index > 0 && next_at > now)
  return resting < 0 ? queued : queued.slice(0, resting)
}

function outgoingOf(tx: Tx, { city, channel, account }: Account, found: OutRow): Outgoing {
  const { chat, n, body, attempts, error, address_sealed, last_in_at, blocked } = found
  return {
    address: { city, channel, account, address: addressOf(tx, city, chat, address_sealed) },
    chat,
    n,
    attempts,
    lastInAt: last_in_at,
    uncertain: error === uncertain,
    blocked: Boolean(blocked),
    reply: tx.vault.unseal(bodyPlace(city, chat, n), body) as Reply,
  }
}
