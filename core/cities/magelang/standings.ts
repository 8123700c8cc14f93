import { speakDay } from '../../law/day.ts'
import { noDay, notYetCovered, usualStandings, type Standing, type Standings } from '../standing.ts'

const verifying = 'Pasal 8 ayat (2), Pasal 9'

/** The regulation names no day for any step: it is said each time, and nothing is made up. */
const withTheTeam = (now: string) => (): Standing => ({
  article: verifying,
  now,
  next: 'Tim memeriksa, lalu memberi hasilnya kepada Wali Kota.',
  when: noDay,
})

const examined = withTheTeam('Data Anda sudah diperiksa petugas dan ada di tim.')

export const standings: Standings = {
  ...usualStandings(speakDay),
  reported: () => ({
    article: verifying,
    now: 'Usulan Anda sudah sampai di Dinas Tenaga Kerja.',
    next: 'Petugas dan tim memeriksa data Anda.',
    when: noDay,
  }),
  'proposed-eligible': examined,
  'proposed-ineligible': examined,
  eligible: () => ({
    article: 'Pasal 8 ayat (3)',
    now: `Menurut tim, Anda memenuhi syarat. ${notYetCovered}`,
    next: 'Wali Kota menetapkan nama calon peserta.',
    when: noDay,
  }),
  'eligible-waiting': () => ({
    article: 'Pasal 13 ayat (1)',
    now: `Anda memenuhi syarat, tetapi uang kota belum cukup. ${notYetCovered}`,
    next: 'Nama Anda menunggu giliran. Anggaran kota disusun setahun sekali.',
    when: noDay,
  }),
  objected: withTheTeam('Keberatan Anda sudah sampai di tim.'),
  decreed: () => ({
    article: 'Pasal 11 (petunjuk teknis)',
    now: `Wali Kota sudah menetapkan Anda sebagai calon peserta. ${notYetCovered}`,
    next: 'Dinas mengurus pendaftaran Anda di BPJS Ketenagakerjaan.',
    when: noDay,
  }),
}
