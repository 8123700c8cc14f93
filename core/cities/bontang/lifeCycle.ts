import { step, stepFromEach, type LifeCycle } from '../../law/lifeCycle.ts'

const verifying = 'Pasal 6 ayat (3) dan (4)'
const team = 'Pasal 6 ayat (5)'
const decree = 'Pasal 7'
const silent = 'tidak diatur; pelayanan kantor'

const examined = 'Data Anda sudah diperiksa petugas dan diteruskan ke tim verifikasi. Hasilnya kami kabarkan.'
const accepted =
  'Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan. Anda belum terlindungi sebelum terdaftar di BPJS Ketenagakerjaan.'
const waiting =
  'Anda memenuhi syarat, tetapi anggaran kota belum cukup bulan ini. Nama Anda menunggu giliran. Anda belum terlindungi.'
const refused =
  'Tim menyatakan syaratnya belum terpenuhi. Alasannya kami sebutkan. Bila Anda keberatan, balas di sini dan jelaskan; tim memeriksa lagi.'

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
    step(
      'reported',
      'adopt',
      'adopted',
      'officer',
      'Pasal 6 ayat (2) huruf b',
      'Laporan Anda sudah diambil Disnaker sebagai data calon. Berikutnya diperiksa petugas.',
    ),
    step('adopted', 'propose-eligible', 'proposed-eligible', 'officer', verifying, examined),
    step('adopted', 'propose-ineligible', 'proposed-ineligible', 'officer', verifying, examined),
    ...stepFromEach(
      ['reported', 'adopted', 'proposed-eligible', 'proposed-ineligible'],
      'request-correction',
      'correction',
      'officer',
      verifying,
      'Ada yang perlu dilengkapi. Kami tanyakan satu per satu.',
    ),
    step(
      'correction',
      'correct',
      'reported',
      'worker',
      verifying,
      'Perbaikan sudah kami terima. Disnaker memeriksanya lagi.',
    ),

    ...stepFromEach(
      ['proposed-eligible', 'proposed-ineligible', 'objected'],
      'team-eligible',
      'eligible',
      'team',
      team,
      accepted,
    ),
    ...stepFromEach(
      ['proposed-eligible', 'proposed-ineligible', 'objected'],
      'team-waiting',
      'eligible-waiting',
      'team',
      'Menimbang huruf b',
      waiting,
    ),
    ...stepFromEach(
      ['proposed-eligible', 'proposed-ineligible', 'objected', 'eligible', 'eligible-waiting'],
      'team-ineligible',
      'ineligible',
      'team',
      team,
      refused,
    ),
    step('eligible-waiting', 'team-eligible', 'eligible', 'team', team, accepted),
    step('eligible', 'team-waiting', 'eligible-waiting', 'team', 'Menimbang huruf b', waiting),
    step(
      'ineligible',
      'object',
      'objected',
      'worker',
      silent,
      'Keberatan Anda sudah kami terima. Tim memeriksa lagi dan hasilnya kami kabarkan.',
    ),

    step(
      'eligible',
      'decree',
      'decreed',
      'mayor',
      decree,
      'Wali Kota sudah menetapkan Anda sebagai penerima. Berikutnya Disnaker mendaftarkan Anda ke BPJS Ketenagakerjaan.',
    ),
    step(
      'decreed',
      'register',
      'registered',
      'bpjs',
      'Pasal 8',
      'Anda sudah terdaftar di BPJS Ketenagakerjaan. Iurannya dibayar kota; Anda tidak membayar apa pun.',
    ),
    ...stepFromEach(
      [
        'reported',
        'adopted',
        'correction',
        'proposed-eligible',
        'proposed-ineligible',
        'eligible',
        'eligible-waiting',
        'objected',
        'decreed',
      ],
      'withdraw',
      'withdrawn',
      'worker',
      silent,
      'Laporan Anda sudah ditarik. Anda boleh melapor lagi kapan saja.',
    ),
  ],
}
