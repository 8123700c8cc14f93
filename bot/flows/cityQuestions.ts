import type { City } from '../../core/cities/city.ts'
import type { Facts } from '../../core/cities/facts.ts'
import type { Ask } from '../talk/ask.ts'
import type { Script } from '../talk/flow.ts'
import type { Line } from '../talk/question.ts'

/** What one city's regulation needs beyond the questions that all ask, and what its receipt must say. */
export interface CityQuestions {
  /** Only what that regulation uses. Bontang's needs nothing more. */
  more?(person: Ask, who: string): Script<{ readonly facts: Facts; readonly lines: readonly Line[] }>
  /** What has been handed in, by its honest name. */
  readonly received: string
}

const byCity: Readonly<Record<string, CityQuestions>> = {
  // Pasal 6 ayat (2): a worker's own report is no registration until the office adopts it.
  bontang: { received: 'Ini baru *laporan calon*, belum pendaftaran.' },
}

export const cityQuestions = (city: City): CityQuestions | undefined =>
  Object.hasOwn(byCity, city.id) ? byCity[city.id] : undefined

/** Where a city's own questions are not written yet, a person helps instead. */
export const appliesIn = (city: City): boolean => cityQuestions(city) !== undefined
