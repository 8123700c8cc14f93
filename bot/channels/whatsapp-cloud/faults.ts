import type { AccountStatus } from '../../../core/store/accounts.ts'
import type { Receipt } from '../../../core/store/receipts.ts'
import { NotSent, type Outlook } from '../../sender.ts'
import type { CloudStatus } from './envelope.ts'

/** What the Graph API answered instead of doing it. `code` is Meta's; 0 where it gave none. */
export class GraphFault extends Error {
  override readonly name = 'GraphFault'
  readonly status: number
  readonly code: number
  constructor(status: number, code: number) {
    super(`Graph API: ${status}/${code}`)
    this.status = status
    this.code = code
  }
}

const minute = 60_000
const pairRestMs = 7_000

interface Meaning {
  readonly why: string
  readonly outlook: Outlook
  /** What it says of the whole account. */
  readonly account?: Exclude<AccountStatus['state'], 'starting' | 'open'>
}

const windowClosed: Meaning = { why: 'window', outlook: { retry: 'when-they-write' } }
const pairRate: Meaning = { why: 'pair-rate', outlook: { retry: true, afterMs: pairRestMs } }
const tooMany: Meaning = { why: 'too-many', outlook: { retry: 'when-back', afterMs: 10_000 } }
const undeliverable: Meaning = { why: 'undeliverable', outlook: { retry: false } }
const badToken: Meaning = {
  why: 'bad-token',
  outlook: { retry: 'when-back', afterMs: 5 * minute },
  account: 'refused',
}
const noPermission: Meaning = { ...badToken, why: 'no-permission' }
const restricted: Meaning = {
  why: 'restricted',
  outlook: { retry: 'when-back', afterMs: 15 * minute },
  account: 'refused',
}

/** Meta's codes, as far as they call for something else than giving the message up. */
const meanings = new Map<number, Meaning>([
  [131_047, windowClosed],
  [131_056, pairRate],
  [4, tooMany],
  [80_007, tooMany],
  [130_429, tooMany],
  [131_026, undeliverable],
  [131_050, { why: 'blocked', outlook: { retry: false, blocked: true } }],
  [190, badToken],
  [3, noPermission],
  [10, noPermission],
  [200, noPermission],
  [131_005, noPermission],
  [131_048, { ...restricted, account: 'trouble', why: 'spam-limit' }],
  [368, restricted],
  [131_031, restricted],
])
const passing = [1, 2, 131_000, 131_016, 131_057]

export function meaningOf(error: unknown, withFile = false): Meaning {
  if (!(error instanceof GraphFault)) {
    // A file may itself be why the connection breaks; a few words are not.
    return {
      why: 'no-network',
      outlook: withFile ? { retry: true } : { retry: 'when-back' },
      account: 'trouble',
    }
  }
  const { status, code } = error
  if (status >= 500 || passing.includes(code))
    return { why: `trouble ${code || status}`, outlook: { retry: true } }
  if (status === 401) return badToken
  if (status === 429) return tooMany
  const known = code === 0 ? undefined : meanings.get(code)
  return known ?? { why: `refused ${code || status}`, outlook: { retry: false } }
}

export const notSent = ({ why, outlook }: Meaning): NotSent => new NotSent(why, outlook)

/** A status that came later. Null for those that say nothing of how far a message got. */
export function receiptOf({ id, status, errors }: CloudStatus, now: number): Receipt | null {
  if (status === 'sent' || status === 'delivered' || status === 'read')
    return { providerId: id, state: status }
  if (status !== 'failed') return null
  const { why, outlook } = meaningOf(new GraphFault(400, errors?.[0]?.code ?? 0))
  const failed = { providerId: id, state: 'failed', why } as const
  if (outlook.retry === false) return failed
  if (outlook.retry === 'when-they-write') return { ...failed, again: 'when-they-write' }
  return { ...failed, again: now + (outlook.afterMs ?? minute) }
}
