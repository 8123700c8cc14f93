import { addToAccident, openAccident, type AccidentFacts } from '../talk/accidentEffects.ts'
import { saysChild } from '../talk/childWriting.ts'
import type { Flow, Script, Tools } from '../talk/flow.ts'
import type { Whoever } from '../talk/kinds/whoever.ts'
import type { Said, Spoken } from '../talk/question.ts'
import { selfOrOther, states } from './accident/choices.ts'
import { askRest } from './accident/rest.ts'
import { closing, helpFirst } from './accident/words.ts'
import { askAdult, callAdult } from './adult.ts'
import { reportDeath } from './reportDeath.ts'
import { askReporter } from './reporter.ts'
import { storyOf } from './story.ts'

/** Help first, in one message. The report leaves for BPJS as soon as it says who and what. */
export const accident: Flow = function* (tools) {
  const { ask, act, given, turn } = tools
  ask.say(helpFirst(turn.today))
  const state = yield* ask.choice('state', 'Bagaimana keadaan orangnya sekarang?', states)
  if (state === 'died') return yield* reportDeath(tools)
  if (state === 'untreated') ask.say('Dahulukan perawatannya. Laporan ini bisa diteruskan kapan saja.')

  const ill = state === 'ill'
  const self =
    (given.said !== undefined && saysSelf(given.said)) ||
    (yield* ask.choice('hurt', ill ? 'Siapa yang sakit?' : 'Siapa yang celaka?', selfOrOther)) === 'self'
  const who = yield* ask.whoever('who', self ? ownName : otherName)
  const told = yield* askWhat(tools, ill)
  const { caseId, ...opened } = yield* act(
    'open',
    openAccident({
      who: { ...namedOf(who), self },
      ...told,
      files: [...told.files, ...cardOf(who)],
      reporter: turn.phone === undefined ? {} : { phone: turn.phone },
    }),
  )
  ask.say(
    `Laporan Anda sudah kami teruskan ke ${opened.reachedAt}. Nomornya *${opened.code}*. Tinggal beberapa hal lagi.`,
  )

  if (given.said !== undefined && saysChild(given.said)) return yield* leaveToAdult(tools, caseId)
  const relation = self ? null : yield* ask.relation('relation', 'Anda siapanya?')
  if (relation?.child === true) return yield* leaveToAdult(tools, caseId)
  const more = yield* askRest(tools, state)
  const reporter = yield* askReporter(tools, {
    ...(relation === null ? {} : { relation: relation.words }),
    ...ownNameOf(self, who),
  })
  const files = [...(more.files ?? []), ...reporter.recorded]
  const view = yield* act('add', addToAccident({ caseId, ...more, files, reporter: reporter.caller }))
  for (const text of closing(view, turn.now)) ask.say(text)
}

/** "Saya jatuh …" says who it was; "suami saya jatuh" does not. */
const saysSelf = (said: string): boolean =>
  /^(\W*(aduh|tolong|pak|bu|min|mas|mbak)\W+)*(saya|sy|aku|ulun|kulo|kula)\s+((tadi|barusan|kemarin|baru|habis|abis)\s+)?(jatuh|kecelakaan|celaka|tertabrak|ditabrak|luka|terluka|terpeleset|kepeleset|tersengat|patah)\b/i.test(
    said,
  )

const ownName = 'Siapa nama Anda? Tulis namanya, dan NIK kalau ingat. Boleh juga foto KTP.'
const otherName = 'Siapa nama orangnya? Tulis namanya, dan NIK kalau ada. Boleh juga foto KTP.'

const namedOf = (who: Whoever | Spoken): { name?: Said; nik?: string; code?: string } => {
  if ('voice' in who) return { name: who }
  const { photo: _photo, ...named } = who
  return named
}

const cardOf = (who: Whoever | Spoken): AccidentFacts['files'] =>
  'photo' in who && who.photo !== undefined ? [{ file: who.photo, label: 'member-id' }] : []

const ownNameOf = (self: boolean, who: Whoever | Spoken): { name?: Said } => {
  if (!self) return {}
  if ('voice' in who) return { name: who }
  return who.name === undefined ? {} : { name: who.name }
}

const leastWords = 5

/** Who came with the story itself is not asked for it again. */
function* askWhat({ ask, given }: Tools, ill: boolean): Script<Pick<AccidentFacts, 'what' | 'files'>> {
  const { said: first } = given
  if (first !== undefined && first.split(/\s+/).length >= leastWords) return { what: first, files: [] }
  const piece = yield* ask.openChoice<never>(
    'what',
    ill
      ? 'Sakit apa, dan bagaimana mulainya? Boleh diketik, pesan suara, atau foto.'
      : 'Apa yang terjadi? Ceritakan sebentar. Boleh diketik, pesan suara, atau foto.',
    [],
  )
  const { said, files } = storyOf([piece])
  return { what: said[0] ?? 'Diceritakan dengan foto.', files }
}

function* leaveToAdult(tools: Tools, caseId: string): Script<void> {
  const adult = yield* askAdult(tools)
  yield* tools.act('adult.noted', addToAccident({ caseId, reporter: adult }))
  yield* callAdult(tools, adult)
}
