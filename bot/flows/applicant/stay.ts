import type { Facts } from '../../../core/cities/facts.ts'
import { dayOf, speakDate } from '../../../core/law/day.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Script } from '../../talk/flow.ts'
import { always } from '../../talk/kinds/since.ts'
import { shortName } from '../../talk/kinds/place.ts'
import type { Line } from '../../talk/question.ts'
import type { TurnContext } from '../../talk/turn.ts'
import { line, voiceWords } from './line.ts'

interface Stay {
  readonly lines: readonly Line[]
  readonly facts: Facts
}

/** Since when, without a break. Whoever never lived elsewhere has lived here since birth. */
export function* askStay(
  person: Ask,
  who: string,
  { city }: TurnContext,
  bornOn: string | undefined,
): Script<Stay> {
  const since = yield* person.since(
    'since',
    `Sejak kapan ${who} tinggal di ${shortName(city)} tanpa pindah-pindah?`,
  )
  const told = (words: string) => [line(person, 'since', 'Tinggal sejak', words)]
  if (typeof since !== 'string') return { lines: told(voiceWords), facts: {} }
  if (since === always)
    return { lines: told('lahir'), facts: bornOn === undefined ? {} : { livesHereSince: bornOn } }
  return { lines: told(speakDate(dayOf(since))), facts: { livesHereSince: since } }
}
