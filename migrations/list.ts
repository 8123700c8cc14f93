import { Talk1792000001000 } from './1792000001000-talk.ts'
import { Cases1792000002000 } from './1792000002000-cases.ts'
import { Staff1792000003000 } from './1792000003000-staff.ts'
import { House1792000004000 } from './1792000004000-house.ts'
import { Audit1792000005000 } from './1792000005000-audit.ts'

/** In the order in which they run. A migration that was released is never changed; a new one follows it. */
export const migrations = [
  Talk1792000001000,
  Cases1792000002000,
  Staff1792000003000,
  House1792000004000,
  Audit1792000005000,
]
