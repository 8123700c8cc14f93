import type { Scope } from './scope.ts'
import { totpPlace, type Staff } from './staff.ts'
import { countTry } from './tries.ts'
import type { Tx } from './tx.ts'

/** The secret that somebody's authenticator holds too; null where there is no second factor. */
export const secondFactorOf = (tx: Tx, { id, totp_sealed }: Staff): string | null =>
  totp_sealed === null ? null : String(tx.vault.unseal(totpPlace(id), totp_sealed))

/** True for the first who shows the code of a moment: one that was read over a shoulder opens nothing. */
export const takeMoment = (tx: Tx, scope: Scope, staffId: string, moment: number): Promise<boolean> =>
  countTry(tx, scope, [{ kind: 'code', value: `second-factor/${staffId}/${moment}` }], 1)
