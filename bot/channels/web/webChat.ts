import type { Router } from 'express'
import type { Log } from '../../../core/log.ts'
import { findChat } from '../../../core/store/chats.ts'
import { messagesAfter, type Message } from '../../../core/store/messages.ts'
import { personScope } from '../../../core/store/scope.ts'
import type { Store } from '../../../core/store/store.ts'
import type { World } from '../../../core/world.ts'
import { usualLimits, type LimitNumbers } from './limits.ts'
import type { ChatMessage, ChatReader, MediaShelf, WebCity, WebDesk } from './room.ts'
import { chatRoutes } from './routes.ts'

export interface WebChat {
  readonly world: World
  readonly cities: readonly WebCity[]
  readonly desk: WebDesk
  readonly store: Store
  readonly log: Log
  readonly secureCookies: boolean
  readonly uploadLimitBytes: number
  readonly limits?: LimitNumbers
}

/** The web channel, to be mounted at `/`. */
export function webChat({ store, limits = usualLimits, ...rest }: WebChat): Router {
  return chatRoutes({ ...rest, limits, chats: storedChats(store), media: storedMedia(store) })
}

function storedChats(store: Store): ChatReader {
  return {
    find: (address) => store.read((tx) => findChat(tx, address)),
    after: async (city, chat, n, limit) => {
      const messages = await store.read((tx) => messagesAfter(tx, personScope(city), chat, n, limit))
      return messages.map(chatMessage)
    },
    watch: (city, chat, changed) =>
      store.wake.listen((call) => {
        if (call.kind === 'chat' && call.city === city && call.chat === chat) changed()
      }),
  }
}

function storedMedia(store: Store): MediaShelf {
  return {
    save: async (media) => {
      const saved = await store.files.save(media)
      return 'refused' in saved ? saved.refused : saved
    },
    read: (city, file) => store.files.read(city, file.id),
  }
}

function chatMessage(message: Message): ChatMessage {
  const { n, at } = message
  if (message.direction === 'out') return { n, at, said: { out: message.reply } }
  return { n, at, said: { in: message.content, id: message.providerId ?? null } }
}
