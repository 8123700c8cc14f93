import type { AccountKey } from './accounts.ts'
import { audit } from './audit.ts'
import { sayTo } from './messages.ts'
import type { Scope } from './scope.ts'
import { settingInHand } from './settingInHand.ts'
import { saveSetting, setting } from './settings.ts'
import { row, rows, type Param } from './sql.ts'
import type { Tx } from './tx.ts'

// When one of our accounts is gone, the cases of its people are not: who uses another channel too is told there.
// Two chats are one person's where a channel vouches for the same phone in both.

type Of = Pick<AccountKey, 'channel' | 'account'>

export interface Stranded {
  /** Chats of this account that have a case. */
  readonly people: number
  /** Of these, how many can be told on another channel. */
  readonly reachable: number
  /** When they were told; 0 if never. */
  readonly toldAt: number
}

const people = `from chats a where a.city = ? and a.channel = ? and a.account = ?
  and exists (select 1 from cases x where x.city = a.city and x.chat = a.id and not x.secret)`

/** Where the person wrote last. Who said *berhenti* wants no news for many; this concerns their own case. */
const otherChat = `(select o.id from chats o where o.city = a.city and o.phone_index = a.phone_index and o.id <> a.id
  and not (o.channel = a.channel and o.account = a.account)
  and (o.blocked_at is null or o.blocked_at < o.last_in_at) order by o.last_in_at desc, o.id limit 1)`

const mostPeople = 5_000

export async function stranded(tx: Tx, scope: Scope, of: Of): Promise<Stranded> {
  const counted = await row<{ people: number; reachable: number }>(
    tx,
    `select cast(count(*) as integer) as people,
       cast(count(${otherChat}) as integer) as reachable ${people}`,
    paramsOf(scope, of),
  )
  const toldAt = await setting(tx, scope.city, keyOf(of))
  return {
    people: counted?.people ?? 0,
    reachable: counted?.reachable ?? 0,
    toldAt: typeof toldAt === 'number' ? toldAt : 0,
  }
}

/** Each person once, however often this is asked for since `since`. Gives how many were told now. */
export async function tellElsewhere(
  tx: Tx,
  scope: Scope,
  of: Of,
  { words, since }: { readonly words: string; readonly since: number },
): Promise<number> {
  const toldAt = await settingInHand(tx, scope, keyOf(of))
  if (typeof toldAt === 'number' && toldAt >= since) return 0
  const sql = `select distinct ${otherChat} as chat ${people} limit ${mostPeople}`
  const found = await rows<{ chat: string | null }>(tx, sql, paramsOf(scope, of))
  const chats = found.flatMap(({ chat }) => chat ?? []).toSorted()
  for (const chat of chats) await sayTo(tx, scope, chat, { text: words })
  await saveSetting(tx, scope, keyOf(of), tx.world.now())
  await audit(tx, scope, {
    action: 'account.told-elsewhere',
    subjectKind: 'account',
    subjectId: `${of.channel}/${of.account}`,
    detail: { people: chats.length },
  })
  return chats.length
}

const paramsOf = ({ city }: Scope, { channel, account }: Of): Param[] => [city, channel, account]

const keyOf = ({ channel, account }: Of) => `told-elsewhere:${channel}:${account}`
