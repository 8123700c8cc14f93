import { caseThread } from '../core/cases/caseThread.ts'
import { hasBlockedUs } from '../core/store/blocked.ts'
import type { Message } from '../core/store/messages.ts'
import type { Scope } from '../core/store/scope.ts'
import { staffById } from '../core/store/staff.ts'
import type { Tx } from '../core/store/tx.ts'

export interface TalkBeside {
  readonly thread: readonly Message[]
  /** The officers who wrote in it. */
  readonly names: ReadonlyMap<string, string>
  /** The person behind the chat hears nothing from us. */
  readonly blocked: boolean
}

/** The conversation as the page of a case shows it. */
export async function talkBeside(
  tx: Tx,
  scope: Scope,
  { code, chatId }: { readonly code: string; readonly chatId: string | null },
): Promise<TalkBeside> {
  const thread = (await caseThread(tx, scope, code)) ?? []
  const blocked = chatId !== null && (await hasBlockedUs(tx, scope, chatId))
  return { thread, names: await writersOf(tx, thread), blocked }
}

/** The officers who wrote in a conversation, by name. */
export async function writersOf(tx: Tx, thread: readonly Message[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(thread.flatMap((one) => (one.direction === 'out' ? (one.reply.by ?? []) : [])))
  const names = new Map<string, string>()
  for (const id of ids) {
    const staff = await staffById(tx, id)
    if (staff) names.set(id, staff.name)
  }
  return names
}
