import type { Chat } from './chats.ts'
import type { ChannelName, Content, Reply } from './message.ts'
import { insertRows } from './sql.ts'
import { wakeAfterCommit, type Tx } from './tx.ts'

export type InState = 'media' | 'held' | 'answered' | 'aside'
export type OutState = 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed'

interface Numbered {
  readonly chat: Chat
  readonly n: number
  readonly at: number
  readonly trace?: string
  /** What it belongs to, where that is not what the chat says now; null for nothing that has a case. */
  readonly keptFor?: string | null
}
export interface NewIn extends Numbered {
  readonly direction: 'in'
  readonly providerId: string
  readonly state: InState
  readonly content: Content
}
export interface NewOut extends Numbered {
  readonly direction: 'out'
  readonly reply: Reply
}

const columns = {
  city: 'text',
  chat: 'text',
  n: 'integer',
  direction: 'text',
  channel: 'text',
  account: 'text',
  provider_id: 'text',
  state: 'text',
  body: 'text',
  at: 'bigint',
  next_at: 'bigint',
  attempts: 'integer',
  trace: 'text',
  kept_for: 'text',
} as const

/** Channels that read their answers from the table itself; nothing is sent to them. */
const readsItself = (channel: ChannelName) => channel === 'web'

export const bodyPlace = (city: string, chat: string, n: number) => ({
  table: 'messages',
  column: 'body',
  row: `${city}/${chat}/${n}`,
})

/** Messages as they will stand in the table. Sealing needs no transaction. */
export interface SealedMessages {
  readonly messages: readonly (NewIn | NewOut)[]
  readonly cells: readonly { readonly [K in keyof typeof columns]?: unknown }[]
}

export function sealMessages(
  tx: Tx,
  messages: readonly (NewIn | NewOut)[],
  keptFor: (message: NewIn | NewOut) => string | null | undefined = (message) => message.keptFor,
): SealedMessages {
  const cells = messages.map((message) => {
    const { chat, n, at, direction, trace } = message
    const kept = keptFor(message)
    const received = direction === 'in'
    const out: OutState = readsItself(chat.channel) ? 'sent' : 'queued'
    return {
      city: chat.city,
      chat: chat.id,
      n,
      direction,
      channel: chat.channel,
      account: chat.account,
      provider_id: received ? message.providerId : null,
      state: received ? message.state : out,
      body: tx.vault.seal(bodyPlace(chat.city, chat.id, n), received ? message.content : message.reply),
      at,
      next_at: received ? null : at,
      attempts: 0,
      trace,
      kept_for: kept === undefined ? chat.keptFor : kept,
    }
  })
  return { messages, cells }
}

/** Writes a batch's messages, received and answered, in one statement, and wakes whoever waits for them. */
export async function insertSealed(tx: Tx, sealed: readonly SealedMessages[]): Promise<void> {
  wakeFor(
    tx,
    sealed.flatMap(({ messages }) => messages),
  )
  await insertRows(
    tx,
    'messages',
    columns,
    sealed.flatMap(({ cells }) => cells),
  )
}

export const insertMessages = (tx: Tx, messages: readonly (NewIn | NewOut)[]): Promise<void> =>
  insertSealed(tx, [sealMessages(tx, messages)])

function wakeFor(tx: Tx, messages: readonly (NewIn | NewOut)[]): void {
  const outboxes = new Map(
    messages
      .filter(({ direction, chat }) => direction === 'out' && !readsItself(chat.channel))
      .map(({ chat }) => [`${chat.city}|${chat.channel}|${chat.account}`, chat]),
  )
  for (const { city, channel, account } of outboxes.values())
    wakeAfterCommit(tx, { kind: 'outbox', city, channel, account })
  for (const chat of new Set(messages.map(({ chat }) => chat)))
    wakeAfterCommit(tx, { kind: 'chat', city: chat.city, chat: chat.id })
}
