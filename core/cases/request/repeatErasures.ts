import { caseById } from '../../store/cases.ts'
import { erase } from '../../store/erasure.ts'
import { chatsOfErasure, dropWaiting, unknownErasures, type Erasure } from '../../store/erasures.ts'
import { settleNotices } from '../../store/notices.ts'
import { systemScope } from '../../store/scope.ts'
import type { Store } from '../../store/store.ts'
import type { Tx } from '../../store/tx.ts'
import { isOpenIn } from '../course.ts'
import { nothingHeard } from '../heard.ts'
import { openAs } from '../sealedCase.ts'
import { settledCity } from '../settledCity.ts'
import { takeStep } from '../takeStep.ts'
import { requests } from './request.ts'

/** After a backup was restored: erases again what was erased since it was made. Gives how many erasings that were. */
export async function repeatErasures(
  store: Store,
  dataDir: string,
): Promise<{ repeated: number; foreign: number }> {
  const { unknown, foreign } = await unknownErasures(store, dataDir)
  for (const one of unknown) await store.write((tx) => repeat(tx, one))
  return { repeated: unknown.length, foreign }
}

async function repeat(tx: Tx, { city, request, cases, ...noted }: Erasure): Promise<void> {
  const scope = systemScope(city)
  for (const chatId of await chatsOfErasure(tx, { city, request, cases, ...noted })) {
    await dropWaiting(tx, city, chatId)
    await erase(tx, scope, { chatId, request, cases })
  }
  await closeRequest(tx, city, request)
}

/** Where the copy holds the request, it is open there: they were told long ago that it is done. */
async function closeRequest(tx: Tx, cityId: string, request: string): Promise<void> {
  const scope = systemScope(cityId)
  const row = await caseById(tx, scope, request)
  if (row === undefined || !isOpenIn(requests.course, row.state)) return
  const { what, by } = openAs(tx, scope, row, requests.shape, 'case-action')
  await takeStep(tx, scope, row, await settledCity(tx, cityId), {
    action: 'erase',
    to: 'done',
    content: { ...nothingHeard, what, by },
    fields: { dueOn: null },
    event: {},
    audit: { by: 'restored' },
  })
  await settleNotices(tx, scope, row.id)
}
