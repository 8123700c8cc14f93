import { dayIfReal } from '../law/day.ts'
import { filesOf } from '../store/caseEvents.ts'
import { personOf } from '../store/people.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { officerAt } from './officerAt.ts'
import { asRead, type ApplicationRecord, type Reading } from './record.ts'
import { Refusal } from './refusal.ts'
import { decideBy, fieldsOf, isOpen, ruleBookOf } from './ruleBook.ts'
import { takeInHand } from './sealedCase.ts'
import { codeOf, staleness, takeStep } from './takeStep.ts'

/** What an officer heard in a recording or read on a photo. */
export interface WrittenDown {
  readonly caseId: string
  readonly version: number
  /** The label of the file, which is the question it answered. */
  readonly label: string
  /** Word for word. */
  readonly text: string
  /** What follows from it for the application: a name, a NIK, facts that the clauses ask for. */
  readonly reading?: Reading
}

export const longestTranscript = 4_000

/**
 * Keeps the words beside the original, which stays. Where they bear on a clause, the application is decided
 * again for the same day and by the same regulation: it was said then, and only understood now.
 */
export async function writeDown(
  tx: Tx,
  scope: Scope,
  { caseId, version, label, text, reading = {} }: WrittenDown,
): Promise<{ code: string; decision: ApplicationRecord['decision'] }> {
  const { row, record: before } = await takeInHand(tx, scope, caseId)
  const book = await ruleBookOf(tx, scope, before)
  if (row.version !== version) throw await staleness(tx, scope, row, book.city)
  const by = await officerAt(tx, scope, row.office)
  const labels = new Set((await filesOf(tx, scope, row.id)).map((file) => file.label))
  if (!isOpen(book.cycle, row.state)) throw new Refusal('Kasus ini sudah selesai; isinya tidak diubah lagi.')
  if (!labels.has(label)) throw new Refusal('Rekaman atau foto itu tidak ada pada kasus ini.')
  refuseUnfit(text, reading)
  const words = { text: text.trim(), by: by.id, at: tx.world.now(), reading }
  const kept = { ...before, written: { ...before.written, [label]: words } }
  const { name, nik, bornOn, facts } = asRead(kept)
  const record = { ...kept, ...decideBy(book, facts) }
  const person =
    reading.nik === undefined
      ? row.person
      : await personOf(tx, scope, { nik: reading.nik, content: { name, nik, bornOn } })
  await takeStep(tx, scope, row, book.city, {
    action: 'written-down',
    to: row.state,
    content: record,
    fields: { ...fieldsOf(record), person },
    event: { label, before },
    audit: { by: by.role },
  })
  return { code: codeOf(row), decision: record.decision }
}

function refuseUnfit(text: string, reading: Reading): void {
  if (text.trim() === '') throw new Refusal('Tulis dulu apa yang terdengar atau terbaca.')
  if (text.length > longestTranscript) throw new Refusal(`Tulisan paling panjang ${longestTranscript} huruf.`)
  if (reading.nik !== undefined && !/^\d{16}$/.test(reading.nik))
    throw new Refusal('NIK terdiri dari 16 angka.')
  const { bornOn } = reading.facts ?? {}
  if (bornOn !== undefined && dayIfReal(bornOn) === undefined)
    throw new Refusal('Tanggal lahir itu tidak ada di kalender.')
}
