import { jsonRows, textList } from './dialect.ts'
import { waitsForThem, type Account } from './outbox.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'
import { wakeAfterCommit } from './tx.ts'

/** What a provider says later of a message we sent. */
export type Receipt =
  | { readonly providerId: string; readonly state: 'sent' | 'delivered' | 'read' }
  | {
      readonly providerId: string
      readonly state: 'failed'
      readonly why: string
      /** It may go again: at that time, or once the person writes. */
      readonly again?: number | 'when-they-write'
    }

const columns = {
  provider_id: 'text',
  state: 'text',
  error: 'text',
  next_at: 'bigint',
} as const

/** Far enough that nobody waits for it; the person's next message brings it near. */
const whenTheyWriteMs = 365 * 24 * 3_600_000
const rank = { failed: 0, sent: 1, delivered: 2, read: 3 } as const

/**
 * States only move forward: receipts come late, doubled and out of order. Gives back the ids that are known here;
 * one that is not may be told before its message is written down as sent.
 */
export async function takeReceipts(
  tx: Tx,
  { city, channel, account }: Account,
  receipts: readonly Receipt[],
): Promise<Set<string>> {
  if (receipts.length === 0) return new Set()
  const best = new Map<string, Receipt>()
  for (const one of receipts) {
    const known = best.get(one.providerId)
    if (!known || rank[one.state] > rank[known.state]) best.set(one.providerId, one)
  }
  const ids = JSON.stringify([...best.keys()])
  const found = await rows<{ provider_id: string; chat: string }>(
    tx,
    `select provider_id, chat from messages where city = ? and channel = ? and account = ? and direction = 'out'
       and provider_id is not null and provider_id in ${textList(tx.dialect)}`,
    [city, channel, account, ids],
  )
  const set = jsonRows(
    tx.dialect,
    columns,
    [...best.values()].map((one) => changeOf(one, tx.world.now())),
  )
  await rows(
    tx,
    `update messages set state = x.state, error = x.error, next_at = x.next_at from ${set.from}
     where messages.city = ? and messages.channel = ? and messages.account = ? and messages.direction = 'out'
       and messages.provider_id is not null and messages.provider_id = x.provider_id
       and (messages.state = 'sent' or (messages.state = 'delivered' and x.state = 'read'))`,
    [set.param, city, channel, account],
  )
  for (const { chat } of found) wakeAfterCommit(tx, { kind: 'chat', city, chat })
  return new Set(found.map(({ provider_id }) => provider_id))
}

function changeOf(receipt: Receipt, now: number) {
  const { providerId, state } = receipt
  if (state !== 'failed') return { provider_id: providerId, state }
  const { why, again } = receipt
  if (again === undefined) return { provider_id: providerId, state, error: why }
  const waits = again === 'when-they-write'
  return {
    provider_id: providerId,
    state: 'queued',
    error: waits ? waitsForThem : why,
    next_at: waits ? now + whenTheyWriteMs : again,
  }
}
