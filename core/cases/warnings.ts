import type { City } from '../cities/city.ts'
import { documentsFor, type DocumentRule } from '../cities/document.ts'
import { dayOf } from '../law/day.ts'
import { nikMismatches, readNik } from '../law/nik.ts'
import type { CaseFile } from '../store/caseEvents.ts'
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
}

export const warningsOf = (looked: Looked): readonly Warning[] => [
  ...onIdentity(looked),
  ...looked.twins.map(onTwin),
  ...onSpoken(looked),
  ...onFiles(looked),
  ...(looked.record.by === 'other' ? [helper] : []),
  ...(looked.hasChat ? [] : [noChat]),
]

function onIdentity({ record, city }: Looked): Warning[] {
  const { name, nik, facts } = asRead(record)
  const warnings: Warning[] = []
  if (name === null)
    warnings.push({ key: 'name', text: 'Nama belum tertulis. Baca dari foto KTP atau rekaman.' })
  if (facts.bornOn === undefined && record.applicant.age)
    warnings.push({
      key: 'birth',
      text: `Yang disebut umur, ${record.applicant.age.years} tahun; tanggal lahirnya belum ada.`,
    })
  if (nik === null) return [...warnings, { key: 'nik-missing', text: 'NIK belum ada. Baca dari foto KTP.' }]
  const read = readNik(nik, dayOf(record.decidedOn))
  const told = { cityCode: city.code, ...(facts.bornOn === undefined ? {} : { bornOn: facts.bornOn }) }
  const odd = read.valid
    ? [...nikMismatches(read, told), ...read.warnings]
    : [read.error ?? 'NIK tidak terbaca.']
  return [...warnings, ...odd.map((text): Warning => ({ key: 'nik', text }))]
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

function onFiles({ documents, files, record }: Looked): Warning[] {
  const has = new Set(files.map(({ label }) => label))
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

const helper: Warning = {
  key: 'helper',
  text: 'Diajukan orang lain. Pastikan yang bersangkutan setuju. Alasan penolakan tidak dikirim ke chat ini.',
}

const noChat: Warning = {
  key: 'no-chat',
  text: 'Tidak ada chat pada kasus ini. Kabar harus disampaikan dengan telepon atau tatap muka.',
}
