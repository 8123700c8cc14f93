import type { Facts } from '../cities/facts.ts'
import { isoOf, type Day } from '../law/day.ts'
import { audit } from '../store/audit.ts'
import { addEvent, linkFiles } from '../store/caseEvents.ts'
import { casesOfPerson, type CaseRow } from '../store/cases.ts'
import { setDue } from '../store/due.ts'
import type { FileRef } from '../store/message.ts'
import type { Scope } from '../store/scope.ts'
import { countTry } from '../store/tries.ts'
import { wakeAfterCommit, type Tx } from '../store/tx.ts'
import { showCode } from './code.ts'
import { filesIn } from './filesIn.ts'
import { openCase } from './openCase.ts'
import type { ApplicationRecord, Spoken } from './record.ts'
import { Refusal } from './refusal.ts'
import { decideBy, fieldsOf, isOpen, type RuleBook } from './ruleBook.ts'

export interface Applicant {
  readonly name?: string | Spoken
  readonly nik?: string
  readonly bornOn?: string
  readonly age?: { readonly years: number; readonly on: string }
}

/** What a worker has told and confirmed. */
export interface Application {
  readonly chatId: string | null
  readonly today: Day
  /** Every answer by its question, so that a later correction can start from them. */
  readonly answers: Readonly<Record<string, unknown>>
  readonly applicant: Applicant
  readonly by: 'self' | 'other'
  readonly facts: Facts
  readonly kelurahan?: string
  readonly phone: string | Spoken | null
  readonly contact:
    | { readonly name: string; readonly relation: string; readonly phone: string }
    | Spoken
    | null
  readonly files: readonly { readonly file: FileRef; readonly label: string }[]
}

export interface Opened {
  readonly code: string
  readonly caseId: string
  readonly decision: ApplicationRecord['decision']
  /** The same NIK had an open case from this very chat: nothing new was opened. */
  readonly joined: boolean
}

/** The kind of thing to do (`due`) that sends the statutory form to the worker. */
export const formDue = 'case-form'

export const recordOf = (told: Application, book: RuleBook): ApplicationRecord => ({
  answers: { ...told.answers },
  applicant: told.applicant,
  by: told.by,
  consents: [],
  facts: told.facts,
  ...(told.kelurahan === undefined ? {} : { kelurahan: told.kelurahan }),
  phone: told.phone,
  contact: told.contact,
  files: filesIn(told),
  ...decideBy(book, told.facts),
  written: {},
  correction: null,
})

interface Fresh {
  readonly told: Application
  readonly record: ApplicationRecord
  readonly person: string
}

export async function openNew(
  tx: Tx,
  scope: Scope,
  book: RuleBook,
  { told, record, person }: Fresh,
): Promise<Opened> {
  const fresh = {
    kind: 'application',
    chat: told.chatId,
    secret: false,
    openedOn: isoOf(told.today),
    state: book.cycle.start,
    beside: null,
    keeper: null,
    joinedTo: null,
    dueOn: null,
    person,
    ...fieldsOf(record),
  } as const
  const { caseId, code } = await openCase(tx, scope, fresh, record)
  await setDue(tx, scope.city, formDue, caseId, tx.world.now())
  return { code, caseId, decision: record.decision, joined: false }
}

// From another chat a second case is opened and the panel shows both: whoever types a stranger's NIK must not
// learn from the answer that a case exists.
export async function openFromSameChat(
  tx: Tx,
  scope: Scope,
  { cycle }: RuleBook,
  person: string,
  told: Application,
) {
  const cases = await casesOfPerson(tx, scope, person, 'application')
  return cases.find(({ chat, state }) => chat !== null && chat === told.chatId && isOpen(cycle, state))
}

const repeatsAnHour = 5

export async function joinEarlier(
  tx: Tx,
  scope: Scope,
  book: RuleBook,
  earlier: CaseRow,
  told: Application,
): Promise<Opened> {
  const { decision } = decideBy(book, told.facts)
  if (!(await countTry(tx, scope, [{ kind: 'case', value: `repeated|${earlier.id}` }], repeatsAnHour)))
    throw new Refusal('Laporan ini sudah beberapa kali Anda kirim. Tunggu satu jam, atau ketik *petugas*.')
  await linkFiles(tx, scope, earlier.id, filesIn(told))
  await addEvent(tx, scope, earlier.id, {
    action: 'repeated',
    from: earlier.state,
    to: earlier.state,
    content: { repeated: told.answers },
  })
  await audit(tx, scope, { action: 'case.repeated', subjectKind: 'case', subjectId: earlier.id })
  wakeAfterCommit(tx, { kind: 'case', city: scope.city, id: earlier.id })
  return { code: showCode('application', earlier.code), caseId: earlier.id, decision, joined: true }
}
