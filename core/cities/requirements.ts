// Tests that more than one regulation sets, each once. Which of them a city asks for, under which article
// and with which numbers, stands in that city's rules.ts.

import { met, unknown, unmet, type Test } from '../law/clause.ts'
import type { Dated } from '../law/dated.ts'
import { ageOn, birthdayAt, dayOf, isoOf, monthsLater, partsOf, speakDate, type Day } from '../law/day.ts'
import { rupiah } from '../law/rupiah.ts'
import type { Facts } from './facts.ts'

type Requirement = Test<Facts>

const oldestPlausible = 120

/** From the birthday on which `from` is completed until the day before `before` is. */
export const ageFrom =
  (from: number, before: number): Requirement =>
  ({ bornOn }, on) => {
    if (bornOn === undefined) return bornOnUnknown
    const born = dayOf(bornOn)
    const age = ageOn(born, on)
    if (age < 0 || age > oldestPlausible) return bornOnImplausible
    if (age < from) return unmet(`Umurnya ${age} tahun; paling rendah ${from} tahun.`, turning(born, from))
    return age >= before
      ? unmet(`Umurnya ${age} tahun; batasnya belum genap ${before} tahun.`)
      : met(`Umurnya ${age} tahun.`)
  }

const turning = (born: Day, age: number) => {
  const birthday = birthdayAt(born, age)
  return {
    on: isoOf(birthday),
    tell: `Genap ${age} tahun pada ${speakDate(birthday)}; sejak itu bisa mendaftar.`,
  }
}

const bornOnUnknown = unknown('Tanggal lahirnya belum diketahui.')
const bornOnImplausible = unknown(
  'Tanggal lahirnya tidak masuk akal.',
  'Periksa tanggal lahir pada KTP; yang tertulis tidak masuk akal.',
)

/** "KTP elektronik Daerah": a card of this very city. */
export const cardOfThisCity: Requirement = ({ idCard }) => {
  if (idCard === undefined) return cardUnknown
  if (idCard === 'this-city') return cardHere
  return idCard === 'other-city' ? cardElsewhere : cardNone
}

export const cardUnknown = unknown('Belum diketahui KTP-nya dari kota mana.')
export const cardHere = met('KTP-nya KTP kota ini.')
export const cardNone = unmet('Belum punya KTP.', {
  tell: 'Urus KTP elektronik di kantor kependudukan (Disdukcapil), lalu daftar lagi.',
})
const cardElsewhere = unmet('KTP-nya dari kota lain.', {
  tell: 'Setelah pindah penduduk dan memegang KTP kota ini, Anda bisa mendaftar.',
})

/** Lives here now, however short the time. */
export const livesHere: Requirement = ({ livesHereSince }, on) => {
  if (livesHereSince === undefined) return homeUnknown
  if (livesHereSince === null) return homeElsewhere
  const since = dayOf(livesHereSince)
  return since <= on ? homeHere : notYetHere(since)
}

/** Without a break, counted from the day of moving in and not from the date on the card. */
export const livesHereForMonths =
  (months: number): Requirement =>
  ({ livesHereSince }, on) => {
    if (livesHereSince === undefined) return homeUnknown
    if (livesHereSince === null) return homeElsewhere
    const reached = monthsLater(dayOf(livesHereSince), months)
    if (reached <= on) return met(`Sudah tinggal di kota ini ${months} bulan atau lebih.`)
    return unmet(`Belum ${months} bulan tinggal di kota ini.`, {
      on: isoOf(reached),
      tell: `Genap ${months} bulan pada ${speakDate(reached)}, bila terus tinggal di sini; sejak itu bisa mendaftar.`,
    })
  }

