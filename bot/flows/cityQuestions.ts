import type { City } from '../../core/cities/city.ts'
import type { Facts } from '../../core/cities/facts.ts'
import { regulationOn } from '../../core/cities/city.ts'
import { labourNameOf } from '../../core/cities/labourName.ts'
import type { Ask } from '../talk/ask.ts'
import type { NamedFile } from '../talk/effects.ts'
import type { Script } from '../talk/flow.ts'
import type { Line } from '../talk/question.ts'
import type { TurnContext } from '../talk/turn.ts'
import {
  askDisabled,
  askFamilyCard,
  askInsured,
  askNeighbourhoodLetter,
  askWelfare,
} from './applicant/more.ts'

/** What is asked beyond the questions of all cities, in the summary's words and the regulation's facts. */
export interface More {
  readonly facts: Facts
  readonly lines: readonly Line[]
  readonly files: readonly NamedFile[]
}

/** What one city's regulation needs beyond the questions that all ask, and what its receipt must say. */
export interface CityQuestions {
  /** The regulation counts the months that somebody has lived here. */
  readonly since?: true
  /** Only what that regulation uses, in the order of asking. Bontang's needs nothing more. */
  readonly more: readonly ((person: Ask, who: string) => Script<More>)[]
  /** What has been handed in, by its honest name, and what is still to be brought. */
  readonly received: (turn: TurnContext, facts: Facts) => string
}

const byCity: Readonly<Record<string, CityQuestions>> = {
  // Pasal 6 ayat (2): a worker's own report is no registration until the office adopts it.
  bontang: { more: [], received: () => 'Ini baru *laporan calon*, belum pendaftaran.' },
  // Pasal 5 ayat (1) a, b, e and ayat (2); Pasal 7 ayat (1): handed in here, signed and brought to the office.
  balikpapan: {
    since: true,
    more: [askInsured, askWelfare, askDisabled, askFamilyCard, askNeighbourhoodLetter],
    received: ({ city, today }, facts) =>
      'Ini *pendaftaran awal*. Formulirnya kami kirim di sini. ' +
      `Tanda tangani, lalu bawa bersama surat RT dan fotokopi KK ke ${everyday(regulationOn(city, today).officeFor(facts, today).name)}.`,
  },
  // Pasal 7 ayat (1) c and Pasal 8 ayat (1): no letter, no question about disability or other insurance.
  magelang: {
    since: true,
    more: [askWelfare, askFamilyCard],
    received: ({ city, today }) =>
      'Ini baru *usulan*. Formulirnya kami kirim di sini. ' +
      `Tanda tangani, lalu bawa bersama fotokopi KTP dan KK ke ${labourNameOf(city, today)}.`,
  },
}

/** An annex names duties, people look for a place. */
const everyday = (office: string): string =>
  office
    .replace(/^Perangkat Daerah urusan /, 'kantor yang mengurus ')
    .replace(/^Tanyakan dulu: .*$/, 'kantor yang disebutkan petugas nanti')
    .replace(/^Kecamatan dan Kelurahan$/, 'kantor kelurahan')

export const cityQuestions = (city: City): CityQuestions | undefined =>
  Object.hasOwn(byCity, city.id) ? byCity[city.id] : undefined

/** Where a city's own questions are not written yet, a person helps instead. */
export const appliesIn = (city: City): boolean => cityQuestions(city) !== undefined
