import { audit } from './audit.ts'
import { noneYet, type Chat } from './chatRow.ts'
import { textList } from './dialect.ts'
import { eraseFiles } from './eraseFiles.ts'
import { filesNamed, goingMessages } from './filesInChat.ts'
import { openTalk } from './keptMessages.ts'
import { bodyPlace } from './insertMessages.ts'
import { systemScope } from './scope.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** A talk that nobody has gone on with for so long is forgotten. */
export const forgetTalkAfterMs = 30 * 86_400_000

/** What was said in talks that never became a case goes, with its photos and recordings. */
export async function forgetTalk(tx: Tx, chat: Chat, marks: readonly string[]): Promise<void> {
  const { city, id } = chat
  const going = `city = ? and chat = ? and kept_for in ${textList(tx.dialect)} and ${goingMessages}`
  const of = [city, id, JSON.stringify([...marks.map(openTalk), noneYet])]
  const found = await rows<{ n: number; direction: string; body: string }>(
    tx,
    `select n, direction, body from messages where ${going}`,
    of,
  )
  const sent = found.filter(({ direction }) => direction === 'in')
  const named = sent.flatMap(({ n, body }) => filesNamed(tx.vault.unseal(bodyPlace(city, id, n), body)))
  await rows(tx, `delete from messages where ${going}`, of)
  const ofCases = await rows<{ id: string }>(
    tx,
    `select file_id as id from case_files where city = ? and file_id in ${textList(tx.dialect)}`,
    [city, JSON.stringify(named)],
  )
  const kept = new Set(ofCases.map(({ id }) => id))
  const files = named.filter((file) => !kept.has(file))
  await eraseFiles(tx, city, files)
  const detail = { messages: found.length, files: files.length }
  await audit(tx, systemScope(city), { action: 'talk.forgotten', subjectKind: 'chat', subjectId: id, detail })
}
