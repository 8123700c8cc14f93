import { step, stepFromEach, type LifeCycle, type State } from '../../law/lifeCycle.ts'

const reportArticle = 'Pasal 6 ayat (2) huruf b'
const verifying = 'Pasal 6 ayat (3) dan (4)'
const team = 'Pasal 6 ayat (5)'
const budget = 'Menimbang huruf b'
const silent = 'tidak diatur; pelayanan kantor'

const tell = {
  adopted: 'Laporan Anda sudah diambil Disnaker sebagai data calon. Berikutnya diperiksa petugas.',
  examined: 'Data Anda sudah diperiksa petugas dan diteruskan ke tim verifikasi. Hasilnya kami kabarkan.',
  incomplete: 'Ada yang perlu dilengkapi. Kami tanyakan satu per satu.',
  corrected: 'Perbaikan sudah kami terima. Disnaker memeriksanya lagi.',
  accepted:
    'Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan. Anda belum terlindungi sebelum terdaftar di BPJS Ketenagakerjaan.',
  waiting:
    'Anda memenuhi syarat, tetapi anggaran kota belum cukup bulan ini. Nama Anda menunggu giliran. Anda belum terlindungi.',
  refused:
    'Menurut tim, syaratnya belum terpenuhi. Kalau Anda tidak setuju, balas di sini dan jelaskan. Tim akan memeriksa lagi.',
  objected: 'Keberatan Anda sudah kami terima. Tim memeriksa lagi dan hasilnya kami kabarkan.',
  decreed:
    'Wali Kota sudah menetapkan Anda sebagai penerima. Berikutnya Disnaker mendaftarkan Anda ke BPJS Ketenagakerjaan.',
  registered:
    'Anda sudah terdaftar di BPJS Ketenagakerjaan. Iurannya dibayar kota; Anda tidak membayar apa pun.',
  withdrawn: 'Laporan Anda sudah ditarik. Anda boleh melapor lagi kapan saja.',
}

const proposed: readonly State[] = ['proposed-eligible', 'proposed-ineligible']
const beforeTheTeam: readonly State[] = [...proposed, 'objected']
const found: readonly State[] = ['eligible', 'eligible-waiting']
const underWay: readonly State[] = [
  'reported',
  'adopted',
  'correction',
  ...beforeTheTeam,
  ...found,
  'decreed',
]

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
    step('adopted', 'propose-eligible', 'proposed-eligible', 'officer', verifying, tell.examined),
    step('adopted', 'propose-ineligible', 'proposed-ineligible', 'officer', verifying, tell.examined),
    step('reported', 'request-correction', 'correction', 'officer', verifying, tell.incomplete),
    step('adopted', 'request-correction', 'correction', 'officer', verifying, tell.incomplete),
    ...stepFromEach(proposed, 'request-correction', 'correction', 'officer', verifying, tell.incomplete),
    step('correction', 'correct', 'reported', 'worker', verifying, tell.corrected),

    ...stepFromEach(beforeTheTeam, 'team-eligible', 'eligible', 'team', team, tell.accepted),
    ...stepFromEach(beforeTheTeam, 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
    ...stepFromEach(beforeTheTeam, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
    ...stepFromEach(found, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
    step('eligible-waiting', 'team-eligible', 'eligible', 'team', team, tell.accepted),
    step('eligible', 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
    step('ineligible', 'object', 'objected', 'worker', silent, tell.objected),

    step('eligible', 'decree', 'decreed', 'mayor', 'Pasal 7', tell.decreed),
    step('decreed', 'register', 'registered', 'bpjs', 'Pasal 8', tell.registered),
    ...stepFromEach(underWay, 'withdraw', 'withdrawn', 'worker', silent, tell.withdrawn),
  ],
}
