import { dated } from '../../law/dated.ts'
import { answersWith } from '../answers.ts'
import { withEntered, type City, type CitySettings } from '../city.ts'
import { regulation } from '../regulation.ts'
import { answers } from './answers.ts'
import { assumptions } from './assumptions.ts'
import { complaint } from './complaint.ts'
import { documents } from './documents.ts'
import { ends, lastContributionMonth } from './ends.ts'
import { form } from './form.ts'
import { lifeCycle } from './lifeCycle.ts'
import { occupations } from './occupations.ts'
import { places } from './places.ts'
import { round } from './round.ts'
import { addresseesIn, officeForIn, officeTable, routingNote } from './routing.ts'
import { priority, rules } from './rules.ts'
import { standings } from './standings.ts'
import { team } from './team.ts'
import { timeline } from './timeline.ts'
import { minimumWage } from './wages.ts'

const balikpapanWith = (settings: CitySettings): City => {
  const wage = dated('UMK Kota Balikpapan', withEntered(minimumWage, settings.minimumWage))
  const offices = officeTable(settings.offices)
  return {
    id: 'balikpapan',
    name: 'Kota Balikpapan',
    zone: 'Asia/Makassar',
    handedIn: 'pendaftaran',
    code: '64.71',
    places,
    namesake: null,
    minimumWage: wage,
    complaint,
    assumptions,
    answer: answersWith(answers, addresseesIn(offices), settings.answers),
    clips: settings.clips ?? {},
    settled: balikpapanWith,
    regulations: [
      regulation({
        id: 'balikpapan/perwali-3-2025',
        title: 'Peraturan Wali Kota Balikpapan Nomor 3 Tahun 2025',
        version: '2026-11-20',
        inForceFrom: '2025-01-13',
        source: 'Berita Daerah Kota Balikpapan Tahun 2025 Nomor 3',
        clauses: rules(occupations, wage),
        occupations,
        priority,
        officeFor: officeForIn(offices),
        routingNote,
        addressees: addresseesIn(offices),
        team,
        documents,
        form,
        lifeCycle,
        ends,
        lastContributionMonth,
        round,
        timeline,
        standings,
      }),
    ],
  }
}

export const balikpapan = balikpapanWith({})
