import { dated } from '../dated.ts'

export interface ScholarshipLevel {
  readonly level: string
  readonly perYear: number
  readonly maxYears: number
}

export interface ScholarshipRule {
  readonly levels: readonly ScholarshipLevel[]
  readonly maxChildren: number
  readonly untilAge: number
  /** Only for JKM; a death from work opens it at once. */
  readonly jkmAfterYears: number
}

export const scholarship = dated<ScholarshipRule>('beasiswa anak', [
  {
    from: '2020-01-01',
    value: {
      levels: [
        { level: 'TK sampai SD', perYear: 1_500_000, maxYears: 8 },
        { level: 'SMP', perYear: 2_000_000, maxYears: 3 },
        { level: 'SMA', perYear: 3_000_000, maxYears: 3 },
        { level: 'Kuliah atau pelatihan', perYear: 12_000_000, maxYears: 5 },
      ],
      maxChildren: 2,
      untilAge: 23,
      jkmAfterYears: 3,
    },
    source: 'PP 82/2019 (poster; cinews 2024-03-29; detik 2020)',
    confidence: 'H',
  },
])
