import { partsOf } from '../../core/law/day.ts'
import { inviteKey } from '../../core/store/invites.ts'
import { begin, beginAsked, beginIntent, invited, restart, showMenu, takeUp } from './begin.ts'
import { titleOf } from './counter.ts'
import { alarmIn } from './hardRules.ts'
import { intents, type Intent } from './intent.ts'
import { awaiting, isAnswerTo, namedIn, tappedInvite, toldIn } from './invites.ts'
import type { FileRef } from '../channels/channel.ts'
import { misfit, misfitVoice } from './kinds/misfit.ts'
import { ask, askedQuestion, done, forget, openQuestion, proceed } from './proceed.ts'
import { say } from './speak.ts'
import { newTalk, type Asking, type Shown, type TalkState } from './state.ts'
import { questionWithin } from './topics.ts'
import type { Input, Played, TurnContext } from './turn.ts'
import { understand } from './understand.ts'

// What is said to the counter itself: an answer to one of its own questions, or something out of the blue.

const mostMissesAtMenu = 2

/** Surely none of our services: what it costs, another office, small talk. */
const beyondUs = 0.75

export function answerCounter(known: TalkState, input: Input, turn: TurnContext): Played {
  const question = askedQuestion(known, turn)
  const asking = known.asking
  const [state, said] = asking?.kind === 'longAgo' ? toldBefore(known) : [known, '']
  if (question === null || asking === null) return proceed({ ...state, asking: null, held: input }, turn)
  const parsed = question.parse(input, turn)
  if ('answer' in parsed) return chosen(asking, parsed.answer, { ...state, misses: 0 }, turn, said)
  return strayed(asking, 'miss' in parsed ? parsed.miss : '', state, input, turn)
}

/** The sentence that was asked back: it begins the talk, and answers nothing else. */
const toldBefore = (state: TalkState): [TalkState, string] => [
  { ...state, held: null },
  state.held?.kind === 'text' ? state.held.text : '',
]

function chosen(asking: Asking, choice: string, state: TalkState, turn: TurnContext, said = ''): Played {
  const here: TalkState = { ...state, asking: null }
  if (asking.kind === 'change') {
    const open = openQuestion(here, turn)
    return proceed(open === null ? here : forget(here, open, choice), turn)
  }
  if (asking.kind === 'which') return chosenInvite(choice, here, turn)
  switch (choice) {
    case 'continue':
      return here.talk === null ? showMenu(here, [], turn) : proceed(here, turn)
    case 'anew':
      return here.talk === null ? showMenu(here, [], turn) : restart(here, here.talk, turn)
    case 'drop':
      return showMenu(
        { ...here, talk: here.waiting, waiting: null, heard: null },
        [say(dropped(here, turn))],
        turn,
      )
    case 'menu':
      return showMenu(here, [], turn)
    case 'person':
      return begin({ ...here, intent: 'human' }, newTalk('person', { reason: 'misses' }), turn)
    case 'go':
      return beginAsked(here, 'intent' in asking ? asking.intent : 'other', turn, said)
    case 'agree':
      return begin(here, newTalk('optIn'), turn)
    case 'decline':
      return done(here, [say('Baik, tidak kami kirim. Kalau berubah pikiran, ketik *mulai*.')], turn)
    case 'invite':
      return takeUp(here, turn.invites, turn)
    default:
      return beginIntent(here, isIntent(choice) ? choice : 'other', turn)
  }
}

/** What was sent belongs to the one that they chose; to none of them, it is as if nothing had been asked. */
function chosenInvite(choice: string, state: TalkState, turn: TurnContext): Played {
  const { held } = state
  const invite = turn.invites.find((each) => inviteKey(each) === choice)
  if (invite !== undefined)
    return begin({ ...state, held: held && isAnswerTo(invite, held) ? held : null }, invited(invite), turn)
  return held?.kind === 'media' && held.file.kind === 'image'
    ? shownAtMenu({ ...state, held: null }, held, turn)
    : showMenu(state, [], turn)
}

const isIntent = (text: string): text is Intent => intents.some((intent) => intent === text)

const dropped = ({ talk }: TalkState, { city }: TurnContext): string =>
  talk === null
    ? 'Baik.'
    : `Baik, ${titleOf(talk.flow, city)} dibatalkan. Jawaban yang belum dikirim sudah dihapus.`

const atMenuAnyway: ReadonlySet<Asking['kind']> = new Set([
  'menu',
  'guess',
  'path',
  'longAgo',
  'news',
  'which',
])

