import { z } from 'zod'
import type { Log } from '../log.ts'
import { markDone, setDue, takeDue, type Due } from '../store/due.ts'
import { findFile } from '../store/files.ts'
import { systemScope } from '../store/scope.ts'
import type { Store } from '../store/store.ts'
import { casesWithFile, saveTranscript, transcribeDue, transcriptOf } from '../store/transcripts.ts'
import type { Tx } from '../store/tx.ts'
import { keepHeard } from './writeDownSaid.ts'

/** Writes down what is said in a recording. Throws when it cannot, or when it is told to stop. */
export type Transcriber = (
  recording: { readonly bytes: Buffer; readonly mime: string },
  signal: AbortSignal,
) => Promise<string>

const answer = z.object({ text: z.string() })
const longestAnswerBytes = 200_000

/** A service with the OpenAI-style way of asking. */
export const transcriberAt =
  (url: string): Transcriber =>
  async ({ bytes, mime }, signal) => {
    const form = new FormData()
    const extension = mime.split('/')[1]?.replace('mpeg', 'mp3') ?? 'ogg'
    form.set('file', new Blob([Uint8Array.from(bytes)], { type: mime }), `recording.${extension}`)
    form.set('model', 'whisper-1')
    form.set('language', 'id')
    form.set('response_format', 'json')
    const response = await fetch(`${url}/v1/audio/transcriptions`, {
      method: 'POST',
      body: form,
      signal,
      redirect: 'error',
    })
    if (!response.ok) throw new Error(`the service answered ${response.status}`)
    const length = Number(response.headers.get('content-length') ?? 0)
    if (length > longestAnswerBytes) throw new Error('the answer is too long')
    const text = await response.text()
    if (text.length > longestAnswerBytes) throw new Error('the answer is too long')
    return answer.parse(JSON.parse(text)).text.trim()
  }

const atOnce = 5
const patienceMs = 120_000
const longestSeconds = 900
const mostAttempts = 3
const firstPauseMs = 5 * 60_000

interface Room {
  readonly now: () => number
  readonly log: Log
  readonly transcriber: Transcriber | undefined
}

/** Works off recordings that wait, between transactions. Gives how many were written down. */
export async function transcribeRecordings(store: Store, room: Room): Promise<number> {
  const waiting = await store.write((tx) => takeDue(tx, transcribeDue, room.now(), atOnce))
  let done = 0
  for (const due of waiting) {
    // Without a service officers write down; what waited for one does not come up again when there is one.
    if (room.transcriber === undefined) await store.write((tx) => markDone(tx, due))
    else if (await transcribeOne(store, room.transcriber, due, room)) done++
  }
  return done
}

async function transcribeOne(store: Store, transcriber: Transcriber, due: Due, room: Room): Promise<boolean> {
  try {
    const text = await heardIn(store, transcriber, due)
    if (text === '') throw new Error('nothing was heard')
    return await store.write((tx) => keep(tx, due, text))
  } catch (fault) {
    const why = fault instanceof Error ? fault.message.slice(0, 120) : 'unknown'
    room.log.warn({ why, city: due.city, file: due.subject }, 'a recording was not written down')
    await store.write((tx) => putOff(tx, due, why))
    return false
  }
}

async function heardIn(store: Store, transcriber: Transcriber, { city, subject }: Due): Promise<string> {
  const file = await store.read((tx) => findFile(tx, systemScope(city), subject))
  if (file === undefined || file.kind !== 'voice') throw new Error('there is no such recording')
  if ((file.seconds ?? 0) > longestSeconds) throw new Error('the recording is too long')
  const bytes = await store.files.read(city, subject)
  return transcriber({ bytes, mime: file.mime }, AbortSignal.timeout(patienceMs))
}

/** Of two processes only the one that still finds it waiting keeps it. */
async function keep(tx: Tx, due: Due, text: string): Promise<boolean> {
  const scope = systemScope(due.city)
  const before = await transcriptOf(tx, scope, due.subject)
  if (before?.state === 'done') return false
  const attempts = (before?.attempts ?? 0) + 1
  await saveTranscript(tx, scope, due.subject, { state: 'done', attempts, why: null, text })
  for (const { caseId, label } of await casesWithFile(tx, scope, due.subject))
    await keepHeard(tx, scope, { caseId, label, text })
  await markDone(tx, due)
  return true
}

/** Tried three times with longer pauses, then left to an officer; the panel shows why. */
async function putOff(tx: Tx, due: Due, why: string): Promise<void> {
  const scope = systemScope(due.city)
  const attempts = ((await transcriptOf(tx, scope, due.subject))?.attempts ?? 0) + 1
  const over = attempts >= mostAttempts
  const state = over ? 'failed' : 'waiting'
  await saveTranscript(tx, scope, due.subject, { state, attempts, why, text: null })
  if (over) await markDone(tx, due)
  else await setDue(tx, due.city, due.kind, due.subject, tx.world.now() + firstPauseMs * 4 ** (attempts - 1))
}
