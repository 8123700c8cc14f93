import { dayInZone } from '../../law/day.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { hearMore, type PlainFile } from '../heard.ts'
import { seeOwnCase, takeOwnCase } from '../inHand.ts'
import { noticeFor } from '../reminders.ts'
import { codeOf, takeStep } from '../takeStep.ts'
import { deaths, type DeathRecord } from './death.ts'
import { documentsOf, poorness, type WantedDocument } from './documents.ts'
import { mainOf } from './report.ts'
import { tellStaff } from '../tellStaff.ts'

interface Own {
  readonly caseId: string
  readonly chatId: string
}

/** A photo that cannot be read is asked for once more; the second one is taken for an officer, whatever it is. */
export async function addDocument(
  tx: Tx,
  scope: Scope,
  { label, file, ...own }: Own & PlainFile,
): Promise<{ taken: boolean; poor: 'dark' | 'small' | null; wanted: readonly WantedDocument[] }> {
  const { row, record, city } = await takeOwnCase(tx, scope, deaths, own)
  const poor = poorness(file)
  const askedBefore = record.said.some(({ label: asked }) => asked === again(label))
  const taken = poor === null || askedBefore
  const heard = await hearMore(tx, scope, row.id, record, { files: [{ file, label }] })
  const at = tx.world.now()
  const kept: DeathRecord = taken
    ? { ...heard.record, documents: [...record.documents, { key: label, file: file.id, at, poor }] }
    : { ...heard.record, said: [...heard.record.said, { label: again(label), at, text: null, voice: null }] }
  await takeStep(tx, scope, row, city, {
    action: taken ? 'document' : 'document-poor',
    to: row.state,
    content: kept,
    event: { label },
  })
  const { wanted } = documentsOf(kept, dayInZone(at, city.zone))
  if (taken && wanted.length === 0)
    await tellStaff(tx, scope, [noticeFor(await mainOf(tx, scope, row), 'documents-here', row.id, 'officer')])
  return { taken, poor, wanted }
}

/** Stands among what was said: that a better photo of this was asked for. */
const again = (label: string): string => `again.${label}`

export async function documentsWanted(
  tx: Tx,
  scope: Scope,
  own: Own,
): Promise<{ code: string; wanted: readonly WantedDocument[]; given: readonly WantedDocument[] }> {
  const { row, record, city } = await seeOwnCase(tx, scope, deaths, own)
  return { code: codeOf(row), ...documentsOf(record, dayInZone(tx.world.now(), city.zone)) }
}