/** Something else was said than the counter asked. */
function strayed(asking: Asking, miss: string, state: TalkState, input: Input, turn: TurnContext): Played {
  // Words of death and accident get through any other question; the menu itself knows them.
  const heard = input.kind === 'text' && !atMenuAnyway.has(asking.kind) ? input.text : ''
  const alarm = alarmIn(heard)
  if (alarm !== undefined) return beginIntent({ ...state, asking: null, held: null }, alarm, turn, heard)
  switch (asking.kind) {
    case 'menu':
    case 'guess':
    case 'path':
    case 'longAgo':
    case 'which':
      return atMenu({ ...state, asking: null, held: null }, input, turn)
    case 'news':
      if (input.kind === 'text' && /^(ok[ae]?y?|oke?h?|sip|siap|baik)[.!]*$/i.test(input.text.trim()))
        return done({ ...state, asking: null }, [say('Baik. Kalau ada perlu lagi, ketik *menu*.')], turn)
      return atMenu({ ...state, asking: null }, input, turn)
    case 'person':
      if (state.talk === null) return atMenu({ ...state, asking: null }, input, turn)
      return proceed({ ...state, asking: null, held: input }, turn)
    case 'resume':
    case 'cancel':
    case 'change': {
      const held = asking.kind === 'resume' && input.kind === 'media' ? input : state.held
      if (input.kind === 'text' && greets(input.text)) return ask(state, [], turn)
      const misses = state.misses + 1
      if (misses > mostMissesAtMenu)
        return ask({ ...state, misses: 0, held, asking: { kind: 'person' } }, [], turn)
      return ask({ ...state, misses, held }, [say(miss)], turn)
    }
  }
}

/** Who only says hello after a pause has not answered wrongly: the question is put again. */
const greets = (text: string): boolean => {
  const { intent, sure } = understand(text)
  return sure && intent === 'greeting'
}

export function atMenu(state: TalkState, input: Input, turn: TurnContext): Played {
  switch (input.kind) {
    case 'text':
      return readAtMenu(state, input.text, turn)
    case 'choice':
      return tappedAtMenu(state, input, turn)
    case 'media':
      if (awaiting(input.file, turn).length > 0) return takeUp(state, awaiting(input.file, turn), turn, input)
      return input.file.kind === 'image'
        ? shownAtMenu(state, input, turn)
        : showMenu(state, [say(mediaWords(input.file))], turn)
    case 'location':
    case 'contact':
      return showMenu(state, [say(misfit(input.kind, 'menu'))], turn)
    case 'unusable':
      return showMenu(state, [say(misfit(input.why, 'menu'))], turn)
  }
}

const mostShown = 30

/** Photos come in bursts, often before a word: they are kept, and the menu is not shown with each. */
function shownAtMenu(state: TalkState, input: Shown, turn: TurnContext): Played {
  const album = [...state.album, input].slice(-mostShown)
  if (album.length === 1) return showMenu({ ...state, album }, [say(mediaAtMenu.image)], turn)
  const words = `Sudah ${album.length} foto kami terima. Pilih dulu keperluannya, misalnya *Daftar*.`
  return done({ ...state, album, asking: { kind: 'menu' }, held: null }, [say(words)], turn)
}

const mediaWords = (file: FileRef): string => {
  const wrong = misfitVoice(file)
  return wrong === undefined ? mediaAtMenu[file.kind] : misfit(wrong, 'menu')
}

const mediaAtMenu = {
  voice: 'Pesan suara Anda kami terima. Supaya cepat, pilih dulu keperluannya.',
  image: 'Foto Anda kami terima. Untuk keperluan apa? Untuk *Daftar* tidak perlu dikirim lagi.',
  document: 'Berkas Anda kami terima. Untuk keperluan apa? Pilih dulu, lalu kirim lagi berkasnya.',
} as const

function tappedAtMenu(state: TalkState, input: Input & { kind: 'choice' }, turn: TurnContext): Played {
  const invite = tappedInvite(input, turn)
  if (invite !== undefined) return begin(state, invited(invite), turn)
  // The button of an older notice: what is open by now is found in their own cases.
  const step = (['correct', 'object', 'afterFollowUp'] as const).find((each) =>
    input.choice.startsWith(`${each}:`),
  )
  if (step !== undefined) return begin(state, newTalk(step), turn)
  const asking: Asking = { kind: 'menu' }
  const parsed = askedQuestion({ ...state, asking }, turn)?.parse(input, turn)
  if (parsed !== undefined && 'answer' in parsed) return chosen(asking, parsed.answer, state, turn)
  return showMenu(state, [say('Tombol itu sudah tidak berlaku.')], turn)
}

function readAtMenu(state: TalkState, text: string, turn: TurnContext): Played {
  const said: Input = { kind: 'text', text }
  const named = namedIn(text, turn)
  if (named.length > 0) return takeUp(state, named, turn, said)
  const { intent, score, sure, guesses, longAgo } = understand(text, partsOf(turn.today).year)
  const told = toldIn(text, sure ? intent : null, turn)
  if (told.length > 0) return takeUp(state, told, turn, said)
  if (sure) return beginIntent(state, intent, turn, text)
  if (longAgo) {
    return ask({ ...state, intent, misses: 0, held: said, asking: { kind: 'longAgo', intent } }, [], turn)
  }
  const topic = intent === 'other' ? questionWithin(text) : undefined
  if (topic !== undefined)
    return begin({ ...state, intent, misses: 0 }, newTalk('information', { topic }), turn)
  if (intent === 'other' && score > beyondUs)
    return ask({ ...state, intent, misses: 0, asking: { kind: 'path', intent } }, [], turn)
  const misses = state.misses + 1
  if (misses >= mostMissesAtMenu)
    return ask({ ...state, intent, misses: 0, asking: { kind: 'person' } }, [], turn)
  return ask({ ...state, intent, misses, asking: { kind: 'guess', intents: guesses } }, [], turn)
}
