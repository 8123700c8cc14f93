import type { LifeCycle, State } from '../law/lifeCycle.ts'
import { transitionFor } from '../law/lifeCycle.ts'
import { inviteKey, type Invite } from '../store/invites.ts'
import type { Reply } from '../store/message.ts'

export interface Notice {
  readonly replies: readonly Reply[]
  readonly invite?: Invite
}

const longest = 300

/**
 * What a worker reads when a case has moved: which case, the life cycle's own sentence, and what belongs to it.
 * Never longer than a message may be: what does not fit goes into a second one.
 */
export function noticeOf(
  cycle: LifeCycle,
  at: {
    readonly caseId: string
    readonly code: string
    readonly state: State
    readonly by: 'self' | 'other'
  },
  tell: string,
  details: readonly string[],
): Notice {
  if (at.by === 'other') return noticeToHelper(cycle, at)
  return noticeWith([`Nomor *${at.code}*. ${tell}`, ...details], inviteOf(cycle, at))
}

/**
 * Who applied for somebody else hears that it was passed on or must be completed, never how it ended: the result is
 * the applicant's own, who may ask for it with the code and a second fact.
 */
function noticeToHelper(
  cycle: LifeCycle,
  at: { readonly caseId: string; readonly code: string; readonly state: State },
): Notice {
  const about = `Nomor *${at.code}*, untuk orang yang Anda daftarkan:`
  const invite = at.state === 'correction' ? inviteOf(cycle, at) : undefined
  return noticeWith([`${about} ${helperWords(at.state)}`], invite)
}

export function helperWords(state: State): string {
  if (state === 'correction') return 'perlu dilengkapi. Kami tanyakan satu per satu.'
  if (beforeResult.has(state)) return 'sudah diteruskan.'
  return 'ada kabar. Beliau bisa bertanya di chat ini dengan nomor itu dan NIK-nya.'
}

const beforeResult: ReadonlySet<State> = new Set([
  'reported',
  'adopted',
  'proposed-eligible',
  'proposed-ineligible',
  'bpjs-clear',
  'objected',
])

/** These sentences in as few messages as they fit in; the last one offers to take up the invite. */
export function noticeWith(sentences: readonly string[], invite?: Invite): Notice {
  const texts = messagesOf(sentences)
  const replies = texts.map((text, n): Reply => {
    const last = n === texts.length - 1
    return last && invite
      ? { text, choices: [{ id: inviteKey(invite), title: titles[invite.flow] }] }
      : { text }
  })
  return invite ? { replies, invite } : { replies }
}

const titles: { readonly [F in Invite['flow']]: string } = {
  correct: 'Perbaiki data',
  object: 'Saya keberatan',
  afterFollowUp: 'Beri tanggapan',
  confirmTranscript: 'Periksa tulisannya',
  bringDocuments: 'Kirim dokumen',
  bringCard: 'Kirim foto KTP',
}

/** A case that waits for its applicant, or whose result may be objected to, opens the talk for that. */
function inviteOf(
  cycle: LifeCycle,
  { caseId, code, state }: { readonly caseId: string; readonly code: string; readonly state: State },
): Invite | undefined {
  const may = (action: 'correct' | 'object') => transitionFor(cycle, state, action) !== undefined
  if (may('correct')) return { flow: 'correct', caseId, code }
  return may('object') ? { flow: 'object', caseId, code } : undefined
}

/** Sentences gathered into as few messages as they fit in. */
export function messagesOf(sentences: readonly string[]): string[] {
  const messages: string[] = []
  for (const sentence of sentences.map(clip)) {
    const last = messages.at(-1)
    const joined = last === undefined ? sentence : `${last}\n${sentence}`
    if (last !== undefined && joined.length <= longest) messages[messages.length - 1] = joined
    else messages.push(sentence)
  }
  return messages
}

const clip = (sentence: string): string =>
  sentence.length <= longest ? sentence : `${sentence.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
