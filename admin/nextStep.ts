import { roleFor } from '../core/cases/actions.ts'
import type { Action, LifeCycle, Transition } from '../core/law/lifeCycle.ts'
import type { Grant } from '../core/store/staff.ts'

/** What a case waits for, and whether this visitor is who it waits for. */
export interface NextStep {
  readonly says: string
  readonly yours: boolean
}

const waitsFor: { readonly [A in Action]?: string } = {
  adopt: 'Petugas: ambil sebagai data Disnaker',
  'propose-eligible': 'Petugas: periksa, lalu usulkan',
  'propose-ineligible': 'Petugas: periksa, lalu usulkan',
  correct: 'Pemohon: memperbaiki di chat',
  'bpjs-clear': 'BPJS: periksa kepesertaan',
  'team-eligible': 'Tim: verifikasi dan catat hasilnya',
  'team-waiting': 'Tim: verifikasi dan catat hasilnya',
  'team-ineligible': 'Tim: verifikasi dan catat hasilnya',
  decree: 'Dinas: catat Keputusan Wali Kota',
  register: 'BPJS: daftarkan',
}

// These may happen at any time and are no step forward.
const aside: ReadonlySet<Action> = new Set(['withdraw', 'request-correction', 'object'])

export function nextStep(cycle: LifeCycle, state: string, grants: readonly Grant[]): NextStep | null {
  const step = cycle.transitions.find(({ from, action }) => from === state && !aside.has(action))
  if (step === undefined) return null
  const says = waitsFor[step.action]
  return says === undefined ? null : { says, yours: isYours(step, grants) }
}

const isYours = ({ by }: Transition, grants: readonly Grant[]): boolean =>
  grants.some((grant) => roleFor([grant], grant, by) !== undefined)
