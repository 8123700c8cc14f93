import { kecamatan, type Namesake } from '../place.ts'

export const places = [
  kecamatan('33.71.01', 'Magelang Selatan', {
    1003: 'Rejowinangun Selatan',
    1007: 'Magersari',
    1008: 'Jurangombo Utara',
    1009: 'Jurangombo Selatan',
    1010: 'Tidar Utara',
    1011: 'Tidar Selatan',
  }),
  kecamatan('33.71.02', 'Magelang Utara', {
    1003: 'Wates',
    1004: 'Potrobangsan',
    1005: 'Kedungsari',
    1008: 'Kramat Utara',
    1009: 'Kramat Selatan',
  }),
  kecamatan('33.71.03', 'Magelang Tengah', {
    1001: 'Kemirirejo',
    1002: 'Cacaban',
    1003: 'Rejowinangun Utara',
    1004: 'Magelang',
    1005: 'Panjang',
    1006: 'Gelangan',
  }),
]

/** Many say "Magelang" and mean the regency around the city, which has a programme of its own, or none. */
export const namesake: Namesake = {
  name: 'Kabupaten Magelang',
  code: '33.08',
  ask: 'Tempat tinggal Anda di Kota Magelang atau Kabupaten Magelang?',
}
