import { readCode } from '../../core/cases/code.ts'
import { broadcastWish } from './commands.ts'
import type { Sentences } from './examples/all.ts'
import { alarmInWords, isLeftThing, isLongAgo } from './hardRules.ts'
import type { Intent } from './intent.ts'
import { learnIntents, learnt } from './learnt.ts'
import { rankBy, type Learnt, type Rank, type Ranked } from './likeness.ts'
import { usualWords } from './slang.ts'

export interface Understood {
  readonly intent: Intent
  readonly score: number
}

export interface Reading extends Understood {
  /** Good enough to act on; else the guesses are asked back, best first. */
  readonly sure: boolean
  readonly guesses: readonly Intent[]
  /** A death or an accident, but one long past. */
  readonly longAgo?: true
}

const surely = 0.65
/** Below this nothing was understood at all. */
const atLeast = 0.3
const worthGuessing = 0.1
const mostGuesses = 3
const longestText = 600

type Reader = (text: string, thisYear?: number) => Reading

/** What was learnt is asked for at the first sentence: who starts the house need not wait for it. */
function reader(learned: () => Learnt<Intent>): Reader {
  let rank: Rank<Intent> | undefined
  return (text, thisYear) => reading((words) => (rank ??= rankBy(learned()))(words), text, thisYear)
}

export const readerOf = (sentences: Sentences): Reader => reader(() => learnIntents(sentences))

/** What somebody wants, from what they wrote. Local, pure, and well under a millisecond. */
export const understand: Reader = reader(learnt)

export const understandLine = (text: string): Understood => {
  const { intent, score } = understand(text)
  return { intent, score }
}

function reading(rank: Rank<Intent>, text: string, thisYear?: number): Reading {
  const heard = usualWords(text.slice(0, longestText)).join(' ')
  const said = isLeftThing(heard) ? heard.replaceAll('meninggal', 'ketinggalan') : heard
  if (said === '') return { intent: 'other', score: 0, sure: false, guesses: ['apply', 'status'] }
  if (broadcastWish(text) === 'optOut') return certain('stop')
  const alarm = alarmInWords(said)
  if (alarm !== undefined && isLongAgo(said, thisYear))
    return { intent: alarm, score: 0.5, sure: false, guesses: [alarm, 'apply', 'status'], longAgo: true }
  if (alarm !== undefined) return certain(alarm)
  if (complains.test(said)) return certain('complaint')
  if (callsForAdmin.has(said)) return certain('human')
  if (bareWords.has(said)) return { intent: 'other', score: 0.5, sure: false, guesses: ['apply', 'status'] }
  const words = said.split(' ')
  const rest = words.filter((word) => !isManners(word))
  if (/^((apa|bagaimana) kabar)?$/.test(rest.join(' ')))
    return certain(acknowledges.test(said) ? 'thanks' : 'greeting')
  if ((readCode(text) !== undefined || looksLikeCode.test(text)) && rest.length < 6) return certain('status')
  return weighed(rank(words))
}

/** "Mau komplain, kenapa belum jadi": what is not done yet is asked about in the same breath, and meant as a complaint. */
const complains = /\bmau (mengeluh|keluhan|mengadu|ngadu|protes|sambat|basasambat)\b/

const acknowledges = /\bterima kasih\b|^(oke|ok|siap|sip|baik|alhamdulillah)\b/

/** A case's number, even with a slip in it: where it is, the script finds out. */
const looksLikeCode = /\b[a-z]\s?\d{4}[\s-]?\d{4}\b/i

const certain = (intent: Intent): Reading => ({ intent, score: 0.99, sure: true, guesses: [intent] })

function weighed(ranked: readonly Ranked<Intent>[]): Reading {
  const best = ranked[0]
  const guesses = ranked
    .filter(({ of, share }) => askable.has(of) && share >= worthGuessing)
    // Nobody is asked in passing whether somebody has died.
    .filter(({ of }, n) => of !== 'report_death' || n === 0)
    .map(({ of }) => of)
    .slice(0, mostGuesses)
  if (best === undefined) return { intent: 'other', score: 0, sure: false, guesses }
  // Longer than the bare word, a wish to be left alone is asked back: nobody is opted out by mistake.
  const sure = best.share >= surely && best.of !== 'stop' && best.of !== 'other'
  const unclear = best.share < atLeast || (best.of === 'stop' && best.share < surely)
  const intent = unclear ? 'other' : best.of
  const score = Math.round(best.share * 1000) / 1000
  return { intent, score, sure, guesses: best.of === 'stop' ? ['stop'] : guesses }
}

const askable: ReadonlySet<Intent> = new Set<Intent>([
  'apply',
  'status',
  'complaint',
  'report_death',
  'work_accident',
  'documents',
  'change_data',
])

const callsForAdmin = new Set(['admin', 'operator', 'cs'])

/** Answers to a question that nobody asked. */
const bareWords = new Set([
  'ya',
  'iya',
  'tidak',
  'oke',
  'ok',
  'apa',
  'hmm',
  'y',
  't',
  'belum',
  'sudah',
  'bisa',
  'mau',
  'itu',
  'ini',
])

const manners = new Set(
  (
    'halo hallo hello hai hi hei helo p pp pagi siang sore malam selamat met assalamualaikum assalamu alaikum asalamualaikum ' +
    'wr wb ass askum salam sejahtera shalom om swastiastu permisi misi punten kulonuwun kulo sewu sugeng enjing sonten dalu ' +
    'tabe iye tes test ping bapak ibu pak bu min mas mbak kak bang om gan bro warahmatullahi wabarakatuh waalaikumsalam ' +
    'terima kasih banyak ya oke ok baik siap sip admin loket start info woi oi hadir sanget pun lah nggih inggih alhamdulillah disnaker naker dinas kk met'
  ).split(' '),
)

const isManners = (word: string): boolean => manners.has(word.replace(/(.)\1+$/, '$1')) || manners.has(word)
