import type { ChatAddress } from './message.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/**
 * The channel tells that another phone may be behind this address: a number that changed hands or device. What was
 * said here is not told again until the person has shown who they are, and a talk that was half told is not resumed.
 */
export async function doubtChat(tx: Tx, { city, channel, account, address }: ChatAddress): Promise<void> {
  await rows(
    tx,
    `update chats set unproven_at = coalesce(unproven_at, ?), talk = null
     where city = ? and channel = ? and account = ? and address_index = ?`,
    [tx.world.now(), city, channel, account, tx.vault.index('address', `${channel}|${account}|${address}`)],
  )
}
