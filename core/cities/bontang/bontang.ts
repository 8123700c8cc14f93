import { dated } from '../../law/dated.ts'
import { answersWith } from '../answers.ts'
import { withEntered, type City, type CitySettings } from '../city.ts'
import { regulation } from '../regulation.ts'
import { answers } from './answers.ts'
import { assumptions } from './assumptions.ts'
import { complaint } from './complaint.ts'
import { documents } from './documents.ts'
import { ends } from './ends.ts'
import { form } from './form.ts'
import { lifeCycle } from './lifeCycle.ts'
import { occupations } from './occupations.ts'
import { places } from './places.ts'
import { round } from './round.ts'
import { addresseesIn, labourOffice, officeTable } from './routing.ts'
import { rules } from './rules.ts'
import { standings } from './standings.ts'
import { team } from './team.ts'
import { timeline } from './timeline.ts'
import { minimumWage } from './wages.ts'

const bontangWith = (settings: CitySettings): City => {
  const wage = dated('UMK Kota Bontang', withEntered(minimumWage, settings.minimumWage))
  const offices = officeTable(settings.offices)
  return {
    id: 'bontang',
    name: 'Kota Bontang',
    zone: 'Asia/Makassar',
    handedIn: 'laporan calon',
    code: '64.74',
    places,
    namesake: null,
    minimumWage: wage,
    complaint,
    assumptions,
    answer: answersWith(answers, addresseesIn(offices), settings.answers),
    clips: settings.clips ?? {},
    settled: bontangWith,
    regulations: [
      regulation({
        id: 'bontang/perwali-23-2023',
        title: 'Peraturan Wali Kota Bontang Nomor 23 Tahun 2023',
        version: '2026-11-20',
        inForceFrom: '2023-10-06',
        source: 'Berita Daerah Kota Bontang Tahun 2023 Nomor 23',
        clauses: rules(occupations, wage),
        occupations,
        // Disability is part of the definition (Pasal 1 angka 7) and gives no precedence here.
        priority: () => false,
        officeFor: (_facts, on) => labourOffice(offices, on, 'Pasal 6 ayat (2) huruf b, Pasal 8 ayat (2)'),
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
      }),
    ],
  }
}

export const bontang = bontangWith({})
