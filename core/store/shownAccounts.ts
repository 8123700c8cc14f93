import { z } from 'zod'
import { accountsOf, type AccountKey, type AccountStatus } from './accounts.ts'
import type { Scope } from './scope.ts'
import type { Tx } from './tx.ts'

/** An account as the panel shows it. Null where its channel has not said anything yet. */
export interface ShownAccount extends AccountKey {
  readonly status: AccountStatus | null
}

const state = z.enum(['starting', 'open', 'trouble', 'refused'])
const why = z.string().max(60).exactOptional()
const since = z.number()

const statusShape = z.object({
  state,
  why,
  since,
  qr: z.string().max(1_000).exactOptional(),
  phone: z.string().max(40).exactOptional(),
  againAt: z.number().exactOptional(),
  history: z.array(z.object({ state, why, since })).exactOptional(),
})

/** Every account of a city that was ever served here, and how it stands. */
export async function shownAccounts(tx: Tx, { city }: Scope): Promise<ShownAccount[]> {
  return (await accountsOf(tx, city)).map(({ channel, account, status }) => ({
    city,
    channel,
    account,
    status: statusShape.safeParse(status).data ?? null,
  }))
}
