import { answerCounter, atMenu } from './atCounter.ts'
import { begin, invited, showMenu, takeUp } from './begin.ts'
import { stillExists } from './catalogue.ts'
import {
  agreedCodeIn,
  asksStatus,
  broadcastWish,
  commandIn,
  ownStepIn,
  staffCodeIn,
  type Command,
} from './commands.ts'
import { pressedIn, tappedInvite } from './invites.ts'
import { ask, done, forget, openQuestion, proceed } from './proceed.ts'
import { within } from './flow.ts'
import { helpWith, pose, say } from './speak.ts'
import { freshState, newTalk, type Asking, type TalkState } from './state.ts'
import type { Input, Played, TurnContext } from './turn.ts'

const pause = 6 * 3_600_000
/** On a shared phone a card that was shown before any talk may be somebody else's by then. */
const whoeverPause = 30 * 60_000

/**
 * One message through the talk. Pure: the same state, message and turn give the same answer. When it stops at
 * an operation, the desk runs it, stores its result with `answered`, and plays on with no message.
 */
export function play(state: TalkState | null, input: Input | null, turn: TurnContext): Played {
  const known = state ?? freshState
  if (input === null) return proceed(known, turn)
  const begun: TalkState = {
    ...known,
    asking: stillAsked(known, turn),
    album: turn.now - known.lastAt > (known.talk === null ? whoeverPause : pause) ? [] : known.album,
    talk: stillExists(known.talk),
    waiting: stillExists(known.waiting),
    pending: [],
  }
  return receive(begun, input, turn)
}

/** Consent is given to a question just put: what is said later, or to something else, is no answer to it. */
const stillAsked = ({ asking, lastAt }: TalkState, turn: TurnContext): Asking | null =>
  asking?.kind === 'news' && (turn.invites.length > 0 || turn.now - lastAt > pause) ? null : asking

/** The reminder of a half-finished talk, once. Null where there is nothing left to remind of. */
export function nudge(state: TalkState, turn: TurnContext): Extract<Played, { kind: 'done' }> | null {
  const talk = stillExists(state.talk)
  if (talk === null || state.nudged) return null
  const asking: Asking = { kind: 'resume' }
  const played = ask({ ...state, talk, asking, nudged: true, misses: 0 }, [], turn)
  return played.kind === 'done' ? { ...played, state: { ...played.state, lastAt: state.lastAt } } : null
}

function receive(state: TalkState, input: Input, turn: TurnContext): Played {
  if (input.kind === 'text') {
    const away = withoutHeld(state)
    const wish = broadcastWish(input.text)
    // Who begins with "mulai" knows of no news yet.
    if (wish === 'optIn' && turn.firstContact) return showMenu({ ...away, intent: 'greeting' }, [], turn)
    if (wish !== undefined) return begin({ ...away, intent: 'stop' }, newTalk(wish), turn)
    const code = staffCodeIn(input.text)
    if (code !== undefined) return begin(away, newTalk('staffChat', { code }), turn)
    const agreed = agreedCodeIn(input.text)
    if (agreed !== undefined) return begin(away, newTalk('agree', { code: agreed }), turn)
    const command = commandIn(input.text)
    if (command !== undefined && !isAmount(input.text, state, turn)) return obey(command, state, turn)
    const own = ownCases(input.text, away, turn)
    if (own !== null) return own
    const atRest = state.asking === null ? state.talk === null : state.asking.kind === 'menu'
    const pressed = atRest ? pressedIn(input.text, state.lastAt, turn) : []
    if (pressed.length > 0) return takeUp({ ...state, asking: null }, pressed, turn)
  }
  // The button of a notice says which case it means, also in the middle of another talk: that one waits meanwhile.
  const tapped = state.asking === null ? tappedInvite(input, turn) : undefined
  if (tapped !== undefined) return begin(state, invited(tapped), turn)
  if (state.talk !== null && state.asking === null && turn.now - state.lastAt > pause)
    return ask(
      { ...state, asking: { kind: 'resume' }, held: input.kind === 'media' ? input : null },
      [],
      turn,
    )
  if (state.asking !== null) return answerCounter(state, input, turn)
  if (state.talk !== null) return proceed({ ...state, held: input }, turn)
  return atMenu(state, input, turn)
}

/** What waits for the counter's question was said to what that is about, and agrees to nothing they go over to. A file waits on. */
const withoutHeld = (state: TalkState): TalkState =>
  state.asking?.kind === 'resume' && state.held?.kind === 'media' ? state : { ...state, held: null }

