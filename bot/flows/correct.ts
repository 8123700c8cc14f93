import { loadCorrection } from '../talk/effects.ts'
import type { Flow } from '../talk/flow.ts'

export const correct: Flow = function* ({ ask, act, given }) {
  if (given.caseId === undefined) return
  const found = yield* act('case', loadCorrection({ caseId: given.caseId }))
  ask.say(found.note)
}
