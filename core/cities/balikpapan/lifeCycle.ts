import { step, stepFromEach, type LifeCycle, type State } from '../../law/lifeCycle.ts'

const verifying = 'Pasal 7 ayat (2)'
const bpjsLooks = 'Pasal 8 ayat (2)'
const team = 'Pasal 8 ayat (3)'
const decree = 'Pasal 8 ayat (4) dan (5)'
const budget = 'Menimbang huruf a'
const silent = 'tidak diatur; pelayanan kantor'

const tell = {
  examined: 'Data Anda sudah diperiksa kantor penanggung jawab dan diteruskan. Hasilnya kami kabarkan.',
  incomplete: 'Ada yang perlu dilengkapi. Kami tanyakan satu per satu.',
  corrected: 'Perbaikan sudah kami terima. Kantor memeriksanya lagi.',
  accepted:
    'Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan. Anda belum terlindungi; pendaftaran di BPJS dilakukan pada tahun berikutnya.',
  waiting:
    'Anda memenuhi syarat, tetapi kuota atau anggaran kota belum cukup. Nama Anda menunggu giliran. Anda belum terlindungi.',
  refused:
    'Menurut tim, syaratnya belum terpenuhi. Kalau Anda tidak setuju, balas di sini dan jelaskan. Tim akan memeriksa lagi.',
  objected: 'Keberatan Anda sudah kami terima. Tim memeriksa lagi dan hasilnya kami kabarkan.',
  decreed:
    'Wali Kota sudah menetapkan Anda sebagai penerima. Anda didaftarkan ke BPJS tahun depan; sampai saat itu Anda belum terlindungi.',
  registered:
    'Anda sudah terdaftar di BPJS Ketenagakerjaan. Iurannya dibayar kota; Anda tidak membayar apa pun.',
  withdrawn: 'Usulan Anda sudah ditarik. Anda boleh mengajukan lagi kapan saja.',
}

const proposed: readonly State[] = ['proposed-eligible', 'proposed-ineligible']
const undecided: readonly State[] = [...proposed, 'bpjs-clear', 'objected']
const found: readonly State[] = ['eligible', 'eligible-waiting']
const underWay: readonly State[] = ['reported', 'correction', ...undecided, ...found, 'decreed']

/**
 * From a proposal to registration in the year that follows the decree. BPJS looks whether the candidate is
 * insured already (Pasal 8 ayat (2)) before the team consolidates (ayat (3)), so the team can refuse at any
 * time and accept only after BPJS.
 */
export const lifeCycle: LifeCycle = {
  start: 'reported',
  states: {
    reported: { label: 'Usulan diterima', final: false },
    correction: { label: 'Menunggu perbaikan', final: false },
    'proposed-eligible': { label: 'Usul memenuhi, diperiksa BPJS', final: false },
    'proposed-ineligible': { label: 'Usul tidak memenuhi', final: false },
    'bpjs-clear': { label: 'Belum terdaftar menurut BPJS', final: false },
    eligible: { label: 'Memenuhi', final: false },
    'eligible-waiting': { label: 'Memenuhi, menunggu kuota', final: false },
    ineligible: { label: 'Tidak memenuhi', final: true },
    objected: { label: 'Keberatan diperiksa', final: false },
    decreed: { label: 'Ditetapkan, menunggu tahun berikutnya', final: false },
    registered: { label: 'Terdaftar di BPJS Ketenagakerjaan', final: true },
    withdrawn: { label: 'Ditarik', final: true },
  },
  transitions: [
    step('reported', 'propose-eligible', 'proposed-eligible', 'officer', verifying, tell.examined),
    step('reported', 'propose-ineligible', 'proposed-ineligible', 'officer', verifying, tell.examined),
    step('reported', 'request-correction', 'correction', 'officer', verifying, tell.incomplete),
    ...stepFromEach(proposed, 'request-correction', 'correction', 'officer', verifying, tell.incomplete),
    step('correction', 'correct', 'reported', 'worker', verifying, tell.corrected),
    step('proposed-ineligible', 'propose-eligible', 'proposed-eligible', 'officer', verifying, null),

    step('proposed-eligible', 'bpjs-clear', 'bpjs-clear', 'bpjs', bpjsLooks, null),
    step('objected', 'bpjs-clear', 'bpjs-clear', 'bpjs', bpjsLooks, null),
    step('bpjs-clear', 'team-eligible', 'eligible', 'team', team, tell.accepted),
    step('bpjs-clear', 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
    ...stepFromEach(undecided, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
    ...stepFromEach(found, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
    step('eligible-waiting', 'team-eligible', 'eligible', 'team', team, tell.accepted),
    step('eligible', 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
    step('ineligible', 'object', 'objected', 'worker', silent, tell.objected),

    step('eligible', 'decree', 'decreed', 'mayor', decree, tell.decreed),
    step('decreed', 'register', 'registered', 'bpjs', 'Pasal 8 ayat (6)', tell.registered),
    ...stepFromEach(underWay, 'withdraw', 'withdrawn', 'worker', silent, tell.withdrawn),
  ],
}
