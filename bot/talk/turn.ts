import type { City } from '../../core/cities/city.ts'
import type { Day } from '../../core/law/day.ts'
import type { Invite } from '../../core/store/invites.ts'
import type { ChannelName, Content, Reply } from '../channels/channel.ts'
import type { Effect } from './effects.ts'
import type { Intent } from './intent.ts'
import type { EndedInvite, TalkState } from './state.ts'

/** One message as the talk sees it: by now all media is saved. */
export type Input = Exclude<Content, { kind: 'media-pending' }>

/** All a turn may know of the world. Scripts have no clock, no store and no chance of their own. */
export interface TurnContext {
  readonly city: City
  readonly today: Day
  /** Epoch ms of this turn. */
  readonly now: number
  readonly channel: ChannelName
  /** E.164, only where the channel vouches for it. */
  readonly phone?: string
  readonly firstContact: boolean
  /** What was asked of them and is not answered yet, newest first. */
  readonly invites: readonly Invite[]
  /** Whether they want news for many is known: it is not asked. */
  readonly newsSettled?: boolean
  /** A person answers here; only words of death and accident come through. */
  readonly muted?: boolean
}

export type Played =
  | { readonly kind: 'act'; readonly key: string; readonly effect: Effect; readonly state: TalkState }
  | {
      readonly kind: 'done'
      readonly state: TalkState
      readonly replies: Reply[]
      readonly intent: Intent | null
      readonly flow: string | null
      readonly ended?: EndedInvite
      readonly due: { readonly kind: 'nudge'; readonly at: number } | 'none'
    }
