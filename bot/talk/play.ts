import { isAside, stillExists, talkFor } from './catalogue.ts'
import { broadcastWish, commandIn, type Command } from './commands.ts'
import { acceptsInvite, titleOf } from './counter.ts'
import { alarmIn } from './hardRules.ts'
import { intents, type Intent } from './intent.ts'
import { misfit } from './kinds/misfit.ts'
import { ask, askedQuestion, done, forget, openQuestion, proceed } from './proceed.ts'
import { greeting, privacyNotice } from './notice.ts'
import { pose, say } from './speak.ts'
import { freshState, newTalk, type Asking, type Talk, type TalkState } from './state.ts'
import type { Input, Invite, Played, TurnContext } from './turn.ts'
import { understand } from './understand.ts'

const pause = 6 * 3_600_000
const mostMissesAtMenu = 2
/** Surely none of our services: what it costs, another office, small talk. */
const beyondUs = 0.6

/**
 * One message through the talk. Pure: the same state, message and turn give the same answer. When it stops at
 * an operation, the desk runs it, stores its result with `answered`, and plays on with no message.
 */
export function play(state: TalkState | null, input: Input | null, turn: TurnContext): Played {
  const known = state ?? freshState
  if (input === null) return proceed(known, turn)
  const pending = turn.firstContact ? privacyNotice(turn.city).map(say) : []
  const begun: TalkState = {
    ...known,
    talk: stillExists(known.talk),
    waiting: stillExists(known.waiting),
    pending,
  }
  return receive(begun, input, turn)
}

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
    const wish = broadcastWish(input.text)
    if (wish !== undefined) return begin({ ...state, intent: 'stop' }, newTalk(wish), turn)
    const command = commandIn(input.text, zeroIsAnswer(state, turn))
    if (command !== undefined) return obey(command, state, turn)
  }
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

const zeroIsAnswer = (state: TalkState, turn: TurnContext): boolean =>
  state.asking === null && openQuestion(state, turn)?.question.zeroIsAnswer === true

function obey(command: Command, state: TalkState, turn: TurnContext): Played {
  const here: TalkState = { ...state, misses: 0 }
  switch (command) {
    case 'menu':
      return showMenu(here, [], turn)
    case 'person':
      return begin({ ...here, intent: 'human' }, newTalk('person', { reason: 'human' }), turn)
    case 'help':
      return help(here, turn)
    case 'continue':
    case 'repeat':
      return here.talk === null ? again(here, turn) : proceed({ ...here, asking: null }, turn)
    case 'back':
      return back(here, turn)
    case 'cancel':
      if (here.talk === null) return showMenu(here, [say('Tidak ada yang perlu dibatalkan.')], turn)
      return ask({ ...here, asking: { kind: 'cancel' } }, [], turn)
  }
}

const showMenu = (state: TalkState, before: readonly ReturnType<typeof say>[], turn: TurnContext): Played =>
  ask({ ...state, asking: { kind: 'menu' }, held: null }, before, turn)

const again = (state: TalkState, turn: TurnContext): Played =>
  state.asking === null ? showMenu(state, [], turn) : ask(state, [], turn)

const commandsHelp =
  'Anda bisa mengetik: *kembali*, *ulang*, *batal*, *menu*, atau *petugas* untuk bicara dengan orang.'

