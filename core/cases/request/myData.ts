import type { City } from '../../cities/city.ts'
import { dayInZone, dayOf, speakDate } from '../../law/day.ts'
import { seeChat } from '../../store/chats.ts'
import { filesOf } from '../../store/caseEvents.ts'
import { casesOfChat, type CaseRow } from '../../store/cases.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { answersShown } from '../answersShown.ts'
import { longestText, wordsOf, type Heard } from '../heard.ts'
import type { Kind } from '../inHand.ts'
import { withKind } from '../kinds.ts'
import { dataOwners } from './dataOwners.ts'
import { requests } from './request.ts'
import { ownCase } from '../ownCase.ts'
import { asRead } from '../record.ts'
import { openAs, openRecord } from '../sealedCase.ts'
import { settledCity } from '../settledCity.ts'
import { speakMoment } from '../speakMoment.ts'

export interface DataSection {
  readonly title: string
  readonly rows: readonly (readonly [label: string, value: string])[]
}

/**
 * What is kept about the person behind a chat, as they may read it: where several share it, what is surely this one's.
 * Confidential complaints are told at the office.
 */
export async function myData(
  tx: Tx,
  scope: Scope,
  chatId: string,
  person: string | null,
): Promise<readonly DataSection[]> {
  const city = await settledCity(tx, scope.city)
  const chat = await seeChat(tx, scope, chatId)
  if (chat === null) return []
  const several = (await dataOwners(tx, scope, chatId)).size > 1
  const cases = await casesOfChat(tx, scope, chatId)
  const theirs = several ? cases.filter((row) => isTheirs(tx, scope, row, person)) : cases
  const conversation: DataSection = {
    title: 'Percakapan',
    rows: [
      ['Saluran', chat.channel],
      ['Nomor HP', chat.phone ?? 'tidak disimpan'],
      ['Jumlah pesan', String(chat.n)],
      ['Pesan terakhir dari Anda', speakMoment(chat.lastInAt, city.zone)],
      [
        'Kabar umum',
        chat.consentedAt === null
          ? 'tidak disetujui'
          : `disetujui ${speakMoment(chat.consentedAt, city.zone)}`,
      ],
    ],
  }
  const sections: DataSection[] = [conversation]
  for (const row of theirs) sections.push(await sectionOf(tx, scope, row, city))
  return theirs.length === cases.length ? sections : [...sections, others]
}

const others: DataSection = {
  title: 'Lain-lain dari chat ini',
  rows: [
    [
      'Tidak dicantumkan',
      'Beberapa orang memakai chat ini. Yang belum jelas milik Anda bisa ditanyakan di kantor dengan KTP.',
    ],
  ],
}

/** Who reported an accident or a death on a shared phone is not told by whom it is about. */
const isTheirs = (tx: Tx, scope: Scope, row: CaseRow, person: string | null): boolean =>
  person !== null &&
  row.person === person &&
  (row.kind === requests.name ||
    (row.kind === 'application' && openRecord(tx, scope, row, 'case-page').by === 'self'))

async function sectionOf(tx: Tx, scope: Scope, row: CaseRow, city: City): Promise<DataSection> {
  const own = await ownCase(tx, scope, row)
  const files = await filesOf(tx, scope, row.id)
  const rows = [
    ['Dibuat', speakDate(dayInZone(row.openedAt, city.zone))],
    ['Keadaan', own?.words ?? row.state],
    ...(row.kind === 'application' ? ofApplication(tx, scope, row, city) : ofOther(tx, scope, row)),
    ['Berkas', String(files.length)],
  ] satisfies [string, string][]
  return { title: `Nomor ${own?.code ?? row.code}`, rows }
}

function ofApplication(tx: Tx, scope: Scope, row: CaseRow, city: City): [string, string][] {
  const record = openRecord(tx, scope, row, 'case-page')
  // A helper may have applied for thirty neighbours: their numbers are theirs to ask for.
  if (record.by === 'other')
    return [['Isi', 'Milik orang yang didaftarkan. Ia bisa memintanya di kantor dengan KTP.']]
  const { name, nik, phone, bornOn } = asRead(record)
  const known: [string, string | null][] = [
    ['Nama', name],
    ['NIK', nik],
    ['Nomor HP', phone],
    ['Tanggal lahir', bornOn && speakDate(dayOf(bornOn))],
  ]
  return [
    ...known.flatMap(([label, value]): [string, string][] => (value === null ? [] : [[label, value]])),
    ...answersShown(record, city).map(({ label, value }): [string, string] => [label, value]),
  ]
}

function ofOther(tx: Tx, scope: Scope, row: CaseRow): [string, string][] {
  const read = <R extends Heard>(kind: Kind<R>): Heard => openAs(tx, scope, row, kind.shape, 'case-page')
  const record = withKind(row.kind, read)
  return (record?.said ?? [])
    .filter(({ text, voice }) => text !== null || voice !== null)
    .map(({ label, text }) => {
      const words = record && wordsOf(record, label, text)
      return ['Anda sampaikan', (words ?? 'pesan suara, disimpan').slice(0, longestText)]
    })
}
