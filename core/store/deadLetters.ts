import { audit } from './audit.ts'
import { forgetBlock } from './blocked.ts'
import { openChat } from './chats.ts'
import { reachOf, seenChat } from './inbox.ts'
import type { ChannelName } from './message.ts'
import { eyesOf } from './eyes.ts'
import { waitsForThem } from './outbox.ts'
import type { Scope } from './scope.ts'
import { row, rows } from './sql.ts'
import { wakeAfterCommit, type Tx } from './tx.ts'

/** A message that did not reach its person, without its words: who wants those opens the conversation. */
export interface DeadLetter {
  readonly chat: string
  readonly n: number
  readonly channel: ChannelName
  readonly account: string
  readonly at: number
  /** Given up, or waiting until the person writes again. */
  readonly state: 'failed' | 'waiting'
  /** In short words: `blocked`, `no-such-chat`, `refused 400`, `window`, … */
  readonly error: string | null
  readonly attempts: number
}

const mostLetters = 200

/** What did not arrive, newest first. That one was written at all in a confidential case, its keeper alone sees. */
export async function deadLetters(tx: Tx, scope: Scope): Promise<DeadLetter[]> {
  const reach = reachOf(scope)
  const eyes = eyesOf(tx, scope, { table: 'm' })
  const sql = `select m.chat, m.n, m.channel, m.account, m.at, m.error, m.attempts,
      case when m.state = 'failed' then 'failed' else 'waiting' end as state
    from messages m join chats c on c.city = m.city and c.id = m.chat
    where ${reach.sql} and m.direction = 'out'
      and (m.state = 'failed' or (m.state = 'queued' and m.error = ?)) ${eyes.sql}
    order by m.at desc, m.chat, m.n limit ${mostLetters}`
  return rows<DeadLetter>(tx, sql, [...reach.params, waitsForThem, ...eyes.params])
}

/** An officer has it tried anew. False where there is nothing to send, or the chat is out of reach. */
export async function sendAgain(tx: Tx, scope: Scope, chat: string, n: number): Promise<boolean> {
  const held = await openChat(tx, scope, chat)
  if (!held || !(await seenChat(tx, scope, chat))) return false
  const eyes = eyesOf(tx, scope)
  const sql = `update messages set state = 'queued', next_at = ?, attempts = 0, error = null
    where city = ? and chat = ? and n = ? and direction = 'out' and state = 'failed' ${eyes.sql} returning account`
  const queued = await row<{ account: string }>(tx, sql, [
    tx.world.now(),
    scope.city,
    chat,
    n,
    ...eyes.params,
  ])
  if (!queued) return false
  await forgetBlock(tx, scope, chat)
  await audit(tx, scope, {
    action: 'message.send-again',
    subjectKind: 'chat',
    subjectId: chat,
    detail: { n },
  })
  wakeAfterCommit(tx, { kind: 'outbox', city: scope.city, channel: held.channel, account: queued.account })
  wakeAfterCommit(tx, { kind: 'chat', city: scope.city, chat })
  return true
}
