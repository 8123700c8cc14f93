import type { Facts } from '../../../core/cities/facts.ts'
import { isoOf } from '../../../core/law/day.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Script } from '../../talk/flow.ts'
import { kelurahanName, shortName } from '../../talk/kinds/place.ts'
import type { Line } from '../../talk/question.ts'
import type { TurnContext } from '../../talk/turn.ts'
import { cityQuestions } from '../cityQuestions.ts'
import { capital, line, voiceWords } from './line.ts'
import { askStay } from './stay.ts'

interface Home {
  readonly lines: readonly Line[]
  readonly facts: Facts
  readonly code?: string
}

const elsewhere: Facts = { livesHereSince: null }

export function* askHome(
  person: Ask,
  who: string,
  turn: TurnContext,
  bornOn: string | undefined,
): Script<Home> {
  const { city, today } = turn
  if (city.namesake !== null) {
    const region = yield* askRegion(person, who, turn)
    if (region === 'namesake')
      return { lines: [line(person, 'region', 'Tinggal di', city.namesake.name)], facts: elsewhere }
  }
  const place = yield* person.kelurahan(
    'place',
    `${capital(who)} tinggal di kelurahan mana di ${shortName(city)}?`,
    city,
  )
  const told = (words: string) => [line(person, 'place', 'Kelurahan', words)]
  if (place === null) return { lines: told(`di luar ${shortName(city)}`), facts: elsewhere }
  const known = typeof place === 'string'
  const lines = told(known ? kelurahanName(city, place) : voiceWords)
  const code = known ? { code: place } : {}
  if (cityQuestions(city)?.since === true) {
    const stay = yield* askStay(person, who, turn, bornOn)
    return { lines: [...lines, ...stay.lines], facts: stay.facts, ...code }
  }
  // Lives here today; since when, no rule of this talk asks.
  return { lines, facts: known ? { livesHereSince: isoOf(today) } : {}, ...code }
}

/** The regency around a city often bears its name, and its people are not this city's. */
function* askRegion(person: Ask, who: string, { city }: TurnContext): Script<'city' | 'namesake'> {
  const regency = city.namesake?.name ?? ''
  // Who names their kelurahan has said which of the two; the one that bears the city's own name says nothing.
  const inCity = city.places
    .flatMap(({ kelurahan }) => kelurahan.map(({ name }) => name))
    .filter((name) => name !== shortName(city))
  return yield* person.choice('region', `${capital(who)} tinggal di kota atau kabupaten?`, [
    { id: 'city', title: city.name, aliases: ['kota', 'kutho', 'kotamadya', 'di kota', ...inCity] },
    { id: 'namesake', title: regency, aliases: ['kabupaten', 'kab', 'kabupatene', 'di kabupaten'] },
  ])
}
