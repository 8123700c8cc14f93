import { roleFor } from '../core/cases/actions.ts'
import type { Action, LifeCycle, Transition } from '../core/law/lifeCycle.ts'
import type { Grant } from '../core/store/staff.ts'

/** What a case waits for, and whether this visitor is who it waits for. */
export interface NextStep {
  readonly says: string
  readonly yours: boolean
}

// In the order in which they lead forward: where several steps are open, the first of these is what is waited for.
const waitsFor: { readonly [A in Action]?: string } = {
  adopt: 'Petugas: ambil sebagai data Disnaker',
  'propose-eligible': 'Petugas: periksa, lalu usulkan',
  correct: 'Pemohon: memperbaiki di chat',
  'bpjs-clear': 'BPJS: periksa kepesertaan',
  decree: 'Dinas: catat Keputusan Wali Kota',
  register: 'BPJS: daftarkan',
  'team-eligible': 'Tim: verifikasi dan catat hasilnya',
  object: 'Pemohon: masih boleh keberatan',
}

const forward = Object.keys(waitsFor)

export function nextStep(cycle: LifeCycle, state: string, grants: readonly Grant[]): NextStep | null {
  const [step] = cycle.transitions
    .filter(({ from, action }) => from === state && forward.includes(action))
    .toSorted((a, b) => forward.indexOf(a.action) - forward.indexOf(b.action))
  const says = step && waitsFor[step.action]
  return step && says !== undefined ? { says, yours: isYours(step, grants) } : null
}

const isYours = ({ by }: Transition, grants: readonly Grant[]): boolean =>
  grants.some((grant) => roleFor([grant], grant, by) !== undefined)
