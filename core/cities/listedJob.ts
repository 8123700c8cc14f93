import { met, unknown, unmet, type Test } from '../law/clause.ts'
import type { Facts } from './facts.ts'
import { findOccupation, isVague, occupationNamed, type Occupation, type Occupations } from './occupation.ts'
import { wordsOf } from './words.ts'

/** The job test. An open list never refuses by itself; a closed one does, once nothing in it fits. */
export const listedJob = (occupations: Occupations, list: 'open' | 'closed'): Test<Facts> => {
  if (occupations === 'not-decreed') return () => noListYet
  const excluded = exclusionsOf(occupations)
  const verdicts = new Map(occupations.map((each) => [each, verdictOn(each)]))
  return ({ occupation: job }) => {
    if (job === undefined) return jobUnknown
    const named = occupationNamed(occupations, job)
    const verdict = named && verdicts.get(named)
    return verdict ?? verdictOnUnlisted(job, occupations, excluded, list)
  }
}

const jobUnknown = unknown('Pekerjaannya belum diketahui.')

const noListYet = unknown(
  'Daftar pekerjaannya ditetapkan Kepala Dinas, dan keputusan itu belum dimasukkan.',
  'Masukkan keputusan Kepala Dinas tentang jenis pekerja informal; sebelum itu pekerjaan tidak dapat dinilai.',
)

const verdictOn = (occupation: Occupation) =>
  occupation.openEnded === true
    ? unknown(
        `Hanya bisa masuk lewat "${occupation.everyday}"; petugas yang menilai.`,
        `Nilai apakah pekerjaannya sejenis dengan daftar (${occupation.article}).`,
      )
    : met(`Pekerjaannya ada dalam daftar: ${occupation.everyday}.`)

const verdictOnUnlisted = (
  job: string,
  occupations: readonly Occupation[],
  excluded: ReadonlyMap<string, string>,
  list: 'open' | 'closed',
) => {
  const shown = job.slice(0, 60)
  const excludedWhy = excluded.get(wordsOf(job).join(' '))
  if (excludedWhy !== undefined) return unmet(excludedWhy)
  const joint = occupations.find((each) => each.joint === job)
  if (joint !== undefined) return met(`Pekerjaannya ada dalam daftar (${joint.article}).`)
  if (isVague(job)) return unknown(`"${shown}" terlalu umum; sebutkan pekerjaan yang sebenarnya dilakukan.`)
  const alike = findOccupation({ occupations }, job)
  if (alike.length > 0)
    return unknown(
      `"${shown}" mungkin termasuk: ${alike.map(({ everyday }) => everyday).join('; ')}.`,
      `Cocokkan "${shown}" dengan ${alike.map(({ article }) => article).join(', ')}.`,
    )
  return list === 'closed'
    ? unmet(`"${shown}" tidak ada dalam daftar pekerjaan.`, {
        tell: 'Bila sehari-hari Anda mengerjakan hal lain yang ada dalam daftar, sebutkan pekerjaan itu.',
      })
    : unknown(`"${shown}" tidak disebut dalam daftar.`, `Nilai apakah "${shown}" sejenis dengan daftar.`)
}

const exclusionsOf = (occupations: readonly Occupation[]): ReadonlyMap<string, string> =>
  new Map(
    occupations.flatMap(({ excludes }) =>
      (excludes?.jobs ?? []).map((job) => [wordsOf(job).join(' '), excludes?.why ?? ''] as const),
    ),
  )
