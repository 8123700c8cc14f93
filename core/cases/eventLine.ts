import type { CaseEvent } from '../store/caseEvents.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import type { EventContent } from './record.ts'
import { openEvent } from './sealedCase.ts'

/** What a case's page says of one of its events, whatever kind of case it is. */
export interface EventLine extends Omit<EventContent, 'before'> {
  readonly n: number
  readonly at: number
  /** A name of the staff, the person as this kind of case calls them, or 'Sistem'. */
  readonly who: string
  readonly action: string
}

export function eventLine(
  tx: Tx,
  scope: Scope,
  caseId: string,
  event: CaseEvent,
  person: 'Pemohon' | 'Pelapor' | 'Chat lain',
): EventLine {
  const { before: _, ...said } = openEvent(tx, scope, caseId, event, 'case-page')
  const { n, at, action, actorKind, actorName } = event
  const others = actorKind === 'person' ? person : 'Sistem'
  return { ...said, n, at, action, who: actorKind === 'staff' ? (actorName ?? 'Petugas') : others }
}
