import { accidents } from '../core/cases/accident/accident.ts'
import { closeComplaint, followUp } from '../core/cases/complaint/followUp.ts'
import { deathCloseReasons, type DeathCloseReason } from '../core/cases/death/death.ts'
import { moveDeath } from '../core/cases/death/moveDeath.ts'
import type { CourseKind } from '../core/cases/kinds.ts'
import { moveCase } from '../core/cases/moveCase.ts'
import { Refusal } from '../core/cases/refusal.ts'
import { fulfilErasure } from '../core/cases/request/fulfilErasure.ts'
import { requests } from '../core/cases/request/request.ts'
import type { Scope } from '../core/store/scope.ts'
import type { Tx } from '../core/store/tx.ts'
import { isCloseReason } from './courseWords.ts'

interface StepTaken {
  readonly caseId: string
  readonly version: number
  readonly action: string
  readonly note: string
  /** What was done, of a follow-up. */
  readonly did: string
  /** Why, of an end without a payment or a follow-up. */
  readonly reason: string
  /** Of what cannot be undone: it was confirmed. */
  readonly sure: boolean
  /** The cases that were ticked. */
  readonly ticked: readonly string[]
}

/** Each kind of case has its own operations; the form is alike. */
export async function takeCourseStep(
  tx: Tx,
  scope: Scope,
  kind: CourseKind,
  { did, reason, sure, ticked, ...act }: StepTaken,
): Promise<void> {
  switch (kind) {
    case 'complaint':
      if (act.action === 'follow-up') return void (await followUp(tx, scope, { ...act, did, what: act.note }))
      if (!isCloseReason(reason)) throw new Refusal('Pilih dulu alasannya.')
      return void (await closeComplaint(tx, scope, { ...act, reason }))
    case 'claim':
      return void (await moveDeath(tx, scope, { ...act, ...(isDeathReason(reason) && { reason }) }))
    case 'accident':
      return void (await moveCase(tx, scope, accidents, act))
    case 'request':
      if (act.action === 'erase')
        return void (await fulfilErasure(tx, scope, { ...act, sure, theirs: ticked }))
      return void (await moveCase(tx, scope, requests, act))
  }
}

const isDeathReason = (key: string): key is DeathCloseReason => Object.hasOwn(deathCloseReasons, key)
