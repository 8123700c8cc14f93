import { step, stepFromEach, type LifeCycle, type State } from '../../law/lifeCycle.ts'
import { alikeWords, findingOtherwise, proposed, proposing, silent, underWay } from '../applicationLife.ts'

const reportArticle = 'Pasal 6 ayat (2) huruf b'
const verifying = 'Pasal 6 ayat (3) dan (4)'
const team = 'Pasal 6 ayat (5)'
const budget = 'Menimbang huruf b'

const tell = {
  ...alikeWords,
  adopted: 'Laporan Anda sudah diambil Disnaker sebagai data calon. Berikutnya diperiksa petugas.',
  examined: 'Data Anda sudah diperiksa petugas dan diteruskan ke tim verifikasi. Hasilnya kami kabarkan.',
  corrected: 'Perbaikan sudah kami terima. Disnaker memeriksanya lagi.',
  accepted:
    'Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan. Anda belum terlindungi sebelum terdaftar di BPJS Ketenagakerjaan.',
  waiting:
    'Anda memenuhi syarat, tetapi anggaran kota belum cukup bulan ini. Nama Anda menunggu giliran. Anda belum terlindungi.',
  decreed:
    'Wali Kota sudah menetapkan Anda sebagai penerima. Berikutnya Disnaker mendaftarkan Anda ke BPJS Ketenagakerjaan.',
  withdrawn: 'Laporan Anda sudah ditarik. Anda boleh melapor lagi kapan saja.',
}

const beforeTheTeam: readonly State[] = [...proposed, 'objected']

/** From a worker's report to registration. A report becomes the office's data only once Disnaker adopts it. */
export const lifeCycle: LifeCycle = {
  start: 'reported',
  states: {
    reported: { label: 'Laporan calon', final: false },
    adopted: { label: 'Data Disnaker', final: false },
    correction: { label: 'Menunggu perbaikan', final: false },
    'proposed-eligible': { label: 'Usul memenuhi', final: false },
    'proposed-ineligible': { label: 'Usul tidak memenuhi', final: false },
    eligible: { label: 'Memenuhi', final: false },
    'eligible-waiting': { label: 'Memenuhi, menunggu anggaran', final: false },
    ineligible: { label: 'Tidak memenuhi', final: true },
    objected: { label: 'Keberatan diperiksa', final: false },
    decreed: { label: 'Ditetapkan Wali Kota', final: false },
    registered: { label: 'Terdaftar di BPJS Ketenagakerjaan', final: true },
    withdrawn: { label: 'Ditarik', final: true },
  },
  transitions: [
    step('reported', 'adopt', 'adopted', 'officer', reportArticle, tell.adopted),
    step('reported', 'request-correction', 'correction', 'officer', verifying, tell.incomplete),
    ...proposing('adopted', verifying, tell),

    ...stepFromEach(beforeTheTeam, 'team-eligible', 'eligible', 'team', team, tell.accepted),
    ...stepFromEach(beforeTheTeam, 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
    ...stepFromEach(beforeTheTeam, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
    ...findingOtherwise(team, budget, tell),

    step('eligible', 'decree', 'decreed', 'mayor', 'Pasal 7', tell.decreed),
    step('decreed', 'register', 'registered', 'bpjs', 'Pasal 8', tell.registered),
    ...stepFromEach([...underWay, 'adopted'], 'withdraw', 'withdrawn', 'worker', silent, tell.withdrawn),
  ],
}
