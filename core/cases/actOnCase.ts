import type { Finding } from '../law/clause.ts'
import { transitionFor, type Action, type Transition } from '../law/lifeCycle.ts'
import type { Regulation } from '../cities/regulation.ts'
import { grantsOf } from '../store/staff.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { needsOf, roleFor, whoMay } from './actions.ts'
import { noticeOf, type Notice } from './notice.ts'
import type { ApplicationRecord, EventContent } from './record.ts'
import { Refusal } from './refusal.ts'
import { ruleBookOf, stateIn, stateWords, type RuleBook } from './ruleBook.ts'
import { takeInHand, type CaseInHand } from './sealedCase.ts'
import { codeOf, staleness, takeStep } from './takeStep.ts'

/** What somebody of the office does with a case. */
export interface OfficeAct {
  readonly caseId: string
  /** The version that was on the page. */
  readonly version: number
  readonly action: Action
  /** Read by the worker where a correction is asked for; the number of the decree where one is entered. */
  readonly note?: string
  /** Which answers are to be given anew. */
  readonly keys?: readonly string[]
  /** The key of the clause that is not met. */
  readonly article?: string
}

export const longestNote = 250
const mostKeys = 30

/**
 * A step of the office, the team, BPJS or the mayor, by the city's own table. Officers propose and the team
 * decides: what a proposal holds the worker is not told, only a result.
 */
export async function actOnCase(
  tx: Tx,
  scope: Scope,
  act: OfficeAct,
): Promise<{ code: string; state: string }> {
  const inHand = await takeInHand(tx, scope, act.caseId)
  const { row, record } = inHand
  const book = await ruleBookOf(tx, scope, record)
  if (row.version !== act.version) throw await staleness(tx, scope, row, book.city)
  const transition = openStep(book, inHand, act.action)
  const role = await roleOf(tx, scope, inHand, transition)
  const given = readAct(act, book, record)
  const changed = { ...record, correction: act.action === 'request-correction' ? given.correction : null }
  await takeStep(tx, scope, row, book.city, {
    action: act.action,
    to: transition.to,
    content: changed,
    event: given.event,
    notice: noticeFor(book, inHand, transition, given),
    audit: { by: role, ...(given.finding && { article: given.finding.article }) },
  })
  return { code: codeOf(row), state: transition.to }
}

function openStep({ cycle }: RuleBook, { row }: CaseInHand, action: Action): Transition {
  const state = stateIn(cycle, row.state)
  const transition = state && transitionFor(cycle, state, action)
  if (transition === undefined)
    throw new Refusal(`Langkah ini tidak terbuka selama keadaannya "${stateWords(cycle, row.state)}".`)
  return transition
}

/** Looked up here and not taken from the page: what somebody may do is decided where it is done. */
async function roleOf(tx: Tx, scope: Scope, { row }: CaseInHand, { by }: Transition): Promise<string> {
  if (scope.actor.kind !== 'staff') throw new Refusal(`Langkah ini hanya untuk ${whoMay(by)}.`)
  const grants = await grantsOf(tx, scope.actor.id)
  const role = roleFor(grants, { city: scope.city, office: row.office }, by)
  if (role === undefined) throw new Refusal(`Langkah ini hanya untuk ${whoMay(by)}.`)
  return role
}

interface Given {
  readonly note: string
  readonly correction: { keys: string[]; note: string } | null
  readonly finding: Finding | undefined
  readonly event: EventContent
}

function readAct(act: OfficeAct, { regulation }: RuleBook, record: ApplicationRecord): Given {
  const needs = needsOf(act.action)
  const note = (act.note ?? '').trim()
  const keys = [...new Set(act.keys)].filter((key) => Object.hasOwn(record.answers, key))
  const finding = needs.article ? findingOf(regulation, record, act.article) : undefined
  if (note.length > longestNote) throw new Refusal(`Catatan paling panjang ${longestNote} huruf.`)
  if (needs.note && note === '') throw new Refusal(noteMissing[act.action] ?? 'Isi catatannya dulu.')
  if (needs.keys && (keys.length === 0 || keys.length > mostKeys))
    throw new Refusal('Pilih dulu jawaban mana yang perlu diperbaiki.')
  const event = {
    ...(note === '' ? {} : { note }),
    ...(needs.keys ? { keys } : {}),
    ...(finding && { article: finding.article, why: finding.why }),
  }
  return { note, correction: needs.keys ? { keys, note } : null, finding, event }
}

const noteMissing: { readonly [A in Action]?: string } = {
  'request-correction': 'Tulis dulu apa yang perlu diperbaiki; pemohon membacanya.',
  decree: 'Tulis nomor dan tanggal Keputusan Wali Kota.',
}

/** The clause as it was found; for one that was met or open, its own summary, as the officer saw it differently. */
function findingOf(
  regulation: Regulation,
  { decision }: ApplicationRecord,
  key: string | undefined,
): Finding {
  const refused = decision.unmet.find((finding) => finding.key === key)
  if (refused !== undefined) return refused
  const clause = regulation.clauses.find((each) => each.key === key)
  if (clause === undefined) throw new Refusal('Pilih dulu pasal yang tidak terpenuhi.')
  const { article, summary } = clause
  return { key: clause.key, article, summary, why: `Syarat "${summary}" belum terpenuhi.` }
}

function noticeFor(
  { cycle }: RuleBook,
  { row, record }: CaseInHand,
  { action, to, tell }: Transition,
  { note, finding }: Given,
): Notice | undefined {
  if (tell === null) return undefined
  const details: string[] = []
  if (action === 'request-correction') details.push(`Catatan petugas: ${note}`)
  if (action === 'team-ineligible' && finding) details.push(reasonOf(finding))
  return noticeOf(cycle, { caseId: row.id, code: codeOf(row), state: to, by: record.by }, tell, details)
}

export const reasonOf = ({ why, article }: Pick<Finding, 'why' | 'article'>): string =>
  `Alasan: ${why.replace(/\.$/, '')} (${article}).`
