import { partsOf } from '../../core/law/day.ts'
import { begin, beginAsked, beginIntent, invited, restart, showMenu, takenUp } from './begin.ts'
import { ownStepIn } from './commands.ts'
import { acceptsInvite, titleOf } from './counter.ts'
import { alarmIn } from './hardRules.ts'
import { intents, type Intent } from './intent.ts'
import type { FileRef } from '../channels/channel.ts'
import { plain } from './kinds/option.ts'
import { noWords, yesWords } from './kinds/yesNo.ts'
import { misfit, misfitVoice } from './kinds/misfit.ts'
import { ask, askedQuestion, done, forget, openQuestion, proceed } from './proceed.ts'
import { say } from './speak.ts'
import { newTalk, type Asking, type Shown, type TalkState } from './state.ts'
import { questionWithin } from './topics.ts'
import type { Input, Invite, Played, TurnContext } from './turn.ts'
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
      return turn.invite === undefined ? showMenu(here, [], turn) : begin(here, takenUp(turn.invite), turn)
    default:
      return beginIntent(here, isIntent(choice) ? choice : 'other', turn)
  }
}

const isIntent = (text: string): text is Intent => intents.some((intent) => intent === text)

const dropped = ({ talk }: TalkState, { city }: TurnContext): string =>
  talk === null
    ? 'Baik.'
    : `Baik, ${titleOf(talk.flow, city)} dibatalkan. Jawaban yang belum dikirim sudah dihapus.`

const atMenuAnyway: ReadonlySet<Asking['kind']> = new Set(['menu', 'guess', 'path', 'longAgo', 'news'])

/** Something else was said than the counter asked. */
function strayed(asking: Asking, miss: string, state: TalkState, input: Input, turn: TurnContext): Played {
  // Words of death and accident get through any other question; the menu itself knows them.
  const heard = input.kind === 'text' && !atMenuAnyway.has(asking.kind) ? input.text : ''
  const alarm = alarmIn(heard)
  if (alarm !== undefined) return beginIntent({ ...state, asking: null }, alarm, turn, heard)
  switch (asking.kind) {
    case 'menu':
    case 'guess':
    case 'path':
    case 'longAgo':
      return atMenu({ ...state, asking: null }, input, turn)
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
      // Asked for a better photo, people simply send it.
      if (turn.invite !== undefined && takesFile(turn.invite, input.file))
        return begin({ ...state, held: input }, invited(turn.invite), turn)
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

const longAnswer = 4
const transcriptWords = new Set([...yesWords, ...noWords, 'ya benar', 'ada yang salah'])

const ratingWords = new Set([...yesWords, ...noWords])

/** "Sudah membantu", "belum beres"; but thanks are thanks. */
const rates = (said: string): boolean =>
  ratingWords.has(said) || /^(\p{L}+ ){0,2}(membantu|beres|selesai)$/u.test(said.replace(/.*kasih.*/, ''))

/** Words that are an answer to what the office has just told, and nothing else. */
const saidTo = ({ flow }: Invite, text: string, wanted: Intent | null): boolean => {
  if (flow === 'confirmTranscript') return transcriptWords.has(plain(text))
  if (flow !== 'afterFollowUp') return false
  if (rates(plain(text))) return true
  // "Keluhan" begins another one; that the card was not there after all is said to this one.
  return wanted === null || (wanted === 'complaint' && text.trim().split(/\s+/).length >= longAnswer)
}

const takesFile = ({ flow }: Invite, { kind }: FileRef): boolean =>
  flow === 'afterFollowUp' || (['apply', 'bringDocuments', 'bringCard'].includes(flow) && kind !== 'voice')

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
  const step = ownStepIn(input.choice)
  if (step !== undefined) return begin(state, newTalk(step), turn)
  if (turn.invite !== undefined && input.choice.startsWith('invite'))
    return begin(state, takenUp(turn.invite), turn)
  const asking: Asking = { kind: 'menu' }
  const parsed = askedQuestion({ ...state, asking }, turn)?.parse(input, turn)
  if (parsed !== undefined && 'answer' in parsed) return chosen(asking, parsed.answer, state, turn)
  return showMenu(state, [say('Tombol itu sudah tidak berlaku.')], turn)
}

function readAtMenu(state: TalkState, text: string, turn: TurnContext): Played {
  if (turn.invite !== undefined && acceptsInvite(text, turn.invite))
    return begin(state, takenUp(turn.invite), turn)
  const { intent, score, sure, guesses, longAgo } = understand(text, partsOf(turn.today).year)
  if (turn.invite !== undefined && saidTo(turn.invite, text, sure ? intent : null))
    return begin({ ...state, held: { kind: 'text', text } }, invited(turn.invite), turn)
  if (sure) return beginIntent(state, intent, turn, text)
  if (longAgo) {
    const held: Input = { kind: 'text', text }
    return ask({ ...state, intent, misses: 0, held, asking: { kind: 'longAgo', intent } }, [], turn)
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
