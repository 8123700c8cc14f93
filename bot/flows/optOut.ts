import { optOut as stopBroadcasts } from '../talk/effects.ts'
import type { Flow } from '../talk/flow.ts'

export const optOut: Flow = function* ({ ask, act }) {
  yield* act('stopped', stopBroadcasts())
  ask.say('Baik. Kami tidak akan mengirim kabar umum lagi. Kabar tentang urusan Anda sendiri tetap dikirim.')
  ask.say('Kalau berubah pikiran, ketik *mulai*. Untuk layanan, ketik *menu*.')
}
