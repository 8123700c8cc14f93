import type { Account } from './outbox.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

const most = 100_000

/** When the messages were written that went out through an account since then, oldest first. */
export async function sentSince(
  tx: Tx,
  { city, channel, account }: Account,
  since: number,
): Promise<number[]> {
  const found = await rows<{ at: number }>(
    tx,
    `select at from messages where city = ? and channel = ? and account = ? and direction = 'out'
       and state in ('sent', 'delivered', 'read') and at >= ? order by at limit ${most}`,
    [city, channel, account, since],
  )
  return found.map(({ at }) => at)
}
