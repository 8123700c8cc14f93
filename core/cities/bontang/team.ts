import { dated } from '../../law/dated.ts'
import type { Team } from '../office.ts'

export const team = dated<Team>('tim pendataan dan verifikasi Kota Bontang', [
  {
    from: '2023-10-06',
    until: '2024-12-31',
    value: {
      article: 'Pasal 6 ayat (5) dan (6)',
      task: 'Mendata dan memverifikasi',
      members: [
        'Perangkat Daerah urusan ketenagakerjaan',
        'Perangkat Daerah urusan sosial',
        'Perangkat Daerah urusan usaha mikro dan perdagangan',
        'Perangkat Daerah urusan kependudukan dan pencatatan sipil',
        'Perangkat Daerah urusan perikanan dan pertanian',
        'Perangkat Daerah urusan perhubungan',
      ],
    },
    source: 'Perwali Bontang 23/2023: unsur paling sedikit',
    confidence: 'H',
  },
  {
    from: '2025-01-01',
    value: {
      article: 'Pasal 6 ayat (5) dan (6)',
      task: 'Mendata dan memverifikasi setiap bulan',
      members: [
        'Inspektorat',
        'DKP3',
        'BPKAD',
        'Dishub',
        'Bapperida',
        'DSPM',
        'Disnaker',
        'DKUKMPP',
        'Disdukcapil',
        'BPJS Ketenagakerjaan',
        'Bagian Hukum',
      ],
    },
    source: 'Paparan Pemkot Bontang 2025, "Tim Verifikasi Pekerja Rentan"',
    confidence: 'H',
  },
])
