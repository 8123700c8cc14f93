import { accidents } from './accident/accident.ts'
import { complaints } from './complaint/complaint.ts'
import { deaths } from './death/death.ts'
import type { Heard } from './heard.ts'
import type { Kind } from './inHand.ts'
import { requests } from './request/request.ts'

export type CourseKind = 'complaint' | 'claim' | 'accident' | 'request'

/** What is done with a case whatever its kind; applications go their own way. */
type Work<T> = <R extends Heard>(kind: Kind<R>) => T

/** Runs the work with the kind of this name, or gives undefined for one that is none of these. */
export function withKind<T>(name: string, work: Work<T>): T | undefined {
  switch (name) {
    case 'complaint':
      return work(complaints)
    case 'claim':
      return work(deaths)
    case 'accident':
      return work(accidents)
    case 'request':
      return work(requests)
    default:
      return undefined
  }
}
