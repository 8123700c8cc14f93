import { regulationOn } from '../../../core/cities/city.ts'
import type { Facts } from '../../../core/cities/facts.ts'
import { findOccupation, type Occupation } from '../../../core/cities/occupation.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Script } from '../../talk/flow.ts'
import type { Line } from '../../talk/question.ts'
import type { TurnContext } from '../../talk/turn.ts'
import { line, voiceWords } from './line.ts'

interface Work {
  readonly line: Line
  readonly facts: Facts
}

export function* askWork(person: Ask, who: string, turn: TurnContext): Script<Work> {
  const job = yield* person.job(
    'job',
    `Apa pekerjaan ${who} sekarang? Misalnya nelayan, tukang batu, atau jualan keliling.`,
  )
  const told = (words: string) => line(person, 'job', 'Pekerjaan', words)
  if ('voice' in job) return { line: told(voiceWords), facts: { working: true } }
  if (job.said === null) return { line: told('tidak sedang bekerja'), facts: { working: false } }
  const [first, ...others] = findOccupation(regulationOn(turn.city, turn.today), job.said)
  const found =
    first === undefined || others.length === 0 ? first : yield* askWhich(person, [first, ...others])
  const said = told(found === undefined ? job.said : inBothWords(job.said, shortJob(found)))
  if (found !== undefined && found.openEnded !== true)
    return { line: said, facts: { working: true, occupation: found.wording } }
  // What the regulation does not name may still be alike, unless it is paid work in a company.
  const paid = yield* person.yesNo('paid', `Apakah ${who} digaji tetap oleh perusahaan atau kantor?`)
  return { line: said, facts: { working: true, occupation: job.said, informal: !paid } }
}

/** "cari ikan (Nelayan)", but "nelayan" alone. */
const inBothWords = (said: string, everyday: string): string =>
  said.toLowerCase() === everyday.toLowerCase() ? said : `${said} (${everyday})`

function* askWhich(person: Ask, candidates: readonly Occupation[]): Script<Occupation | undefined> {
  const options = candidates.map((each) => ({ id: each.key, title: shortJob(each) }))
  const key = yield* person.choice('job.which', 'Yang mana paling cocok?', options)
  return candidates.find((each) => each.key === key)
}

/** "Tukang ojek pangkalan", without what stands in brackets behind it. */
const shortJob = ({ everyday }: Occupation): string => everyday.replace(/ \(.*$/, '')
