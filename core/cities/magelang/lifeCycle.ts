import { step, stepFromEach, type LifeCycle } from '../../law/lifeCycle.ts'

const verifying = 'Pasal 8 ayat (2)'
const team = 'Pasal 8 ayat (2), Pasal 9'
const silent = 'tidak diatur; pelayanan kantor'

const examined =
  'Usulan Anda sudah diperiksa petugas dan diteruskan ke tim verifikasi. Hasilnya kami kabarkan.'
const accepted =
  'Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan sebagai calon peserta. Anda belum terlindungi sebelum terdaftar di BPJS Ketenagakerjaan.'
const waiting =
  'Anda memenuhi syarat, tetapi kuota atau anggaran kota belum cukup. Nama Anda menunggu giliran. Anda belum terlindungi.'
const refused =
  'Tim menyatakan syaratnya belum terpenuhi. Alasannya kami sebutkan. Bila Anda keberatan, balas di sini dan jelaskan; tim memeriksa lagi.'

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
    step('reported', 'propose-eligible', 'proposed-eligible', 'officer', verifying, examined),
    step('reported', 'propose-ineligible', 'proposed-ineligible', 'officer', verifying, examined),
    ...stepFromEach(
      ['reported', 'proposed-eligible', 'proposed-ineligible'],
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
      'Perbaikan sudah kami terima. Dinas memeriksanya lagi.',
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
      'Pasal 13 ayat (1)',
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
    step('eligible', 'team-waiting', 'eligible-waiting', 'team', 'Pasal 13 ayat (1)', waiting),
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
      'Pasal 8 ayat (3)',
      'Wali Kota sudah menetapkan Anda sebagai calon peserta. Anda belum terlindungi; Dinas mengabari bila pendaftaran di BPJS selesai.',
    ),
    step(
      'decreed',
      'register',
      'registered',
      'bpjs',
      'Pasal 11 (petunjuk teknis)',
      'Anda sudah terdaftar di BPJS Ketenagakerjaan. Iurannya dibayar kota; Anda tidak membayar apa pun.',
    ),
    ...stepFromEach(
      [
        'reported',
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
      'Usulan Anda sudah ditarik. Anda boleh mengajukan lagi kapan saja.',
    ),
  ],
}
