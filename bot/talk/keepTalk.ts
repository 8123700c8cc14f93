import { isHidden, keepTurn } from '../../core/cases/keptTurn.ts'
import { noneYet } from '../../core/store/chatRow.ts'
import type { Chat } from '../../core/store/chats.ts'
import { giveTalk, openTalk } from '../../core/store/keptMessages.ts'
import { personScope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import type { Talk, TalkState } from './state.ts'

/**
 * What is said in a talk belongs to its case, from the first turn to the last: a confidential one is for its keeper
 * alone, and of any other an office outside the counter reads nothing else. Until there is a case it belongs to the
 * talk, which has the mark of the turn it began in.
 */
export async function keepTalk(
  tx: Tx,
  chat: Chat,
  { talk, waiting }: TalkState,
  trace?: string,
): Promise<void> {
  // One that was given up hides nothing of what is said after it.
  const halfTold = [talk, waiting].some((one) => one !== null && isHalfTold(one))
  if (chat.keptFor === noneYet && !halfTold) chat.keptFor = null
  if (talk === null) return
  const caseId = caseIn(talk)
  const mark = talk.mark ?? trace
  if (caseId === undefined && listsCases(talk)) return
  if (caseId !== undefined) await keepTurn(tx, personScope(chat.city), { chatId: chat.id, caseId })
  // Also where an officer was called meanwhile, and read what was written to them.
  else if (isHalfTold(talk)) chat.keptFor = noneYet
  else if (mark !== undefined) chat.keptFor ??= openTalk(mark)
}

/**
 * A list of several cases, which may be of several people, belongs to none of them: only the counter's own office reads
 * it. One that names a confidential case is its keeper's to read, and so is what was said that may be about it.
 */
export async function keepList(
  tx: Tx,
  chat: Chat,
  named: readonly { readonly caseId: string }[],
): Promise<void> {
  const scope = personScope(chat.city)
  for (const { caseId } of named)
    if (await isHidden(tx, scope, caseId)) await keepTurn(tx, scope, { chatId: chat.id, caseId })
  if (!(await isHidden(tx, scope, chat.keptFor))) chat.keptFor = null
}

/** Whether this talk has looked up several cases, and none of them was chosen yet. */
export const listsCases = ({ answers }: Talk): boolean => {
  const listed = listedIn(answers)
  return listed.length > 1 && chosenAmong(listed, answers) === undefined
}

/** Whether a list was shown in this turn: by the talk that goes on, or by a short one that is over already. */
export const showsList = (after: TalkState, listing: Talk | null): boolean =>
  listing !== null && after.talk?.mark === listing.mark
    ? after.talk !== null && listsCases(after.talk)
    : listing !== null || (after.talk !== null && listsCases(after.talk))

/** An operation of this talk has just opened its case. Gives the mark under which turns not yet written wait for it. */
export async function caseOpened(
  tx: Tx,
  chat: Chat,
  before: TalkState,
  after: TalkState,
): Promise<{ readonly mark: string; readonly caseId: string } | undefined> {
  const caseId = after.talk === null ? undefined : caseIn(after.talk)
  if (caseId === undefined || (before.talk !== null && caseIn(before.talk) === caseId)) return undefined
  await keepTalk(tx, chat, after)
  const mark = before.talk?.mark
  if (mark === undefined || chat.keptFor !== caseId) return undefined
  await giveTalk(tx, chat, mark, caseId)
  return { mark, caseId }
}

/** The talk as it is kept: one that began in this turn has its mark from now on. */
export const marked = (state: TalkState, trace: string): TalkState =>
  state.talk === null || state.talk.mark !== undefined
    ? state
    : { ...state, talk: { ...state.talk, mark: trace } }

/** Its case, or that it is a confidential complaint that is half told. */
export const keptForOf = (talk: Talk): string | null => caseIn(talk) ?? (isHalfTold(talk) ? noneYet : null)

const isHalfTold = ({ answers }: Talk): boolean =>
  Object.values(answers).some((told) => told !== null && typeof told === 'object' && 'hidden' in told)

/** The case a talk was begun about, or the one that an operation of it has opened. */
function caseIn({ given, answers }: Talk): string | undefined {
  if (given.caseId !== undefined) return given.caseId
  for (const told of Object.values(answers))
    if (told !== null && typeof told === 'object' && 'caseId' in told && typeof told.caseId === 'string')
      return told.caseId
  return chosenAmong(listedIn(answers), answers)
}

interface Listed {
  readonly code: string
  readonly caseId?: string
}

type Answers = Talk['answers']

/** What a look-up of the person's own cases gave. */
const listedIn = (answers: Answers): readonly Listed[] =>
  Object.values(answers).flatMap((told) => {
    const list = told !== null && typeof told === 'object' && 'cases' in told ? told.cases : told
    return Array.isArray(list) ? list.filter(isListed) : []
  })

const isListed = (one: unknown): one is Listed =>
  one !== null && typeof one === 'object' && 'code' in one && typeof one.code === 'string'

const chosenAmong = (listed: readonly Listed[], answers: Answers): string | undefined => {
  const told = new Set(Object.values(answers))
  return listed.find(({ caseId }) => caseId !== undefined && told.has(caseId))?.caseId
}
