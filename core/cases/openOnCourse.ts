import { regulationOn, type City } from '../cities/city.ts'
import type { Incident, Office } from '../cities/office.ts'
import { dayInZone, isoOf } from '../law/day.ts'
import { caseById, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import type { Heard } from './heard.ts'
import type { Kind } from './inHand.ts'
import { openCase } from './openCase.ts'

interface Fresh<R> {
  readonly chatId: string
  readonly record: R
  readonly person: string | null
  /** YYYY-MM-DD: by when its first step is to be done. */
  readonly dueOn: string | null
  /** As what the regulation addresses it: to the desk that acts, and the one that is told beside it. */
  readonly as: Incident
  /** No other desk is told. */
  readonly alone?: boolean
  /** Its keeper alone may know of it. */
  readonly secret?: { readonly keeper: string | null } | undefined
}

/** A new case that is no application: at the start of its course and at the desks of its city. */
export async function openOnCourse<R extends Heard>(
  tx: Tx,
  scope: Scope,
  city: City,
  kind: Kind<R>,
  { chatId, record, person, dueOn, as, alone = false, secret }: Fresh<R>,
): Promise<{ row: CaseRow; code: string; desk: Office | undefined }> {
  const today = dayInZone(tx.world.now(), city.zone)
  const regulation = regulationOn(city, today)
  const [desk, beside] = regulation.addressees(today)[as]
  const { caseId, code } = await openCase(
    tx,
    scope,
    {
      kind: kind.name,
      state: kind.course.start,
      office: desk?.key ?? 'labour',
      beside: alone || secret ? null : (beside?.key ?? null),
      keeper: secret?.keeper ?? null,
      joinedTo: null,
      person,
      chat: chatId,
      secret: secret !== undefined,
      regulation: regulation.id,
      verdict: 'none',
      openedOn: isoOf(today),
      dueOn,
    },
    record,
  )
  const row = await caseById(tx, scope, caseId)
  if (row === undefined) throw new Error('a case was written and is not there')
  return { row, code, desk }
}
