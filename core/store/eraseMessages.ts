import type { Chat } from './chatRow.ts'
import { jsonRows } from './dialect.ts'
import { goingMessages } from './filesInChat.ts'
import type { Content } from './message.ts'
import { bodyPlace } from './insertMessages.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** A provider may hand a message in again for a week; what was erased must not come back as if it were new. */
const maybeAgainMs = 8 * 86_400_000

const erasedContent: Content = { kind: 'text', text: '(dihapus atas permintaan)' }

/** Of what came in lately the provider's id is left, so that it is known again; of all the rest nothing. */
export async function eraseMessages(tx: Tx, { city, id }: Chat): Promise<void> {
  const of = [city, id]
  const since = tx.world.now() - maybeAgainMs
  const late = `direction = 'in' and at > ?`
  const found = await rows<{ n: number }>(
    tx,
    `select n from messages where city = ? and chat = ? and ${goingMessages} and ${late}`,
    [...of, since],
  )
  const emptied = found.map(({ n }) => ({ n, body: tx.vault.seal(bodyPlace(city, id, n), erasedContent) }))
  const set = jsonRows(tx.dialect, { n: 'integer', body: 'text' }, emptied)
  await rows(tx, `delete from messages where city = ? and chat = ? and ${goingMessages} and not (${late})`, [
    ...of,
    since,
  ])
  await rows(
    tx,
    `update messages set body = x.body, trace = null from ${set.from}
     where messages.city = ? and messages.chat = ? and messages.n = x.n`,
    [set.param, ...of],
  )
}
