import { dated } from '../../law/dated.ts'
import type { Team } from '../office.ts'

/** Verifies and validates; BPJS Ketenagakerjaan does not sit in it. */
export const team = dated<Team>('tim verifikasi dan validasi Kota Magelang', [
  {
    from: '2023-07-26',
    value: {
      article: 'Pasal 9',
      task: 'Memverifikasi dan memvalidasi usulan',
      members: [
        'Dinas Tenaga Kerja',
        'Dinas Sosial',
        'Dinas Kependudukan dan Pencatatan Sipil',
        'Dinas Perindustrian dan Perdagangan',
        'Dinas Perhubungan',
        'Badan Perencanaan Pembangunan Daerah',
        'Bagian Kesejahteraan Rakyat',
        'Perangkat Daerah lain yang terkait',
      ],
    },
    source: 'Perwali Magelang 18/2023, Pasal 9 ayat (2)',
    confidence: 'H',
  },
])
