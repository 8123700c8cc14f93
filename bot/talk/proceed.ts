import { clipKey } from '../../core/cities/clip.ts'
import type { Reply } from '../channels/channel.ts'
import { flowNamed } from './catalogue.ts'
import { changeQuestion, counterQuestion, titleOf } from './counter.ts'
import { inDaytime } from './daytime.ts'
import { servedBy } from './emergency.ts'
import { alarmIn, type Alarm } from './hardRules.ts'
import type { Question } from './question.ts'
import { offerNews, within } from './flow.ts'
import { emergencyIntents } from './intent.ts'
import { privacyNotice, shortNotice } from './notice.ts'
import { replay, type Replayed } from './replay.ts'
import { helpWith, pose, say } from './speak.ts'
import type { Asking, Talk, TalkState } from './state.ts'
import type { Input, Played, TurnContext } from './turn.ts'

const mostMisses = 3
const nudgeAfter = 20 * 3_600_000
const mostEnds = 4

/** Runs the talk to where it needs the person or the desk. What is held is tried as the first answer. */
export function proceed(state: TalkState, turn: TurnContext): Played {
  let now = state
  // A finished talk may give back the one under it, which goes on in the same turn.
  for (let ends = 0; ends < mostEnds; ends++) {
    if (now.talk === null) return done(now, [], turn)
    const replayed = replay(flowNamed(now.talk.flow), now.talk, turn)
    if (replayed.at === 'act') return { kind: 'act', key: replayed.key, effect: replayed.effect, state: now }
    if (replayed.at === 'question') return atQuestion(now, replayed, turn)
    const after = finished(now, replayed, turn)
    if (after.talk === null || after.asking !== null) return closing(after, turn)
    now = after
  }
  return done(now, [], turn)
}

/** Kinds of question that are answered by a photo of a card. */
const takeAlbum: ReadonlySet<string> = new Set(['people', 'identity'])
const taken = 'Foto yang tadi Anda kirim sudah kami masukkan.'
const renewed = 'Maaf, pertanyaannya baru saja kami perbarui.'

type AtQuestion = Replayed & { at: 'question' }

function atQuestion(state: TalkState, open: AtQuestion, turn: TurnContext): Played {
  const [photo, ...album] = state.album
  const shown = { ...state, talk: state.talk === null ? null : { ...state.talk, posed: open.key } }
  if (state.held === null && photo !== undefined && takeAlbum.has(open.question.kind)) {
    const pending = album.length > 0 ? state.pending : [...state.pending, say(taken)]
    return atQuestion({ ...shown, held: photo, album, pending }, open, turn)
  }
  if (state.held === null) return done(shown, [...open.says, ...pose(open.question)], turn)
  // What answers a question of the release before is no answer to this one; but who hands over their number changes
  // by that very message how it is asked for.
  const posed = state.talk?.posed ?? open.key
  if (posed !== open.key && state.held.kind !== 'contact')
    return done({ ...shown, held: null }, [say(renewed), ...pose(open.question)], turn)
  const parsed = open.question.parse(state.held, turn)
  const input = state.held
  const next: TalkState = { ...state, held: null }
  if ('answer' in parsed) return proceed(stored(next, open.key, parsed.answer, input), turn)
  if ('miss' in parsed) return missed(next, open, parsed.miss, input, turn)
  if (parsed.change !== null) return proceed(forget(next, open, parsed.change), turn)
  const asking: Asking = { kind: 'change' }
  return done({ ...next, asking, misses: 0 }, pose(changeQuestion(open.question.lines)), turn)
}

/** The engine's part of an answer: it is stored, and a word of death in it is remembered for later. */
const stored = (state: TalkState, key: string, answer: unknown, input: Input): TalkState => {
  const heard = heardIn(state, input)
  return {
    ...state,
    misses: 0,
    heard: heard ?? state.heard,
    talk: withAnswers(state.talk, (answers) => ({ ...answers, [key]: answer })),
  }
}

/** A word of death or accident, unless this very talk is about one. */
const heardIn = ({ talk }: TalkState, input: Input): Alarm | undefined => {
  const heard = input.kind === 'text' ? alarmIn(input.text) : undefined
  return heard === undefined || servedBy(talk?.flow, heard) ? undefined : heard
}

function missed(state: TalkState, open: AtQuestion, why: string, input: Input, turn: TurnContext): Played {
  const heard = heardIn(state, input)
  if (heard !== undefined) {
    const asking: Asking = { kind: 'path', intent: heard }
    return ask({ ...state, asking, misses: 0, heard: null, intent: heard }, [], turn)
  }
  const misses = state.misses + 1
  if (misses > mostMisses) return ask({ ...state, misses: 0, asking: { kind: 'person' } }, [say(why)], turn)
  const help = misses > 1 ? [helpWith(open.question, turn)] : []
  const out = misses === mostMisses ? [say('Kalau sulit, ketik *petugas* untuk dibantu orang.')] : []
  return done({ ...state, misses }, [say(why), ...help, ...out, ...pose(open.question)], turn)
}

/** Asks the counter's own question that the state is now at. */
export const ask = (state: TalkState, before: readonly Reply[], turn: TurnContext): Played =>
  done(state, [...before, ...poseAsked(state, turn)], turn)

const poseAsked = (state: TalkState, turn: TurnContext): Reply[] => {
  const question = askedQuestion(state, turn)
  return question === null ? [] : pose(question)
}

/** The counter's own question that is open, if any. */
export function askedQuestion(state: TalkState, turn: TurnContext): Question<string> | null {
  if (state.asking === null) return null
  if (state.asking.kind !== 'change') return counterQuestion(state.asking, state, turn)
  const open = openQuestion(state, turn)
  return open === null ? null : changeQuestion(open.question.lines)
}