const homeUnknown = unknown('Belum diketahui sejak kapan tinggal di kota ini.')
const homeHere = met('Tinggal di kota ini.')
const homeElsewhere = unmet('Tidak tinggal di kota ini.', {
  tell: 'Program ini untuk yang tinggal di kota ini; tanyakan program serupa di kota tempat tinggal Anda.',
})
const notYetHere = (since: Day) =>
  unmet('Belum tinggal di kota ini.', {
    on: isoOf(since),
    tell: `Sejak tinggal di sini, ${speakDate(since)}, Anda bisa mendaftar.`,
  })

/** Strictly below the minimum wage of the year of registration; on the figure itself is not below. */
export const belowMinimumWage =
  (wage: Dated<number>): Requirement =>
  ({ monthlyIncome }, on) => {
    if (monthlyIncome === undefined) return incomeUnknown
    const entry = wage.find(on)
    if (entry === undefined) return wageMissing(wage.name, on)
    return monthlyIncome < entry.value
      ? met(`Penghasilannya di bawah ${rupiah(entry.value)}.`)
      : // Nobody speaks of cents; who is not below the exact figure is not below the whole one.
        unmet(
          `Penghasilannya ${rupiah(monthlyIncome)} sebulan, tidak di bawah ${rupiah(Math.floor(entry.value))}.`,
          {
            tell: 'Bila penghasilan rata-rata Anda turun di bawah upah minimum, Anda bisa mendaftar.',
          },
        )
  }

export const incomeUnknown = unknown('Penghasilan per bulannya belum diketahui.')

/** Last year's wage is never used in its place. */
export const wageMissing = (name: string, on: Day) =>
  unknown(
    `Angka ${name} tahun ${partsOf(on).year} belum dimasukkan.`,
    `Masukkan angka ${name} tahun ${partsOf(on).year}; angka tahun lain tidak dipakai.`,
  )

/** "Fakir Miskin dan Orang Tidak Mampu": the two shut each other out, so one of them is enough. */
export const poorOrUnableToPay: Requirement = ({ welfare }) => {
  if (welfare === undefined) return welfareUnknown
  if (welfare === 'mampu') return welfareAble
  return welfare === 'fakir-miskin' ? welfarePoor : welfareUnable
}

const welfareUnknown = unknown('Belum diketahui apakah tergolong fakir miskin atau orang tidak mampu.')
const welfarePoor = met('Tergolong fakir miskin.')
const welfareUnable = met('Tergolong orang tidak mampu.')
const welfareAble = unmet('Tergolong mampu.', {
  tell: 'Bila keadaan Anda berubah, minta kelurahan memperbarui data kesejahteraan Anda.',
})

export const notInsuredYet: Requirement = ({ insured }) => {
  if (insured === undefined) return insuredUnknown
  return insured ? insuredAlready : insuredNot
}

const insuredUnknown = unknown('Belum diketahui apakah sudah punya BPJS Ketenagakerjaan.')
const insuredNot = met('Belum punya BPJS Ketenagakerjaan.')
const insuredAlready = unmet('Sudah punya BPJS Ketenagakerjaan.', {
  tell: 'Bila kepesertaan itu sudah berakhir, Anda bisa mendaftar.',
})

export const informalWorker: Requirement = ({ informal }) => {
  if (informal === undefined) return informalUnknown
  return informal ? informalYes : informalNo
}

const informalUnknown = unknown('Belum diketahui apakah bekerja sendiri atau digaji perusahaan.')
const informalYes = met('Bekerja di sektor informal, bukan karyawan bergaji.')
const informalNo = unmet('Bekerja sebagai karyawan atau penerima gaji tetap.', {
  tell: 'Karyawan didaftarkan oleh pemberi kerjanya; tanyakan kepada perusahaan Anda.',
})

export const workingNow: Requirement = ({ working }) => {
  if (working === undefined) return workingUnknown
  return working ? workingYes : workingNo
}

const workingUnknown = unknown('Belum diketahui apakah sekarang masih bekerja.')
const workingYes = met('Sekarang masih bekerja.')
const workingNo = unmet('Sekarang tidak sedang bekerja.', {
  tell: 'Begitu bekerja lagi, Anda bisa mendaftar.',
})
