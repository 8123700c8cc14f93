import { dated } from '../../law/dated.ts'
import { answersWith } from '../answers.ts'
import { withEntered, type City, type CitySettings, type JobDecision } from '../city.ts'
import type { Occupations } from '../occupation.ts'
import { regulation, type Regulation } from '../regulation.ts'
import { answers } from './answers.ts'
import { assumptions } from './assumptions.ts'
import { complaint } from './complaint.ts'
import { documents } from './documents.ts'
import { ends } from './ends.ts'
import { form } from './form.ts'
import { lifeCycle } from './lifeCycle.ts'
import { namesake, places } from './places.ts'
import { round } from './round.ts'
import { addresseesIn, labourOffice, officeTable } from './routing.ts'
import { rules } from './rules.ts'
import { standings } from './standings.ts'
import { team } from './team.ts'
import { timeline } from './timeline.ts'
import { minimumWage } from './wages.ts'

const inForceFrom = '2023-07-26'

const magelangWith = (settings: CitySettings): City => {
  const wage = dated('UMK Kota Magelang', withEntered(minimumWage, settings.minimumWage))
  const offices = officeTable(settings.offices)
  const perwali = (occupations: Occupations, from: string, id: string): Regulation =>
    regulation({
      id,
      title: 'Peraturan Wali Kota Magelang Nomor 18 Tahun 2023',
      version: '2026-11-20',
      inForceFrom: from,
      source: 'Berita Daerah Kota Magelang Tahun 2023 Nomor 18',
      clauses: rules(occupations, wage),
      occupations,
      priority: () => false,
      officeFor: (_facts, on) => labourOffice(offices, on),
      addressees: addresseesIn(offices),
      team,
      documents,
      form,
      lifeCycle,
      ends,
      lastContributionMonth: null,
      round,
      timeline,
      standings,
    })
  return {
    id: 'magelang',
    name: 'Kota Magelang',
    zone: 'Asia/Jakarta',
    handedIn: 'pendaftaran',
    code: '33.71',
    places,
    namesake,
    minimumWage: wage,
    complaint,
    assumptions,
    answer: answersWith(answers, addresseesIn(offices), settings.answers),
    clips: settings.clips ?? {},
    settled: magelangWith,
    regulations: [
      perwali('not-decreed', inForceFrom, 'magelang/perwali-18-2023'),
      ...decided(settings.jobDecision).map(({ number, from, occupations }) =>
        perwali(occupations, from, `magelang/perwali-18-2023 dengan ${number}`),
      ),
    ],
  }
}

/** The head of office's decision opens the job test from its own day on, never backwards. */
const decided = (decision: JobDecision | undefined): readonly JobDecision[] =>
  decision === undefined ? [] : [decision]

export const magelang = magelangWith({})
