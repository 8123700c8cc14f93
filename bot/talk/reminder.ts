import { settledCity } from '../../core/cases/settledCity.ts'
import { openChat, saveChats, type Chat } from '../../core/store/chats.ts'
import { insertMessages } from '../../core/store/insertMessages.ts'
import type { Scope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import { contextOf } from './context.ts'
import { keepTalk } from './keepTalk.ts'
import { forgottenAt, withoutOldTalk } from './oldTalk.ts'
import { nudge } from './play.ts'
import { talkStateOf, type TalkState } from './state.ts'

/**
 * Reminds once of a talk that was left half done, unless it went on, ended, or a person answers; after a month it is
 * forgotten without a word. Gives when to look again.
 */
export async function remind(tx: Tx, scope: Scope, chatId: string): Promise<number | undefined> {
  const chat = await openChat(tx, scope, chatId)
  if (!chat) return undefined
  const left = talkStateOf(chat.talk)
  const state = await withoutOldTalk(tx, chat, left)
  if (state === left) await remindOf(tx, chat, state)
  else await saveChats(tx, [Object.assign(chat, { talk: state })])
  return forgottenAt(state)
}

async function remindOf(tx: Tx, chat: Chat, state: TalkState): Promise<void> {
  const now = tx.world.now()
  if ((chat.mutedUntil ?? 0) > now) return
  const reminded = nudge(state, contextOf(chat, await settledCity(tx, chat.city), now))
  if (!reminded) return
  await keepTalk(tx, chat, state)
  chat.talk = reminded.state
  const out = reminded.replies.map((reply) => {
    chat.n += 1
    return { direction: 'out', chat, n: chat.n, at: now, reply } as const
  })
  await insertMessages(tx, out)
  await saveChats(tx, [chat])
}
