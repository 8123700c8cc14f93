import { settledCity } from '../../core/cases/settledCity.ts'
import { openChat, saveChats } from '../../core/store/chats.ts'
import { insertMessages } from '../../core/store/messages.ts'
import type { Scope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import { contextOf } from './context.ts'
import { keepTalk } from './keepTalk.ts'
import { nudge } from './play.ts'
import { talkStateOf } from './state.ts'

/** Reminds once of a talk that was left half done; nothing where it went on, ended, or a person answers. */
export async function remind(tx: Tx, scope: Scope, chatId: string): Promise<void> {
  const chat = await openChat(tx, scope, chatId)
  const state = talkStateOf(chat?.talk)
  const now = tx.world.now()
  if (!chat || !state || (chat.mutedUntil ?? 0) > now) return
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
