import { called, type Occupation } from '../occupation.ts'

const huruf = (letter: string): string => `Pasal 4 ayat (2) huruf ${letter}`

/** Pasal 4 ayat (2): ten jobs by name, and the eleventh open to what is alike. */
export const occupations: readonly Occupation[] = [
  {
    key: 'fisher',
    article: huruf('a'),
    wording: 'nelayan',
    everyday: 'Nelayan',
    synonyms: called(
      'pelaut kecil, cari ikan, nangkap ikan, tangkap ikan, melaut, abk, bagan, cari kepiting, nyari ikan',
    ),
  },
  {
    key: 'farmer',
    article: huruf('b'),
    wording: 'petani',
    everyday: 'Petani',
    synonyms: called('tani, bertani, buruh tani, berkebun, pekebun, nyawah, sawah, tanam sayur, kebun'),
  },
  {
    key: 'motorcycle-taxi',
    article: huruf('c'),
    wording: 'tukang ojek konvensional',
    everyday: 'Tukang ojek pangkalan (bukan ojek online)',
    synonyms: called('ojek, ngojek, ojek pangkalan, opang, tukang ojek'),
  },
  {
    key: 'day-labourer',
    article: huruf('d'),
    wording: 'buruh harian lepas',
    everyday: 'Buruh harian lepas',
    synonyms: called(
      'kuli, buruh, buruh harian, bhl, kuli panggul, kuli angkut, kuli bangunan, harian lepas, buruh bongkar muat',
    ),
  },
  {
    key: 'carpenter',
    article: huruf('e'),
    wording: 'tukang kayu mandiri',
    everyday: 'Tukang kayu mandiri',
    synonyms: called('tukang kayu, tukang mebel, tukang lemari, tukang bangunan'),
  },
  {
    key: 'mason',
    article: huruf('f'),
    wording: 'tukang batu mandiri',
    everyday: 'Tukang batu mandiri',
    synonyms: called('tukang batu, tukang bangunan, tukang semen, tukang tembok, nukang'),
  },
  {
    key: 'creative-vendor',
    article: huruf('g'),
    wording: 'pedagang kreatif lapangan',
    everyday: 'Pedagang kreatif lapangan (berjualan di tempat terbuka)',
    synonyms: called(
      'pkl, kaki lima, pedagang kaki lima, jualan, dagang, pedagang, lapak, jualan di lapangan, jualan pinggir jalan, bakso, gorengan, pentol, warung tenda',
    ),
  },
  {
    key: 'travelling-vendor',
    article: huruf('h'),
    wording: 'pedagang keliling',
    everyday: 'Pedagang keliling',
    synonyms: called(
      'jualan keliling, dagang keliling, keliling, sayur keliling, bakso keliling, pentol keliling, tukang sayur, jualan, dagang, pedagang, bakso, pentol',
    ),
  },
  {
    key: 'driver',
    article: huruf('i'),
    wording: 'sopir',
    everyday: 'Sopir',
    synonyms: called(
      'supir, driver, nyopir, nyupir, sopir angkot, sopir truk, sopir taksi, angkot, sopir travel',
    ),
  },
  {
    key: 'parking-attendant',
    article: huruf('j'),
    wording: 'juru parkir',
    everyday: 'Juru parkir',
    synonyms: called('jukir, tukang parkir, parkir, jaga parkir, juru parkir liar'),
  },
  {
    key: 'similar',
    article: huruf('k'),
    wording: 'Pekerja Rentan lainnya yang sejenis',
    everyday: 'Pekerjaan lain yang sejenis',
    openEnded: true,
    // Ojek online is not named: huruf c says konvensional. Practice lets it in by this entry.
    synonyms: called(
      'ojol, ojek online, ojek daring, gojek, grab, maxim, shopee food, ngojek, ojek, kurir, driver online, driver ojek online, pemulung, art, asisten rumah tangga, pembantu, tukang cuci, penjahit, tukang jahit, jahit, tukang las, bengkel, montir, serabutan, kerja serabutan, marbot, guru ngaji, tukang pijat, tukang cukur, penjaga toko, motoris, warung, petambak, rumput laut',
    ),
  },
]
