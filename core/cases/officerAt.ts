import type { Scope } from '../store/scope.ts'
import { grantsOf } from '../store/staff.ts'
import type { Tx } from '../store/tx.ts'
import { roleFor, whoMay } from './actions.ts'
import { Refusal } from './refusal.ts'

/** Who acts here as an officer of this office, and in which role; refused to everybody else. */
export async function officerAt(tx: Tx, scope: Scope, office: string): Promise<{ id: string; role: string }> {
  const { actor, city } = scope
  const role = actor.kind === 'staff' && roleFor(await grantsOf(tx, actor.id), { city, office }, 'officer')
  if (actor.kind !== 'staff' || !role) throw new Refusal(`Langkah ini hanya untuk ${whoMay('officer')}.`)
  return { id: actor.id, role }
}
