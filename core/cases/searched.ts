import type { CaseFilter } from '../store/listedCases.ts'
import { personByNik } from '../store/people.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'

const nikDigits = 16
const codeDigits = 8

/** The filter that also looks for a case code, some of its digits, or a whole NIK. Undefined: nothing can match. */
export async function searched(
  tx: Tx,
  scope: Scope,
  filter: CaseFilter,
  text = '',
): Promise<CaseFilter | undefined> {
  if (text.trim() === '') return filter
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length === nikDigits) {
    const person = await personByNik(tx, scope, digits)
    return person && { ...filter, person: person.id }
  }
  return digits.length >= 1 && digits.length <= codeDigits ? { ...filter, codeDigits: digits } : undefined
}