export function openQuestion({ talk }: TalkState, turn: TurnContext): AtQuestion | null {
  if (talk === null) return null
  const replayed = replay(flowNamed(talk.flow), talk, turn)
  return replayed.at === 'question' ? replayed : null
}

/** Only this answer is forgotten, with the questions that made it precise (`job` and `job.which`); look-ups that came after it are made anew, since they may rest on it. */
export function forget(state: TalkState, { taken }: Replayed, key: string): TalkState {
  const at = taken.findIndex((each) => each.key === key)
  const stale = taken.slice(Math.max(at, 0)).filter(({ what }) => what === 'lookup')
  const gone = new Set(stale.map((each) => each.key))
  const forgotten = (name: string) => name === key || name.startsWith(`${key}.`) || gone.has(name)
  const reopened = taken.filter(({ key, what }) => what === 'seeded' && forgotten(key)).map(({ key }) => key)
  const talk = withAnswers(state.talk, (answers) =>
    Object.fromEntries(Object.entries(answers).filter(([name]) => !forgotten(name))),
  )
  return {
    ...state,
    misses: 0,
    asking: null,
    talk: talk === null ? null : { ...talk, reopened: [...talk.reopened, ...reopened] },
  }
}

const withAnswers = (talk: Talk | null, change: (answers: Talk['answers']) => Talk['answers']): Talk | null =>
  talk === null ? null : { ...talk, answers: change(talk.answers) }

function finished(
  state: TalkState,
  { says, ending }: Replayed & { at: 'end' },
  turn: TurnContext,
): TalkState {
  const flow = state.talk?.flow ?? null
  const pending = [...state.pending, ...says]
  const ended = {
    ...state,
    pending,
    inviteUsed:
      flow !== null && typeof ending === 'object' ? { flow, caseId: ending.inviteUsed } : state.inviteUsed,
    talk: null,
    waiting: null,
    asking: null,
    album: [],
    ended: flow,
    misses: 0,
  }
  if (state.waiting !== null) {
    const goesOn = state.talk?.given.reason === within
    return { ...ended, talk: state.waiting, asking: goesOn ? null : { kind: 'resume' } }
  }
  if (state.heard !== null) return { ...ended, heard: null, asking: { kind: 'path', intent: state.heard } }
  // Once for ever, whatever the answer, and none.
  const asks =
    ending === offerNews && !state.newsAsked && turn.newsSettled !== true && turn.invites.length === 0
  return asks ? { ...ended, newsAsked: true, asking: { kind: 'news' } } : ended
}

function closing(state: TalkState, turn: TurnContext): Played {
  if (state.asking?.kind !== 'resume' || state.talk === null) return ask(state, [], turn)
  const waiting = titleOf(state.talk.flow, turn.city)
  const hint = `Jawaban ${waiting} Anda masih tersimpan. Ketik *menu* untuk meneruskan.`
  return done(state, [say(hint)], turn)
}

export function done(state: TalkState, replies: readonly Reply[], turn: TurnContext): Played {
  const { pending, intent, ended, inviteUsed, forgotten } = state
  const unfinished = state.talk !== null && !state.nudged
  const said = [...pending, ...replies]
  const telling = forgotten && !isAlarmed(state)
  return {
    kind: 'done',
    state: {
      ...state,
      pending: [],
      intent: null,
      ended: null,
      inviteUsed: null,
      held: keepHeld(state),
      forgotten: forgotten && !telling,
      lastAt: turn.now,
    },
    replies: withClips(withNotice(telling ? [forgottenWords, ...said] : said, state, turn), state, turn),
    intent,
    flow: state.talk?.flow ?? ended,
    ...(inviteUsed === null ? {} : { ended: inviteUsed }),
    due: unfinished ? { kind: 'nudge', at: inDaytime(turn.now + nudgeAfter, turn.city.zone) } : 'none',
  }
}

/** Who this is and what it never asks, before all else; but who comes in grief or pain is met with that, and one line. */
const withNotice = (replies: readonly Reply[], state: TalkState, turn: TurnContext): Reply[] => {
  if (!turn.firstContact) return [...replies]
  if (!isAlarmed(state)) return [...firstGreeted(privacyNotice(turn.city, turn.today).map(say)), ...replies]
  // The question stays last, so that it is clear what to answer.
  const asks = state.talk === null && state.asking === null ? replies.length : replies.length - 1
  return [...replies.slice(0, asks), say(shortNotice(turn.city, turn.today)), ...replies.slice(asks)]
}

const isAlarmed = ({ intent }: TalkState): boolean => intent !== null && emergencyIntents.has(intent)

/** In words that fit any talk: whoever holds the phone by now need not know which it was. */
const forgottenWords = say(
  'Isian lama yang belum selesai sudah kami hapus, karena 30 hari tidak dilanjutkan. Silakan mulai lagi kapan saja.',
)

const firstGreeted = ([first, ...rest]: readonly Reply[]): Reply[] =>
  first === undefined ? [] : [say(`Halo. ${first.text}`), ...rest]

/** For who asked for it with *suara*: the office's recording of a sentence, where there is one. */
const withClips = (replies: readonly Reply[], { clips }: TalkState, { city }: TurnContext): Reply[] =>
  replies.map((reply) => {
    const file = clips && reply.file === undefined ? city.clips[clipKey(reply.text)] : undefined
    return file === undefined ? reply : { ...reply, file }
  })

/** What came waits for the answer to "lanjutkan?", "sudah lama?" or "yang mana?". */
const keepHeld = ({ asking, held }: TalkState): Input | null =>
  asking !== null && ['resume', 'longAgo', 'which'].includes(asking.kind) ? held : null
