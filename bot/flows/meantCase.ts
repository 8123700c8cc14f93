import type { Script, Tools } from '../talk/flow.ts'
import { openToPerson, type OwnArgs } from '../talk/ownEffects.ts'

export interface Meant {
  readonly caseId: string
  readonly code: string
  /** Others wait for the same step. */
  readonly more: boolean
}

const mostShown = 9

const whichWords = {
  correct: 'Ada beberapa nomor yang perlu dilengkapi. Yang mana dulu?',
  object: 'Ada beberapa hasil tim di chat ini. Anda keberatan atas yang mana?',
  afterFollowUp: 'Beberapa keluhan Anda sudah dikerjakan petugas. Yang mana yang mau Anda tanggapi?',
} as const

/** The case that a notice named, or the one that waits for this step; of several, the one that they choose. */
export function* meantCase(
  { ask, act, given }: Tools,
  step: OwnArgs['openToPerson']['step'],
): Script<Meant | 'none' | 'unproven'> {
  if (given.caseId !== undefined) return { caseId: given.caseId, code: given.code ?? '', more: false }
  const { proof, cases } = yield* act('mine', openToPerson({ step }))
  if (proof === 'needed') return 'unproven'
  const shown = cases.slice(0, mostShown)
  const more = shown.length > 1
  const meant = more ? yield* ask.choice('which', whichWords[step], shown.map(optionOf)) : shown[0]?.caseId
  const found = shown.find(({ caseId }) => caseId === meant)
  return found === undefined ? 'none' : { ...found, more }
}

const longestTitle = 24

const optionOf = ({ caseId, code, name }: { caseId: string; code: string; name: string | null }) => ({
  id: caseId,
  title: `${code} ${name ?? ''}`.slice(0, longestTitle).trim(),
  aliases: [code, ...(name === null ? [] : [name, ...name.split(' ')])],
})

/** After a long silence, or a change of account. */
export const proveFirst =
  'Supaya data Anda aman, kami pastikan dulu ini Anda. Ketik *status*, lalu tulis nomor urusan dan NIK.'
