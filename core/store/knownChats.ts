import { citySettingsKey, talkPlace, type Chat } from './chatRow.ts'
import { jsonRows } from './dialect.ts'
import type { ChatAddress } from './message.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** A chat as this house has last written it. How its talk's seal begins tells whether that still stands. */
export interface KnownChat {
  readonly chat: Chat
  readonly seal: string
}

const mostKnown = 4_000
/** Whoever was silent for longer may have to prove who they are: their row is read. */
const knownForMs = 3_600_000
/** Long enough to hold all that is drawn by chance. */
const sealStart = 24

const seals = new WeakMap<Chat, string>()

export function sealTalk(tx: Tx, chat: Chat): string | null {
  if (chat.talk === null) return null
  const sealed = tx.vault.seal(talkPlace(chat.city, chat.id), chat.talk)
  seals.set(chat, sealed.slice(0, sealStart))
  return sealed
}

/** Nothing of the office stands in the chat: only its talk goes on. */
export const isPlain = (chat: Chat): boolean =>
  chat.invites.length === 0 &&
  chat.calledAt === null &&
  chat.mutedUntil === null &&
  !chat.held &&
  chat.keptFor === null &&
  chat.unprovenAt === null

/** The same of its row. What else a turn comes to read of a chat belongs in both. */
const isPlainRow = ['invites', 'called_at', 'muted_until', 'kept_for', 'unproven_at']
  .map((column) => `chats.${column} is null`)
  .concat('not chats.held')
  .join(' and ')

/** The plain chats that wrote last, so that their next turn can be played before it has the writer. */
export class KnownChats {
  readonly #chats = new Map<string, KnownChat>()

  /** While its next turn is under way, a chat is not known. */
  take(address: ChatAddress, now: number): KnownChat | undefined {
    const key = addressKey(address)
    const known = this.#chats.get(key)
    this.#chats.delete(key)
    return known !== undefined && now - known.chat.lastInAt < knownForMs ? known : undefined
  }

  /** Once the turn is committed. */
  learn(address: ChatAddress, chat: Chat): void {
    const seal = seals.get(chat)
    if (seal === undefined || !isPlain(chat)) return
    this.#chats.set(addressKey(address), { chat: { ...chat, fresh: false }, seal })
    if (this.#chats.size <= mostKnown) return
    const [oldest] = this.#chats.keys()
    if (oldest !== undefined) this.#chats.delete(oldest)
  }
}

export interface Move {
  readonly from: KnownChat
  readonly chat: Chat
  /** As `sealTalk` gave it. */
  readonly talk: string | null
}

const columns = {
  city: 'text',
  id: 'text',
  n: 'integer',
  talk: 'text',
  last_in_at: 'bigint',
  was: 'integer',
  seal: 'text',
  rules: 'text',
} as const

/** Writes where the turns have led these chats. False where one is not as it was known: nothing of it all may stand. */
export async function moveKnown(tx: Tx, moves: readonly Move[]): Promise<boolean> {
  const objects = moves.map(({ from, chat, talk }) => ({
    city: chat.city,
    id: chat.id,
    n: chat.n,
    talk,
    last_in_at: chat.lastInAt,
    was: from.chat.n,
    seal: from.seal,
    rules: from.chat.rules,
  }))
  const set = jsonRows(tx.dialect, columns, objects)
  const moved = await rows(
    tx,
    `update chats set n = x.n, talk = x.talk, last_in_at = x.last_in_at from ${set.from}
     where chats.city = x.city and chats.id = x.id and chats.n = x.was
       and substr(chats.talk, 1, ${sealStart}) = x.seal and ${isPlainRow}
       and (select s.mark from settings s where s.city = x.city and s.key = '${citySettingsKey}')
         is not distinct from x.rules
     returning chats.id`,
    [set.param],
  )
  return moved.length === moves.length
}

export const addressKey = ({ city, channel, account, address }: ChatAddress) =>
  `${city}|${channel}|${account}|${address}`
