import type { Chat } from './chatRow.ts'
import { bodyPlace } from './insertMessages.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** Of no confidential case. */
export const openMessages =
  'not exists (select 1 from cases k where k.city = messages.city and k.id = messages.kept_for and k.secret)'

/** All but what is on its way, and what belongs to a confidential case. */
export const goingMessages = `state not in ('queued', 'sending', 'media', 'held') and ${openMessages}`

/**
 * Which files a chat's messages and its talk name. Read by nobody: it is asked what may be deleted. What we sent is
 * left out: papers of a case hang on the case, and a recorded sentence is the office's own.
 */
export async function filesInChat(
  tx: Tx,
  chat: Chat,
): Promise<{ messages: number; going: string[]; staying: string[] }> {
  const { city, id } = chat
  const found = await rows<{ n: number; direction: string; body: string; goes: number }>(
    tx,
    `select n, direction, body, case when ${goingMessages} then 1 else 0 end as goes
     from messages where city = ? and chat = ?`,
    [city, id],
  )
  const going = filesNamed(chat.talk)
  const staying: string[] = []
  for (const { n, direction, body, goes } of found) {
    const into = goes === 1 ? going : staying
    if (direction === 'in' || goes !== 1)
      into.push(...filesNamed(tx.vault.unseal(bodyPlace(city, id, n), body)))
  }
  return { messages: found.filter(({ goes }) => goes === 1).length, going, staying }
}

/** A file stands anywhere as an object with its id and its type. */
export function filesNamed(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.values(value).flatMap(filesNamed)
  const isFile = 'id' in value && 'mime' in value && typeof value.id === 'string'
  return isFile ? [String(value.id), ...inside] : inside
}
