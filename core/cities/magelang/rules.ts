// Perwali Magelang 18/2023, the tests of a person, in the regulation's own order. It sets no age of its own
// and no list of jobs: the jobs are for the head of office to decree (Pasal 7 ayat (2)).

import { clause, unknown, type Clause, type Test } from '../../law/clause.ts'
import type { Dated } from '../../law/dated.ts'
import type { Facts } from '../facts.ts'
import { listedJob } from '../listedJob.ts'
import type { Occupations } from '../occupation.ts'
import {
  ageFrom,
  belowMinimumWage,
  cardOfThisCity,
  informalWorker,
  livesHereForMonths,
  poorOrUnableToPay,
  workingNow,
} from '../requirements.ts'

// Pasal 7 ayat (1) huruf d leaves further requirements to BPJS. Its ages are not in the regulation and not
// confirmed (18 to before 65 is what is widely said), so they never refuse here: outside them BPJS is asked.
const acceptedByBpjs: Test<Facts> = (facts, on) => {
  const verdict = usualAge(facts, on)
  return verdict.answer === false ? askBpjs : verdict
}

const usualAge = ageFrom(18, 65)

const askBpjs = unknown(
  'Magelang tidak memberi batas umur, tetapi BPJS Ketenagakerjaan mungkin punya batasnya.',
  'Tanyakan BPJS apakah umur ini diterima (Pasal 7 ayat (1) huruf d).',
)

export const rules = (occupations: Occupations, wage: Dated<number>): readonly Clause<Facts>[] => [
  clause('working', 'Pasal 1 angka 8', 'Sedang bekerja', workingNow),
  clause('income', 'Pasal 1 angka 9', 'Penghasilan di bawah upah minimum', belowMinimumWage(wage)),
  clause('card', 'Pasal 6 huruf a', 'Punya KTP elektronik Kota Magelang', cardOfThisCity),
  clause(
    'residence',
    'Pasal 6 huruf b',
    'Tinggal di Kota Magelang 6 bulan terus-menerus',
    livesHereForMonths(6),
  ),
  clause('informal', 'Pasal 7 ayat (1) huruf a', 'Pekerja informal', informalWorker),
  clause(
    'occupation',
    'Pasal 7 ayat (1) huruf b dan ayat (2)',
    'Pekerjaannya berisiko tinggi dan termasuk jenis yang ditetapkan Kepala Dinas',
    listedJob(occupations, 'closed'),
  ),
  clause('welfare', 'Pasal 7 ayat (1) huruf c', 'Fakir miskin atau orang tidak mampu', poorOrUnableToPay),
  clause('bpjs', 'Pasal 7 ayat (1) huruf d', 'Syarat lain dari BPJS Ketenagakerjaan', acceptedByBpjs),
]
