import { dayIfReal, dayInZone } from '../law/day.ts'
import { sayTo } from '../store/messages.ts'
import { countPromises, promise, takePromise } from '../store/promises.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { momentAt } from './moment.ts'
import { messagesOf } from './notice.ts'
import { Refusal } from './refusal.ts'
import { settledCity } from './settledCity.ts'

const morning = 9
const mostPromises = 5
const longestWait = 3 * 366

/** A sentence that is said in this chat on the morning of a day. */
export async function tellMeOn(
  tx: Tx,
  scope: Scope,
  { chatId, on, what }: { readonly chatId: string; readonly on: string; readonly what: string },
): Promise<object> {
  const city = await settledCity(tx, scope.city)
  const day = dayIfReal(on)
  const today = dayInZone(tx.world.now(), city.zone)
  if (day === undefined || day <= today || day > today + longestWait)
    throw new Refusal('Tanggal itu belum bisa kami catat. Ketik *menu* untuk hal lain.')
  if ((await countPromises(tx, scope, chatId)) >= mostPromises)
    throw new Refusal('Sudah banyak pengingat untuk chat ini. Kami kabari satu per satu dulu.')
  await promise(tx, scope, { chatId, at: momentAt(day, city.zone, morning), what })
  return {}
}

export async function keepPromise(tx: Tx, scope: Scope, id: string): Promise<void> {
  const kept = await takePromise(tx, scope, id)
  if (kept === undefined) return
  for (const text of messagesOf([kept.what])) await sayTo(tx, scope, kept.chatId, { text })
}
