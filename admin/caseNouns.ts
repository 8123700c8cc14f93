import type { Action } from '../core/law/lifeCycle.ts'

/** Each step of a case has an address of its own, named by what comes into being. */
export const nounOf: { readonly [A in Action]: string } = {
  adopt: 'pengambilan',
  'request-correction': 'permintaan-perbaikan',
  correct: 'perbaikan',
  'propose-eligible': 'usulan',
  'propose-ineligible': 'usulan',
  'bpjs-clear': 'pemeriksaan-bpjs',
  'team-eligible': 'hasil-tim',
  'team-waiting': 'hasil-tim',
  'team-ineligible': 'hasil-tim',
  object: 'keberatan',
  decree: 'penetapan',
  register: 'pendaftaran',
  withdraw: 'penarikan',
}

/** The steps of the office; those of the applicant come by chat. */
export const officeActions = [
  'adopt',
  'request-correction',
  'propose-eligible',
  'propose-ineligible',
  'bpjs-clear',
  'team-eligible',
  'team-waiting',
  'team-ineligible',
  'decree',
  'register',
] as const satisfies readonly Action[]

export const officeNouns: readonly string[] = [...new Set(officeActions.map((action) => nounOf[action]))]
