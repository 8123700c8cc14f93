import { step, stepFromEach, type LifeCycle, type State } from '../../law/lifeCycle.ts'

const verifying = 'Pasal 8 ayat (2)'
const team = 'Pasal 8 ayat (2), Pasal 9'
const budget = 'Pasal 13 ayat (1)'
const juknis = 'Pasal 11 (petunjuk teknis)'
const silent = 'tidak diatur; pelayanan kantor'

const tell = {
  examined: 'Usulan Anda sudah diperiksa petugas dan diteruskan ke tim verifikasi. Hasilnya kami kabarkan.',
  incomplete: 'Ada yang perlu dilengkapi. Kami tanyakan satu per satu.',
  corrected: 'Perbaikan sudah kami terima. Dinas memeriksanya lagi.',
  accepted:
    'Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan sebagai calon peserta. Anda belum terlindungi sebelum terdaftar di BPJS Ketenagakerjaan.',
  waiting:
    'Anda memenuhi syarat, tetapi kuota atau anggaran kota belum cukup. Nama Anda menunggu giliran. Anda belum terlindungi.',
  refused:
    'Menurut tim, syaratnya belum terpenuhi. Kalau Anda tidak setuju, balas di sini dan jelaskan. Tim akan memeriksa lagi.',
  objected: 'Keberatan Anda sudah kami terima. Tim memeriksa lagi dan hasilnya kami kabarkan.',
  decreed:
    'Wali Kota sudah menetapkan Anda sebagai calon peserta. Anda belum terlindungi; Dinas mengabari bila pendaftaran di BPJS selesai.',
  registered:
    'Anda sudah terdaftar di BPJS Ketenagakerjaan. Iurannya dibayar kota; Anda tidak membayar apa pun.',
  withdrawn: 'Usulan Anda sudah ditarik. Anda boleh mengajukan lagi kapan saja.',
}

const proposed: readonly State[] = ['proposed-eligible', 'proposed-ineligible']
const beforeTheTeam: readonly State[] = [...proposed, 'objected']
const found: readonly State[] = ['eligible', 'eligible-waiting']
const underWay: readonly State[] = ['reported', 'correction', ...beforeTheTeam, ...found, 'decreed']

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
    step('reported', 'propose-eligible', 'proposed-eligible', 'officer', verifying, tell.examined),
    step('reported', 'propose-ineligible', 'proposed-ineligible', 'officer', verifying, tell.examined),
    step('reported', 'request-correction', 'correction', 'officer', verifying, tell.incomplete),
    ...stepFromEach(proposed, 'request-correction', 'correction', 'officer', verifying, tell.incomplete),
    step('correction', 'correct', 'reported', 'worker', verifying, tell.corrected),

    ...stepFromEach(beforeTheTeam, 'team-eligible', 'eligible', 'team', team, tell.accepted),
    ...stepFromEach(beforeTheTeam, 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
    ...stepFromEach(beforeTheTeam, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
    ...stepFromEach(found, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
    step('eligible-waiting', 'team-eligible', 'eligible', 'team', team, tell.accepted),
    step('eligible', 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
    step('ineligible', 'object', 'objected', 'worker', silent, tell.objected),

    step('eligible', 'decree', 'decreed', 'mayor', 'Pasal 8 ayat (3)', tell.decreed),
    step('decreed', 'register', 'registered', 'bpjs', juknis, tell.registered),
    ...stepFromEach(underWay, 'withdraw', 'withdrawn', 'worker', silent, tell.withdrawn),
  ],
}
