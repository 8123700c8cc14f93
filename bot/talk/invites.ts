import { inviteKey, type Invite } from '../../core/store/invites.ts'
import type { FileRef } from '../channels/channel.ts'
import type { Intent } from './intent.ts'
import { choice, type ChoiceOption } from './kinds/choice.ts'
import { numberOf, plain } from './kinds/option.ts'
import type { Parts } from './kinds/parts.ts'
import { noWords, yesWords } from './kinds/yesNo.ts'
import type { Input, TurnContext } from './turn.ts'

// Of all that the office has asked of a person, and that is not answered yet: which of it is meant.

type Flow = Invite['flow']

interface Words {
  /** What a notice of the office offers as a button, and the menu as an entry. */
  readonly title: string
  /** What it is called beside a number, where several are offered. */
  readonly short: string
  /** Words that take it up, whatever was asked since. */
  readonly aliases: readonly string[]
  /** Words that answer it only as long as nothing else was asked since. */
  readonly answers: ReadonlySet<string>
  /** What was said or sent is an answer already; else it only asks to be asked. */
  readonly takesWords?: true
}

const agreeing = new Set(['ya', 'iya', 'y', 'ok', 'oke', 'lanjut', 'nggih', 'inggih', 'mau'])
const yesOrNo = [...yesWords, ...noWords]

const words: Readonly<Record<Flow, Words>> = {
  correct: {
    title: 'Perbaiki data',
    short: 'Perbaiki',
    aliases: ['perbaiki', 'perbaiki sekarang', 'lengkapi'],
    answers: agreeing,
  },
  object: {
    title: 'Saya keberatan',
    short: 'Keberatan',
    aliases: ['keberatan', 'tidak setuju', 'tidak terima'],
    answers: new Set(),
  },
  afterFollowUp: {
    title: 'Beri tanggapan',
    short: 'Tanggapan',
    aliases: ['tanggapan', 'tanggapi', 'buka lagi'],
    answers: new Set(yesOrNo),
    takesWords: true,
  },
  confirmTranscript: {
    title: 'Periksa tulisannya',
    short: 'Pesan suara',
    aliases: ['periksa', 'tulisan'],
    answers: new Set([...yesOrNo, 'ya benar', 'ada yang salah']),
    takesWords: true,
  },
  bringCard: {
    title: 'Kirim foto KTP',
    short: 'KTP',
    aliases: ['ktp', 'foto ktp', 'kirim ktp'],
    answers: new Set(),
  },
  bringDocuments: {
    title: 'Kirim dokumen',
    short: 'Dokumen',
    aliases: ['dokumen', 'kirim surat', 'kirim foto'],
    answers: agreeing,
  },
}

const isNamed = ({ flow }: Invite, said: string): boolean =>
  [words[flow].title, ...words[flow].aliases].some((name) => plain(name) === said)

/** "Sudah membantu", "belum beres"; but thanks are thanks. */
const rates = (said: string): boolean =>
  /^(\p{L}+ ){0,2}(membantu|beres|selesai)$/u.test(said.replace(/.*kasih.*/, ''))

/** Those that somebody takes up with this word. A bare yes answers what was asked last, if that can be answered so. */
export function namedIn(text: string, { invites }: TurnContext): readonly Invite[] {
  const said = plain(text)
  const named = invites.filter(
    (invite) => isNamed(invite, said) || (invite.flow === 'afterFollowUp' && rates(said)),
  )
  if (named.length > 0) return named
  const answered = invites.filter(({ flow }) => words[flow].answers.has(said))
  return answered[0] === invites[0] ? answered : []
}

/** Where buttons are numbered lines, each notice that came since the last turn has one: "1" means that, not an older list. */
export const pressedIn = (text: string, lastAt: number, { invites }: TurnContext): readonly Invite[] =>
  numberOf(plain(text)) === 1 ? invites.filter(({ noticedAt = 0 }) => noticedAt > lastAt) : []

/** Where the office has just told what it did, what is said or sent next is said to that; of several, to one of them. */
const justTold = ({ invites }: TurnContext): readonly Invite[] =>
  invites[0]?.flow === 'afterFollowUp' ? invites.filter(({ flow }) => flow === 'afterFollowUp') : []

const longAnswer = 4

/** "Keluhan" begins another complaint; that the card was not there after all is said to this one. */
export const toldIn = (text: string, wanted: Intent | null, turn: TurnContext): readonly Invite[] =>
  wanted === null || (wanted === 'complaint' && text.trim().split(/\s+/).length >= longAnswer)
    ? justTold(turn)
    : []

const asksForFile: ReadonlySet<Flow> = new Set(['correct', 'bringDocuments', 'bringCard'])

/** Those that a file which simply comes may be for: asked for a better photo, people just send it. */
export function awaiting({ kind }: FileRef, turn: TurnContext): readonly Invite[] {
  const told = justTold(turn)
  return turn.invites.filter(
    (invite) => told.includes(invite) || (kind !== 'voice' && asksForFile.has(invite.flow)),
  )
}

/** Whether what began the talk is its first answer as well. */
export function isAnswerTo(invite: Invite, said: Input): boolean {
  if (said.kind === 'text')
    return words[invite.flow].takesWords === true && !isNamed(invite, plain(said.text))
  return said.kind === 'media' && (asksForFile.has(invite.flow) || invite.flow === 'afterFollowUp')
}

/** One entry of the menu for all of them, so that the list stays within what a phone can show. */
export function inviteEntry([first, ...others]: readonly Invite[]): ChoiceOption<string>[] {
  if (first === undefined) return []
  const { title, aliases, answers } = words[first.flow]
  if (others.every(({ flow }) => flow === first.flow))
    return [{ id: 'invite', title, aliases: [...aliases, ...(answers === agreeing ? agreeing : [])] }]
  return [{ id: 'invite', title: 'Yang masih ditunggu', aliases: ['ditunggu', 'yang ditunggu'] }]
}

export const tappedInvite = (input: Input, { invites }: TurnContext): Invite | undefined =>
  input.kind === 'choice' ? invites.find((each) => inviteKey(each) === input.choice) : undefined

export function which(flows: readonly Flow[], held: Input | null, { invites }: TurnContext): Parts<string> {
  const open = invites.filter(({ flow }) => flows.includes(flow))
  return choice(
    held?.kind === 'media'
      ? 'Kiriman Anda untuk yang mana?'
      : 'Ada beberapa yang masih menunggu jawaban Anda. Yang mana dulu?',
    [
      ...open.map((invite) => ({
        id: inviteKey(invite),
        title: `${words[invite.flow].short} ${invite.code}`,
        aliases: [invite.code],
      })),
      { id: 'menu', title: 'Hal lain', aliases: ['bukan', 'tidak', 'lainnya', 'menu'] },
    ],
  )
}
