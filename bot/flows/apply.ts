import type { City } from '../../core/cities/city.ts'
import { openApplication } from '../talk/effects.ts'
import type { Flow } from '../talk/flow.ts'

export const appliesIn = (city: City): boolean => city.id === 'bontang'

export const apply: Flow = function* ({ ask, act }) {
  const job = yield* ask.text('job', 'Apa pekerjaannya?')
  const lines = [{ key: ask.key('job'), label: 'Pekerjaan', value: typeof job === 'string' ? job : 'suara' }]
  if (!(yield* ask.confirm('send', { lines, statement: 'Apakah semua benar?' }))) return
  const { code } = yield* act(
    'open',
    openApplication({
      answers: ask.answers(),
      applicant: {},
      by: 'self',
      facts: {},
      phone: null,
      contact: null,
      files: [],
    }),
  )
  ask.say(`Sudah kami terima. Nomornya *${code}*.`)
}
