import { newId } from '../world.ts'
import { textList } from './dialect.ts'
import type { Scope } from './scope.ts'
import { insertRows, row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

const columns = { city: 'text', id: 'text', nik_index: 'text', sealed: 'text', created_at: 'bigint' } as const

const personPlace = (city: string, id: string) => ({
  table: 'people',
  column: 'sealed',
  row: `${city}/${id}`,
})

/**
 * The person who bears this NIK in this city, made if new; without a NIK always a new one. What is already
 * known of a person is not overwritten: anybody may type anybody's NIK.
 */
export async function personOf(
  tx: Tx,
  scope: Scope,
  { nik, content }: { nik: string | undefined; content: unknown },
): Promise<string> {
  const nikIndex = nik === undefined ? null : tx.vault.index('nik', nik)
  const id = newId(tx.world)
  const fresh = {
    city: scope.city,
    id,
    nik_index: nikIndex,
    sealed: tx.vault.seal(personPlace(scope.city, id), content),
    created_at: tx.world.now(),
  }
  const [made] = await insertRows<{ id: string }>(
    tx,
    'people',
    columns,
    [fresh],
    'on conflict do nothing returning id',
  )
  const known = made ?? (nik === undefined ? undefined : await personByNik(tx, scope, nik))
  if (known === undefined) throw new Error('A person was neither made nor found')
  return known.id
}

export const personByNik = (tx: Tx, scope: Scope, nik: string): Promise<{ id: string } | undefined> =>
  row(tx, 'select id from people where city = ? and nik_index = ?', [scope.city, tx.vault.index('nik', nik)])

/** A person's own record goes with the last case that names them, whoever's chat that was. */
export async function dropUnnamed(tx: Tx, { city }: Scope, people: readonly string[]): Promise<void> {
  await rows(
    tx,
    `delete from people where city = ? and id in ${textList(tx.dialect)} and not exists
       (select 1 from cases c where c.city = people.city and c.person = people.id)`,
    [city, JSON.stringify(people)],
  )
}
