import { step, stepFromEach, type LifeCycle } from '../../law/lifeCycle.ts'

const verifying = 'Pasal 7 ayat (2)'
const team = 'Pasal 8 ayat (3)'
const silent = 'tidak diatur; pelayanan kantor'

const examined = 'Data Anda sudah diperiksa kantor penanggung jawab dan diteruskan. Hasilnya kami kabarkan.'
const accepted =
  'Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan. Anda belum terlindungi; pendaftaran di BPJS dilakukan pada tahun berikutnya.'
const waiting =
  'Anda memenuhi syarat, tetapi kuota atau anggaran kota belum cukup. Nama Anda menunggu giliran. Anda belum terlindungi.'
const refused =
  'Tim menyatakan syaratnya belum terpenuhi. Alasannya kami sebutkan. Bila Anda keberatan, balas di sini dan jelaskan; tim memeriksa lagi.'

/**
 * From a proposal to registration in the year that follows the decree. BPJS looks whether the candidate is
 * insured already (Pasal 8 ayat (2)) before the team consolidates (ayat (3)).
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
      'Perbaikan sudah kami terima. Kantor memeriksanya lagi.',
    ),

    step('proposed-eligible', 'bpjs-clear', 'bpjs-clear', 'bpjs', 'Pasal 8 ayat (2)', null),
    step('objected', 'bpjs-clear', 'bpjs-clear', 'bpjs', 'Pasal 8 ayat (2)', null),
    step('bpjs-clear', 'team-eligible', 'eligible', 'team', team, accepted),
    step('bpjs-clear', 'team-waiting', 'eligible-waiting', 'team', 'Menimbang huruf a', waiting),
    ...stepFromEach(
      ['proposed-eligible', 'proposed-ineligible', 'bpjs-clear', 'objected', 'eligible', 'eligible-waiting'],
      'team-ineligible',
      'ineligible',
      'team',
      team,
      refused,
    ),
    // Where the team differs from the office, BPJS has not looked yet: back to the step before.
    step('proposed-ineligible', 'propose-eligible', 'proposed-eligible', 'officer', verifying, null),
    step('eligible-waiting', 'team-eligible', 'eligible', 'team', team, accepted),
    step('eligible', 'team-waiting', 'eligible-waiting', 'team', 'Menimbang huruf a', waiting),
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
      'Pasal 8 ayat (4) dan (5)',
      'Wali Kota sudah menetapkan Anda sebagai penerima. Anda didaftarkan ke BPJS tahun depan; sampai saat itu Anda belum terlindungi.',
    ),
    step(
      'decreed',
      'register',
      'registered',
      'bpjs',
      'Pasal 8 ayat (6)',
      'Anda sudah terdaftar di BPJS Ketenagakerjaan. Iurannya dibayar kota; Anda tidak membayar apa pun.',
    ),
    ...stepFromEach(
      [
        'reported',
        'correction',
        'proposed-eligible',
        'proposed-ineligible',
        'bpjs-clear',
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
