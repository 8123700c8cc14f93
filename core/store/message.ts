/** One conversation with one person (or one phone) on one account of one channel. */
export interface ChatAddress {
  readonly city: string
  readonly channel: ChannelName
  /** Which of our accounts: a bot's name, a number; 'web' and 'terminal' for those. */
  readonly account: string
  /** The provider's stable name of the chat: chat id, phone, cookie. Stored sealed and as a blind index. */
  readonly address: string
}

export type ChannelName = 'terminal' | 'web' | 'telegram' | 'whatsapp-web' | 'whatsapp-cloud'

export type MediaKind = 'voice' | 'image' | 'document'

/** A file that is already saved (encrypted) in the store. */
export interface FileRef {
  readonly id: string
  readonly kind: MediaKind
  readonly mime: string
  readonly bytes: number
  readonly seconds?: number
  readonly width?: number
  readonly height?: number
  /** How bright a photo is on the whole, 0 to 255. */
  readonly light?: number
}

/** What a message carries. Exactly one of these kinds; a caption rides with its media. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: string; readonly title: string }
  | { readonly kind: 'media'; readonly file: FileRef; readonly caption?: string }
  /** The media is still with the provider; `source` is what `Channel.fetchMedia` needs to get it. */
  | {
      readonly kind: 'media-pending'
      readonly media: MediaKind
      readonly source: string
      readonly caption?: string
    }
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'contact'; readonly name: string; readonly phone: string }
  /** A message we received but cannot use: too big, unknown type, sticker, call, media that never came. */
  | { readonly kind: 'unusable'; readonly why: Unusable }

export type Unusable =
  | 'sticker'
  | 'call'
  | 'video'
  | 'too-large'
  | 'too-long'
  | 'wrong-type'
  | 'media-lost'
  | 'no-room'
  | 'too-many'
  | 'empty'
  | 'unknown'

export interface Choice {
  readonly id: string
  readonly title: string
}

/** What is said to a person. At most 300 characters; choices become buttons, lists or numbers. */
export interface Reply {
  readonly text: string
  readonly choices?: readonly Choice[]
  /** The person's own number is asked for: where the channel can hand it over, it offers to. */
  readonly wants?: 'phone'
  readonly file?: FileRef & { readonly name: string }
  /** A page of the panel, for staff in their own chat: its path, to which the channel puts the house's address. */
  readonly panel?: string
  /** The member of staff who wrote it; absent where the bot speaks. */
  readonly by?: string
}
