import { dayOf, speakDay } from '../../core/law/day.ts'
import { answerComplaint, loadComplaint, rateFollowUp, reopenComplaint } from '../talk/complaintEffects.ts'
import type { ResultOf } from '../talk/effects.ts'
import { inviteUsed, type Flow, type Script, type Tools } from '../talk/flow.ts'
import { noWords, yesWords } from '../talk/kinds/yesNo.ts'
import { meantCase, proveFirst } from './meantCase.ts'
import { storyOf } from './story.ts'

type Loaded = ResultOf<'loadComplaint'>

/** What the person says to what the office did: whether it helped, more words, or that it is not over. */
export const afterFollowUp: Flow = function* (tools) {
  const { ask, act } = tools
  const meant = yield* meantCase(tools, 'afterFollowUp')
  if (meant === 'unproven') return ask.say(proveFirst)
  if (meant === 'none')
    return ask.say('Di chat ini tidak ada keluhan yang menunggu tanggapan. Untuk mengadu, ketik *keluhan*.')
  const { caseId } = meant
  const loaded = yield* act('case', loadComplaint({ caseId }))
  if (loaded.state === 'followed-up') return yield* askHelped(tools, caseId, loaded)
  if (loaded.state !== 'open' && !loaded.mayReopen) {
    ask.say(`Keluhan *${loaded.code}* sudah selesai. Untuk keluhan baru, ketik *keluhan*.`)
    return inviteUsed(caseId)
  }
  return loaded.state === 'open'
    ? yield* askMore(tools, caseId, loaded)
    : yield* askOpenAgain(tools, caseId, loaded)
}

const helpedOptions = [
  {
    id: 'helped',
    title: 'Sudah membantu',
    aliases: [...yesWords, 'membantu', 'sudah selesai', 'beres', 'selesai'],
  },
  {
    id: 'not-helped',
    title: 'Belum membantu',
    aliases: [...noWords, 'tidak membantu', 'belum selesai', 'belum beres', 'masih sama'],
  },
] as const

function* askHelped(tools: Tools, caseId: string, { code }: Loaded): Script<void> {
  const { ask, act } = tools
  const told = yield* ask.openChoice(
    'reply',
    `Soal keluhan *${code}*: apakah yang dikerjakan petugas membantu?`,
    helpedOptions,
  )
  let helped = told === 'helped'
  if (typeof told !== 'string') {
    const { thanks } = yield* act('answer', answerComplaint({ caseId, ...storyOf([told]) }))
    if (thanks) return ask.say('Sama-sama. Kalau masih ada yang kurang, balas saja di sini.')
    ask.say(`Sudah kami tambahkan ke *${code}*.`)
    helped = yield* ask.yesNo('helped', 'Jadi, apakah yang dikerjakan petugas sudah membantu?', {
      yes: 'Sudah membantu',
      no: 'Belum membantu',
    })
  }
  if (helped) {
    yield* act('rate', rateFollowUp({ caseId, helped: true }))
    return ask.say(
      `Terima kasih kabarnya. Keluhan *${code}* kami tutup. Kalau muncul lagi dalam 14 hari, balas di sini: *buka lagi*.`,
    )
  }
  const why = yield* ask.voiceOrText('why', 'Apa yang masih kurang? Boleh diketik, boleh pesan suara.')
  const { due } = yield* act('rate', rateFollowUp({ caseId, helped: false, why }))
  ask.say(`Terima kasih sudah jujur. Keluhan *${code}* kami buka lagi. ${newLimit(due)}`)
}

function* askMore(tools: Tools, caseId: string, { code, due }: Loaded): Script<void> {
  const { ask, act } = tools
  const told = yield* ask.openChoice(
    'more',
    `Keluhan *${code}* masih dikerjakan petugas. Apa yang mau Anda tambahkan?`,
    [{ id: 'nothing', title: 'Tidak ada', aliases: [...noWords, 'cukup', 'sudah'] }],
  )
  if (told === 'nothing') return ask.say('Baik. Kabarnya kami kirim di chat ini.')
  const { thanks } = yield* act('answer', answerComplaint({ caseId, ...storyOf([told]) }))
  ask.say(
    thanks
      ? 'Sama-sama. Kabarnya kami kirim di chat ini.'
      : `Sudah kami tambahkan ke *${code}*. ${due === null ? 'Batas waktunya tetap.' : `Batasnya tetap ${speakDay(dayOf(due))}.`}`,
  )
}

function* askOpenAgain(tools: Tools, caseId: string, { code }: Loaded): Script<void> {
  const { ask, act } = tools
  const told = yield* ask.openChoice('again', `Keluhan *${code}* sudah ditutup. Mau dibuka lagi?`, [
    { id: 'open', title: 'Ya, buka lagi', aliases: [...yesWords, 'buka lagi', 'buka', 'masih bermasalah'] },
    { id: 'leave', title: 'Tidak', aliases: noWords },
  ])
  if (told === 'leave') return ask.say('Baik, tidak dibuka lagi. Untuk keluhan yang lain, ketik *keluhan*.')
  if (told !== 'open') {
    const { thanks } = yield* act('answer', answerComplaint({ caseId, ...storyOf([told]) }))
    if (thanks) return ask.say('Sama-sama. Kalau ada perlu lagi, ketik *menu*.')
    ask.say(`Sudah kami tambahkan ke *${code}*.`)
    if (!(yield* ask.yesNo('reopen', 'Mau keluhannya dibuka lagi?', { yes: 'Ya, buka lagi' })))
      return ask.say('Baik, tidak dibuka lagi. Untuk keluhan yang lain, ketik *keluhan*.')
  }
  const why = yield* ask.voiceOrText('why', 'Apa yang masih jadi masalah? Boleh diketik, boleh pesan suara.')
  const { due } = yield* act('open', reopenComplaint({ caseId, why }))
  ask.say(`Keluhan *${code}* kami buka lagi dan sudah sampai ke petugas. ${newLimit(due)}`)
}

const newLimit = (due: string | null): string =>
  due === null ? 'Batas waktunya kami kabarkan.' : `Batas barunya *${speakDay(dayOf(due))}*.`
