import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { openAnswers } from './consents.ts'
import { officerAt } from './officerAt.ts'
import { Refusal } from './refusal.ts'
import { isOpen, ruleBookOf } from './ruleBook.ts'
import { takeInHand } from './sealedCase.ts'
import { codeOf, staleness, takeStep } from './takeStep.ts'

/**
 * What a helper says of somebody's agreement is not yet that agreement: an officer has asked the person, and says so.
 */
export async function noteAgreement(
  tx: Tx,
  scope: Scope,
  { caseId, version }: { readonly caseId: string; readonly version: number },
): Promise<{ code: string }> {
  const { row, record } = await takeInHand(tx, scope, caseId)
  const { city, cycle } = await ruleBookOf(tx, scope, record)
  if (row.version !== version) throw await staleness(tx, scope, row, city)
  const { id, role } = await officerAt(tx, scope, row.office)
  if (!isOpen(cycle, row.state)) throw new Refusal('Kasus ini sudah selesai; isinya tidak diubah lagi.')
  if (openAnswers(record) === undefined) throw new Refusal('Persetujuan orangnya sudah ada.')
  await takeStep(tx, scope, row, city, {
    action: 'agreement-asked',
    to: row.state,
    content: { ...record, consents: [...record.consents, { agreed: true, by: id, at: tx.world.now() }] },
    event: {},
    audit: { by: role },
  })
  return { code: codeOf(row) }
}
