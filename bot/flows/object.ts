import { objectToResult } from '../talk/effects.ts'
import { inviteUsed, type Flow } from '../talk/flow.ts'
import { meantCase, proveFirst } from './meantCase.ts'

/** The worker's way to object to the team's result. */
export const object: Flow = function* (tools) {
  const { ask, act } = tools
  const meant = yield* meantCase(tools, 'object')
  if (meant === 'unproven') return ask.say(proveFirst)
  if (meant === 'none') return ask.say(noResult)
  const { caseId, code } = meant
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
  return inviteUsed(caseId)
}

const noResult =
  'Di chat ini tidak ada hasil tim yang sedang menunggu jawaban Anda. Kalau mendaftar lewat chat lain, ketik *keberatan* di sana. Untuk mengadu, ketik *keluhan*.'
