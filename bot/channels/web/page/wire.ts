// What goes over the wire between the page and its server. Free of Node and of the DOM, so that both sides may read it.

export type MediaKind = 'voice' | 'image' | 'document'

/** One message of the chat, as an event of the stream; the event's id is n. */
export interface Shown {
  readonly n: number
  readonly direction: 'in' | 'out'
  readonly at: number
  readonly text: string
  /** The page's own id of a message it sent: its waiting bubble becomes this message. */
  readonly id?: string
  /** Which button this message was. */
  readonly choice?: string
  readonly choices?: readonly ShownChoice[]
  readonly media?: ShownMedia
}

export interface ShownChoice {
  readonly id: string
  readonly title: string
}

export interface ShownMedia {
  readonly kind: MediaKind
  readonly url: string
  readonly name?: string
}

/** What the page sends as JSON; a file travels as a form with the fields id and at, and the file under its kind. */
export type Sent = { readonly id: string; readonly at: number } & (
  | { readonly text: string }
  | { readonly choice: ShownChoice }
  /** The page saw by itself that this cannot be taken; the bot answers, as it does for any other message. */
  | { readonly unusable: 'too-large' | 'too-long' }
)

/** The answer to a message that was not taken. */
export interface Refused {
  readonly sentence: string
  /** Try again by yourself after so many seconds. */
  readonly retryAfterSeconds?: number
  /** The talk is hidden until somebody says who is there. */
  readonly ask?: 'who'
}

/** Half an hour of silence, and the page asks whether the same person is there. */
export const idleMs = 30 * 60_000
