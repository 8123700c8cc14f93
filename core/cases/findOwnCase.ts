import { openChat, saveChats, seeChat } from '../store/chats.ts'
import { caseByCode, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import { countTry } from '../store/tries.ts'
import type { Tx } from '../store/tx.ts'
import { accidents } from './accident/accident.ts'
import { readCode } from './code.ts'
import { keepSaid } from './keptTurn.ts'
import { deaths } from './death/death.ts'
import { ownCase, type OwnCase } from './ownCase.ts'
import { asRead } from './record.ts'
import { openAs, openRecord } from './sealedCase.ts'

const mostTries = 5

/**
 * A case from another chat than its own: by its code and a second fact that the code does not tell. Who guesses
 * runs out of tries, by the chat, by the case and by the NIK, over all channels; what was wrong is never said.
 */
export async function findOwnCase(
  tx: Tx,
  scope: Scope,
  {
    chatId,
    code,
    secondFact,
  }: { readonly chatId: string; readonly code: string; readonly secondFact: string },
): Promise<{ found: OwnCase | null; wait: boolean }> {
  const digits = readCode(code)
  const fact = secondFact.slice(0, 200)
  const nik = nikIn(fact)
  const row = digits === undefined ? undefined : await caseByCode(tx, scope, digits)
  const shared = [
    { kind: 'code', value: digits ?? code.slice(0, 40) } as const,
    ...(nik === undefined ? [] : [{ kind: 'nik', value: nik } as const]),
    // A known phone or birth date held fixed while codes are guessed runs out as well.
    ...readFacts(fact).map((value) => ({ kind: 'fact', value }) as const),
  ]
  // What strangers have used up of a case is not missing to its own chat, nor to the number of whom it is about.
  const own = row !== undefined && (row.chat === chatId || (await isGivenNumber(tx, scope, row, chatId)))
  const subjects = [{ kind: 'chat', value: chatId } as const, ...(own ? [] : shared)]
  if (!(await countTry(tx, scope, subjects, mostTries))) return { found: null, wait: true }
  if (row === undefined || !(await fits(tx, scope, row, chatId, fact))) return { found: null, wait: false }
  if (row.chat === chatId) await prove(tx, scope, chatId)
  if (row.secret) await keepSaid(tx, scope, { chatId, caseId: row.id })
  return { found: (await ownCase(tx, scope, row)) ?? null, wait: false }
}

async function isGivenNumber(tx: Tx, scope: Scope, row: CaseRow, chatId: string): Promise<boolean> {
  if (row.kind !== 'application' || (await seeChat(tx, scope, chatId))?.unprovenAt !== null) return false
  const { phone } = asRead(openRecord(tx, scope, row, 'case-page'))
  return (await heldHere(tx, scope, chatId, phone)).length > 0
}

/** Whether one is registered: only an officer answers, who sees whom they speak with. Asking is counted all the same. */
export async function amIRegistered(
  tx: Tx,
  scope: Scope,
  { chatId, nik }: { readonly chatId: string; readonly nik: string },
): Promise<{ answer: 'ask-officer'; wait: boolean }> {
  const subjects = [
    { kind: 'chat', value: chatId },
    { kind: 'nik', value: nik.replaceAll(/\D/g, '') },
  ] as const
  return { answer: 'ask-officer', wait: !(await countTry(tx, scope, subjects, mostTries)) }
}

/** A confidential case answers in its own chat alone, whatever somebody knows of it. */
async function fits(tx: Tx, scope: Scope, row: CaseRow, chatId: string, fact: string): Promise<boolean> {
  if (row.secret && row.chat !== chatId) return false
  const known = await factsOf(tx, scope, row, chatId)
  const ownNumber = await doubtedNumber(tx, scope, chatId)
  return readFacts(fact).some((told) => known.has(told) && !ownNumber.includes(told))
}

/** Whoever holds the phone of a chat in doubt knows its number, whoever they are. */
async function doubtedNumber(tx: Tx, scope: Scope, chatId: string): Promise<string[]> {
  const chat = await seeChat(tx, scope, chatId)
  return chat === null || chat.unprovenAt === null ? [] : plainPhone(chat.phone ?? '')
}

/** What proves that a case is one's own, each written in one way: `nik:…`, `born:…`, `phone:…`. */
async function factsOf(tx: Tx, scope: Scope, row: CaseRow, asking: string): Promise<ReadonlySet<string>> {
  const chat = row.chat === null ? null : await seeChat(tx, scope, row.chat)
  let phones = [chat?.phone ?? null]
  const facts: string[] = []
  if (row.kind === 'application') {
    const record = openRecord(tx, scope, row, 'case-page')
    const { nik, bornOn, phone } = asRead(record)
    phones = record.by === 'self' ? [...phones, phone] : await heldHere(tx, scope, asking, phone)
    if (nik !== null) facts.push(`nik:${nik}`)
    if (bornOn !== null) facts.push(`born:${bornOn}`)
  }
  if (row.kind === deaths.name) {
    const { deceased, reporter } = openAs(tx, scope, row, deaths.shape, 'case-page').facts
    phones.push(reporter?.phone ?? null)
    if (deceased?.nik !== undefined) facts.push(`nik:${deceased.nik}`)
  }
  if (row.kind === accidents.name) {
    const { who, reporter } = openAs(tx, scope, row, accidents.shape, 'case-page').facts
    phones.push(reporter?.phone ?? null)
    if (who?.nik !== undefined) facts.push(`nik:${who.nik}`)
  }
  return new Set([...facts, ...phones.flatMap((phone) => (phone === null ? [] : plainPhone(phone)))])
}

/**
 * The code of who was brought by somebody passes through many hands, and those know the numbers of both: theirs counts
 * where they write from it.
 */
async function heldHere(tx: Tx, scope: Scope, asking: string, phone: string | null): Promise<string[]> {
  const held = plainPhone((await seeChat(tx, scope, asking))?.phone ?? '')
  return phone !== null && plainPhone(phone).some((one) => held.includes(one)) ? [phone] : []
}

const nikIn = (text: string): string | undefined => {
  const digits = text.replaceAll(/[\s.-]/g, '')
  return /(?<!\d)\d{16}(?!\d)/.exec(digits)?.[0]
}

/** Everything that a typed fact may be read as. */
function readFacts(text: string): string[] {
  const nik = nikIn(text)
  if (nik !== undefined) return [`nik:${nik}`]
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text)?.[0]
  const dayFirst = /(\d{1,2})\D+(\d{1,2})\D+(\d{4})/.exec(text)
  const born = dayFirst && `${dayFirst[3]}-${dayFirst[2]?.padStart(2, '0')}-${dayFirst[1]?.padStart(2, '0')}`
  return [...[iso, born].flatMap((one) => (one ? [`born:${one}`] : [])), ...plainPhone(text)]
}

const shortestPhone = 9

/** Without the country and the leading zero, so that 0812… and +62 812… are the same. */
export function plainPhone(text: string): string[] {
  const digits = text.replaceAll(/\D/g, '').replace(/^(62|0)/, '')
  return digits.length >= shortestPhone && digits.length <= 13 ? [`phone:${digits}`] : []
}

async function prove(tx: Tx, scope: Scope, chatId: string): Promise<void> {
  const chat = await openChat(tx, scope, chatId)
  if (chat === null || chat.unprovenAt === null) return
  chat.unprovenAt = null
  await saveChats(tx, [chat])
}
