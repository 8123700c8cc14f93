import type { AccidentFacts } from '../../talk/accidentEffects.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Script, Tools } from '../../talk/flow.ts'
import type { Moment } from '../../talk/kinds/moment.ts'
import type { Said, Spoken } from '../../talk/question.ts'
import { noted } from '../noted.ts'
import type { State } from './choices.ts'

/** The rest of what Permenaker 1/2025 Pasal 48A asks for. Whatever is not known may stay open. */
export function* askRest({ ask }: Tools, state: State): Script<Partial<AccidentFacts>> {
  if (state === 'ill') return yield* askIllness(ask)
  const place = yield* ask.optional.text('place', 'Di mana kejadiannya?')
  const when = noted(
    ask,
    yield* ask.moment('when', 'Kapan kejadiannya? Tulis hari dan jamnya, misalnya *tadi jam 9 pagi*.'),
  )
  const care = state === 'treated' ? yield* ask.optional.text('care', 'Dirawat di mana?') : null
  return { ...onlyTold({ place, care }), ...whenOf(when) }
}

function* askIllness(ask: Ask): Script<Partial<AccidentFacts>> {
  const illness = {
    job: yield* ask.optional.text('job', 'Apa pekerjaannya?'),
    years: yield* ask.optional.text('years', 'Sudah berapa lama bekerja di situ?'),
    exposure: yield* ask.optional.text(
      'exposure',
      'Di tempat kerja biasanya kena apa? Misalnya debu, asap, bising, atau bahan kimia.',
    ),
    diagnosis: yield* ask.optional.text('diagnosis', 'Apa kata dokter tentang sakitnya?'),
  }
  const place = yield* ask.optional.text('place', 'Di mana tempat kerjanya?')
  const since = noted(
    ask,
    yield* ask.moment('when', 'Sejak kapan sakitnya? Misalnya *2 bulan lalu* atau *3-9-2026*.'),
  )
  const care = yield* ask.optional.text('care', 'Berobat di mana?')
  return { illness: onlyTold(illness), ...onlyTold({ place, care }), ...whenOf(since) }
}

/** A spoken time is kept as a recording, and an officer writes it down. */
const whenOf = (told: Moment | Spoken): Partial<AccidentFacts> =>
  'voice' in told ? { files: [{ file: told.voice, label: 'when' }] } : { when: told }

const onlyTold = <K extends string>(told: Readonly<Record<K, Said | null>>): { [Key in K]?: Said } => {
  const kept: { [Key in K]?: Said } = {}
  for (const key in told) {
    const said = told[key]
    if (said !== null) kept[key] = said
  }
  return kept
}
