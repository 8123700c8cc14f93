import { settleNotices } from '../../store/notices.ts'
import type { Scope } from '../../store/scope.ts'
import { staffOf } from '../../store/staff.ts'
import type { Tx } from '../../store/tx.ts'
import { partOf, takeCase, takeForStep, type OfficeStep } from '../inHand.ts'
import { noticeWith } from '../notice.ts'
import { Refusal } from '../refusal.ts'
import { noticeFor } from '../reminders.ts'
import { codeOf, staleness, takeStep } from '../takeStep.ts'
import { complaints, followUpActs, isFollowUpAct, mayReopenDays } from './complaint.ts'
import { tellStaff } from '../tellStaff.ts'

const shortestAct = 20
/** "We received your complaint and will process it" says that nothing was done yet. */
const acknowledgement =
  /^\W*(laporan|keluhan|pengaduan|aduan)?\W*(anda|ibu|bapak)?\W*(sudah|telah|akan)?\W*(segera)?\W*(kami)?\W*(di)?(terima|catat|proses|tindak ?lanjuti|teruskan)\b.{0,60}$/i

/** What was done about a complaint, told to the person who made it. It stops the clock. */
export async function followUp(
  tx: Tx,
  scope: Scope,
  {
    did,
    what,
    ...act
  }: Omit<OfficeStep, 'action' | 'note'> & { readonly did: string; readonly what: string },
): Promise<{ code: string; state: string }> {
  const words = what.trim()
  if (!isFollowUpAct(did)) throw new Refusal('Pilih dulu apa yang sudah dilakukan.')
  if (words.length < shortestAct || acknowledgement.test(words))
    throw new Refusal('Tulis apa yang sudah dilakukan dan hasilnya. Tanda terima saja belum tindak lanjut.')
  const taken = await takeForStep(tx, scope, complaints, { ...act, action: 'follow-up', note: words })
  const { row, record, city, step, role, staffId } = taken
  const done = { at: tx.world.now(), by: staffId, did, what: words }
  const code = codeOf(row)
  const invite = { flow: 'afterFollowUp', caseId: row.id, code } as const
  await takeStep(tx, scope, row, city, {
    action: step.action,
    to: step.to,
    content: { ...record, followUps: [...record.followUps, done] },
    fields: { dueOn: null },
    event: { note: words, why: did },
    audit: { by: role, did },
    notice: noticeWith(
      [
        `Kabar untuk keluhan *${code}*. ${followUpActs[did]}:`,
        words,
        'Apakah ini membantu? Balas *sudah* atau *belum*.',
      ],
      invite,
    ),
  })
  await settleNotices(tx, scope, row.id)
  return { code, state: step.to }
}

export const closeReasons = {
  'not-ours': 'Bukan urusan kantor ini',
  repeated: 'Sudah ada keluhan yang sama',
  withdrawn: 'Ditarik oleh pelapor',
  unclear: 'Belum cukup jelas setelah ditanya',
} as const

export type CloseReason = keyof typeof closeReasons

/** Closed without a follow-up, with a reason that the person reads, and with the way to open it again. */
export async function closeComplaint(
  tx: Tx,
  scope: Scope,
  {
    reason,
    note,
    ...act
  }: Omit<OfficeStep, 'action'> & { readonly reason: CloseReason; readonly note: string },
): Promise<{ code: string; state: string }> {
  const taken = await takeForStep(tx, scope, complaints, { ...act, action: 'close', note })
  const { row, record, city, step, role } = taken
  const code = codeOf(row)
  await takeStep(tx, scope, row, city, {
    action: step.action,
    to: step.to,
    content: { ...record, closed: { reason, note: taken.note }, closedAt: tx.world.now() },
    fields: { dueOn: null },
    event: { note: taken.note, why: reason },
    audit: { by: role, reason },
    notice: noticeWith(
      [
        `Keluhan *${code}* kami tutup. Alasannya: ${closeReasons[reason].toLowerCase()}.`,
        taken.note,
        `Bila belum setuju, Anda bisa membukanya lagi dalam ${mayReopenDays} hari.`,
      ],
      { flow: 'afterFollowUp', caseId: row.id, code },
    ),
  })
  await settleNotices(tx, scope, row.id)
  return { code, state: step.to }
}

/** Somebody else answers for a complaint from now on. Of a confidential one only its keeper may hand it over. */
export async function assignComplaint(
  tx: Tx,
  scope: Scope,
  { caseId, version, to }: { readonly caseId: string; readonly version: number; readonly to: string },
): Promise<{ code: string }> {
  const { row, record, city } = await takeCase(tx, scope, complaints, caseId)
  if (row.version !== version) throw await staleness(tx, scope, row, city)
  const { role } = await partOf(tx, scope, row, 'officer')
  const staff = (await staffOf(tx, scope)).find(({ id }) => id === to)
  if (staff === undefined || staff.disabled_at !== null)
    throw new Refusal('Petugas itu tidak ada atau akunnya sudah ditutup.')
  await takeStep(tx, scope, row, city, {
    action: 'assigned',
    to: row.state,
    content: record,
    fields: { keeper: to },
    event: {},
    audit: { by: role, to },
  })
  await tellStaff(tx, scope, [noticeFor({ ...row, keeper: to }, 'assigned', String(row.version), 'officer')])
  return { code: codeOf(row) }
}
