import { transitionFor, type Action } from '../law/lifeCycle.ts'
import { audit } from '../store/audit.ts'
import { addEvent, linkFiles } from '../store/caseEvents.ts'
import { setDue } from '../store/due.ts'
import { personOf } from '../store/people.ts'
import type { Scope } from '../store/scope.ts'
import { wakeAfterCommit, type Tx } from '../store/tx.ts'
import {
  formDue,
  joinEarlier,
  openFromSameChat,
  openNew,
  recordOf,
  type Application,
  type Opened,
} from './newApplication.ts'
import { stillGiven } from './consents.ts'
import { asRead, type ApplicationRecord, type Spoken } from './record.ts'
import { Refusal } from './refusal.ts'
import { decideBy, fieldsOf, ruleBookOf, ruleBookOn, stateIn, stateWords, type RuleBook } from './ruleBook.ts'
import { takeOwnInHand, type CaseInHand } from './sealedCase.ts'
import { codeOf, takeStep } from './takeStep.ts'

// What the person behind a chat can do with an application. What they are told about it the talk says itself.

/** Decides by the regulation of today and keeps the answers, the decision and the regulation's version together. */
export async function openApplication(tx: Tx, scope: Scope, told: Application): Promise<Opened> {
  const book = await ruleBookOn(tx, scope, told.today)
  const record = recordOf(told, book)
  const { nik } = told.applicant
  const person = await personOf(tx, scope, { nik, content: identityOf(record) })
  const earlier = nik === undefined ? undefined : await openFromSameChat(tx, scope, book, person, told)
  return earlier === undefined
    ? openNew(tx, scope, book, { told, record, person })
    : joinEarlier(tx, scope, book, earlier, told)
}

interface Own {
  readonly caseId: string
  readonly chatId: string
}

/** What a correcting talk starts from: the frozen answers, and which of them are to be given anew. */
export async function loadCorrection(
  tx: Tx,
  scope: Scope,
  own: Own,
): Promise<{
  answers: Record<string, unknown>
  keys: string[]
  note: string
  version: number
  caseId: string
}> {
  const { row, record } = await takeOwnInHand(tx, scope, own)
  const { correction } = record
  if (correction === null) throw noCorrectionAsked()
  return {
    answers: record.answers,
    keys: correction.keys,
    note: correction.note,
    version: row.version,
    caseId: row.id,
  }
}

/** The answers as they are now, decided anew by the regulation of today; the earlier ones stay with the event. */
export async function correctApplication(
  tx: Tx,
  scope: Scope,
  told: Application & Own,
): Promise<{ code: string; caseId: string; decision: ApplicationRecord['decision'] }> {
  const inHand = await takeOwnInHand(tx, scope, told)
  const { row, record: before } = inHand
  if (before.correction === null) throw noCorrectionAsked()
  const to = stepOf(await ruleBookOf(tx, scope, before), inHand, 'correct')
  const book = await ruleBookOn(tx, scope, told.today)
  const fresh = recordOf(told, book)
  // Without a NIK it may be anybody by now.
  const { nik: known } = before.applicant
  const same = fresh.by === 'other' && known !== undefined && fresh.applicant.nik === known
  const kept = { ...fresh, written: stillWritten(before, fresh) }
  const { phone, facts } = asRead(kept)
  const consents = same ? stillGiven(before.consents, phone) : []
  const record = { ...kept, consents, ...decideBy(book, facts) }
  const { nik } = asRead(record)
  const person = nik === null ? row.person : await personOf(tx, scope, { nik, content: identityOf(record) })
  await linkFiles(tx, scope, row.id, record.files)
  await takeStep(tx, scope, row, book.city, {
    action: 'correct',
    to,
    content: record,
    fields: { ...fieldsOf(record), person },
    event: { before, keys: before.correction.keys },
  })
  await setDue(tx, scope.city, formDue, row.id, tx.world.now())
  return { code: codeOf(row), caseId: row.id, decision: record.decision }
}

/** The label of a recording or a text with which a result is objected to. */
const objectionLabel = 'objection'

export async function objectToResult(
  tx: Tx,
  scope: Scope,
  { what, ...own }: Own & { readonly what: string | Spoken },
): Promise<{ code: string; caseId: string }> {
  const inHand = await takeOwnInHand(tx, scope, own)
  const { row, record } = inHand
  const book = await ruleBookOf(tx, scope, record)
  const to = stepOf(book, inHand, 'object')
  if (typeof what !== 'string')
    await linkFiles(tx, scope, row.id, [{ id: what.voice.id, label: objectionLabel }])
  const event = typeof what === 'string' ? { note: what } : { label: objectionLabel }
  await takeStep(tx, scope, row, book.city, { action: 'object', to, content: record, event })
  return { code: codeOf(row), caseId: row.id }
}

/** The card that was to follow, beside what was handed in; an officer reads it. */
export async function addCard(
  tx: Tx,
  scope: Scope,
  { fileId, ...own }: Own & { readonly fileId: string },
): Promise<{ code: string }> {
  const { row, record } = await takeOwnInHand(tx, scope, own)
  await linkFiles(tx, scope, row.id, [{ id: fileId, label: `${record.by}.card` }])
  await addEvent(tx, scope, row.id, { action: 'card-sent', from: row.state, to: row.state })
  await audit(tx, scope, { action: 'case.card-sent', subjectKind: 'case', subjectId: row.id })
  wakeAfterCommit(tx, { kind: 'case', city: scope.city, id: row.id })
  return { code: codeOf(row) }
}

export async function withdraw(tx: Tx, scope: Scope, own: Own): Promise<{ code: string }> {
  const inHand = await takeOwnInHand(tx, scope, own)
  const { row, record } = inHand
  const book = await ruleBookOf(tx, scope, record)
  const to = stepOf(book, inHand, 'withdraw')
  await takeStep(tx, scope, row, book.city, { action: 'withdraw', to, content: record, event: {} })
  return { code: codeOf(row) }
}

/** Where a step of the applicant's own leads, or a refusal that says why it is not open now. */
function stepOf(
  { cycle }: RuleBook,
  { row }: CaseInHand,
  action: Action & ('correct' | 'object' | 'withdraw'),
) {
  const state = stateIn(cycle, row.state)
  const transition = state && transitionFor(cycle, state, action)
  if (transition === undefined)
    throw new Refusal(
      `Untuk *${codeOf(row)}* langkah ini belum atau tidak lagi terbuka. Keadaannya sekarang: ${stateWords(cycle, row.state)}. Ketik *petugas* bila perlu bantuan.`,
    )
  return transition.to
}

const noCorrectionAsked = () =>
  new Refusal(
    'Saat ini tidak ada yang perlu diperbaiki. Petugas sudah melanjutkan. Ketik *status* untuk melihat keadaannya.',
  )

/** What an officer wrote down stays as long as the answer under it, and its recording or photo, is the same. */
function stillWritten(before: ApplicationRecord, after: ApplicationRecord): ApplicationRecord['written'] {
  const under = ({ answers, files }: ApplicationRecord, label: string) =>
    JSON.stringify([answers[label] ?? null, files.filter((file) => file.label === label)])
  const kept = Object.entries(before.written).filter(
    ([label]) => under(before, label) === under(after, label),
  )
  return Object.fromEntries(kept)
}

const identityOf = (record: ApplicationRecord) => {
  const { name, nik, bornOn } = asRead(record)
  return { name, nik, bornOn }
}
