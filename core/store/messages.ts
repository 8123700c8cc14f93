import { open } from './audit.ts'
import { addressOf, openChat, saveChats, type Chat } from './chats.ts'
import { forUpdate } from './dialect.ts'
import { eyesOf } from './eyes.ts'
import { addInvite, type Invite } from './invites.ts'
import type { ChannelName, Content, Reply } from './message.ts'
import { personScope, systemScope, type Scope } from './scope.ts'
import { bodyPlace, insertMessages, type InState, type OutState } from './insertMessages.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** A message of a thread, opened. */
export type Message =
  | {
      readonly direction: 'in'
      readonly n: number
      readonly at: number
      readonly state: InState
      readonly content: Content
      /** The sender's own id of the message; only a person's own page asks for it. */
      readonly providerId?: string
    }
  | {
      readonly direction: 'out'
      readonly n: number
      readonly at: number
      readonly state: OutState
      readonly reply: Reply
    }

interface MessageRow {
  n: number
  provider_id?: string | null
  direction: 'in' | 'out'
  state: string
  body: string
  at: number
}

/** The office or the house speaks first: a notice to the person behind a chat. */
export async function sayTo(
  tx: Tx,
  scope: Scope,
  chatId: string,
  reply: Reply,
  { invite, keptFor }: { readonly invite?: Invite; readonly keptFor?: string } = {},
): Promise<void> {
  const chat = await openChat(tx, scope, chatId)
  if (!chat) return
  chat.n += 1
  if (invite) addInvite(chat, { ...invite, noticedAt: tx.world.now() })
  const message = { direction: 'out', chat, n: chat.n, at: tx.world.now(), reply } as const
  await insertMessages(tx, [keptFor === undefined ? message : { ...message, keptFor }])
  await saveChats(tx, [chat])
}

/** What waits in a chat for its media, oldest first: the message with the media, and those behind it. */
export async function waitingMessages(tx: Tx, chat: Chat): Promise<Message[]> {
  const sql = `select n, direction, state, body, at from messages
    where city = ? and chat = ? and direction = 'in' and state in ('media', 'held') order by n ${forUpdate(tx.dialect)}`
  const found = await rows<MessageRow>(tx, sql, [chat.city, chat.id])
  return found.map((one) => messageOf(tx, personScope(chat.city), chat.id, one))
}

export async function settleWaiting(
  tx: Tx,
  chat: Chat,
  n: number,
  content: Content,
  state: InState,
): Promise<void> {
  const body = tx.vault.seal(bodyPlace(chat.city, chat.id, n), content)
  const sql = `update messages set state = ?, body = ? where city = ? and chat = ? and n = ?`
  await rows(tx, sql, [state, body, chat.city, chat.id, n])
}

/** Messages whose media was still coming when the house went down. */
export async function pendingMedia(tx: Tx, city: string, limit: number) {
  const found = await rows<
    MessageRow & { chat: string; channel: ChannelName; account: string; address_sealed: string }
  >(
    tx,
    `select m.n, m.direction, m.state, m.body, m.at, m.chat, m.channel, m.account, c.address_sealed
     from messages m join chats c on c.city = m.city and c.id = m.chat
     where m.city = ? and m.direction = 'in' and m.state = 'media' order by m.at limit ?`,
    [city, limit],
  )
  return found.map((one) => ({
    address: {
      city,
      channel: one.channel,
      account: one.account,
      address: addressOf(tx, city, one.chat, one.address_sealed),
    },
    message: messageOf(tx, systemScope(city), one.chat, one),
  }))
}

/** What was said in a chat after message `n`, oldest first: for the person's own page. */
export async function messagesAfter(
  tx: Tx,
  scope: Scope,
  chat: string,
  n: number,
  limit: number,
  of?: string,
): Promise<Message[]> {
  const eyes = eyesOf(tx, scope, { of })
  const sql = `select n, direction, provider_id, state, body, at from messages
     where city = ? and chat = ? and n > ? ${eyes.sql} order by n limit ?`
  const found = await rows<MessageRow>(tx, sql, [scope.city, chat, n, ...eyes.params, limit])
  return found.map((one) => messageOf(tx, scope, chat, one))
}

/** The newest messages of a chat, oldest first. A page that shows them beside a case names its own reason, and the case. */
export async function lastMessages(
  tx: Tx,
  scope: Scope,
  chat: string,
  limit: number,
  { why = 'conversation', of }: { readonly why?: string; readonly of?: string } = {},
) {
  const eyes = eyesOf(tx, scope, { of })
  const sql = `select n, direction, state, body, at from messages
    where city = ? and chat = ? ${eyes.sql} order by n desc limit ?`
  const found = await rows<MessageRow>(tx, sql, [scope.city, chat, ...eyes.params, limit])
  return found.map((one) => messageOf(tx, scope, chat, one, why)).toReversed()
}

function messageOf(
  tx: Tx,
  scope: Scope,
  chat: string,
  { n, at, direction, state, body, provider_id }: MessageRow,
  why = 'conversation',
): Message {
  const look = { why, subjectKind: 'chat', subjectId: chat }
  const opened = open(tx, scope, bodyPlace(scope.city, chat, n), body, look)
  const sender = provider_id ? { providerId: provider_id } : {}
  return direction === 'in'
    ? { direction, n, at, state: state as InState, content: opened as Content, ...sender }
    : { direction, n, at, state: state as OutState, reply: opened as Reply }
}
