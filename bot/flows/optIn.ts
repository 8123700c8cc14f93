import { optIn as allowBroadcasts } from '../talk/effects.ts'
import type { Flow } from '../talk/flow.ts'

export const optIn: Flow = function* ({ ask, act }) {
  yield* act('started', allowBroadcasts())
  ask.say(
    'Baik, Anda akan menerima kabar dari kami lagi. Ketik *menu* untuk layanan, *berhenti* bila tidak mau lagi.',
  )
}
