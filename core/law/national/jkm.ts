import { dated } from '../dated.ts'

export interface BenefitPart {
  readonly name: string
  readonly amount: number
}

// PP 82/2019 was in force some weeks before 2020; the cities' programmes begin in 2023, so the earlier day
// is not claimed.
const knownFrom = '2020-01-01'

/** Death that is not from work, after the waiting months. */
export const jkmParts = dated<readonly BenefitPart[]>('santunan JKM', [
  {
    from: knownFrom,
    value: [
      { name: 'Santunan kematian', amount: 20_000_000 },
      { name: 'Santunan berkala 24 bulan, dibayar sekaligus', amount: 24 * 500_000 },
      { name: 'Biaya pemakaman', amount: 10_000_000 },
    ],
    source: 'PP 82/2019 Pasal 34',
    confidence: 'H',
  },
])

export interface WaitingRule {
  readonly fullAfterMonths: number
  /** Paid before that; outlets split it differently, so only the whole is known. */
  readonly before: BenefitPart
}

export const jkmWaiting = dated<WaitingRule>('masa tunggu JKM', [
  {
    from: '2025-02-24',
    value: {
      fullAfterMonths: 3,
      before: { name: 'Manfaat sebelum 3 bulan', amount: 10_000_000 },
    },
    source: 'Permenaker 1/2025 (keterangan BPJS Sulteng 2025-07-23 dan pers)',
    confidence: 'M',
  },
])