/** Words about one's own cases. Within a question the status is told and the question put again; *perbaiki* is an answer there. */
function ownCases(text: string, state: TalkState, turn: TurnContext): Played | null {
  const paused = turn.now - state.lastAt > pause
  const inQuestion = state.talk !== null && state.asking === null && !paused
  if (inQuestion && state.talk?.flow === 'status') return null
  if (asksStatus(text)) {
    const status = newTalk('status', inQuestion ? { reason: within } : {})
    return begin({ ...state, intent: 'status' }, status, turn)
  }
  const step = inQuestion ? undefined : ownStepIn(text)
  return step === undefined ? null : begin(state, newTalk(step), turn)
}

/** "0" shows the menu, except where a sum is asked for. */
const isAmount = (text: string, state: TalkState, turn: TurnContext): boolean =>
  text.trim() === '0' && state.asking === null && openQuestion(state, turn)?.question.zeroIsAnswer === true

function obey(command: Command, state: TalkState, turn: TurnContext): Played {
  const same: TalkState = { ...state, misses: 0 }
  const here = withoutHeld(same)
  switch (command) {
    case 'menu':
      return showMenu(here, [], turn)
    case 'person':
      return begin({ ...here, intent: 'human' }, newTalk('person', { reason: 'human' }), turn)
    case 'help':
      return help(same, turn)
    case 'sound':
      return switchSound(same, turn)
    case 'data':
      return begin({ ...here, intent: 'change_data' }, newTalk('myData'), turn)
    case 'continue':
    case 'repeat':
      if (here.talk === null) return again(same, turn)
      return proceed({ ...(state.asking?.kind === 'resume' ? same : here), asking: null }, turn)
    case 'back':
      return back(here, turn)
    case 'cancel':
      if (here.talk === null) return showMenu(here, [say('Tidak ada yang perlu dibatalkan.')], turn)
      return ask({ ...here, asking: { kind: 'cancel' } }, [], turn)
  }
}

/** Recordings go along with the texts, for who would rather hear them; once more, and they stay away. */
function switchSound(state: TalkState, turn: TurnContext): Played {
  const clips = !state.clips
  if (clips && Object.keys(turn.city.clips).length === 0)
    return repeat(state, 'Rekaman suara belum ada di kota ini. Tulisannya tetap kami kirim.', turn)
  const words = clips
    ? 'Baik, tulisan kami sertai suara kalau rekamannya ada. Ketik *suara* lagi untuk berhenti.'
    : 'Baik, suaranya tidak kami kirim lagi.'
  return repeat({ ...state, clips }, words, turn)
}

function repeat(state: TalkState, words: string, turn: TurnContext): Played {
  const open = state.asking === null ? openQuestion(state, turn) : null
  if (open !== null) return done(state, [say(words), ...pose(open.question)], turn)
  return state.asking === null ? showMenu(state, [say(words)], turn) : ask(state, [say(words)], turn)
}

const again = (state: TalkState, turn: TurnContext): Played =>
  state.asking === null ? showMenu(state, [], turn) : ask(state, [], turn)

const commandsHelp =
  'Anda bisa mengetik: *kembali*, *ulang*, *batal*, *menu*, atau *petugas* untuk bicara dengan orang.'

function help(state: TalkState, turn: TurnContext): Played {
  const open = state.asking === null ? openQuestion(state, turn) : null
  if (open === null) return repeat(state, commandsHelp, turn)
  return done(state, [helpWith(open.question, turn), say(commandsHelp), ...pose(open.question)], turn)
}

function back(state: TalkState, turn: TurnContext): Played {
  if (state.talk === null) return showMenu(state, [], turn)
  if (state.asking !== null) return proceed({ ...state, asking: null, held: null }, turn)
  const open = openQuestion(state, turn)
  if (open === null) return proceed(state, turn)
  const last = open.taken.findLastIndex(({ what }) => what === 'answer')
  const committed = open.taken.findLastIndex(({ what }) => what === 'operation')
  const key = open.taken[last]?.key
  if (key !== undefined && last > committed) return proceed(forget(state, open, key), turn)
  const why =
    committed >= 0
      ? 'Yang sudah dikirim tidak bisa ditarik di sini. Ketik *petugas* bila ada yang salah.'
      : 'Ini pertanyaan pertama. Ketik *menu* untuk pilihan lain.'
  return done(state, [say(why), ...pose(open.question)], turn)
}
