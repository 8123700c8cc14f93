import { regulationOn } from '../../../core/cities/city.ts'
import type { Facts } from '../../../core/cities/facts.ts'
import { findOccupation, type Occupation, type Occupations } from '../../../core/cities/occupation.ts'
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
  const regulation = regulationOn(turn.city, turn.today)
  const [first, ...others] = findOccupation(regulation, job.said)
  if (first === undefined) return yield* askNearest(person, who, regulation.occupations, job.said)
  const found = others.length === 0 ? first : yield* askWhich(person, [first, ...others], job.said)
  const said = told(found === undefined ? job.said : inBothWords(job.said, shortJob(found)))
  if (found?.excludes !== undefined && !(yield* askNamed(person, who, found)))
    return { line: said, facts: { working: true, occupation: found.excludes.jobs[0] ?? job.said } }
  if (found !== undefined && found.openEnded !== true)
    return { line: said, facts: { working: true, occupation: found.wording } }
  return { line: said, facts: yield* askPaid(person, who, job.said) }
}

/** Nothing in the list fits: its widest entries are tried before anybody hears that the job is not in it. */
function* askNearest(person: Ask, who: string, occupations: Occupations, said: string): Script<Work> {
  const wide = occupations === 'not-decreed' ? [] : occupations.filter((each) => each.wide === true)
  const none = { id: 'none', title: 'Bukan semuanya', aliases: ['bukan', 'tidak ada', 'lain', 'lainnya'] }
  const options = [...wide.map((each) => ({ id: each.key, title: briefly(each) })), none]
  const key = wide.length === 0 ? none.id : yield* person.choice('job.nearest', nearestQuestion, options)
  const found = wide.find((each) => each.key === key)
  const told = (words: string) => line(person, 'job', 'Pekerjaan', words)
  if (found !== undefined)
    return {
      line: told(inBothWords(said, briefly(found))),
      facts: { working: true, occupation: found.wording },
    }
  return { line: told(said), facts: yield* askPaid(person, who, said) }
}

const nearestQuestion = 'Pekerjaan itu tidak tertulis dalam daftar kota. Mana yang paling dekat?'

/** What the regulation does not name may still be alike, unless it is paid work in a company. */
function* askPaid(person: Ask, who: string, said: string): Script<Facts> {
  const paid = yield* person.yesNo('paid', `Apakah ${who} digaji tetap oleh perusahaan atau kantor?`)
  return { working: true, occupation: said, informal: !paid }
}

/** "Juru parkir" is in the list only as one kind of them, so that is asked. */
const askNamed = (person: Ask, who: string, { everyday }: Occupation): Script<boolean> =>
  person.yesNo('job.named', `Apakah ${who} ${everyday.slice(0, 1).toLowerCase()}${everyday.slice(1)}?`)

/** "cari ikan (Nelayan)", but "nelayan" alone. */
const inBothWords = (said: string, everyday: string): string =>
  said.toLowerCase() === everyday.toLowerCase() ? said : `${said} (${everyday})`

function* askWhich(
  person: Ask,
  candidates: readonly Occupation[],
  said: string,
): Script<Occupation | undefined> {
  const rides = /\b(ng)?(ojek|ojol|gojek)/i.test(said)
  const options = candidates.map((each) => ({
    id: each.key,
    title: rides && each.openEnded === true ? 'Ojek online atau lainnya' : shortJob(each),
  }))
  const key = yield* person.choice('job.which', 'Yang mana paling cocok?', options)
  return candidates.find((each) => each.key === key)
}

/** "Tukang ojek pangkalan", without what stands in brackets behind it. */
const shortJob = ({ everyday }: Occupation): string => everyday.replace(/ \(.*$/, '')

const longestTitle = 24

/** As it fits on a button: "Pelaku usaha mikro", "Tukang kayu, batu". */
const briefly = (job: Occupation): string => {
  const words = shortJob(job).split(' ')
  while (words.join(' ').length > longestTitle) words.pop()
  return words.join(' ').replace(/,$/, '')
}
