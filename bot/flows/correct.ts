import { correctApplication, loadCorrection } from '../talk/effects.ts'
import { inviteUsed, type Flow } from '../talk/flow.ts'
import { askWhom } from './applicant/whom.ts'
import { application } from './application.ts'
import { meantCase, proveFirst } from './meantCase.ts'
import { myData } from './myData.ts'

const longestNote = 220

/** An officer asked for something to be put right: the same talk over the frozen answers, minus those. */
export const correct: Flow = function* (tools) {
  const { ask, act } = tools
  const meant = yield* meantCase(tools, 'correct')
  if (meant === 'unproven') return ask.say(proveFirst)
  // Nothing is asked of them: then they mean what is kept of them.
  if (meant === 'none') {
    ask.say('Saat ini petugas tidak menunggu perbaikan dari Anda. Data Anda tetap boleh diperbaiki.')
    return yield* myData({ ...tools, given: { topic: 'correct' } })
  }
  const { caseId, code } = meant
  const { answers, keys, note, version } = yield* act('case', loadCorrection({ caseId }))
  ask.say(
    `Pesan petugas untuk *${code}*: ${note.length > longestNote ? `${note.slice(0, longestNote)}…` : note}`,
  )
  ask.from(withoutThose(answers, keys))
  const whom = yield* askWhom(ask)
  const told = whom === null ? null : yield* application(tools, whom)
  if (told === null) return
  yield* act(
    'correct',
    correctApplication({ ...told, answers: withoutThose(told.answers, ['which']), caseId, version }),
  )
  ask.say(
    `Perbaikan untuk *${code}* sudah kami terima. Petugas memeriksanya lagi dan mengabari Anda di sini.`,
  )
  if (meant.more) ask.say('Masih ada nomor lain yang perlu dilengkapi. Ketik *perbaiki* untuk meneruskan.')
  return inviteUsed(caseId)
}

/** Questions that only made a dropped answer precise (`job.which`) are dropped with it. */
const withoutThose = (answers: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([name]) => !keys.some((key) => name === key || name.startsWith(`${key}.`)),
    ),
  )