function help(state: TalkState, turn: TurnContext): Played {
  const open = state.asking === null ? openQuestion(state, turn) : null
  if (open !== null)
    return done(state, [say(open.question.help), say(commandsHelp), ...pose(open.question)], turn)
  return state.asking === null
    ? showMenu(state, [say(commandsHelp)], turn)
    : ask(state, [say(commandsHelp)], turn)
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

function answerCounter(state: TalkState, input: Input, turn: TurnContext): Played {
  const question = askedQuestion(state, turn)
  const asking = state.asking
  if (question === null || asking === null) return proceed({ ...state, asking: null, held: input }, turn)
  const parsed = question.parse(input, turn)
  if ('answer' in parsed) return chosen(asking, parsed.answer, { ...state, misses: 0 }, turn)
  return strayed(asking, 'miss' in parsed ? parsed.miss : '', state, input, turn)
}

function chosen(asking: Asking, choice: string, state: TalkState, turn: TurnContext): Played {
  const here: TalkState = { ...state, asking: null }
  if (asking.kind === 'change') {
    const open = openQuestion(here, turn)
    return proceed(open === null ? here : forget(here, open, choice), turn)
  }
  switch (choice) {
    case 'continue':
      return here.talk === null ? showMenu(here, [], turn) : proceed(here, turn)
    case 'anew':
      return here.talk === null ? showMenu(here, [], turn) : restart(here, here.talk, turn)
    case 'drop':
      return showMenu({ ...here, talk: here.waiting, waiting: null, heard: null }, [say(dropped(here))], turn)
    case 'menu':
      return showMenu(here, [], turn)
    case 'person':
      return begin({ ...here, intent: 'human' }, newTalk('person', { reason: 'misses' }), turn)
    case 'go':
      return beginIntent(
        here,
        asking.kind === 'path' && asking.intent !== 'other' ? asking.intent : 'human',
        turn,
      )
    case 'invite':
      return turn.invite === undefined ? showMenu(here, [], turn) : begin(here, invited(turn.invite), turn)
    default:
      return beginIntent(here, isIntent(choice) ? choice : 'other', turn)
  }
}

const isIntent = (text: string): text is Intent => intents.some((intent) => intent === text)

const dropped = ({ talk }: TalkState): string =>
  talk === null
    ? 'Baik.'
    : `Baik, ${titleOf(talk.flow)} dibatalkan. Jawaban yang belum dikirim sudah dihapus.`

const invited = (invite: Invite): Talk =>
  newTalk(invite.flow === 'apply' ? 'correct' : 'object', { caseId: invite.caseId, code: invite.code })

const restart = (state: TalkState, talk: Talk, turn: TurnContext): Played =>
  proceed({ ...state, held: null, nudged: false, talk: newTalk(talk.flow, talk.given) }, turn)

/** Something else was said than the counter asked. */
function strayed(asking: Asking, miss: string, state: TalkState, input: Input, turn: TurnContext): Played {
  const alarm = input.kind === 'text' ? alarmIn(input.text) : undefined
  if (alarm !== undefined && asking.kind !== 'path')
    return beginIntent({ ...state, asking: null }, alarm, turn)
  switch (asking.kind) {
    case 'menu':
    case 'guess':
    case 'path':
      return atMenu({ ...state, asking: null }, input, turn)
    case 'person':
      if (state.talk === null) return atMenu({ ...state, asking: null }, input, turn)
      return proceed({ ...state, asking: null, held: input }, turn)
    case 'resume':
    case 'cancel':
    case 'change': {
      const held = asking.kind === 'resume' && input.kind === 'media' ? input : state.held
      const misses = state.misses + 1
      if (misses > mostMissesAtMenu)
        return ask({ ...state, misses: 0, held, asking: { kind: 'person' } }, [], turn)
      return ask({ ...state, misses, held }, [say(miss)], turn)
    }
  }
}

/** Starts a talk. A half-finished one waits under it, or is offered again if it is the same. */
function begin(state: TalkState, talk: Talk, turn: TurnContext): Played {
  const unfinished = state.talk
  if (unfinished !== null && unfinished.flow === talk.flow && unfinished.given.caseId === talk.given.caseId)
    return ask({ ...state, asking: { kind: 'resume' } }, [], turn)
  const waiting = unfinished === null || isAside(unfinished.flow) ? state.waiting : unfinished
  const nudged = isAside(talk.flow) && state.nudged
  return proceed({ ...state, talk, waiting, nudged, asking: null, misses: 0 }, turn)
}

function beginIntent(state: TalkState, intent: Intent, turn: TurnContext): Played {
  const here: TalkState = { ...state, intent, misses: 0 }
  if (intent === 'greeting') return showMenu(here, [say(greeting(turn.city))], turn)
  if (intent === 'thanks') return done(here, [say('Sama-sama. Kalau ada perlu lagi, ketik *menu*.')], turn)
  return intent === 'other' ? showMenu(here, [], turn) : begin(here, talkFor(intent, turn), turn)
}

function atMenu(state: TalkState, input: Input, turn: TurnContext): Played {
  switch (input.kind) {
    case 'text':
      return readAtMenu(state, input.text, turn)
    case 'choice':
      return tappedAtMenu(state, input, turn)
    case 'media':
      // Asked for a better photo, people simply send it.
      if (turn.invite?.flow === 'apply' && input.file.kind !== 'voice')
        return begin({ ...state, held: input }, invited(turn.invite), turn)
      return showMenu(state, [say(mediaAtMenu[input.file.kind])], turn)
    case 'location':
    case 'contact':
      return showMenu(state, [say(misfit(input.kind, 'menu'))], turn)
    case 'unusable':
      return showMenu(state, [say(misfit(input.why, 'menu'))], turn)
  }
}

const mediaAtMenu = {
  voice: 'Pesan suara Anda kami terima. Supaya cepat, pilih dulu keperluannya.',
  image: 'Foto Anda kami terima. Untuk keperluan apa? Pilih dulu, lalu kirim lagi fotonya.',
  document: 'Berkas Anda kami terima. Untuk keperluan apa? Pilih dulu, lalu kirim lagi berkasnya.',
} as const

function tappedAtMenu(state: TalkState, input: Input & { kind: 'choice' }, turn: TurnContext): Played {
  if (turn.invite !== undefined && input.choice.startsWith('invite'))
    return begin(state, invited(turn.invite), turn)
  const asking: Asking = { kind: 'menu' }
  const parsed = askedQuestion({ ...state, asking }, turn)?.parse(input, turn)
  if (parsed !== undefined && 'answer' in parsed) return chosen(asking, parsed.answer, state, turn)
  return showMenu(state, [say('Tombol itu sudah tidak berlaku.')], turn)
}

function readAtMenu(state: TalkState, text: string, turn: TurnContext): Played {
  if (turn.invite !== undefined && acceptsInvite(text, turn.invite))
    return begin(state, invited(turn.invite), turn)
  const { intent, score, sure, guesses } = understand(text)
  if (sure) return beginIntent(state, intent, turn)
  if (intent === 'other' && score > beyondUs)
    return ask({ ...state, intent, misses: 0, asking: { kind: 'path', intent } }, [], turn)
  const misses = state.misses + 1
  if (misses >= mostMissesAtMenu)
    return ask({ ...state, intent, misses: 0, asking: { kind: 'person' } }, [], turn)
  return ask({ ...state, intent, misses, asking: { kind: 'guess', intents: guesses } }, [], turn)
}
