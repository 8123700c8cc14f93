import type { City } from '../cities/city.ts'
import { audit } from '../store/audit.ts'
import { changeCase, type CaseFields, type CaseRow } from '../store/cases.ts'
import { addEvent, lastEventOf } from '../store/caseEvents.ts'
import { openChat } from '../store/chats.ts'
import { endInvite } from '../store/invites.ts'
import { sayTo } from '../store/messages.ts'
import { dropUnnamed } from '../store/people.ts'
import type { Scope } from '../store/scope.ts'
import { wakeAfterCommit, type Tx } from '../store/tx.ts'
import { isCaseKind, showCode } from './code.ts'
import type { Notice } from './notice.ts'
import { Stale } from './refusal.ts'
import { speakMoment } from './speakMoment.ts'

/** One change of a case of any kind, whoever makes it. */
export interface Step {
  readonly action: string
  readonly to: string
  /** What is told in the case from now on; sealed. */
  readonly content: object
  /** Where the case's own columns change with it. */
  readonly fields?: Partial<Omit<CaseFields, 'state'>>
  /** What is kept with the event; sealed. */
  readonly event: object
  /** The chat that did it, where it is not the case's own. */
  readonly chat?: string
  readonly notice?: Notice
  /** In ids and words of the law only. */
  readonly audit?: Readonly<Record<string, string>>
}

/** Writes the change, its event and its audit line, and tells the worker. Throws Stale if somebody was faster. */
export async function takeStep(tx: Tx, scope: Scope, row: CaseRow, city: City, step: Step): Promise<void> {
  const fields = { ...row, ...step.fields, state: step.to }
  if (!(await changeCase(tx, scope, row, fields, step.content))) throw await staleness(tx, scope, row, city)
  // Whom a correction no longer names is kept by nobody.
  if (row.person !== null && row.person !== fields.person) await dropUnnamed(tx, scope, [row.person])
  await addEvent(tx, scope, row.id, {
    action: step.action,
    from: row.state,
    to: step.to,
    content: step.event,
    ...(step.chat === undefined ? {} : { chat: step.chat }),
  })
  await audit(tx, scope, {
    action: `case.${step.action}`,
    subjectKind: 'case',
    subjectId: row.id,
    detail: { ...step.audit, from: row.state, to: step.to },
  })
  wakeAfterCommit(tx, { kind: 'case', city: scope.city, id: row.id })
  if (step.notice) await tell(tx, scope, row, step)
}

async function tell(tx: Tx, scope: Scope, row: CaseRow, { to, notice }: Step): Promise<void> {
  const chat = row.chat === null ? null : await openChat(tx, scope, row.chat)
  if (row.chat === null || chat === null || notice === undefined) return
  // What could be corrected or objected to where the case stood before cannot be any more.
  for (const flow of to === row.state ? [] : ['correct', 'object']) endInvite(chat, { flow, caseId: row.id })
  const { replies, invite } = notice
  for (const reply of replies)
    await sayTo(tx, scope, row.chat, reply, { keptFor: row.id, ...(invite && { invite }) })
}

/** Who was faster, and when. */
export async function staleness(tx: Tx, scope: Scope, row: CaseRow, city: City): Promise<Stale> {
  const last = await lastEventOf(tx, scope, row.id)
  const at = last?.at ?? row.changedAt
  const who = { staff: last?.actorName ?? 'petugas lain', person: 'pemohon', system: 'sistem' }
  const kind = last?.actorKind
  const by = kind === 'staff' || kind === 'person' ? who[kind] : who.system
  return new Stale(by, at, speakMoment(at, city.zone))
}

export const codeOf = (row: Pick<CaseRow, 'kind' | 'code'>): string =>
  isCaseKind(row.kind) ? showCode(row.kind, row.code) : row.code
