import type { Log } from '../../../core/log.ts'
import type { World } from '../../../core/world.ts'
import type { ChatAddress, Content, FileRef, Inbound, MediaKind, Reply, Unusable } from '../channel.ts'
import type { LimitNumbers } from './limits.ts'

/** Everything the web channel's routes work with. */
export interface WebRoom {
  readonly world: World
  readonly cities: readonly WebCity[]
  readonly desk: WebDesk
  readonly chats: ChatReader
  readonly media: MediaShelf
  readonly log: Log
  readonly secureCookies: boolean
  readonly uploadLimitBytes: number
  readonly limits: LimitNumbers
}

export interface WebCity {
  readonly id: string
  readonly name: string
}

export interface WebDesk {
  /** Settles once the message is committed; a repeat settles too. */
  receive(inbound: Inbound): Promise<unknown>
}

export interface FoundChat {
  readonly id: string
  readonly lastInAt: number
}

export interface ChatMessage {
  readonly n: number
  readonly at: number
  readonly said: { readonly in: Content; readonly id: string | null } | { readonly out: Reply }
}

export interface ChatReader {
  find(address: ChatAddress): Promise<FoundChat | null>
  /** The chat's messages with a number above n, oldest first. */
  after(city: string, chat: string, n: number, limit: number): Promise<readonly ChatMessage[]>
  /** Calls back whenever the chat may have something new, until the returned function is called. */
  watch(city: string, chat: string, changed: () => void): () => void
}

export interface MediaShelf {
  save(media: { city: string; kind: MediaKind; bytes: Buffer }): Promise<FileRef | Unusable>
  read(city: string, file: FileRef): Promise<Buffer>
}
