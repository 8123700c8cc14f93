/**
 * What is known of an applicant on the day of registration, as the `eligibility` command names it.
 * A missing field is unknown and stays unknown. Days are written YYYY-MM-DD.
 */
export interface Facts {
  readonly bornOn?: string
  /** The KTP: of this city, of another one, or none at all. */
  readonly idCard?: 'this-city' | 'other-city' | 'none'
  /** null: does not live in this city. */
  readonly livesHereSince?: string | null
  /** As stated at registration, in the regulation's own wording. */
  readonly occupation?: string
  readonly working?: boolean
  readonly informal?: boolean
  /** Rupiah a month, on average. */
  readonly monthlyIncome?: number
  /** Already has social insurance for workers (BPJS Ketenagakerjaan), from whomever. */
  readonly insured?: boolean
  readonly welfare?: 'fakir-miskin' | 'tidak-mampu' | 'mampu'
  /** Listed as an extremely poor household. */
  readonly extremePoor?: boolean
  readonly disabled?: boolean
}
