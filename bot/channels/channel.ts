import type { ChatAddress, Content } from '../../core/store/message.ts'

export type {
  ChannelName,
  ChatAddress,
  Choice,
  Content,
  FileRef,
  MediaKind,
  Reply,
  Unusable,
} from '../../core/store/message.ts'

/** A parsed, verified, well-formed message from outside. Text is NUL-free and has no lone surrogates. */
export interface Inbound extends ChatAddress {
  /** The provider's id of this message: unique per city, channel and account. */
  readonly providerId: string
  /** The sender's own clock, epoch ms. */
  readonly sentAt: number
  readonly content: Content
  /** The phone the channel itself vouches for, in E.164, if it does. */
  readonly phone?: string
  /** The network it came over, where anybody may open a chat for nothing: who guesses is counted by it. */
  readonly network?: string
}
