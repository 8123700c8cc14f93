import { transitionFor } from '../law/lifeCycle.ts'
import { seeChat, type Chat } from '../store/chats.ts'
import { caseByCode, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import { noteTries, usedUp, type Limit } from '../store/tries.ts'
import type { Tx } from '../store/tx.ts'
import { readCode } from './code.ts'
import { openAnswers } from './consents.ts'
import { plainPhone } from './findOwnCase.ts'
import { asRead, type ApplicationRecord, type Said } from './record.ts'
import { isOpen, ruleBookOf, stateIn, type RuleBook } from './ruleBook.ts'
import { openRecord, takeInHand } from './sealedCase.ts'
import { codeOf, takeStep } from './takeStep.ts'

// Who was brought by a helper says yes or no from a chat of their own, by the code that the helper passed on. The code
// tells nothing of the case: who merely tries codes learns neither a name nor whether somebody has agreed.

const mostTries = 5

/**
 * A new chat of the web page costs nothing, and could go on guessing for ever: so its network is counted as well.
 * Who has many networks is slowed down by what all of the page may try together, and locks nobody out for long.
 */
const mostTriesFromNetwork = 30
const mostTriesOnWeb = 100
const onWebMs = 10 * 60_000

interface Asked {
  readonly chatId: string
  readonly code: string
}

/**
 * `own`: the helper's own chat, which cannot agree for another. `unknown` also where there is nothing to agree to.
 * `wait`: they tried too often; `busy`: all visitors of the page together did, for a few minutes.
 */
export type Agreeing = 'ask' | 'own' | 'unknown' | 'wait' | 'busy'

export async function seekAgreement(
  tx: Tx,
  scope: Scope,
  { chatId, code }: Asked,
): Promise<{ may: Agreeing }> {
  const limits = limitsOf(chatId, await seeChat(tx, scope, chatId))
  const full = await usedUp(tx, scope, limits)
  if (full !== null) return { may: full.kind === 'code' ? 'busy' : 'wait' }
  const found = await asked(tx, scope, { chatId, code })
  // A village answers over one network: who has a code that waits for an answer uses up nothing of the others' tries.
  const counted = found === undefined ? limits : limits.filter(({ kind }) => kind === 'chat')
  await noteTries(tx, scope, counted)
  if (found === undefined) return { may: 'unknown' }
  return { may: (await isHelpers(tx, scope, found.row, chatId)) ? 'own' : 'ask' }
}

function limitsOf(chatId: string, chat: Chat | null): Limit[] {
  const own: Limit = { kind: 'chat', value: chatId, most: mostTries }
  if (chat?.channel !== 'web') return [own]
  return [
    own,
    { kind: 'network', value: chat.network ?? '', most: mostTriesFromNetwork },
    { kind: 'code', value: 'agreement', most: mostTriesOnWeb, withinMs: onWebMs },
  ]
}

/**
 * An answer is kept with what the officer may compare it with. A no from the number that the helper gave ends the case,
 * and nobody else is told of it; any other, which a neighbour with the code could send, is for an officer to ask about.
 */
export async function answerAgreement(
  tx: Tx,
  scope: Scope,
  { chatId, code, agreed, name }: Asked & { readonly agreed: boolean; readonly name?: Said },
): Promise<{ code: string | null; ended: boolean }> {
  const found = await asked(tx, scope, { chatId, code })
  if (found === undefined || (await isHelpers(tx, scope, found.row, chatId))) return nothing
  const { row, record } = await takeInHand(tx, scope, found.row.id)
  const { city, cycle } = found.book
  const state = stateIn(cycle, row.state)
  const end = state && transitionFor(cycle, state, 'withdraw')
  if (!agreed && end === undefined) return nothing
  const phone = await phoneOf(tx, scope, chatId, record)
  const number = (await seeChat(tx, scope, chatId))?.phone ?? null
  const said = { agreed, by: 'person', at: tx.world.now(), phone, number, chat: chatId }
  const theirs = { ...said, ...(name === undefined ? {} : { name }) }
  const ended = !agreed && phone === 'same'
  // Said again, it is no news to the officer who has not asked yet.
  const told = openAnswers(record)?.some((one) => one.chat === chatId && one.agreed === agreed) === true
  if (told && !ended) return { code: codeOf(row), ended }
  await takeStep(tx, scope, row, city, {
    action: agreed ? 'agreed' : 'declined',
    to: ended && end !== undefined ? end.to : row.state,
    content: { ...record, consents: [...record.consents.filter(({ chat }) => chat !== chatId), theirs] },
    event: {},
    chat: chatId,
  })
  return { code: codeOf(row), ended }
}

const nothing = { code: null, ended: false }

/** So many chats that nobody vouched for; the number that was given is heard after them as well. */
const mostAnswers = 20

/**
 * An open application for somebody else. Each chat agrees once (after a no it still may), and none for another: who has
 * the code and answers first takes nothing from the person who was meant.
 */
async function asked(
  tx: Tx,
  scope: Scope,
  { chatId, code }: Asked,
): Promise<{ row: CaseRow; book: RuleBook } | undefined> {
  const digits = readCode(code)
  const row = digits === undefined ? undefined : await caseByCode(tx, scope, digits)
  if (row === undefined || row.kind !== 'application') return undefined
  const record = openRecord(tx, scope, row, 'case-action')
  const book = await ruleBookOf(tx, scope, record)
  const { by, consents } = record
  const answered = consents.some(({ chat, agreed }) => chat === chatId && agreed)
  if (by !== 'other' || answered || !isOpen(book.cycle, row.state)) return undefined
  const full = consents.length >= mostAnswers && (await phoneOf(tx, scope, chatId, record)) !== 'same'
  return full ? undefined : { row, book }
}

/** The chat that brought them, or another one with the same number. */
async function isHelpers(tx: Tx, scope: Scope, { chat }: CaseRow, chatId: string): Promise<boolean> {
  if (chat === null || chat === chatId) return chat !== null
  const [theirs] = plainPhone((await seeChat(tx, scope, chat))?.phone ?? '')
  const [here] = plainPhone((await seeChat(tx, scope, chatId))?.phone ?? '')
  return here !== undefined && here === theirs
}

/** Whether it came from the number that the helper gave for them; null where one of the two is not known for sure. */
async function phoneOf(
  tx: Tx,
  scope: Scope,
  chatId: string,
  record: ApplicationRecord,
): Promise<'same' | 'other' | null> {
  const chat = await seeChat(tx, scope, chatId)
  const [theirs] = chat?.unprovenAt === null ? plainPhone(chat.phone ?? '') : []
  const [given] = plainPhone(asRead(record).phone ?? '')
  if (theirs === undefined || given === undefined) return null
  return theirs === given ? 'same' : 'other'
}
