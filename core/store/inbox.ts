import { audit } from './audit.ts'
import { openChat, saveChats, type Chat } from './chats.ts'
import { fromJson, textList } from './dialect.ts'
import type { ChannelName } from './message.ts'
import { sayTo } from './messages.ts'
import { readsWholeChats, type Scope } from './scope.ts'
import { type Param, row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

// Conversations in which a person is waited for: the work of the counter, whose officers read them whole. Other
// offices hear from a person through their cases.

export interface SeenChat {
  readonly id: string
  readonly channel: ChannelName
  /** Since when somebody waits; null when nobody does. */
  readonly calledAt: number | null
  readonly mutedUntil: number | null
  readonly lastInAt: number
  /** Since when it is open whether the same person still writes here. */
  readonly unprovenAt: number | null
  readonly holderId: string | null
  readonly holderName: string | null
  /** How many messages the bot set aside for a person. */
  readonly aside: number
  readonly calledFor: CalledFor | null
  readonly cases: readonly CodedCase[]
}

/** Why a person was called, and where in which talk: in words of the house, never in the person's own. */
export interface CalledFor {
  readonly reason: string
  /** What the talk is called, and the key of the question that was open in it. */
  readonly talk?: string
  readonly question?: string
}

interface CodedCase {
  readonly kind: string
  readonly code: string
}

type Found = Omit<SeenChat, 'cases' | 'calledFor'> & { calledFor: string | null }

const mostChats = 100

const selected = `select c.id, c.channel, c.called_at as "calledAt", c.muted_until as "mutedUntil",
  c.last_in_at as "lastInAt", c.unproven_at as "unprovenAt", c.called_by as "holderId", s.name as "holderName", c.called_for as "calledFor",
  cast((select count(*) from messages m where m.city = c.city and m.chat = c.id and m.state = 'aside') as integer)
    as aside
  from chats c left join staff s on s.id = c.called_by`

/** Whoever waits longest comes first. */
export async function calledChats(tx: Tx, scope: Scope): Promise<SeenChat[]> {
  const reach = reachOf(scope)
  const sql = `${selected} where ${reach.sql} and c.called_at is not null
    order by c.called_at, c.id limit ${mostChats}`
  return withCases(tx, scope, await rows<Found>(tx, sql, reach.params))
}

export async function countCalled(tx: Tx, scope: Scope): Promise<number> {
  const reach = reachOf(scope)
  const sql = `select cast(count(*) as integer) as n from chats c where ${reach.sql} and c.called_at is not null`
  return (await row<{ n: number }>(tx, sql, reach.params))?.n ?? 0
}

/** Undefined for a chat of another city or of other offices. */
export async function seenChat(tx: Tx, scope: Scope, id: string): Promise<SeenChat | undefined> {
  const reach = reachOf(scope)
  const found = await rows<Found>(tx, `${selected} where ${reach.sql} and c.id = ?`, [...reach.params, id])
  return (await withCases(tx, scope, found))[0]
}

async function withCases(tx: Tx, scope: Scope, found: readonly Found[]): Promise<SeenChat[]> {
  const offices = officesOf(tx, scope)
  const coded = await rows<CodedCase & { chat: string }>(
    tx,
    `select x.chat, x.kind, x.code from cases x where x.city = ? and not x.secret ${offices.sql}
       and x.chat in ${textList(tx.dialect)} order by x.opened_at desc, x.id`,
    [scope.city, ...offices.params, JSON.stringify(found.map(({ id }) => id))],
  )
  return found.map((one) => ({
    ...one,
    calledFor: fromJson(one.calledFor) as CalledFor | null,
    cases: coded.filter(({ chat }) => chat === one.id),
  }))
}

/** Who answers a conversation: the bot is silent there, and other officers see whose it is. */
const silentMs = 24 * 3_600_000

/** Becomes the one who answers. Whoever held it before no longer does. False where the chat is out of reach. */
export async function takeOver(tx: Tx, scope: Scope, id: string): Promise<boolean> {
  const chat = await inReach(tx, scope, id)
  if (!chat || scope.actor.kind !== 'staff') return false
  chat.calledAt ??= tx.world.now()
  chat.mutedUntil = tx.world.now() + silentMs
  await saveChats(tx, [chat])
  await hold(tx, scope, id, scope.actor.id)
  await audit(tx, scope, { action: 'chat.take-over', subjectKind: 'chat', subjectId: id })
  return true
}

/** Only the holder answers, so that two officers do not talk at once. */
export async function answerChat(
  tx: Tx,
  scope: Scope,
  id: string,
  text: string,
): Promise<'answered' | 'not-here' | 'not-yours'> {
  const chat = await inReach(tx, scope, id)
  if (!chat || scope.actor.kind !== 'staff') return 'not-here'
  if ((await seenChat(tx, scope, id))?.holderId !== scope.actor.id) return 'not-yours'
  chat.mutedUntil = tx.world.now() + silentMs
  await sayTo(tx, scope, id, { text, by: scope.actor.id })
  await saveChats(tx, [chat])
  await audit(tx, scope, { action: 'chat.answer', subjectKind: 'chat', subjectId: id, detail: { n: chat.n } })
  return 'answered'
}

/** The bot answers again, and says so. What it had set aside counts as seen. */
export async function giveBack(tx: Tx, scope: Scope, id: string, words: string): Promise<boolean> {
  const chat = await inReach(tx, scope, id)
  if (!chat || scope.actor.kind !== 'staff') return false
  if (chat.calledAt === null && chat.mutedUntil === null) return true
  chat.calledAt = null
  chat.mutedUntil = null
  await sayTo(tx, scope, id, { text: words })
  await saveChats(tx, [chat])
  await hold(tx, scope, id, null)
  await noteCall(tx, scope, id, null)
  const seen = "update messages set state = 'answered' where city = ? and chat = ? and state = 'aside'"
  await rows(tx, seen, [scope.city, id])
  await audit(tx, scope, { action: 'chat.give-back', subjectKind: 'chat', subjectId: id })
  return true
}

/** Locked first: what was seen before the lock may have changed. */
async function inReach(tx: Tx, scope: Scope, id: string): Promise<Chat | null> {
  const chat = await openChat(tx, scope, id)
  return chat && (await seenChat(tx, scope, id)) ? chat : null
}

async function hold(tx: Tx, scope: Scope, id: string, staffId: string | null): Promise<void> {
  await rows(tx, 'update chats set called_by = ? where city = ? and id = ?', [staffId, scope.city, id])
}

export async function noteCall(tx: Tx, { city }: Scope, id: string, why: CalledFor | null): Promise<void> {
  const called = why === null ? null : JSON.stringify(why)
  await rows(tx, 'update chats set called_for = ? where city = ? and id = ?', [called, city, id])
}

interface Where {
  readonly sql: string
  readonly params: readonly Param[]
}

function officesOf(tx: Tx, scope: Scope): Where {
  if (scope.offices === 'all') return { sql: '', params: [] }
  return { sql: `and x.office in ${textList(tx.dialect)}`, params: [JSON.stringify(scope.offices)] }
}

export function reachOf(scope: Scope): Where {
  return { sql: `c.city = ?${readsWholeChats(scope) ? '' : ' and false'}`, params: [scope.city] }
}
