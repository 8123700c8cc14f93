import { regulationOn } from '../../core/cities/city.ts'
import { cardToFollow, openApplication, type ApplicationArgs } from '../talk/effects.ts'
import { offerNews, type Flow } from '../talk/flow.ts'
import { forwardWords, passOnOneWords } from './agree.ts'
import { askWhomOrMany } from './applicant/whom.ts'
import { application } from './application.ts'
import { applyMany } from './applyMany.ts'
import { cityQuestions } from './cityQuestions.ts'
import { gathered } from './gathered.ts'

export const apply: Flow = function* (tools) {
  const { ask, act, turn } = tools
  const whom = yield* askWhomOrMany(ask)
  if (whom === 'many') return yield* applyMany(tools)
  const told = whom === null ? null : yield* application(tools, whom)
  if (told === null) return
  const { code, joined = false } = yield* act('open', openApplication(told))
  if (joined)
    return ask.say(
      `Laporan untuk orang ini sudah ada, nomornya *${code}*. Yang baru Anda kirim kami tambahkan.`,
    )
  const received = cityQuestions(turn.city)?.received(turn, told.facts) ?? ''
  const thanks = `Terima kasih, sudah kami terima. Nomornya *${code}*.`
  for (const text of gathered([thanks, received, ...laterWords(told)])) ask.say(text)
  const steps = regulationOn(turn.city, turn.today).timeline(turn.today)
  const tells = steps.map(({ tell }) => (whom === 'self' ? tell : tell.replaceAll('Anda', 'dia')))
  for (const text of gathered(tells)) ask.say(text)
  if (whom === 'self') return offerNews
  const { name } = told.applicant
  ask.say(passOnOneWords)
  ask.say(forwardWords(code, typeof name === 'string' ? name : undefined))
}

const laterWords = (told: ApplicationArgs): string[] =>
  cardToFollow(told) ? ['Kalau KTP sudah di tangan, kirim fotonya di sini, kapan saja.'] : []
