// Perwali Bontang 23/2023, the tests of a person, in the regulation's own order.

import { clause, met, unknown, type Clause, type Test } from '../../law/clause.ts'
import type { Dated } from '../../law/dated.ts'
import { rupiah } from '../../law/rupiah.ts'
import type { Facts } from '../facts.ts'
import { listedJob } from '../listedJob.ts'
import type { Occupations } from '../occupation.ts'
import {
  ageFrom,
  cardHere,
  cardNone,
  cardUnknown,
  incomeUnknown,
  informalWorker,
  livesHere,
  wageMissing,
  workingNow,
} from '../requirements.ts'

// Pasal 1 angka 7 says low income and gives no figure. Below the minimum wage nobody would call it high;
// from there on a person must judge, and no income refuses by itself.
const lowIncome =
  (wage: Dated<number>): Test<Facts> =>
  ({ monthlyIncome }, on) => {
    if (monthlyIncome === undefined) return incomeUnknown
    const entry = wage.find(on)
    if (entry === undefined) return wageMissing(wage.name, on)
    return monthlyIncome < entry.value
      ? met('Penghasilannya tergolong rendah.')
      : unknown(
          `Penghasilannya ${rupiah(monthlyIncome)} sebulan; peraturan tidak memberi angka, petugas yang menilai.`,
          'Nilai apakah penghasilannya masih tergolong rendah (Pasal 1 angka 7 tidak memberi angka).',
        )
  }

// "di Daerah" may govern the card as well as the home: a card of another city is not refused but looked at.
const cardAndMaybeOfThisCity: Test<Facts> = ({ idCard }) => {
  if (idCard === undefined) return cardUnknown
  if (idCard === 'none') return cardNone
  return idCard === 'this-city' ? cardHere : cardElsewhere
}

const cardElsewhere = unknown(
  'Punya KTP, tetapi dari kota lain; petugas yang menilai.',
  'KTP dari kota lain: nilai apakah Pasal 5 huruf a menuntut KTP Bontang.',
)

export const rules = (occupations: Occupations, wage: Dated<number>): readonly Clause<Facts>[] => [
  clause('informal', 'Pasal 1 angka 7', 'Bukan penerima upah; bekerja di sektor informal', informalWorker),
  clause('income', 'Pasal 1 angka 7', 'Penghasilannya rendah', lowIncome(wage)),
  clause('card', 'Pasal 5 huruf a', 'Punya KTP', cardAndMaybeOfThisCity),
  clause('residence', 'Pasal 5 huruf a', 'Tinggal di Bontang', livesHere),
  clause('age', 'Pasal 5 huruf b', 'Saat mendaftar sudah 18 dan belum 65 tahun', ageFrom(18, 65)),
  clause('working', 'Pasal 5 huruf c', 'Masih aktif bekerja', workingNow),
  clause(
    'occupation',
    'Pasal 5 huruf c jo. Pasal 4 ayat (2)',
    'Pekerjaannya salah satu dari sebelas jenis; yang sejenis dinilai petugas',
    listedJob(occupations, 'open'),
  ),
]
