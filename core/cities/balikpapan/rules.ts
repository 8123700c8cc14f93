// Perwali Balikpapan 3/2025, the tests of a person, in the regulation's own order. Pasal 5 ayat (1) huruf g
// (further requirements of BPJS) is tested by BPJS itself when it verifies the list, Pasal 8 ayat (2).

import { clause, type Clause } from '../../law/clause.ts'
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
  notInsuredYet,
  poorOrUnableToPay,
  workingNow,
} from '../requirements.ts'

export const rules = (occupations: Occupations, wage: Dated<number>): readonly Clause<Facts>[] => [
  clause('working', 'Pasal 1 angka 5', 'Sedang bekerja', workingNow),
  clause('informal', 'Pasal 1 angka 5', 'Bekerja di sektor informal', informalWorker),
  clause(
    'occupation',
    'Pasal 4 jo. Pasal 6 ayat (4)',
    'Pekerjaan yang disebut saat mendaftar ada dalam daftar, apa pun yang tertulis di KTP',
    listedJob(occupations, 'closed'),
  ),
  clause('insured', 'Pasal 5 ayat (1) huruf a', 'Belum punya BPJS Ketenagakerjaan', notInsuredYet),
  clause('welfare', 'Pasal 5 ayat (1) huruf b', 'Fakir miskin atau orang tidak mampu', poorOrUnableToPay),
  clause('age', 'Pasal 5 ayat (1) huruf c', 'Saat mendaftar sudah 18 dan belum 64 tahun', ageFrom(18, 64)),
  clause('card', 'Pasal 5 ayat (1) huruf d', 'Punya KTP elektronik Balikpapan', cardOfThisCity),
  clause(
    'residence',
    'Pasal 5 ayat (1) huruf e',
    'Tinggal di Balikpapan 6 bulan terus-menerus',
    livesHereForMonths(6),
  ),
  clause(
    'income',
    'Pasal 5 ayat (1) huruf f',
    'Penghasilan di bawah UMK Balikpapan tahun ini',
    belowMinimumWage(wage),
  ),
]

/** Pasal 5 ayat (2): two groups, either one gives precedence. It orders those who qualify, it admits nobody. */
export const priority = ({ extremePoor, disabled }: Facts): boolean =>
  extremePoor === true || disabled === true
