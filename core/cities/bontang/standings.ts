import { partsOf, addMonths, speakDay, speakMonth, type Day } from '../../law/day.ts'
import { noDay, notYetCovered, usualStandings, type Standing, type Standings } from '../standing.ts'
import { listDay } from './round.ts'

const verifying = 'Pasal 6 ayat (3)–(5), Pasal 11 ayat (1); paparan 2025, "Proses Verifikasi"'
const decree = 'Pasal 7; paparan 2025, "Tim Verifikasi"'

/** The month of the team's next list: this one as long as the civil registry's data are not due yet. */
const nextList = (today: Day): string => {
  const soon = partsOf(today).day <= listDay.on(today)
  return speakMonth(soon ? today : addMonths(today, 1))
}

const withTheTeam =
  (now: string) =>
  (today: Day): Standing => ({
    article: verifying,
    now,
    next: 'Tim memeriksa daftar calon sebulan sekali.',
    when: `Daftar berikutnya: ${nextList(today)}. Kalau belum selesai, ikut bulan sesudahnya.`,
  })

const examined = withTheTeam('Data Anda sudah diperiksa petugas dan ada di tim.')
const objected = withTheTeam('Keberatan Anda sudah sampai di tim.')

export const standings: Standings = {
  ...usualStandings(speakDay),
  reported: ({ today }) => ({
    article: 'Pasal 6 ayat (2) huruf b',
    now: 'Laporan Anda sudah sampai di Disnaker. Nama Anda belum masuk daftar calon.',
    next: 'Petugas membacanya. Kalau diterima, nama Anda masuk daftar calon.',
    when: `Paling cepat ikut daftar ${nextList(today)}. ${noDay}`,
  }),
  adopted: ({ today }) =>
    withTheTeam('Nama Anda sudah masuk daftar calon. Petugas memeriksa datanya.')(today),
  'proposed-eligible': ({ today }) => examined(today),
  'proposed-ineligible': ({ today }) => examined(today),
  eligible: ({ today }) => ({
    article: decree,
    now: `Menurut tim, Anda memenuhi syarat. ${notYetCovered}`,
    next: 'Wali Kota menetapkan nama penerima, sebulan sekali.',
    when: `Daftar berikutnya: ${nextList(today)}. Kami kabari sesudah ditetapkan.`,
  }),
  'eligible-waiting': ({ today }) => ({
    article: 'Menimbang huruf b',
    now: `Anda memenuhi syarat, tetapi uang kota belum cukup. ${notYetCovered}`,
    next: 'Nama Anda menunggu giliran. Daftarnya dilihat lagi sebulan sekali.',
    when: `Daftar berikutnya: ${nextList(today)}. Kapan giliran Anda, belum ada tanggal pasti.`,
  }),
  objected: ({ today }) => objected(today),
  decreed: () => ({
    article: 'Pasal 8',
    now: `Wali Kota sudah menetapkan Anda sebagai penerima. ${notYetCovered}`,
    next: 'Disnaker mendaftarkan Anda ke BPJS Ketenagakerjaan.',
    when: noDay,
  }),
}
