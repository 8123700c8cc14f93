import { MissingValue, type Dated, type DatedEntry } from '../law/dated.ts'
import { dayOf, type Day, type Zone } from '../law/day.ts'
import type { Answering } from './answers.ts'
import type { Clips } from './clip.ts'
import type { ComplaintRule } from './complaintDeadline.ts'
import type { Occupation } from './occupation.ts'
import type { Kecamatan, Namesake } from './place.ts'
import type { Regulation } from './regulation.ts'

/** 'bontang', 'balikpapan', 'magelang', or whatever folder an installation adds. */
export type CityId = string

/** What we took for granted where a regulation is silent or contradicts itself; the city is to confirm it. */
export interface Assumption {
  readonly key: string
  readonly article: string
  readonly assumed: string
  readonly why: string
}

/** The head of office's list of jobs, once there is one (Magelang, Pasal 7 ayat (2)). */
export interface JobDecision {
  readonly number: string
  readonly from: string
  readonly occupations: readonly Occupation[]
}

/** What an office may enter without a new release: added to the shipped values, or in their place. */
export interface CitySettings {
  readonly minimumWage?: readonly DatedEntry<number>[]
  /** Names of offices by duty, each over the shipped default. */
  readonly offices?: Readonly<Record<string, string>>
  readonly jobDecision?: JobDecision
  /** The office's own answer to a common question, by its topic. */
  readonly answers?: Readonly<Record<string, string>>
  /** Recordings of fixed sentences. */
  readonly clips?: Clips
}

export interface City {
  readonly id: CityId
  readonly name: string
  readonly zone: Zone
  /** What a person hands in, by its honest name: who reports himself as a candidate has not registered. */
  readonly handedIn: 'pendaftaran' | 'laporan calon'
  /** Kemendagri code of the city, "64.74". */
  readonly code: string
  readonly places: readonly Kecamatan[]
  readonly namesake: Namesake | null
  readonly minimumWage: Dated<number>
  readonly regulations: readonly Regulation[]
  readonly complaint: Dated<ComplaintRule>
  readonly assumptions: readonly Assumption[]
  readonly answer: Answering
  readonly clips: Clips
  /** The same city with what its office has entered. */
  readonly settled: (settings: CitySettings) => City
}

/** The regulation in force on the day that counts: for an application, the day of registration. */
export const regulationOn = (city: City, day: Day): Regulation => {
  let latest: Regulation | undefined
  for (const regulation of city.regulations) {
    const from = dayOf(regulation.inForceFrom)
    const later = latest === undefined || from > dayOf(latest.inForceFrom)
    if (from <= day && later) latest = regulation
  }
  if (latest === undefined) throw new MissingValue(`peraturan ${city.name} tentang pekerja rentan`, day)
  return latest
}

/** What happens next, said honestly, under the regulation of that day. */
export const timeline = (city: City, on: Day) => regulationOn(city, on).timeline(on)

/** Newly entered values win over shipped ones that begin on the same day. */
export const withEntered = <T>(
  shipped: readonly DatedEntry<T>[],
  entered: readonly DatedEntry<T>[] = [],
): readonly DatedEntry<T>[] => [
  ...shipped.filter(({ from }) => !entered.some((entry) => entry.from === from)),
  ...entered,
]
