import type { Chat } from './chatRow.ts'
import { jsonRows } from './dialect.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

export const phonePlace = (city: string, id: string) => ({
  table: 'chats',
  column: 'phone',
  row: `${city}/${id}`,
})

export const sealedPhone = (tx: Tx, city: string, id: string, phone: string | undefined) => ({
  phone_index: phone === undefined ? null : tx.vault.index('phone', phone),
  phone_sealed: phone === undefined ? null : tx.vault.seal(phonePlace(city, id), phone),
})

const columns = { city: 'text', id: 'text', phone_index: 'text', phone_sealed: 'text' } as const

/** A channel may vouch for a phone only later: when the person hands over their own card, or changes the number. */
export async function learnPhones(
  tx: Tx,
  told: readonly { readonly chat: Chat; readonly phone: string | undefined }[],
): Promise<void> {
  const fresh = told.filter(({ chat, phone }) => phone !== undefined && chat.phone !== phone)
  if (fresh.length === 0) return
  const objects = fresh.map(({ chat, phone }) => {
    // Another number under a known account: it may be another person.
    if (chat.phone !== null) chat.unprovenAt ??= tx.world.now()
    chat.phone = phone ?? chat.phone
    const { city, id } = chat
    return { city, id, ...sealedPhone(tx, city, id, phone) }
  })
  // Of several cards of one chat in a batch the last one counts.
  const last = new Map(objects.map((one) => [`${one.city}/${one.id}`, one]))
  const set = jsonRows(tx.dialect, columns, [...last.values()])
  await rows(
    tx,
    `update chats set phone_index = x.phone_index, phone_sealed = x.phone_sealed from ${set.from}
     where chats.city = x.city and chats.id = x.id`,
    [set.param],
  )
}
