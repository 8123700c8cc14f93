import { regulationOn } from '../../core/cities/city.ts'
import { openApplication } from '../talk/effects.ts'
import type { Flow } from '../talk/flow.ts'
import { application } from './application.ts'
import { cityQuestions } from './cityQuestions.ts'
import { gathered } from './gathered.ts'

export const apply: Flow = function* (tools) {
  const { ask, act, turn } = tools
  const told = yield* application(tools)
  if (told === null) return
  const { code, joined = false } = yield* act('open', openApplication(told))
  if (joined)
    return ask.say(
      `Laporan untuk orang ini sudah ada, nomornya *${code}*. Yang baru Anda kirim kami tambahkan.`,
    )
  ask.say(
    `Terima kasih, sudah kami terima. Nomornya *${code}*. ${cityQuestions(turn.city)?.received ?? ''}`.trim(),
  )
  const steps = regulationOn(turn.city, turn.today).timeline(turn.today)
  for (const text of gathered(steps.map(({ tell }) => tell))) ask.say(text)
}
