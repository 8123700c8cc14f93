import type { City } from '../cities/city.ts'
import type { FormAnswers, FilledForm } from '../cities/filledForm.ts'
import { fillForm } from '../cities/filledForm.ts'
import { dayOf, speakDate } from '../law/day.ts'
import { rupiah } from '../law/rupiah.ts'
import { caseByCode, caseById, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { readCode } from './code.ts'
import { asRead, type ApplicationRecord } from './record.ts'
import { isOpen, ruleBookOf } from './ruleBook.ts'
import { openRecord } from './sealedCase.ts'
import { codeOf } from './takeStep.ts'

/** The city's form, filled in from a case and ready to be drawn. */
export interface CaseForm {
  readonly caseId: string
  readonly code: string
  readonly chatId: string | null
  readonly law: string
  /** Whether it may be sent by itself: not to somebody who would sign what is not so, nor for a closed case. */
  readonly sendable: boolean
  readonly filled: FilledForm
}

export async function caseForm(tx: Tx, scope: Scope, code: string): Promise<CaseForm | undefined> {
  const digits = readCode(code)
  const row = digits === undefined ? undefined : await caseByCode(tx, scope, digits)
  return row && formOf(tx, scope, row)
}

export async function caseFormById(tx: Tx, scope: Scope, caseId: string): Promise<CaseForm | undefined> {
  const row = await caseById(tx, scope, caseId)
  return row && formOf(tx, scope, row)
}

async function formOf(tx: Tx, scope: Scope, row: CaseRow): Promise<CaseForm | undefined> {
  if (row.kind !== 'application') return undefined
  const record = openRecord(tx, scope, row, 'case-form')
  const { city, regulation, cycle } = await ruleBookOf(tx, scope, record)
  const filled = fillForm(city, regulation.form, formAnswers(city, record), dayOf(record.decidedOn))
  const sendable = row.verdict !== 'ineligible' && isOpen(cycle, row.state)
  return { caseId: row.id, code: codeOf(row), chatId: row.chat, law: regulation.title, sendable, filled }
}

/** Only what was told or read. What is not known is left out, and the form leaves a line for a pen. */
function formAnswers(city: City, record: ApplicationRecord): FormAnswers {
  const { name, nik, phone, bornOn, facts } = asRead(record)
  const place = city.places
    .flatMap(({ kelurahan }) => kelurahan)
    .find(({ code }) => code === record.kelurahan)
  return {
    ...(name !== null && { name }),
    ...(nik !== null && { nik }),
    ...(phone !== null && { phone: phone.replace(/^\+62/, '0') }),
    // Nobody is asked where they were born: the pen adds it before the date.
    ...(bornOn !== null && {
      birthPlaceAndDate: `................, ${speakDate(dayOf(bornOn))}`,
    }),
    ...(place && { address: `................, Kelurahan ${place.name}, ${city.name}` }),
    ...(facts.occupation !== undefined && { occupation: facts.occupation }),
    ...(facts.monthlyIncome !== undefined && { monthlyIncome: rupiah(facts.monthlyIncome) }),
  }
}
