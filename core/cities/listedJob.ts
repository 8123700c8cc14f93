import { met, unknown, unmet, type Test, type Verdict } from '../law/clause.ts'
import type { Facts } from './facts.ts'
import { findOccupation, isVague, type Occupation, type Occupations } from './occupation.ts'
import { wordsOf } from './words.ts'

/** The job test. An open list never refuses by itself; a closed one does, once nothing in it fits. */
export const listedJob = (occupations: Occupations, list: 'open' | 'closed'): Test<Facts> => {
  if (occupations === 'not-decreed') return () => noListYet
  const written = verdictsByName(occupations)
  const wide = occupations.filter((each) => each.wide === true)
  return ({ occupation: job }) => {
    if (job === undefined) return jobUnknown
    const known = written.get(job) ?? written.get(plain(job))
    if (known !== undefined) return known
    const shown = job.slice(0, longestShown)
    if (isVague(job)) return unknown(`"${shown}" terlalu umum; sebutkan pekerjaan yang sebenarnya dilakukan.`)
    const alike = findOccupation({ occupations }, job)
    if (alike.length > 0) return maybe(shown, alike)
    return list === 'open' ? notNamed(shown) : notListed(shown, wide)
  }
}

const longestShown = 60

const plain = (job: string): string => wordsOf(job).join(' ')

const jobUnknown = unknown('Pekerjaannya belum diketahui.')

const noListYet = unknown(
  'Daftar pekerjaannya ditetapkan Kepala Dinas, dan keputusan itu belum dimasukkan.',
  'Masukkan keputusan Kepala Dinas tentang jenis pekerja informal; sebelum itu pekerjaan tidak dapat dinilai.',
)

/** What the list itself says of each name in it, written as in the list and as people type it. */
const verdictsByName = (occupations: readonly Occupation[]): ReadonlyMap<string, Verdict> => {
  const verdicts = new Map<string, Verdict>()
  const write = (name: string, verdict: Verdict) => verdicts.set(name, verdict).set(plain(name), verdict)
  for (const each of occupations) {
    for (const name of [each.wording, ...(each.parts ?? [])]) write(name, verdictOn(each))
    if (each.joint !== undefined) write(each.joint, met(`Pekerjaannya ada dalam daftar (${each.article}).`))
    for (const job of each.excludes?.jobs ?? []) write(job, unmet(each.excludes?.why ?? ''))
  }
  return verdicts
}

const verdictOn = ({ openEnded, everyday, article }: Occupation): Verdict =>
  openEnded === true
    ? unknown(
        `Hanya bisa masuk lewat "${everyday}"; petugas yang menilai.`,
        `Nilai apakah pekerjaannya sejenis dengan daftar (${article}).`,
      )
    : met(`Pekerjaannya ada dalam daftar: ${everyday}.`)

const maybe = (job: string, alike: readonly Occupation[]): Verdict =>
  unknown(
    `"${job}" mungkin termasuk: ${alike.map(({ everyday }) => everyday).join('; ')}.`,
    `Cocokkan "${job}" dengan ${articlesOf(alike)}.`,
  )

const notNamed = (job: string): Verdict =>
  unknown(`"${job}" tidak disebut dalam daftar.`, `Nilai apakah "${job}" sejenis dengan daftar.`)

const notListed = (job: string, wide: readonly Occupation[]): Verdict => {
  const refusal = unmet(`"${job}" tidak ada dalam daftar pekerjaan.`, {
    tell: 'Bila sehari-hari Anda mengerjakan hal lain yang ada dalam daftar, sebutkan pekerjaan itu.',
  })
  const look = `Sebelum mengusulkan tidak memenuhi, cocokkan "${job}" dengan ${articlesOf(wide)}.`
  return wide.length === 0 ? refusal : { ...refusal, officer: look }
}

const articlesOf = (occupations: readonly Occupation[]): string =>
  [...new Set(occupations.map(({ article }) => article))].join(', ')
