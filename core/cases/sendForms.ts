import type { Log } from '../log.ts'
import { audit } from '../store/audit.ts'
import { addEvent, linkFiles } from '../store/caseEvents.ts'
import { lockCase } from '../store/cases.ts'
import { markDone, setDue, takeDue, type Due } from '../store/due.ts'
import { insertFiles } from '../store/files.ts'
import type { FileRef } from '../store/message.ts'
import { sayTo } from '../store/messages.ts'
import { systemScope } from '../store/scope.ts'
import type { Store } from '../store/store.ts'
import type { Tx } from '../store/tx.ts'
import { caseFormById, type CaseForm } from './applicationForm.ts'
import { formPdf } from './formPdf.ts'
import { formDue } from './newApplication.ts'
import { messagesOf } from './notice.ts'

export const formLabel = 'form'

const formsARound = 20
const againAfterMs = 3_600_000

/**
 * Sends the filled form of every application that waits for it. Drawn between two transactions; the second
 * takes the due row again, so that of two processes only one sends. Gives how many were sent.
 */
export async function sendForms(store: Store, room: { now: () => number; log: Log }): Promise<number> {
  const now = room.now()
  const due = await store.write((tx) => takeDue(tx, formDue, now, formsARound))
  let sent = 0
  for (const one of due) {
    try {
      if (await sendForm(store, one, now)) sent++
    } catch (error) {
      room.log.error({ err: error, city: one.city, case: one.subject }, 'a form could not be sent')
      await store.write((tx) => setDue(tx, one.city, formDue, one.subject, now + againAfterMs))
    }
  }
  return sent
}

async function sendForm(store: Store, due: Due, now: number): Promise<boolean> {
  const scope = systemScope(due.city)
  const form = await store.read((tx) => caseFormById(tx, scope, due.subject))
  if (form === undefined || form.chatId === null || !form.sendable) {
    await store.write((tx) => markDone(tx, due))
    return false
  }
  const bytes = await formPdf({ ...form, at: now })
  const file = await store.files.save({ city: due.city, kind: 'document', bytes })
  if ('refused' in file) throw new Error(`the store refused a form: ${file.refused}`)
  return store.write((tx) => handOver(tx, due, form, file))
}

async function handOver(tx: Tx, due: Due, form: CaseForm, file: FileRef): Promise<boolean> {
  const scope = systemScope(due.city)
  const again = await takeDue(tx, formDue, tx.world.now(), formsARound * 5)
  if (!again.some(({ city, subject }) => city === due.city && subject === due.subject)) return false
  const row = await lockCase(tx, scope, form.caseId)
  if (row === undefined || form.chatId === null) return false
  await insertFiles(tx, [{ city: due.city, file }])
  await linkFiles(tx, scope, row.id, [{ id: file.id, label: formLabel }])
  await addEvent(tx, scope, row.id, { action: 'form-sent', from: row.state, to: row.state })
  await audit(tx, scope, { action: 'case.form-sent', subjectKind: 'case', subjectId: row.id })
  const [first = '', ...rest] = messagesOf([
    `Berkas *${form.code}*: ${form.filled.title}.`,
    ...form.filled.still,
  ])
  const paper = { ...file, name: `formulir-${form.code}.pdf` }
  const kept = { keptFor: row.id }
  await sayTo(tx, scope, form.chatId, { text: first, file: paper }, kept)
  for (const text of rest) await sayTo(tx, scope, form.chatId, { text }, kept)
  await markDone(tx, due)
  return true
}
