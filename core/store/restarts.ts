import type { AccountKey } from './accounts.ts'
import type { Scope } from './scope.ts'
import { saveSetting, setting } from './settings.ts'
import type { Tx } from './tx.ts'

/** An officer wants an account tried again that had stopped: a new QR to scan, or after a warning of the provider. */
export async function callForRestart(
  tx: Tx,
  scope: Scope,
  of: Pick<AccountKey, 'channel' | 'account'>,
): Promise<void> {
  await saveSetting(tx, scope, keyOf(of), tx.world.now())
}

/** When it was last asked for; 0 if never. */
export async function restartCalledAt(tx: Tx, of: AccountKey): Promise<number> {
  const at = await setting(tx, of.city, keyOf(of))
  return typeof at === 'number' ? at : 0
}

const keyOf = ({ channel, account }: Pick<AccountKey, 'channel' | 'account'>) =>
  `restart:${channel}:${account}`
