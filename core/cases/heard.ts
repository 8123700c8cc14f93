import { z } from 'zod'
import { linkFiles } from '../store/caseEvents.ts'
import { insertFiles } from '../store/files.ts'
import type { FileRef } from '../store/message.ts'
import type { Scope } from '../store/scope.ts'
import { askTranscript } from '../store/transcripts.ts'
import type { Tx } from '../store/tx.ts'
import { Refusal } from './refusal.ts'
import { spokenShape, type Said, type Spoken } from './record.ts'

// What people tell in a case that is no application: lines, typed or spoken, files, and what was written down of
// the recordings. The recordings themselves are always kept.

const line = z.object({
  label: z.string(),
  at: z.number(),
  text: z.string().nullable(),
  /** The recording. */
  voice: z.string().nullable(),
})

const writtenLine = z.object({
  text: z.string(),
  /** A member of staff, or the machine. */
  by: z.string(),
  at: z.number(),
  /** Whether the person says that it was understood rightly. */
  confirmed: z.enum(['waiting', 'yes', 'no']),
})

export const heardShape = z.object({
  said: z.array(line),
  files: z.array(z.object({ id: z.string(), label: z.string() })),
  written: z.record(z.string(), writtenLine),
  /** Why it was closed, where somebody closed it. */
  closed: z.object({ reason: z.string(), note: z.string() }).nullable(),
})

export type Heard = z.infer<typeof heardShape>

export interface PlainFile {
  readonly file: FileRef
  readonly label: string
}

export interface Told {
  readonly said?: readonly Said[]
  readonly files?: readonly PlainFile[]
  /** What was told as the answer to a question of its own, by its key: recordings among them are kept under it. */
  readonly facts?: Readonly<Record<string, unknown>>
}

export const machine = 'machine'
export const longestText = 4_000
const mostAtOnce = 20
const mostLines = 200
const mostFiles = 150

export const nothingHeard: Heard = { said: [], files: [], written: {}, closed: null }

/** Adds what was told. The case's own row must be there already, or be made next from the files given back. */
export async function hear<R extends Heard>(
  tx: Tx,
  scope: Scope,
  record: R,
  { said = [], files = [], facts = {} }: Told,
): Promise<{ record: R; files: readonly { id: string; label: string }[]; labels: readonly string[] }> {
  const lines = said
    .slice(0, mostAtOnce)
    .map((one, n) => lineOf(one, record.said.length + n + 1, tx.world.now()))
  const voices = said.flatMap((one, n) =>
    typeof one === 'string' ? [] : [{ file: one.voice, label: lines[n]?.label ?? 'said' }],
  )
  const spoken = spokenIn(facts)
  const kept = [...voices, ...spoken, ...files.slice(0, mostAtOnce)]
  if (record.said.length + lines.length > mostLines || record.files.length + kept.length > mostFiles)
    throw new Refusal('Kiriman untuk nomor ini sudah sangat banyak. Ketik *petugas*, kami bantu langsung.')
  await insertFiles(
    tx,
    kept.map(({ file }) => ({ city: scope.city, file })),
  )
  for (const { file } of [...voices, ...spoken]) await askTranscript(tx, scope, file.id)
  const added = kept.map(({ file, label }) => ({ id: file.id, label }))
  const known = new Set(record.files.map(({ id }) => id))
  const all = [...record.files, ...added.filter(({ id }) => !known.has(id))]
  const labels = [...lines.map(({ label }) => label), ...added.map(({ label }) => label)]
  return { record: { ...record, said: [...record.said, ...lines], files: all }, files: added, labels }
}

/** The same in a case that exists: its files are linked at once. */
export async function hearMore<R extends Heard>(tx: Tx, scope: Scope, caseId: string, record: R, told: Told) {
  const heard = await hear(tx, scope, record, told)
  await linkFiles(tx, scope, caseId, heard.files)
  return heard
}

function lineOf(said: Said, n: number, at: number): Heard['said'][number] {
  const label = `said.${n}`
  return typeof said === 'string'
    ? { label, at, text: said.slice(0, longestText), voice: null }
    : { label, at, text: null, voice: said.voice.id }
}

/** Recordings that stand as answers, each under its key. */
function spokenIn(facts: Readonly<Record<string, unknown>>, path = ''): PlainFile[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    const label = path === '' ? key : `${path}.${key}`
    const { data } = spokenShape.safeParse(value)
    if (data !== undefined) return [{ file: data.voice, label }]
    const nested = value !== null && typeof value === 'object' && !Array.isArray(value)
    return nested && path.length < 40 ? spokenIn(Object.fromEntries(Object.entries(value)), label) : []
  })
}

/** What an answer says: as typed, or as somebody wrote it down; null while it is only spoken. */
export const wordsOf = (
  record: Pick<Heard, 'written'>,
  label: string,
  said: string | Spoken | null | undefined,
): string | null => record.written[label]?.text ?? (typeof said === 'string' ? said : null)
