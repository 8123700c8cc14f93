import {
  casesAlike,
  casesOfPerson,
  caseByCode,
  lockAlike,
  setAlike,
  type CaseRow,
} from '../../store/cases.ts'
import { personOf } from '../../store/people.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { readCode } from '../code.ts'
import { wordsOf } from '../heard.ts'
import { deaths, type DeathRecord } from './death.ts'

const titles = /\b(almarhum(ah)?|alm|bapak|bpk|pak|ibu|bu|haji|hajah|hj|h|saudara|sdr|sdri|tuan|nyonya|ny)\b/g

/** A name as far as two people write it alike: without titles, dots and capitals. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z\s]/g, ' ')
    .replaceAll(titles, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ')

/** The person that a report is about, where its NIK or the code of an application tells it. */
export async function personIn(tx: Tx, scope: Scope, record: DeathRecord): Promise<string | null> {
  const { nik, code } = record.facts.deceased ?? {}
  if (nik !== undefined) {
    const name = nameIn(record)
    return personOf(tx, scope, { nik, content: { name, nik, bornOn: null } })
  }
  const digits = code === undefined ? undefined : readCode(code)
  const found = digits === undefined ? undefined : await caseByCode(tx, scope, digits)
  return found?.kind === 'application' ? found.person : null
}

export const nameIn = (record: DeathRecord): string | null =>
  wordsOf(record, 'deceased.name', record.facts.deceased?.name)

/** The same name and the same day, in a blind index; null while one of them is not known for sure. */
export async function noteAlike(
  tx: Tx,
  scope: Scope,
  id: string,
  record: DeathRecord,
): Promise<string | null> {
  const name = plainName(nameIn(record) ?? '')
  const { died } = record.facts
  const alike =
    name === '' || !died || died.about ? null : tx.vault.index('token', `death|${name}|${died.on}`)
  await setAlike(tx, scope, id, alike)
  return alike
}

/** An earlier report of the same death that is not closed, by NIK, or by name and day. */
export async function earlierReport(
  tx: Tx,
  scope: Scope,
  row: Pick<CaseRow, 'id' | 'person'>,
  alike: string | null,
): Promise<CaseRow | undefined> {
  await lockAlike(
    tx,
    scope,
    [row.person, alike].flatMap((mark) => mark ?? []),
  )
  const byPerson = row.person === null ? [] : await casesOfPerson(tx, scope, row.person, deaths.name)
  const byName = alike === null ? [] : await casesAlike(tx, scope, deaths.name, alike)
  // Namesakes who died on the same day are two people when their NIKs say so.
  const namesake = ({ person }: CaseRow) => person !== null && row.person !== null && person !== row.person
  return [...byPerson, ...byName.filter((other) => !namesake(other))]
    .filter(({ id, joinedTo, state }) => id !== row.id && joinedTo === null && state !== 'closed')
    .toSorted((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1))[0]
}
