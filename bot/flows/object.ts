import { objectToResult } from '../talk/effects.ts'
import { inviteUsed, type Flow } from '../talk/flow.ts'

/** The worker's way to object to the team's result. */
export const object: Flow = function* ({ ask, act, given }) {
  const { caseId, code = '' } = given
  if (caseId === undefined)
    return ask.say('Keberatan belum bisa dibuka di sini. Ketik *petugas* untuk dibantu.')
  const what = yield* ask.voiceOrText(
    'what',
    `Anda keberatan atas hasil *${code}*. Apa yang menurut Anda keliru? Boleh diketik, boleh pesan suara.`,
  )
  const sure = yield* ask.yesNo('send', 'Kirim keberatan ini kepada petugas?', {
    yes: 'Ya, kirim',
    no: 'Tidak jadi',
  })
  if (!sure) return ask.say('Baik, keberatannya tidak dikirim. Anda masih bisa mengirimnya nanti.')
  yield* act('object', objectToResult({ caseId, what }))
  ask.say(
    `Keberatan atas *${code}* sudah kami terima. Petugas akan memeriksa lagi dan mengabari Anda di sini.`,
  )
  return inviteUsed
}
