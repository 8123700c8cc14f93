import { monthsLater, type Day } from '../day.ts'
import { rupiah } from '../rupiah.ts'
import type { Cause } from './causeOfDeath.ts'
import { claimTimeWords, claimUntil, longAgoWords, type Programme } from './claimTimes.ts'
import { heirsAreProven } from './heirs.ts'
import { jkkDeathParts, jkkSource } from './jkk.ts'
import { jkmParts, jkmWaiting, type BenefitPart } from './jkm.ts'
import { scholarship } from './scholarship.ts'

export interface DeathFacts {
  readonly cause: Cause
  /** The first day of cover; null when no registration is known. */
  readonly memberSince: Day | null
  readonly diedOn: Day | null
  /** The day of asking, if the answer may speak of how long ago it was. */
  readonly on?: Day
}

export interface Benefit {
  readonly programme: 'JKM' | 'JKK' | 'officer'
  /** Null whenever the facts do not carry a sum; never a hopeful one. */
  readonly amount: number | null
  readonly parts: readonly BenefitPart[]
  readonly caveats: readonly string[]
  readonly sources: readonly string[]
}

const bpjsDecides = 'BPJS yang memutuskan. Jumlah ini berlaku bila kepesertaannya aktif saat meninggal.'
const notKnownMember =
  'Belum diketahui sejak kapan terdaftar, jadi jumlahnya belum bisa disebut. Petugas memeriksa.'
const notKnownDay = 'Tanggal meninggalnya belum diketahui, jadi jumlahnya belum bisa disebut.'
const diedBeforeCover =
  'Menurut tanggal ini, meninggalnya sebelum terdaftar. Petugas memeriksa tanggalnya dulu bersama BPJS.'
const countedByDate =
  'Tiga bulan kami hitung ke tanggal yang sama, atau tanggal 1 sesudahnya bila tidak ada. Cara hitung BPJS belum dipastikan.'

/** What the family may expect of a death. Days outside the known law throw MissingValue, which names it. */
export const benefit = (facts: DeathFacts): Benefit => {
  if (facts.cause === 'unknown') return forOfficer(facts)
  const programme = facts.cause === 'work-accident' ? 'JKK' : 'JKM'
  const { memberSince, diedOn } = facts
  if (diedOn === null) return withoutSum(programme, notKnownDay)
  if (memberSince === null) return withoutSum(programme, notKnownMember)
  if (beforeCover(facts)) return withoutSum(programme, diedBeforeCover)
  const found = programme === 'JKK' ? fromWork(diedOn) : notFromWork(memberSince, diedOn)
  return {
    programme,
    amount: found.parts.reduce((sum, part) => sum + part.amount, 0),
    parts: found.parts,
    caveats: [bpjsDecides, ...found.caveats, claimTimeCaveat(programme, diedOn, facts.on), heirsAreProven],
    sources: found.sources,
  }
}

const beforeCover = ({ memberSince, diedOn }: DeathFacts): boolean =>
  memberSince !== null && diedOn !== null && diedOn < memberSince

const withoutSum = (programme: Programme, why: string): Benefit => ({
  programme,
  amount: null,
  parts: [],
  caveats: [why, claimTimeWords[programme], heirsAreProven],
  sources: [],
})

type Found = Pick<Benefit, 'parts' | 'caveats' | 'sources'>

const fromWork = (diedOn: Day): Found => {
  const parts = jkkDeathParts(diedOn)
  const { maxChildren } = scholarship.on(diedOn)
  return {
    parts,
    caveats: [
      'Jumlah ini untuk golongan iuran terendah, yang dibayar kota.',
      `Anak sekolah, paling banyak ${maxChildren}, bisa dapat beasiswa tanpa masa tunggu. Jumlahnya di luar angka ini.`,
    ],
    sources: [jkkSource(diedOn), scholarship.entryOn(diedOn).source],
  }
}

const notFromWork = (memberSince: Day, diedOn: Day): Found => {
  const { value: full, source } = jkmParts.entryOn(diedOn)
  const countingMatters = diedOn < monthsLater(memberSince, longestKnownWait + 1)
  const caveats = [...(countingMatters ? [countedByDate] : []), scholarshipCaveat(memberSince, diedOn)]
  const sources = [source, scholarship.entryOn(diedOn).source]
  // Three months are enough under every rule we know; only a shorter membership asks what the rule then was.
  if (diedOn >= monthsLater(memberSince, longestKnownWait)) return { parts: full, caveats, sources }
  const waiting = jkmWaiting.entryOn(diedOn)
  const { before, fullAfterMonths } = waiting.value
  const fullAmount = full.reduce((sum, { amount }) => sum + amount, 0)
  const why = `Kepesertaan belum ${fullAfterMonths} bulan: ${rupiah(before.amount)}, bukan ${rupiah(fullAmount)}.`
  return { parts: [before], caveats: [why, ...caveats], sources: [waiting.source, ...sources] }
}

const longestKnownWait = Math.max(...jkmWaiting.entries.map(({ value }) => value.fullAfterMonths))

const scholarshipCaveat = (memberSince: Day, diedOn: Day): string => {
  const { jkmAfterYears, maxChildren } = scholarship.on(diedOn)
  return diedOn >= monthsLater(memberSince, jkmAfterYears * 12)
    ? `Anak sekolah, paling banyak ${maxChildren}, bisa dapat beasiswa. Jumlahnya di luar angka ini, dihitung BPJS.`
    : `Beasiswa anak untuk JKM baru ada setelah ${jkmAfterYears} tahun iuran.`
}

const claimTimeCaveat = (programme: Programme, diedOn: Day, on: Day | undefined): string => {
  const until = on === undefined ? null : claimUntil(programme, diedOn)
  return on !== undefined && until !== null && on > until ? longAgoWords : claimTimeWords[programme]
}

const forOfficer = (facts: DeathFacts): Benefit => ({
  programme: 'officer',
  amount: null,
  parts: [],
  caveats: [
    'Petugas melihat dulu sebab meninggalnya. Sampai itu jelas, JKK dan JKM sama-sama masih terbuka.',
    'Bila karena pekerjaan, jalannya JKK. Bila bukan, jalannya JKM.',
    ...(beforeCover(facts) ? [diedBeforeCover] : []),
    claimTimeWords.JKM,
    facts.diedOn === null ? claimTimeWords.JKK : claimTimeCaveat('JKK', facts.diedOn, facts.on),
    heirsAreProven,
  ],
  sources: ['PP 44/2015 Pasal 1 angka 6'],
})
