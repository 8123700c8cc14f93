import { partsOf, speakDate, type Day } from '../law/day.ts'
import { rupiah } from '../law/rupiah.ts'
import type { City } from './city.ts'
import type { Form, FormSource } from './document.ts'
import { wageMissing } from './requirements.ts'

export type FormAnswers = { readonly [K in FormSource]?: string }

/** A form with everything in place that is known; a dotted line where a pen is needed. */
export interface FilledForm {
  readonly title: string
  readonly article: string
  readonly addressee: string | null
  readonly rows: readonly { readonly label: string; readonly value: string }[]
  readonly statement: string
  readonly placeAndDate: string
  readonly signatures: readonly { readonly label: string; readonly name: string | null }[]
  readonly still: readonly string[]
}

const blank = '................'

/** Fills a city's form as of a day. A wage that is not known stays blank and is named under `still`. */
export const fillForm = (city: City, form: Form, answers: FormAnswers, on: Day): FilledForm => {
  const wage = form.statement.includes('{wage}') ? city.minimumWage.find(on) : undefined
  const wageIsMissing = form.statement.includes('{wage}') && wage === undefined
  const words: Readonly<Record<string, string>> = {
    occupation: answers.occupation ?? blank,
    year: String(partsOf(on).year),
    wage: wage === undefined ? `Rp ${blank}` : rupiah(wage.value),
  }
  return {
    title: form.title,
    article: form.article,
    addressee: form.addressee,
    rows: form.fields.map(({ label, from }) => ({ label, value: answers[from] ?? blank })),
    statement: form.statement.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? blank),
    placeAndDate: `${form.place}, ${speakDate(on)}`,
    signatures: form.signatures.map(({ label, of }) => ({
      label,
      name: of === 'applicant' ? (answers.name ?? blank) : null,
    })),
    still: wageIsMissing ? [...form.still, wageMissing(city.minimumWage.name, on).why] : form.still,
  }
}
