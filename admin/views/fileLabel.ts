import { formLabel } from '../../core/cases/sendForms.ts'
import type { CasePage } from '../../core/cases/casePage.ts'

const others: Readonly<Record<string, string>> = { objection: 'Keberatan', [formLabel]: 'Formulir' }

/** What a file answers: the question's own label, if it was a question's. */
export const labelOf = ({ answers }: Pick<CasePage, 'answers'>, label: string): string =>
  others[label] ?? answers.find(({ key }) => key === label)?.label ?? label
