import { correctApplication, loadCorrection } from '../talk/effects.ts'
import { inviteUsed, type Flow } from '../talk/flow.ts'
import { askWhom } from './applicant/whom.ts'
import { application } from './application.ts'

const longestNote = 220

/** An officer asked for something to be put right: the same talk over the frozen answers, minus those. */
export const correct: Flow = function* (tools) {
  const { ask, act, given } = tools
  const { caseId } = given
  if (caseId === undefined)
    return ask.say('Perbaikan belum bisa dibuka di sini. Ketik *petugas* untuk dibantu.')
  const { answers, keys, note, version } = yield* act('case', loadCorrection({ caseId }))
  ask.say(`Pesan petugas: ${note.length > longestNote ? `${note.slice(0, longestNote)}…` : note}`)
  ask.from(withoutThose(answers, keys))
  const whom = yield* askWhom(ask)
  const told = whom === null ? null : yield* application(tools, whom)
  if (told === null) return
  const { code } = yield* act('correct', correctApplication({ ...told, caseId, version }))
  ask.say(
    `Perbaikan untuk *${code}* sudah kami terima. Petugas memeriksanya lagi dan mengabari Anda di sini.`,
  )
  return inviteUsed
}

/** Questions that only made a dropped answer precise (`job.which`) are dropped with it. */
const withoutThose = (answers: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([name]) => !keys.some((key) => name === key || name.startsWith(`${key}.`)),
    ),
  )
