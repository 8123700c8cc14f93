import type { Facts } from './facts.ts'

/** A paper of the application: why it is asked for, and whether a photo in the chat is enough for now. */
export interface DocumentRule {
  readonly key: string
  readonly name: string
  readonly article: string
  /** What it shows, in everyday words. */
  readonly proves: string
  /** `photo`: a clear photo will do at first. `signed-paper`: must reach the office on paper, signed. */
  readonly form: 'photo' | 'signed-paper'
  /** Asked of everyone unless said otherwise. */
  readonly onlyIf?: (facts: Facts) => boolean
}

/** The fields that a form may take from an application. */
export type FormSource =
  | 'name'
  | 'nik'
  | 'birthPlaceAndDate'
  | 'address'
  | 'phone'
  | 'occupation'
  | 'monthlyIncome'

export interface FormField {
  readonly key: FormSource
  readonly label: string
  readonly from: FormSource
}

export interface Signature {
  readonly label: string
  /** Whose name stands under the line; null: left open for the office. */
  readonly of: 'applicant' | null
}

/** A form as data. In `statement`, {occupation}, {year} and {wage} are filled in. */
export interface Form {
  readonly key: string
  readonly title: string
  readonly article: string
  readonly addressee: string | null
  readonly fields: readonly FormField[]
  readonly statement: string
  readonly place: string
  readonly signatures: readonly Signature[]
  /** What the chat cannot do: paper, signatures, what the office must still add. */
  readonly still: readonly string[]
}

export const field = (key: FormSource, label: string): FormField => ({ key, label, from: key })

export const documentsFor = (documents: readonly DocumentRule[], facts: Facts): readonly DocumentRule[] =>
  documents.filter(({ onlyIf }) => onlyIf === undefined || onlyIf(facts))
