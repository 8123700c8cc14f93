import type { Invite } from '../../core/store/invites.ts'
import { isAside, talkFor } from './catalogue.ts'
import type { Intent } from './intent.ts'
import { isAnswerTo } from './invites.ts'
import { greeting } from './notice.ts'
import { ask, done, proceed } from './proceed.ts'
import { say } from './speak.ts'
import { condoled } from './flow.ts'
import { newTalk, type Talk, type TalkState } from './state.ts'
import type { Input, Played, TurnContext } from './turn.ts'

export const showMenu = (
  state: TalkState,
  before: readonly ReturnType<typeof say>[],
  turn: TurnContext,
): Played => ask({ ...state, asking: { kind: 'menu' }, held: null }, before, turn)

/** What is said about another case, or to another code, is a talk of its own; who names neither may mean this one. */
const sameTalk = ({ flow, given }: Talk, { flow: wanted, given: { caseId, code } }: Talk): boolean =>
  flow === wanted &&
  ((caseId === undefined && code === undefined) || (caseId === given.caseId && code === given.code))

/** Starts a talk. A half-finished one waits under it, or is offered again if it is the same. */
export function begin(state: TalkState, talk: Talk, turn: TurnContext): Played {
  const unfinished = state.talk
  if (unfinished !== null && sameTalk(unfinished, talk))
    return ask({ ...state, asking: { kind: 'resume' } }, [], turn)
  const waiting = unfinished === null || isAside(unfinished.flow) ? state.waiting : unfinished
  const nudged = isAside(talk.flow) && state.nudged
  const begun = turn.muted === true ? { ...talk, given: { ...talk.given, evenMuted: true } } : talk
  return proceed({ ...state, talk: begun, waiting, nudged, asking: null, misses: 0 }, turn)
}

export function beginIntent(state: TalkState, intent: Intent, turn: TurnContext, said = ''): Played {
  const here: TalkState = { ...state, intent, misses: 0 }
  if (intent === 'greeting') return showMenu(here, turn.firstContact ? [] : [say(greeting(turn.city))], turn)
  if (intent === 'thanks') return done(here, [say('Sama-sama. Kalau ada perlu lagi, ketik *menu*.')], turn)
  return intent === 'other' ? showMenu(here, [], turn) : begin(here, talkFor(intent, turn, said), turn)
}

/** What the counter has offered. With the offer of a death it has condoled already, which is not done twice. */
export function beginAsked(state: TalkState, intent: Intent, turn: TurnContext, said: string): Played {
  if (intent !== 'report_death') return beginIntent(state, intent === 'other' ? 'human' : intent, turn, said)
  const talk = talkFor(intent, turn, said)
  const given = { ...talk.given, topic: condoled }
  return begin({ ...state, intent, misses: 0 }, { ...talk, given }, turn)
}

export const restart = (state: TalkState, talk: Talk, turn: TurnContext): Played =>
  proceed({ ...state, held: null, nudged: false, talk: newTalk(talk.flow, talk.given) }, turn)

/** Of these the office has asked, and one of them is meant. What was said to it is held until it is clear to which. */
export function takeUp(
  state: TalkState,
  meant: readonly Invite[],
  turn: TurnContext,
  said: Input | null = null,
): Played {
  const [first, ...others] = meant
  if (first === undefined) return showMenu(state, [], turn)
  const flows = [...new Set(meant.map(({ flow }) => flow))]
  const held = said !== null && meant.some((invite) => isAnswerTo(invite, said)) ? said : null
  if (held === null && flows.length === 1 && ownCases.has(first.flow))
    return begin(state, newTalk(first.flow), turn)
  if (others.length === 0) return begin({ ...state, held }, invited(first), turn)
  return ask({ ...state, misses: 0, held, asking: { kind: 'which', flows } }, [], turn)
}

/** Their scripts find what is open in the person's own cases, and ask which by name. */
const ownCases: ReadonlySet<Invite['flow']> = new Set(['correct', 'object'])

export const invited = ({ flow, caseId, code }: Invite): Talk => newTalk(flow, { caseId, code })
