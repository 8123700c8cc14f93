import { step, stepFromEach, type LifeCycle, type State } from '../../law/lifeCycle.ts'
import { alikeWords, findingOtherwise, proposed, proposing, silent, underWay } from '../applicationLife.ts'

const verifying = 'Pasal 7 ayat (2)'
const bpjsLooks = 'Pasal 8 ayat (2)'
const team = 'Pasal 8 ayat (3)'
const decree = 'Pasal 8 ayat (4) dan (5)'
const budget = 'Menimbang huruf a'

const tell = {
  ...alikeWords,
  examined: 'Data Anda sudah diperiksa kantor penanggung jawab dan diteruskan. Hasilnya kami kabarkan.',
  corrected: 'Perbaikan sudah kami terima. Kantor memeriksanya lagi.',
  accepted:
    'Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan. Anda belum terlindungi; pendaftaran di BPJS dilakukan pada tahun berikutnya.',
  waiting:
    'Anda memenuhi syarat, tetapi kuota atau anggaran kota belum cukup. Nama Anda menunggu giliran. Anda belum terlindungi.',
  decreed:
    'Wali Kota sudah menetapkan Anda sebagai penerima. Anda didaftarkan ke BPJS tahun depan; sampai saat itu Anda belum terlindungi.',
  withdrawn: 'Usulan Anda sudah ditarik. Anda boleh mengajukan lagi kapan saja.',
}

const undecided: readonly State[] = [...proposed, 'bpjs-clear', 'objected']

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
    ...proposing('reported', verifying, tell),
    step('proposed-ineligible', 'propose-eligible', 'proposed-eligible', 'officer', verifying, null),

    step('proposed-eligible', 'bpjs-clear', 'bpjs-clear', 'bpjs', bpjsLooks, null),
    step('objected', 'bpjs-clear', 'bpjs-clear', 'bpjs', bpjsLooks, null),
    step('bpjs-clear', 'team-eligible', 'eligible', 'team', team, tell.accepted),
    step('bpjs-clear', 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
    ...stepFromEach(undecided, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
    ...findingOtherwise(team, budget, tell),

    step('eligible', 'decree', 'decreed', 'mayor', decree, tell.decreed),
    step('decreed', 'register', 'registered', 'bpjs', 'Pasal 8 ayat (6)', tell.registered),
    ...stepFromEach([...underWay, 'bpjs-clear'], 'withdraw', 'withdrawn', 'worker', silent, tell.withdrawn),
  ],
}
