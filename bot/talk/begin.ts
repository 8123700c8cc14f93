import { isAside, talkFor } from './catalogue.ts'
import type { Intent } from './intent.ts'
import { greeting } from './notice.ts'
import { ask, done, proceed } from './proceed.ts'
import { say } from './speak.ts'
import { condoled } from './flow.ts'
import { newTalk, type Talk, type TalkState } from './state.ts'
import type { Invite, Played, TurnContext } from './turn.ts'

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

/** What an invite opens: of corrections and results there may be several, and the newest is not always meant. */
export const takenUp = (invite: Invite): Talk => {
  if (invite.flow === 'apply') return newTalk('correct')
  return invite.flow === 'object' ? newTalk('object') : invited(invite)
}

/** The same where something was sent for that very case. */
export const invited = ({ flow, caseId, code }: Invite): Talk =>
  newTalk(flow === 'apply' ? 'correct' : flow, { caseId, code })
