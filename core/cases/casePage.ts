import type { Finding } from '../law/clause.ts'
import type { TimelineStep } from '../cities/regulation.ts'
import { agreedElsewhere } from '../store/agreedElsewhere.ts'
import { filesOf, eventsOf, type CaseEvent, type CaseFile } from '../store/caseEvents.ts'
import { caseByCode, casesOfPerson, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import { grantsOf } from '../store/staff.ts'
import type { Tx } from '../store/tx.ts'
import { actionWords, availableActions, type AvailableAction } from './actions.ts'
import { answersShown, labelOf, type ShownAnswer } from './answersShown.ts'
import { readCode } from './code.ts'
import { agreedBy, agreementIn } from './consents.ts'
import { eventLine, type EventLine } from './eventLine.ts'
import { helperWords } from './notice.ts'
import { asRead, type ApplicationRecord } from './record.ts'
import { isOpen, ruleBookOf, stateIn, stateWords, type RuleBook } from './ruleBook.ts'
import { openRecord } from './sealedCase.ts'
import { codeOf } from './takeStep.ts'
import { warningsOf, type Twin, type Warning } from './warnings.ts'

export interface HistoryLine extends EventLine {
  readonly words: string
  readonly from: string | null
  readonly to: string
}

export interface ShownFile extends CaseFile {
  /** What it shows or answers. */
  readonly title: string
  readonly written: ApplicationRecord['written'][string] | null
}

/** Everything that an officer's page of one application shows, opened. */
export interface CasePage {
  readonly caseId: string
  readonly code: string
  readonly version: number
  readonly state: string
  readonly stateWords: string
  readonly open: boolean
  readonly chatId: string | null
  readonly openedAt: number
  readonly openedOn: string
  readonly decidedOn: string
  readonly office: { readonly key: string; readonly name: string }
  readonly regulation: { readonly id: string; readonly title: string; readonly version: string }
  readonly verdict: string
  readonly by: 'self' | 'other'
  /** The yes that counts, where somebody else applied: when it was said, and by whom. */
  readonly agreedAt: number | null
  readonly agreedBy: ReturnType<typeof agreedBy> | null
  readonly name: string | null
  readonly nik: string | null
  /** Null where only an age was told: the facts hold a day that merely stands for it. */
  readonly bornOn: string | null
  readonly phone: string | null
  readonly contact: ApplicationRecord['contact']
  readonly facts: ApplicationRecord['facts']
  readonly decision: ApplicationRecord['decision']
  readonly answers: readonly ShownAnswer[]
  readonly correction: ApplicationRecord['correction']
  readonly files: readonly ShownFile[]
  readonly history: readonly HistoryLine[]
  readonly warnings: readonly Warning[]
  readonly actions: readonly AvailableAction[]
  /** To choose from where a clause is to be named: what was found unmet comes first. */
  readonly clauses: readonly Pick<Finding, 'key' | 'article' | 'summary'>[]
  readonly next: readonly TimelineStep[]
}

/** The page of a case by its code, or undefined: in another city or office it is not there. One audit line. */
export async function casePage(tx: Tx, scope: Scope, code: string): Promise<CasePage | undefined> {
  const digits = readCode(code)
  const row = digits === undefined ? undefined : await caseByCode(tx, scope, digits)
  if (row === undefined || row.kind !== 'application' || row.secret) return undefined
  const record = openRecord(tx, scope, row, 'case-page')
  const book = await ruleBookOf(tx, scope, record)
  const files = await filesOf(tx, scope, row.id)
  const events = await eventsOf(tx, scope, row.id)
  const twins = await twinsOf(tx, scope, row, book)
  const { name, nik, bornOn, phone, facts } = asRead(record)
  const { city, regulation } = book
  const agreement = agreementIn(record)
  return {
    ...headOf(row, record, book),
    name,
    nik,
    bornOn,
    phone,
    contact: record.contact,
    facts,
    by: record.by,
    agreedAt: agreement?.at ?? null,
    agreedBy: agreement === undefined ? null : agreedBy(agreement),
    decision: record.decision,
    answers: answersShown(record, city),
    correction: record.correction,
    files: files.map((file) => ({
      ...file,
      title: labelOf(file.label),
      written: record.written[file.label] ?? null,
    })),
    history: events.map((event) => historyLine(tx, scope, row, book, event)),
    warnings: warningsOf({
      city,
      documents: regulation.documents,
      record,
      files,
      twins,
      hasChat: row.chat !== null,
      elsewhere: agreement === undefined ? null : await agreedElsewhere(tx, scope, row),
    }),
    actions: await actionsFor(tx, scope, row, record, book),
    clauses: clausesOf(book, record),
    next: regulation.timeline(book.day),
  }
}

const headOf = (row: CaseRow, record: ApplicationRecord, { city, cycle, regulation }: RuleBook) => ({
  caseId: row.id,
  code: codeOf(row),
  version: row.version,
  state: row.state,
  stateWords: stateWords(cycle, row.state),
  open: isOpen(cycle, row.state),
  chatId: row.chat,
  openedAt: row.openedAt,
  openedOn: row.openedOn,
  decidedOn: record.decidedOn,
  office: { key: row.office, name: record.decision.office.name },
  regulation: {
    id: regulation.id,
    title: `${regulation.title} (${city.name})`,
    version: record.regulationVersion,
  },
  verdict: row.verdict,
})

/** What may be done now, each with what will be read in the chat; a helper reads less than the applicant. */
async function actionsFor(
  tx: Tx,
  scope: Scope,
  row: CaseRow,
  record: ApplicationRecord,
  { cycle }: RuleBook,
) {
  const state = stateIn(cycle, row.state)
  if (state === undefined || scope.actor.kind !== 'staff') return []
  const grants = await grantsOf(tx, scope.actor.id)
  const actions = availableActions(cycle, { city: scope.city, office: row.office, state }, grants)
  if (record.by === 'self') return actions
  return actions.map((one) => (one.tell === null ? one : { ...one, tell: helperWords(one.to) }))
}

async function twinsOf(tx: Tx, scope: Scope, row: CaseRow, { cycle }: RuleBook): Promise<Twin[]> {
  if (row.person === null) return []
  const cases = await casesOfPerson(tx, scope, row.person, row.kind)
  return cases
    .filter(({ id, state }) => id !== row.id && state !== 'withdrawn')
    .map((twin) => ({
      code: scope.offices === 'all' || scope.offices.includes(twin.office) ? codeOf(twin) : null,
      open: isOpen(cycle, twin.state),
      stateWords: stateWords(cycle, twin.state),
    }))
}

/** Whoever has the code may have said these. */
const byCode: ReadonlySet<string> = new Set(['agreed', 'declined'])

function historyLine(tx: Tx, scope: Scope, row: CaseRow, { cycle }: RuleBook, event: CaseEvent): HistoryLine {
  return {
    ...eventLine(tx, scope, row.id, event, byCode.has(event.action) ? 'Chat lain' : 'Pemohon'),
    words: actionWords(event.action),
    from: event.fromState === null ? null : stateWords(cycle, event.fromState),
    to: stateWords(cycle, event.toState),
  }
}

function clausesOf({ regulation }: RuleBook, { decision }: ApplicationRecord) {
  const rank = (key: string) => {
    if (decision.unmet.some((finding) => finding.key === key)) return 0
    return decision.unknown.some((finding) => finding.key === key) ? 1 : 2
  }
  return regulation.clauses
    .map(({ key, article, summary }) => ({ key, article, summary }))
    .toSorted((a, b) => rank(a.key) - rank(b.key))
}
