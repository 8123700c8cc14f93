import { dayInZone } from '../../law/day.ts'
import { erase, lockForErasing } from '../../store/erasure.ts'
import { settleNotices } from '../../store/notices.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { nothingHeard } from '../heard.ts'
import { takeForStep, type OfficeStep } from '../inHand.ts'
import { noticeWith } from '../notice.ts'
import { Refusal } from '../refusal.ts'
import { codeOf, takeStep } from '../takeStep.ts'
import { erasurePlan, openRequestBeside } from './erasurePlan.ts'
import { erasedWords } from './erasureWords.ts'
import { requests } from './request.ts'

interface Confirmed extends Omit<OfficeStep, 'action' | 'note'> {
  /** The officer has made sure who asks, and knows that nothing of it comes back. */
  readonly sure: boolean
  /** Where several people applied for themselves in this chat: whose applications are the asking person's. */
  readonly theirs: readonly string[]
}

/** Erases what the person asked to be erased, and tells them what went and what stays. */
export async function fulfilErasure(
  tx: Tx,
  scope: Scope,
  { sure, theirs, ...act }: Confirmed,
): Promise<{ code: string; state: string }> {
  const { row, record, city, step, role } = await takeForStep(tx, scope, requests, {
    ...act,
    action: 'erase',
  })
  if (!sure) throw new Refusal('Centang dulu bahwa Anda sudah memastikan siapa yang meminta.')
  if (row.chat === null) throw new Refusal('Permintaan ini tidak punya chat. Tidak ada yang bisa dihapus.')
  await lockForErasing(tx, scope, row.chat)
  const beside = await openRequestBeside(tx, scope, row)
  if (beside !== undefined) throw new Refusal(`Jawab dulu permintaan ${beside} dari chat yang sama.`)
  const plan = await erasurePlan(tx, scope, { chatId: row.chat, request: row, theirs })
  await erase(tx, scope, plan.erasing)
  const code = codeOf(row)
  const today = dayInZone(tx.world.now(), city.zone)
  await takeStep(tx, scope, row, city, {
    action: step.action,
    to: step.to,
    content: { ...nothingHeard, what: record.what, by: record.by },
    fields: { dueOn: null },
    event: {},
    audit: { by: role },
    notice: noticeWith(erasedWords(code, plan, today)),
  })
  await settleNotices(tx, scope, row.id)
  return { code, state: step.to }
}
