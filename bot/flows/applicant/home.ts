import type { Facts } from '../../../core/cities/facts.ts'
import { isoOf } from '../../../core/law/day.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Script } from '../../talk/flow.ts'
import { kelurahanName, shortName } from '../../talk/kinds/place.ts'
import type { Line } from '../../talk/question.ts'
import type { TurnContext } from '../../talk/turn.ts'
import { capital, line, voiceWords } from './line.ts'

interface Home {
  readonly line: Line
  readonly facts: Facts
  readonly code?: string
}

export function* askHome(person: Ask, who: string, { city, today }: TurnContext): Script<Home> {
  const place = yield* person.kelurahan(
    'place',
    `${capital(who)} tinggal di kelurahan mana di ${shortName(city)}?`,
    city,
  )
  const told = (words: string) => line(person, 'place', 'Kelurahan', words)
  if (place === null) return { line: told(`di luar ${shortName(city)}`), facts: { livesHereSince: null } }
  if (typeof place !== 'string') return { line: told(voiceWords), facts: {} }
  // Lives here today; since when, no rule of this talk asks.
  return { line: told(kelurahanName(city, place)), facts: { livesHereSince: isoOf(today) }, code: place }
}
