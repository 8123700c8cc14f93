import { dated } from '../dated.ts'
import type { Day } from '../day.ts'

export interface Contribution {
  readonly jkk: number
  readonly jkm: number
}

/** A month's contribution of a self-employed member (BPU) in the lowest band: what the cities pay. */
export const contribution = dated<Contribution>('iuran BPU golongan terendah', [
  {
    from: '2024-01-01',
    value: { jkk: 10_000, jkm: 6_800 },
    source: 'PP 44/2015 dan perubahannya; anggaran Bontang 2024 dan 2025 cocok sampai rupiah terakhir',
    confidence: 'H',
  },
])

export const monthlyContribution = (on: Day): number => {
  const { jkk, jkm } = contribution.on(on)
  return jkk + jkm
}

export type SelfPayer = 'transport' | 'other'

/** PP 50/2025: the share that self-payers still pay. Members paid by APBN or APBD are left out of it. */
const selfPayersShare = {
  transport: dated<number>('keringanan iuran angkutan', [
    {
      from: '2026-01-01',
      until: '2027-03-31',
      value: 0.5,
      source: 'PP 50/2025 (CNBC Indonesia 2026-02-04)',
      confidence: 'H',
    },
  ]),
  other: dated<number>('keringanan iuran pekerjaan lain', [
    {
      from: '2026-04-01',
      until: '2026-12-31',
      value: 0.5,
      source: 'PP 50/2025 (CNBC Indonesia 2026-02-04)',
      confidence: 'H',
    },
  ]),
} satisfies Record<SelfPayer, unknown>

/** What somebody who pays alone is charged under the relief; outside its months nobody has said. */
export const selfPayersContribution = (payer: SelfPayer, on: Day): number | undefined => {
  const share = selfPayersShare[payer].find(on)
  return share && monthlyContribution(on) * share.value
}
