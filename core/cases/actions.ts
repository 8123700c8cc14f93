import {
  transitionsFrom,
  type Action,
  type LifeCycle,
  type State,
  type Transition,
} from '../law/lifeCycle.ts'
import { grantsIn, type Grant, type Role } from '../store/staff.ts'

/** What the panel must ask for before an action can be taken. */
export interface Needs {
  /** A remark that the worker reads, or the number of a decree: must be written. */
  readonly note: boolean
  /** Which answers are to be given anew. */
  readonly keys: boolean
  /** The clause that is not met. */
  readonly article: boolean
}

export interface AvailableAction {
  readonly action: Action
  readonly label: string
  readonly to: State
  readonly article: string
  readonly needs: Needs
  /** What the worker will be told, as the city's table has it; null where nothing is told. */
  readonly tell: string | null
}

const words: { readonly [A in Action]: string } = {
  adopt: 'Ambil sebagai data Disnaker',
  'request-correction': 'Minta perbaikan',
  correct: 'Perbaikan dari pemohon',
  'propose-eligible': 'Usul memenuhi',
  'propose-ineligible': 'Usul tidak memenuhi',
  'bpjs-clear': 'BPJS: belum terdaftar',
  'team-eligible': 'Hasil tim: memenuhi',
  'team-waiting': 'Hasil tim: memenuhi, menunggu anggaran',
  'team-ineligible': 'Hasil tim: tidak memenuhi',
  object: 'Keberatan pemohon',
  decree: 'Ditetapkan Wali Kota',
  register: 'Terdaftar di BPJS',
  withdraw: 'Ditarik pemohon',
}

const otherWords: Readonly<Record<string, string>> = {
  opened: 'Dikirim',
  repeated: 'Dikirim lagi dari chat yang sama',
  agreed: 'Jawaban setuju dari chat yang mengirim kode',
  declined: 'Jawaban tidak setuju dari chat yang mengirim kode',
  'agreement-asked': 'Persetujuan orangnya sudah ditanyakan',
  'written-down': 'Ditulis dari suara atau foto',
  'card-sent': 'Foto KTP menyusul',
  'form-sent': 'Formulir dikirim ke pemohon',
}

export const actionWords = (action: string): string =>
  isAction(action) ? words[action] : (otherWords[action] ?? action)

const isAction = (action: string): action is Action => Object.hasOwn(words, action)

// Each part of the procedure has roles of its own; a person may hold several. The mayor signs on paper: the
// head of the office enters the decree. An administrator stands in for every part, so that a new installation
// works before roles are handed out; the audit says in which role each step was taken.
const rolesOf: { readonly [By in Transition['by']]: readonly Role[] } = {
  worker: [],
  officer: ['officer', 'supervisor', 'administrator'],
  bpjs: ['partner', 'administrator'],
  team: ['team', 'administrator'],
  mayor: ['head', 'administrator'],
}

const partOf: { readonly [By in Transition['by']]: string } = {
  worker: 'pemohon sendiri',
  officer: 'petugas kantor ini',
  bpjs: 'petugas BPJS Ketenagakerjaan',
  team: 'anggota tim verifikasi',
  mayor: 'kepala dinas, atas keputusan Wali Kota',
}

export const whoMay = (by: Transition['by']): string => partOf[by]

/** The role in which these grants allow a step on a case of this office, or undefined when none does. */
export function roleFor(
  grants: readonly Grant[],
  at: { readonly city: string; readonly office: string },
  by: Transition['by'],
): Role | undefined {
  const here = grantsIn(grants, at.city).filter(({ office }) => office === '*' || office === at.office)
  return rolesOf[by].find((role) => here.some((grant) => grant.role === role))
}

export const needsOf = (action: Action): Needs => ({
  note: action === 'request-correction' || action === 'decree',
  keys: action === 'request-correction',
  article: action === 'propose-ineligible' || action === 'team-ineligible',
})

/** The steps open to somebody with these grants, in the order of the city's table. */
export const availableActions = (
  cycle: LifeCycle,
  row: { readonly city: string; readonly office: string; readonly state: State },
  grants: readonly Grant[],
): readonly AvailableAction[] =>
  transitionsFrom(cycle, row.state)
    .filter(({ by }) => roleFor(grants, row, by) !== undefined)
    .map(({ action, to, article, tell }) => ({
      action,
      label: words[action],
      to,
      article,
      needs: needsOf(action),
      tell,
    }))
