import { myCases } from '../talk/effects.ts'
import type { Flow } from '../talk/flow.ts'

/** The cases that this chat itself has opened. For all others a person is asked. */
export const status: Flow = function* ({ ask, act }) {
  const cases = yield* act('cases', myCases())
  if (cases.length === 0)
    return ask.say(
      'Belum ada urusan yang dibuat dari chat ini. Ketik *daftar* untuk mendaftar, atau *petugas* untuk bertanya.',
    )
  for (const { code, words } of cases.slice(0, 5)) ask.say(`*${code}*: ${words}`)
}
