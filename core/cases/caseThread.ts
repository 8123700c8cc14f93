import { caseByCode } from '../store/cases.ts'
import { lastMessages, type Message } from '../store/messages.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { readCode } from './code.ts'
import { noteLook } from './sealedCase.ts'

const mostMessages = 200

/**
 * The conversation beside a case of any kind, oldest first. What belongs to a confidential case its keeper alone
 * reads. Read in one transaction with the case's page it adds no audit line.
 */
export async function caseThread(
  tx: Tx,
  scope: Scope,
  code: string,
): Promise<readonly Message[] | undefined> {
  const digits = readCode(code)
  const row = digits === undefined ? undefined : await caseByCode(tx, scope, digits)
  if (row === undefined) return undefined
  noteLook(tx, scope, row, 'case-page')
  return row.chat === null
    ? []
    : lastMessages(tx, scope, row.chat, mostMessages, { why: 'case-page', of: row.id })
}
