import { row, rows } from './sql.ts'
import { textList } from './dialect.ts'
import type { AccountKey } from './accounts.ts'
import { joinChats } from './joinChats.ts'
import type { Account } from './outbox.ts'
import type { Tx } from './tx.ts'

/** The ids under which WhatsApp names one person: a phone's (`628…@c.us`), a hidden one's (`…@lid`), or both. */
export interface WhatsAppNames {
  /** The id this message came from: whoever answers, answers there. */
  readonly from: string
  readonly lid?: string
  readonly phone?: string
}

interface Known {
  id_index: string
  sealed: string
}

interface Kept {
  readonly id: string
  readonly address: string
}

/** Where a person's messages go. */
export interface PersonsAddress {
  readonly address: string
  /** It will not change: they have no second chat that still has to be joined to this one. */
  readonly settled: boolean
}

/**
 * The one address of a person, however WhatsApp names them today: the phone where it was known at the first message,
 * else the hidden id. What was given once stays, so a chat that began without a phone does not split when it shows;
 * two that were met before WhatsApp told that they are one person are joined. A number given to somebody else leads
 * them to a chat of their own.
 */
export async function addressOfPerson(tx: Tx, of: Account, names: WhatsAppNames): Promise<PersonsAddress> {
  const ids = [...new Set([names.from, names.lid, names.phone].flatMap((id) => id ?? []))]
  const known = await knownAmong(tx, of, ids)
  const anothers = await isAnothers(tx, of, names, known)
  if (anothers) known.delete(names.phone ?? '')
  const [one, other] = [...new Set([...known.values()].map(({ address }) => address))].toSorted()
  const apart = one !== undefined && other !== undefined
  const joined = apart ? await joinChats(tx, { ...of, address: one }, { ...of, address: other }) : null
  if (apart && !joined) {
    const own = known.get(names.from)?.address ?? one
    await keep(tx, of, { id: names.from, address: own }, true)
    return { address: own, settled: false }
  }
  const address =
    joined?.address ?? one ?? (anothers ? undefined : phoneIn(names.phone)) ?? names.lid ?? names.from
  for (const id of ids) {
    const wrote = id === names.from
    if (wrote || known.get(id)?.address !== address) await keep(tx, of, { id, address }, wrote)
  }
  return { address, settled: true }
}

/** A hidden id stays with its person, a number does not: who came with this one before has another hidden id. */
async function isAnothers(
  tx: Tx,
  of: Account,
  { lid, phone }: WhatsAppNames,
  known: ReadonlyMap<string, Kept>,
): Promise<boolean> {
  const before = known.get(phone ?? '')
  if (lid === undefined || before === undefined || known.get(lid)?.address === before.address) return false
  const sql = 'select id_index, sealed from whatsapp_ids where city = ? and account = ? and address_index = ?'
  const found = await rows<Known>(tx, sql, [of.city, of.account, indexOf(tx, of, before.address)])
  return found.some((one) => unsealed(tx, of, one).id.endsWith('@lid'))
}

/** Under which id a person wrote last. Null: they never wrote to this account. */
export async function lastIdOf(tx: Tx, of: AccountKey, address: string): Promise<string | null> {
  const sql = `select id_index, sealed from whatsapp_ids where city = ? and account = ? and address_index = ? and seen_at > 0
    order by seen_at desc, id_index limit 1`
  const found = await row<Known>(tx, sql, [of.city, of.account, indexOf(tx, of, address)])
  return found ? unsealed(tx, of, found).id : null
}

/** The addresses under which these ids are known here; none for people who never wrote. */
export async function addressesOf(tx: Tx, of: AccountKey, ids: readonly string[]): Promise<string[]> {
  const known = await knownAmong(tx, of, ids)
  return [...new Set([...known.values()].map(({ address }) => address))]
}

/** `628…@c.us` is +628… */
export function phoneIn(id: string | undefined): string | undefined {
  const [, digits] = /^([1-9]\d{6,14})(?::\d+)?@c\.us$/.exec(id ?? '') ?? []
  return digits === undefined ? undefined : `+${digits}`
}

async function knownAmong(tx: Tx, of: AccountKey, ids: readonly string[]): Promise<Map<string, Kept>> {
  const found = await rows<Known>(
    tx,
    `select id_index, sealed from whatsapp_ids where city = ? and account = ? and id_index in ${textList(tx.dialect)}`,
    [of.city, of.account, JSON.stringify(ids.map((id) => indexOf(tx, of, id)))],
  )
  const kept = found.map((one) => unsealed(tx, of, one))
  return new Map(kept.map((one) => [one.id, one]))
}

async function keep(tx: Tx, of: AccountKey, kept: Kept, wrote: boolean): Promise<void> {
  const idIndex = indexOf(tx, of, kept.id)
  await rows(
    tx,
    `insert into whatsapp_ids (city, account, id_index, address_index, sealed, seen_at) values (?, ?, ?, ?, ?, ?)
     on conflict (city, account, id_index) do update
     set address_index = excluded.address_index, sealed = excluded.sealed,
       seen_at = case when excluded.seen_at > 0 then excluded.seen_at else whatsapp_ids.seen_at end`,
    [
      of.city,
      of.account,
      idIndex,
      indexOf(tx, of, kept.address),
      tx.vault.seal(placeOf(of, idIndex), kept),
      wrote ? tx.world.now() : 0,
    ],
  )
}

const unsealed = (tx: Tx, of: AccountKey, { id_index, sealed }: Known) =>
  tx.vault.unseal(placeOf(of, id_index), sealed) as Kept

const indexOf = (tx: Tx, of: AccountKey, name: string) =>
  tx.vault.index('address', `${of.channel}|${of.account}|${name}`)

const placeOf = (of: AccountKey, idIndex: string) => ({
  table: 'whatsapp_ids',
  column: 'sealed',
  row: `${of.city}/${of.account}/${idIndex}`,
})
