import { partsOf, speakDay, type Day } from '../../law/day.ts'
import {
  noDay,
  notYetCovered,
  usualStandings,
  type Standing,
  type StandingDays,
  type Standings,
} from '../standing.ts'
import { lastMonthOfThirdQuarter, renewalYear } from './timeline.ts'

const renewing = 'Pasal 8 ayat (1)'
const bpjsLooks = 'Pasal 8 ayat (2) dan (3)'
const decree = 'Pasal 8 ayat (4) dan (5)'
const enrolling = 'Pasal 8 ayat (6)'

/** The yearly list in which somebody stands who came on that day, as long as it is ahead. */
const renewal = ({ today, since }: StandingDays): string => {
  const year = renewalYear(since)
  const { year: thisYear, month } = partsOf(today)
  const gone = thisYear > year || (thisYear === year && month > lastMonthOfThirdQuarter)
  return gone
    ? `Daftar Juli–September ${year} sudah lewat. Ketik *petugas*, tanyakan apakah nama Anda ikut.`
    : `Daftar calon disusun setahun sekali: Juli–September ${year}. ${noDay}`
}

const withTheTeam =
  (now: string, next: string) =>
  (days: StandingDays): Standing => ({
    article: bpjsLooks,
    now,
    next,
    when: renewal(days),
  })

const examined = withTheTeam(
  'Data Anda sudah diperiksa kantor dan diteruskan.',
  'BPJS melihat apakah Anda sudah terdaftar. Sesudah itu tim memutuskan.',
)

const enrolment = (decreedOn: Day, today: Day): string => {
  const year = partsOf(decreedOn).year + 1
  return partsOf(today).year <= year
    ? `Waktunya tahun ${year}. Bulannya belum pasti, kami kabari di sini.`
    : `Seharusnya sudah, tahun ${year}. Maaf, ini terlambat. Untuk menanyakan, ketik *petugas*.`
}

export const standings: Standings = {
  ...usualStandings(speakDay),
  reported: (days) => ({
    article: `Pasal 7 ayat (2), ${renewing}`,
    now: 'Usulan Anda sudah kami terima.',
    next: 'Kantor memeriksa data dan surat Anda.',
    when: renewal(days),
  }),
  'proposed-eligible': examined,
  'proposed-ineligible': examined,
  'bpjs-clear': () => ({
    article: bpjsLooks,
    now: 'Menurut BPJS, Anda belum punya jaminan ini. Itu sesuai syarat.',
    next: 'Tim memutuskan apakah Anda memenuhi syarat.',
    when: noDay,
  }),
  eligible: ({ today }) => ({
    article: `${decree}, ${enrolling}`,
    now: `Menurut tim, Anda memenuhi syarat. ${notYetCovered}`,
    next: 'Wali Kota menetapkan nama penerima.',
    when: `Kalau ditetapkan tahun ${partsOf(today).year}, Anda didaftarkan tahun ${partsOf(today).year + 1}.`,
  }),
  'eligible-waiting': () => ({
    article: 'Menimbang huruf a',
    now: `Anda memenuhi syarat, tetapi jatah atau uang kota belum cukup. ${notYetCovered}`,
    next: 'Nama Anda menunggu giliran.',
    when: noDay,
  }),
  objected: () => ({
    article: 'tidak diatur; pelayanan kantor',
    now: 'Keberatan Anda sudah kami terima.',
    next: 'Tim memeriksa lagi.',
    when: noDay,
  }),
  decreed: ({ today, since }) => ({
    article: enrolling,
    now: `Wali Kota sudah menetapkan Anda sebagai penerima. ${notYetCovered}`,
    next: 'BPJS mendaftarkan Anda.',
    when: enrolment(since, today),
  }),
}
