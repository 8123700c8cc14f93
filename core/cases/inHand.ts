import type { z } from 'zod'
import type { City } from '../cities/city.ts'
import { caseById, lockCase, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import { grantsIn, grantsOf, type Role } from '../store/staff.ts'
import type { Tx } from '../store/tx.ts'
import type { CaseKind } from './code.ts'
import { stepIn, type Course, type CourseStep, type Part } from './course.ts'
import { mustBeProven } from './mustBeProven.ts'
import { NotHere, Refusal } from './refusal.ts'
import { openAs } from './sealedCase.ts'
import { settledCity } from './settledCity.ts'
import { staleness } from './takeStep.ts'

/** A kind of case: its name, how its record reads, and the course of its life. */
export interface Kind<R> {
  readonly name: CaseKind
  readonly shape: z.ZodType<R>
  readonly course: Course
  /** Where not every case of the kind takes every step of its course. */
  readonly opens?: (record: R, action: string) => boolean
}

/** A case that is to be changed, what is told in it, and its city as the office has settled it. */
export interface InHand<R> {
  readonly row: CaseRow
  readonly record: R
  readonly city: City
}

export async function takeCase<R>(tx: Tx, scope: Scope, kind: Kind<R>, caseId: string): Promise<InHand<R>> {
  const row = await lockCase(tx, scope, caseId)
  if (row === undefined || row.kind !== kind.name) throw new NotHere()
  const record = openAs(tx, scope, row, kind.shape, 'case-action')
  return { row, record, city: await settledCity(tx, scope.city) }
}

/** The same for the person behind a chat: a case of another chat is not there. */
export async function takeOwnCase<R>(
  tx: Tx,
  scope: Scope,
  kind: Kind<R>,
  { caseId, chatId }: { readonly caseId: string; readonly chatId: string },
): Promise<InHand<R>> {
  const inHand = await takeCase(tx, scope, kind, caseId)
  if (inHand.row.chat !== chatId) throw new NotHere()
  await mustBeProven(tx, scope, inHand.row)
  return inHand
}

/** One's own case to be read, not changed. */
export async function seeOwnCase<R>(
  tx: Tx,
  scope: Scope,
  kind: Kind<R>,
  { caseId, chatId }: { readonly caseId: string; readonly chatId: string },
): Promise<InHand<R>> {
  const row = await caseById(tx, scope, caseId)
  if (row === undefined || row.kind !== kind.name || row.chat !== chatId) throw new NotHere()
  await mustBeProven(tx, scope, row)
  const record = openAs(tx, scope, row, kind.shape, 'case-page')
  return { row, record, city: await settledCity(tx, scope.city) }
}

export interface OfficeStep {
  readonly caseId: string
  /** The version that was on the page. */
  readonly version: number
  readonly action: string
  readonly note?: string
}

export const longestNote = 250

/** A case in hand for a step of the office, which is open, allowed to this member of staff, and says enough. */
export async function takeForStep<R>(
  tx: Tx,
  scope: Scope,
  kind: Kind<R>,
  { caseId, version, action, note = '' }: OfficeStep,
): Promise<InHand<R> & { step: CourseStep; role: string; note: string; staffId: string }> {
  const inHand = await takeCase(tx, scope, kind, caseId)
  const { row, record, city } = inHand
  if (row.version !== version) throw await staleness(tx, scope, row, city)
  const step = stepIn(kind.course, row.state, action)
  const now = kind.course.states[row.state]?.label ?? row.state
  const closed = kind.opens?.(record, action) === false
  if (step === undefined || closed || step.by === 'person' || step.by === 'house')
    throw new Refusal(`Langkah ini tidak terbuka selama keadaannya "${now}".`)
  const { id, role } = await partOf(tx, scope, row, step.by)
  const written = note.trim()
  if (written.length > longestNote) throw new Refusal(`Catatan paling panjang ${longestNote} huruf.`)
  if (step.note && written === '') throw new Refusal('Tulis dulu catatannya.')
  return { ...inHand, step, role, note: written, staffId: id }
}

const rolesOf: { readonly [P in 'officer' | 'bpjs']: readonly Role[] } = {
  officer: ['officer', 'supervisor', 'head', 'administrator'],
  bpjs: ['partner', 'officer', 'supervisor', 'administrator'],
}

/** In which part a member of staff acts on a case: its keeper always may, others by their role at its offices. */
export async function partOf(
  tx: Tx,
  { actor, city }: Scope,
  row: Pick<CaseRow, 'keeper' | 'office' | 'beside'>,
  by: Part,
): Promise<{ id: string; role: string }> {
  const role = actor.kind === 'staff' ? await roleOf(tx, actor.id) : undefined
  if (actor.kind !== 'staff' || role === undefined) throw new Refusal('Langkah ini bukan bagian Anda.')
  return { id: actor.id, role }

  async function roleOf(staff: Tx, id: string): Promise<string | undefined> {
    if (row.keeper === id) return 'keeper'
    if (by !== 'officer' && by !== 'bpjs') return undefined
    const here = grantsIn(await grantsOf(staff, id), city).filter(({ office }) =>
      ['*', row.office, row.beside].includes(office),
    )
    return rolesOf[by].find((name) => here.some((grant) => grant.role === name))
  }
}
