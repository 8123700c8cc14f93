import { optIn as allowBroadcasts } from '../talk/effects.ts'
import type { Flow } from '../talk/flow.ts'

export const optIn: Flow = function* ({ ask, act }) {
  yield* act('started', allowBroadcasts())
  ask.say(
    'Baik, kabar umum kami kirim ke sini. Ketik *berhenti* bila tidak mau lagi, atau *menu* untuk layanan.',
  )
}
