import { open } from './audit.ts'
import { textList } from './dialect.ts'
import { setDue } from './due.ts'
import type { Scope } from './scope.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** The kind of due row under which recordings wait for the machine that writes them down. */
export const transcribeDue = 'transcribe'

/** How far the machine has come with a recording. The recording itself is kept whatever becomes of it. */
export interface Transcript {
  readonly state: 'waiting' | 'done' | 'failed'
  readonly attempts: number
  /** Why it failed, in a word. */
  readonly why: string | null
  readonly text: string | null
}

const placeOf = (city: string, fileId: string) => ({
  table: 'transcripts',
  column: 'sealed',
  row: `${city}/${fileId}`,
})

export const askTranscript = (tx: Tx, scope: Scope, fileId: string): Promise<void> =>
  setDue(tx, scope.city, transcribeDue, fileId, tx.world.now())

export async function saveTranscript(
  tx: Tx,
  scope: Scope,
  fileId: string,
  { state, attempts, why, text }: Transcript,
): Promise<void> {
  const sealed = text === null ? null : tx.vault.seal(placeOf(scope.city, fileId), text)
  await rows(
    tx,
    `insert into transcripts (city, file_id, state, attempts, why, sealed, at) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (city, file_id) do update set state = excluded.state, attempts = excluded.attempts,
       why = excluded.why, sealed = excluded.sealed, at = excluded.at`,
    [scope.city, fileId, state, attempts, why, sealed, tx.world.now()],
  )
}

type Found = Omit<Transcript, 'text'> & { readonly fileId: string; readonly sealed: string | null }

/** By the recording; those that no machine has tried are not among them. */
export async function transcriptsOf(
  tx: Tx,
  scope: Scope,
  fileIds: readonly string[],
  why = 'case-page',
): Promise<ReadonlyMap<string, Transcript>> {
  if (fileIds.length === 0) return new Map()
  const sql = `select file_id as "fileId", state, attempts, why, sealed from transcripts
    where city = ? and file_id in ${textList(tx.dialect)} order by file_id`
  const found = await rows<Found>(tx, sql, [scope.city, JSON.stringify(fileIds)])
  return new Map(
    found.map(({ fileId, sealed, ...rest }) => {
      const look = { why, subjectKind: 'file', subjectId: fileId }
      const place = placeOf(scope.city, fileId)
      return [
        fileId,
        { ...rest, text: sealed === null ? null : String(open(tx, scope, place, sealed, look)) },
      ]
    }),
  )
}

export const transcriptOf = async (tx: Tx, scope: Scope, fileId: string): Promise<Transcript | undefined> =>
  (await transcriptsOf(tx, scope, [fileId])).get(fileId)

/** The cases that hold a recording, each with the label under which it does. */
export const casesWithFile = (
  tx: Tx,
  scope: Scope,
  fileId: string,
): Promise<{ caseId: string; label: string }[]> =>
  rows(
    tx,
    'select case_id as "caseId", label from case_files where city = ? and file_id = ? order by case_id',
    [scope.city, fileId],
  )
