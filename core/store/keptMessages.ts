import { type Chat, noneYet, sittingMs } from './chatRow.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

const mostInSitting = 200

/** What is said in a talk that has no case yet bears the talk's own mark. */
export const openTalk = (mark: string): string => `+${mark}`

export const isOpenTalk = (keptFor: string): boolean => keptFor.startsWith('+')

/** A talk has become a case: what was said in it before belongs to that. */
export async function giveTalk(tx: Tx, { city, id }: Chat, mark: string, caseId: string): Promise<void> {
  const sql = 'update messages set kept_for = ? where city = ? and chat = ? and kept_for = ?'
  await rows(tx, sql, [caseId, city, id, openTalk(mark)])
}

/**
 * From here back to the beginning of this sitting, what was said in a chat is for the keeper of a case alone;
 * while there is no case yet, for nobody. Messages of the turn itself are marked as they are written.
 */
export async function keepSitting(tx: Tx, chat: Chat, caseId: string): Promise<void> {
  chat.keptFor = caseId
  chat.sittingKept = true
  const sql = 'select n, at from messages where city = ? and chat = ? order by n desc limit ?'
  const latest = await rows<{ n: number; at: number }>(tx, sql, [chat.city, chat.id, mostInSitting])
  let from: number | undefined
  let later = tx.world.now()
  for (const { n, at } of latest) {
    if (later - at > sittingMs) break
    from = n
    later = Math.min(later, at)
  }
  await rows(
    tx,
    `update messages set kept_for = ?
     where city = ? and chat = ? and ((n >= ? and (kept_for is null or kept_for like '+%')) or kept_for = ?)`,
    [caseId, chat.city, chat.id, from ?? chat.n + 1, noneYet],
  )
}
