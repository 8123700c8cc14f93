import { textList } from './dialect.ts'
import { setDues } from './due.ts'
import { rows } from './sql.ts'
import { erasedFileDue } from './sweepFiles.ts'
import type { Tx } from './tx.ts'

/** Their rows at once, and within a minute what lies on disk. */
export async function eraseFiles(tx: Tx, city: string, files: readonly string[]): Promise<void> {
  if (files.length === 0) return
  const params = [city, JSON.stringify(files)]
  await rows(tx, `delete from transcripts where city = ? and file_id in ${textList(tx.dialect)}`, params)
  await rows(tx, `delete from files where city = ? and id in ${textList(tx.dialect)}`, params)
  await rows(tx, `delete from due where city = ? and subject in ${textList(tx.dialect)}`, params)
  const at = tx.world.now()
  await setDues(
    tx,
    files.map((subject) => ({ city, kind: erasedFileDue, subject, at })),
  )
}
