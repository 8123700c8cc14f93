import { jsonRows } from './dialect.ts'
import type { ChatAddress } from './message.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

const seenColumns = { city: 'text', channel: 'text', account: 'text', provider_id: 'text' } as const

/** Which of these messages were received before. */
export async function seenBefore(
  tx: Tx,
  received: readonly (Omit<ChatAddress, 'address'> & { providerId: string })[],
): Promise<Set<string>> {
  const set = jsonRows(
    tx.dialect,
    seenColumns,
    received.map(({ city, channel, account, providerId }) => ({
      city,
      channel,
      account,
      provider_id: providerId,
    })),
  )
  const found = await rows<{ city: string; channel: string; account: string; provider_id: string }>(
    tx,
    `select m.city, m.channel, m.account, m.provider_id from messages m
     join ${set.from} on m.city = x.city and m.channel = x.channel and m.account = x.account
       and m.provider_id = x.provider_id
     where m.direction = 'in'`,
    [set.param],
  )
  return new Set(found.map((one) => receivedKey({ ...one, providerId: one.provider_id })))
}

export const receivedKey = (one: { city: string; channel: string; account: string; providerId: string }) =>
  `${one.city}|${one.channel}|${one.account}|${one.providerId}`
