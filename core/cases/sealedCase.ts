import type { z } from 'zod'
import { casePlace, lockCase, type CaseRow } from '../store/cases.ts'
import { eventPlace, type CaseEvent } from '../store/caseEvents.ts'
import { open } from '../store/audit.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { mustBeProven } from './mustBeProven.ts'
import { applicationShape, eventShape, type ApplicationRecord, type EventContent } from './record.ts'
import { NotHere } from './refusal.ts'

/** Why staff opened what people told: one word a page, one audit line for each word. */
export type Why = 'case-page' | 'case-list' | 'case-form' | 'case-action' | 'conversation'

export const openRecord = (tx: Tx, scope: Scope, row: CaseRow, why: Why): ApplicationRecord =>
  openAs(tx, scope, row, applicationShape, why)

/** The record of a case of any kind, read through that kind's shape. */
export function openAs<R>(tx: Tx, scope: Scope, row: CaseRow, shape: z.ZodType<R>, why: Why): R {
  const look = { why, subjectKind: 'case', subjectId: row.id }
  return shape.parse(open(tx, scope, casePlace(scope.city, row.id), row.sealed, look))
}

/** What belongs to a case and is not sealed with it, such as its chat, is looked at like the case itself. */
export function noteLook(tx: Tx, scope: Scope, row: CaseRow, why: Why): void {
  open(tx, scope, casePlace(scope.city, row.id), row.sealed, { why, subjectKind: 'case', subjectId: row.id })
}

export function openEvent(tx: Tx, scope: Scope, caseId: string, event: CaseEvent, why: Why): EventContent {
  if (event.sealed === null) return {}
  const look = { why, subjectKind: 'case', subjectId: caseId }
  return eventShape.parse(open(tx, scope, eventPlace(scope.city, caseId, event.n), event.sealed, look))
}

/** A case that is to be changed, and what is told in it. */
export interface CaseInHand {
  readonly row: CaseRow
  readonly record: ApplicationRecord
}

export async function takeInHand(tx: Tx, scope: Scope, caseId: string): Promise<CaseInHand> {
  const row = await lockCase(tx, scope, caseId)
  if (row === undefined || row.kind !== 'application') throw new NotHere()
  return { row, record: openRecord(tx, scope, row, 'case-action') }
}

/** The same for the person behind a chat: a case of another chat is not there. */
export async function takeOwnInHand(
  tx: Tx,
  scope: Scope,
  { caseId, chatId }: { caseId: string; chatId: string },
): Promise<CaseInHand> {
  const inHand = await takeInHand(tx, scope, caseId)
  if (inHand.row.chat !== chatId) throw new NotHere()
  await mustBeProven(tx, scope, inHand.row)
  return inHand
}
