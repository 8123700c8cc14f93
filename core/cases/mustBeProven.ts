import type { CaseRow } from '../store/cases.ts'
import { seeChat } from '../store/chats.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { Refusal } from './refusal.ts'

/**
 * After a long silence or a change of account a case of before is neither read out nor changed until something is
 * proven: an invitation to it still stands in the chat, whoever holds the phone now.
 */
export async function mustBeProven(
  tx: Tx,
  scope: Scope,
  { chat, openedAt }: Pick<CaseRow, 'chat' | 'openedAt'>,
): Promise<void> {
  const held = chat === null ? null : await seeChat(tx, scope, chat)
  if (held === null || held.unprovenAt === null || openedAt >= held.unprovenAt) return
  throw new Refusal(
    'Supaya data Anda aman, kami pastikan dulu ini Anda. Ketik *status*, lalu tulis nomor urusan dan NIK. Kalau hanya pernah mengadu, ketik *petugas*.',
  )
}
