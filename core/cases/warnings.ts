import type { City } from '../cities/city.ts'
import { documentsFor, type DocumentRule } from '../cities/document.ts'
import { ageOn, dayOf } from '../law/day.ts'
import { nikMismatches, readNik } from '../law/nik.ts'
import type { AgreedElsewhere } from '../store/agreedElsewhere.ts'
import type { CaseFile } from '../store/caseEvents.ts'
import { agreementWarnings } from './agreementWarnings.ts'
import { questionOf } from './answersShown.ts'
import { asRead, type ApplicationRecord } from './record.ts'

/** Something an officer should look at before proposing. It never refuses anybody. */
export interface Warning {
  readonly key:
    | 'nik'
    | 'nik-missing'
    | 'same-nik'
    | 'name'
    | 'birth'
    | 'spoken'
    | 'missing-file'
    | 'helper'
    | 'same-chat'
    | 'no-chat'
  readonly text: string
}

/** Another case of the same person in this city. The code only where the officer may see that case. */
export interface Twin {
  readonly code: string | null
  readonly open: boolean
  readonly stateWords: string
}

export interface Looked {
  readonly city: City
  readonly documents: readonly DocumentRule[]
  readonly record: ApplicationRecord
  readonly files: readonly CaseFile[]
  readonly twins: readonly Twin[]
  readonly hasChat: boolean
  /** What the chats that agreed have done for others; null where none has. */
  readonly elsewhere: AgreedElsewhere | null
}

export const warningsOf = (looked: Looked): readonly Warning[] => [
  ...onIdentity(looked),
  ...looked.twins.map(onTwin),
  ...onSpoken(looked),
  ...onFiles(looked),
  ...agreementWarnings(looked),
  ...(looked.hasChat ? [] : [noChat]),
]

function onIdentity({ record, city }: Looked): Warning[] {
  const { name, nik, bornOn } = asRead(record)
  const warnings: Warning[] = []
  if (name === null)
    warnings.push({ key: 'name', text: 'Nama belum tertulis. Baca dari foto KTP atau rekaman.' })
  if (bornOn === null) warnings.push({ key: 'birth', text: birthUntold(record.applicant.age?.years) })
  if (nik === null) return [...warnings, { key: 'nik-missing', text: 'NIK belum ada. Baca dari foto KTP.' }]
  const read = readNik(nik, dayOf(record.decidedOn))
  const told = { cityCode: city.code, ...(bornOn === null ? {} : { bornOn }) }
  const odd = read.valid
    ? [...nikMismatches(read, told), ...read.warnings]
    : [read.error ?? 'NIK tidak terbaca.']
  const age = bornOn === null && read.valid ? ageMismatch(read.bornOn, record.applicant.age) : []
  return [...warnings, ...[...odd, ...age].map((text): Warning => ({ key: 'nik', text }))]
}

const birthUntold = (years: number | undefined): string =>
  years === undefined
    ? 'Tanggal lahir belum tertulis. Baca dari foto KTP atau rekaman.'
    : `Yang disebut umurnya, ${years} tahun. Baca tanggal lahirnya dari KTP.`

/** People round their age: a year off is nothing to look at. */
const ageMismatch = (bornOn: readonly string[], told: ApplicationRecord['applicant']['age']): string[] => {
  if (told === undefined) return []
  const near = bornOn.some((born) => Math.abs(ageOn(dayOf(born), dayOf(told.on)) - told.years) <= 1)
  return near ? [] : [`Umur yang disebut (${told.years} tahun) berbeda dari NIK.`]
}

function onTwin({ code, open, stateWords }: Twin): Warning {
  const which = code ?? 'di kantor lain'
  const text = open
    ? `NIK sama: ada kasus lain yang masih terbuka (${which}).`
    : `NIK sama: ada kasus lain, ${which}, keadaannya "${stateWords}".`
  return { key: 'same-nik', text }
}

function onSpoken({ files, record }: Looked): Warning[] {
  const waiting = files.filter(({ kind, label }) => kind === 'voice' && record.written[label] === undefined)
  if (waiting.length === 0) return []
  return [{ key: 'spoken', text: `${waiting.length} jawaban suara belum ditulis.` }]
}

/** Which paper the photo shows that answered a question. */
const documentShown: Readonly<Record<string, string>> = {
  card: 'id-card',
  otherCard: 'id-card',
  familyCard: 'family-card',
  rtLetter: 'rt-letter',
}

function onFiles({ documents, files, record }: Looked): Warning[] {
  const has = new Set(files.map(({ label }) => documentShown[questionOf(label)] ?? questionOf(label)))
  return documentsFor(documents, asRead(record).facts)
    .filter(({ key }) => !has.has(key))
    .map(({ name, form, article }) => ({
      key: 'missing-file',
      text:
        form === 'photo'
          ? `Belum ada foto: ${name} (${article}).`
          : `Masih perlu kertasnya: ${name} (${article}).`,
    }))
}

const noChat: Warning = {
  key: 'no-chat',
  text: 'Tidak ada chat pada kasus ini. Kabar harus disampaikan dengan telepon atau tatap muka.',
}
