import { addMonths, type Day } from '../day.ts'
import { rupiah } from '../rupiah.ts'
import type { Cause } from './causeOfDeath.ts'
import { claimTimeWords, claimUntil, longAgoWords } from './claimTimes.ts'
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
  'Tiga bulan kami hitung dari tanggal terdaftar ke tanggal yang sama. Cara hitung BPJS belum dipastikan.'

/** What the family may expect of a death. Days outside the known law throw MissingValue, which names it. */
export const benefit = (facts: DeathFacts): Benefit => {
  if (facts.cause === 'unknown') return forOfficer()
  const programme = facts.cause === 'work-accident' ? 'JKK' : 'JKM'
  const { memberSince, diedOn } = facts
  const tail = [...timeCaveats(programme, facts), heirsAreProven]
  const without = (why: string): Benefit => ({
    programme,
    amount: null,
    parts: [],
    caveats: [why, ...tail],
    sources: [],
  })
  if (diedOn === null) return without(notKnownDay)
  if (memberSince === null) return without(notKnownMember)
  if (diedOn < memberSince) return without(diedBeforeCover)
  const found = programme === 'JKK' ? fromWork(diedOn) : notFromWork(memberSince, diedOn)
  return {
    programme,
    amount: found.parts.reduce((sum, part) => sum + part.amount, 0),
    parts: found.parts,
    caveats: [bpjsDecides, ...found.caveats, ...tail],
    sources: found.sources,
  }
}

type Found = Pick<Benefit, 'parts' | 'caveats' | 'sources'>

const fromWork = (diedOn: Day): Found => {
  const { maxChildren } = scholarship.on(diedOn)
  return {
    parts: jkkDeathParts(diedOn),
    caveats: [
      'Jumlah ini untuk golongan iuran terendah, yang dibayar kota.',
      `Anak sekolah, paling banyak ${maxChildren}, bisa dapat beasiswa tanpa masa tunggu. Jumlahnya di luar angka ini.`,
    ],
    sources: [jkkSource(diedOn), scholarship.entryOn(diedOn).source],
  }
}

const notFromWork = (memberSince: Day, diedOn: Day): Found => {
  const shortly = addMonths(memberSince, 4)
  const caveats = [...(diedOn < shortly ? [countedByDate] : []), scholarshipCaveat(memberSince, diedOn)]
  const sources = [jkmParts.entryOn(diedOn).source, scholarship.entryOn(diedOn).source]
  // Three months are enough under every rule we know; only a shorter membership asks what the rule then was.
  const enough = addMonths(memberSince, longestKnownWait)
  if (diedOn >= enough) return { parts: jkmParts.on(diedOn), caveats, sources }
  const { value: waiting, source } = jkmWaiting.entryOn(diedOn)
  const full = jkmParts.on(diedOn).reduce((sum, { amount }) => sum + amount, 0)
  const why = `Kepesertaan belum ${waiting.fullAfterMonths} bulan: ${rupiah(waiting.before.amount)}, bukan ${rupiah(full)}.`
  return { parts: [waiting.before], caveats: [why, ...caveats], sources: [source, ...sources] }
}

const longestKnownWait = Math.max(...jkmWaiting.entries.map(({ value }) => value.fullAfterMonths))

const scholarshipCaveat = (memberSince: Day, diedOn: Day): string => {
  const { jkmAfterYears, maxChildren } = scholarship.on(diedOn)
  return diedOn >= addMonths(memberSince, jkmAfterYears * 12)
    ? `Anak sekolah, paling banyak ${maxChildren}, bisa dapat beasiswa. Jumlahnya di luar angka ini, dihitung BPJS.`
    : `Beasiswa anak untuk JKM baru ada setelah ${jkmAfterYears} tahun iuran.`
}

const timeCaveats = (programme: 'JKK' | 'JKM', { diedOn, on }: DeathFacts): readonly string[] => {
  const until = diedOn === null ? null : claimUntil(programme, diedOn)
  const longAgo = on !== undefined && until !== null && on > until
  return longAgo ? [longAgoWords] : [claimTimeWords[programme]]
}

const forOfficer = (): Benefit => ({
  programme: 'officer',
  amount: null,
  parts: [],
  caveats: [
    'Petugas melihat dulu sebab meninggalnya. Sampai itu jelas, JKK dan JKM sama-sama masih terbuka.',
    'Bila karena pekerjaan, jalannya JKK. Bila bukan, jalannya JKM.',
    claimTimeWords.JKK,
    heirsAreProven,
  ],
  sources: ['PP 44/2015 Pasal 1 angka 6'],
})
