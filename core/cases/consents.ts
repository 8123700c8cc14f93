import { plainPhone } from './findOwnCase.ts'
import type { ApplicationRecord } from './record.ts'

type Consents = Pick<ApplicationRecord, 'by' | 'consents'>
export type Consent = ApplicationRecord['consents'][number]

const officers = ({ by }: Consent): boolean => by !== 'person'
const surelyTheirs = (one: Consent): boolean => officers(one) || one.phone === 'same'

/** After a correction: a number that is not the given one any more vouches for nobody. */
export function stillGiven(consents: readonly Consent[], phone: string | null): Consent[] {
  const given = plainPhone(phone ?? '')
  const stands = ({ number }: Consent) => plainPhone(number ?? '').some((one) => given.includes(one))
  return consents.map((one) =>
    one.phone === 'same' && !stands(one) ? { ...one, phone: 'other' as const } : one,
  )
}

/** The yes that counts: what an officer heard, or the number that was given, before any other. */
export function agreementIn({ consents }: Consents): Consent | undefined {
  const agreed = consents.filter((one) => one.agreed)
  return agreed.findLast(surelyTheirs) ?? agreed.at(-1)
}

/** Whose yes it is: what an officer heard, or a chat said that may be anybody's who has the code. */
export const agreedBy = (one: Consent): 'officer' | 'given-number' | 'unknown-chat' =>
  officers(one) ? 'officer' : one.phone === 'same' ? 'given-number' : 'unknown-chat'

/**
 * What an officer has still to ask the person about: nobody's answer (empty), or those that came since an officer last
 * asked, where not all are a yes from the number that was given. Undefined where nothing is open.
 */
export function openAnswers({ by, consents }: Consents): readonly Consent[] | undefined {
  if (by === 'self') return undefined
  const asked = consents.findLastIndex(officers)
  const since = consents.slice(asked + 1)
  if (since.length === 0) return asked < 0 ? [] : undefined
  return since.every((one) => one.agreed && surelyTheirs(one)) ? undefined : since
}
