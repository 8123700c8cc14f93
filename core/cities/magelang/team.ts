import { dated } from '../../law/dated.ts'
import type { Team } from '../office.ts'

const inBothTeams = [
  'Dinas Tenaga Kerja',
  'Dinas Sosial',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Perindustrian dan Perdagangan',
  'Dinas Perhubungan',
  'Badan Perencanaan Pembangunan Daerah',
  'Bagian Kesejahteraan Rakyat',
]

/** Verifies and validates; BPJS Ketenagakerjaan does not sit in it. */
export const team = dated<Team>('tim verifikasi dan validasi Kota Magelang', [
  {
    from: '2023-07-26',
    value: {
      article: 'Pasal 9',
      task: 'Memverifikasi dan memvalidasi usulan',
      members: [...inBothTeams, 'Perangkat Daerah lain yang terkait'],
    },
    source: 'Perwali Magelang 18/2023, Pasal 9 ayat (2)',
    confidence: 'H',
  },
])

/** May be formed for monitoring and evaluation; here BPJS Ketenagakerjaan does sit. */
export const monitoringTeam = dated<Team>('tim monitoring dan evaluasi Kota Magelang', [
  {
    from: '2023-07-26',
    value: {
      article: 'Pasal 14 ayat (2) dan (3)',
      task: 'Memantau dan mengevaluasi',
      members: [...inBothTeams, 'BPJS Ketenagakerjaan'],
    },
    source: 'Perwali Magelang 18/2023, Pasal 14 ayat (2)',
    confidence: 'H',
  },
])
