import { z } from 'zod'
import { inviteFlows, type Invite } from '../../core/store/invites.ts'
import type { Reply } from '../channels/channel.ts'
import { intents, type Intent } from './intent.ts'
import type { Input } from './turn.ts'

/** A talk in progress: the script's name and what was answered, by key. Nothing else is needed to go on. */
export interface Talk {
  readonly flow: string
  readonly answers: Readonly<Record<string, unknown>>
  /** What the talk was started with: the case of an invite, the reason for calling a person. */
  readonly given: Given
  /** Answers taken over from an earlier talk that the person wants to give anew. */
  readonly reopened: readonly string[]
  /** The question that the person saw last. Another release may have another in its place. */
  readonly posed?: string
  /** What its messages bear until it has a case: the trace of the turn in which it began. */
  readonly mark?: string
}

export interface Given {
  readonly caseId?: string
  readonly code?: string
  readonly reason?: string
  /** What was asked for in the first sentence, where the script can take it up. */
  readonly topic?: string
  /** The first sentence itself, where it tells more than what it asks for. */
  readonly said?: string
  /** When that was said: its "kemarin" stays the day it was. */
  readonly saidAt?: number
  /** Begun while a person answers here: this talk is answered all the same. */
  readonly evenMuted?: boolean
}

/** The questions that the counter itself asks, on top of any script. */
export type Asking =
  | { readonly kind: 'menu' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'person' }
  | { readonly kind: 'change' }
  | { readonly kind: 'news' }
  | { readonly kind: 'path'; readonly intent: Intent }
  | { readonly kind: 'longAgo'; readonly intent: Intent }
  | { readonly kind: 'guess'; readonly intents: readonly Intent[] }
  /** Which of what the office has asked: all that these flows take up. */
  | { readonly kind: 'which'; readonly flows: readonly Invite['flow'][] }

export interface EndedInvite {
  readonly flow: string
  readonly caseId: string
}

export type Shown = Extract<Input, { kind: 'media' }>

export interface TalkState {
  readonly talk: Talk | null
  /** A half-finished talk that waits while a short one (calling a person, opting out) runs on top. */
  readonly waiting: Talk | null
  readonly asking: Asking | null
  /** Answers in a row that did not fit. */
  readonly misses: number
  /** A word of death or accident heard inside a question: its path is offered when the talk ends. */
  readonly heard: Intent | null
  /** What arrived with the pause or the invite, tried as an answer once the talk goes on. */
  readonly held: Input | null
  /** Photos that came before anybody said what for: the first question that asks for such takes them. */
  readonly album: readonly Shown[]
  /** Said in this turn before an operation ran. Empty between turns. */
  readonly pending: readonly Reply[]
  /** What this turn was understood to be. Null between turns. */
  readonly intent: Intent | null
  /** The talk that ended in this turn. Null between turns. */
  readonly ended: string | null
  /** What the office had asked for and was done in this turn. Null between turns. */
  readonly inviteUsed: EndedInvite | null
  readonly nudged: boolean
  /** A talk left half told was forgotten, and they have not been told so yet. */
  readonly forgotten: boolean
  /** Whether they want news for many was asked. */
  readonly newsAsked: boolean
  /** Recordings are sent along with the texts. */
  readonly clips: boolean
  readonly lastAt: number
}

export const freshState: TalkState = {
  talk: null,
  waiting: null,
  asking: null,
  misses: 0,
  heard: null,
  held: null,
  album: [],
  pending: [],
  intent: null,
  ended: null,
  inviteUsed: null,
  nudged: false,
  forgotten: false,
  newsAsked: false,
  clips: false,
  lastAt: 0,
}

export const newTalk = (flow: string, given: Given = {}): Talk => ({
  flow,
  given,
  answers: {},
  reopened: [],
})

/** The result of an operation is stored like an answer, so that it never runs twice. */
export const answered = (state: TalkState, key: string, value: unknown): TalkState =>
  state.talk === null
    ? state
    : { ...state, talk: { ...state.talk, answers: { ...state.talk.answers, [key]: value } } }

const talkSchema: z.ZodType<Talk> = z.object({
  flow: z.string(),
  answers: z.record(z.string(), z.unknown()),
  given: z.object({
    caseId: z.string().optional(),
    code: z.string().optional(),
    reason: z.string().optional(),
    topic: z.string().optional(),
    said: z.string().optional(),
    saidAt: z.number().optional(),
    evenMuted: z.boolean().optional(),
  }),
  reopened: z.array(z.string()),
  posed: z.string().optional(),
  mark: z.string().optional(),
})

const intentSchema = z.enum(intents)

const askingSchema: z.ZodType<Asking> = z.union([
  z.object({ kind: z.enum(['menu', 'resume', 'cancel', 'person', 'change', 'news']) }),
  z.object({ kind: z.literal('path'), intent: intentSchema }),
  z.object({ kind: z.literal('longAgo'), intent: intentSchema }),
  z.object({ kind: z.literal('guess'), intents: z.array(intentSchema) }),
  z.object({ kind: z.literal('which'), flows: z.array(z.enum(inviteFlows)) }),
])

// What an earlier release stored is read part by part: a part that no longer fits is left out, never the talk.
const storedState = z.object({
  talk: talkSchema.nullable().catch(null),
  waiting: talkSchema.nullable().catch(null),
  asking: askingSchema.nullable().catch(null),
  misses: z.number().catch(0),
  heard: intentSchema.nullable().catch(null),
  held: z.custom<Input>(isHeld).nullable().catch(null),
  album: z.array(z.custom<Shown>((stored) => heldMedia.safeParse(stored).success)).catch([]),
  nudged: z.boolean().catch(false),
  forgotten: z.boolean().catch(false),
  newsAsked: z.boolean().catch(false),
  clips: z.boolean().catch(false),
  lastAt: z.number().catch(0),
})

const heldMedia = z.object({ kind: z.literal('media'), file: z.object({ id: z.string() }) })

const heldInput = z.union([heldMedia, z.object({ kind: z.literal('text'), text: z.string() })])

/** Only a file, or words said to a complaint, are ever held from one turn to the next. */
function isHeld(stored: unknown): boolean {
  return heldInput.safeParse(stored).success
}

/** A state as it comes back from the store. */
export const talkStateOf = (stored: unknown): TalkState => {
  const read = storedState.safeParse(stored)
  return read.success ? { ...freshState, ...read.data } : freshState
}
