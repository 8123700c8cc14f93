import { everyCaseOfChat } from '../../store/cases.ts'
import { personByNik } from '../../store/people.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { openRecord } from '../sealedCase.ts'

/** Everybody who applied for themselves in this chat: a family may share one phone. */
export async function dataOwners(tx: Tx, scope: Scope, chatId: string): Promise<ReadonlySet<string>> {
  const owners = new Set<string>()
  for (const row of await everyCaseOfChat(tx, scope, chatId))
    if (row.kind === 'application' && row.person !== null)
      if (openRecord(tx, scope, row, 'case-action').by === 'self') owners.add(row.person)
  return owners
}

/** Which of them asks: the only one, or whose NIK is told. Undefined where that stays open. */
export async function ownerAsking(
  tx: Tx,
  scope: Scope,
  chatId: string,
  nik: string | undefined,
): Promise<string | null | undefined> {
  const owners = await dataOwners(tx, scope, chatId)
  if (owners.size <= 1) return [...owners][0] ?? null
  const told = nik === undefined ? undefined : await personByNik(tx, scope, nik)
  return told && owners.has(told.id) ? told.id : undefined
}
