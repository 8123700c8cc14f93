import { seeChat } from '../store/chats.ts'
import { casesOfChat, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { ownCase, type OwnCase } from './ownCase.ts'
import { openRecord } from './sealedCase.ts'

export type { OwnCase } from './ownCase.ts'

const mostShown = 5

/**
 * The cases of a chat's own person, newest first. Confidential ones and those made for somebody else are never
 * listed; after a long silence or a change of account nothing is, until something is proven.
 */
export async function myCases(tx: Tx, scope: Scope, chatId: string): Promise<OwnCase[]> {
  if ((await mayList(tx, scope, { chatId })).proof === 'needed') return []
  const own: OwnCase[] = []
  for (const row of await casesOfChat(tx, scope, chatId)) {
    if (own.length === mostShown) break
    if (madeForAnother(tx, scope, row)) continue
    const shown = await ownCase(tx, scope, row)
    if (shown) own.push(shown)
  }
  return own
}

export async function mayList(
  tx: Tx,
  scope: Scope,
  { chatId }: { readonly chatId: string },
): Promise<{ proof: 'good' | 'needed' }> {
  const chat = await seeChat(tx, scope, chatId)
  return { proof: chat === null || chat.unprovenAt === null ? 'good' : 'needed' }
}

const madeForAnother = (tx: Tx, scope: Scope, row: CaseRow): boolean =>
  row.kind === 'application' && openRecord(tx, scope, row, 'case-page').by === 'other'
