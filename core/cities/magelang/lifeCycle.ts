import { step, stepFromEach, type LifeCycle, type State } from '../../law/lifeCycle.ts'
import { alikeWords, findingOtherwise, proposed, proposing, silent, underWay } from '../applicationLife.ts'

const verifying = 'Pasal 8 ayat (2)'
const team = 'Pasal 8 ayat (2), Pasal 9'
const budget = 'Pasal 13 ayat (1)'
const juknis = 'Pasal 11 (petunjuk teknis)'

const tell = {
  ...alikeWords,
  examined: 'Usulan Anda sudah diperiksa petugas dan diteruskan ke tim verifikasi. Hasilnya kami kabarkan.',
  corrected: 'Perbaikan sudah kami terima. Dinas memeriksanya lagi.',
  accepted:
    'Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan sebagai calon peserta. Anda belum terlindungi sebelum terdaftar di BPJS Ketenagakerjaan.',
  waiting:
    'Anda memenuhi syarat, tetapi kuota atau anggaran kota belum cukup. Nama Anda menunggu giliran. Anda belum terlindungi.',
  decreed:
    'Wali Kota sudah menetapkan Anda sebagai calon peserta. Anda belum terlindungi; Dinas mengabari bila pendaftaran di BPJS selesai.',
  withdrawn: 'Usulan Anda sudah ditarik. Anda boleh mengajukan lagi kapan saja.',
}

const beforeTheTeam: readonly State[] = [...proposed, 'objected']

/** The mayor's decree makes a *calon peserta*; the step from there to BPJS is left to a juknis (Pasal 11). */
export const lifeCycle: LifeCycle = {
  start: 'reported',
  states: {
    reported: { label: 'Usulan diterima', final: false },
    correction: { label: 'Menunggu perbaikan', final: false },
    'proposed-eligible': { label: 'Usul memenuhi', final: false },
    'proposed-ineligible': { label: 'Usul tidak memenuhi', final: false },
    eligible: { label: 'Memenuhi', final: false },
    'eligible-waiting': { label: 'Memenuhi, menunggu kuota', final: false },
    ineligible: { label: 'Tidak memenuhi', final: true },
    objected: { label: 'Keberatan diperiksa', final: false },
    decreed: { label: 'Calon peserta (SK Wali Kota)', final: false },
    registered: { label: 'Terdaftar di BPJS Ketenagakerjaan', final: true },
    withdrawn: { label: 'Ditarik', final: true },
  },
  transitions: [
    ...proposing('reported', verifying, tell),

    ...stepFromEach(beforeTheTeam, 'team-eligible', 'eligible', 'team', team, tell.accepted),
    ...stepFromEach(beforeTheTeam, 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
    ...stepFromEach(beforeTheTeam, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
    ...findingOtherwise(team, budget, tell),

    step('eligible', 'decree', 'decreed', 'mayor', 'Pasal 8 ayat (3)', tell.decreed),
    step('decreed', 'register', 'registered', 'bpjs', juknis, tell.registered),
    ...stepFromEach(underWay, 'withdraw', 'withdrawn', 'worker', silent, tell.withdrawn),
  ],
}
