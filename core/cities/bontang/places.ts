import { kecamatan } from '../place.ts'

export const places = [
  kecamatan('64.74.01', 'Bontang Utara', {
    1001: 'Bontang Kuala',
    1002: 'Bontang Baru',
    1003: 'Lok Tuan',
    1004: 'Guntung',
    1005: 'Gunung Elai',
    1006: 'Api-api',
  }),
  kecamatan('64.74.02', 'Bontang Selatan', {
    1001: 'Tanjung Laut',
    1002: 'Berbas Tengah',
    1003: 'Berbas Pantai',
    1004: 'Satimpo',
    1005: 'Bontang Lestari',
    1006: 'Tanjung Laut Indah',
  }),
  kecamatan('64.74.03', 'Bontang Barat', {
    1001: 'Belimbing',
    1002: 'Gunung Telihan',
    1003: 'Kanaan',
  }),
]
