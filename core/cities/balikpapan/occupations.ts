import { called, type Occupation } from '../occupation.ts'

const huruf = (letter: string): string => `Pasal 4 huruf ${letter}`

const vendors = 'pedagang kaki lima, pedagang keliling'

/**
 * Pasal 4: a closed list, with three wide entries (g, l, n) to be tried before anyone is told "not listed".
 * Huruf f stands here as two, because Lampiran I sends its two vendors to different offices.
 */
export const occupations: readonly Occupation[] = [
  {
    key: 'fisher',
    article: huruf('a'),
    wording: 'nelayan',
    everyday: 'Nelayan',
    synonyms: called('cari ikan, nyari ikan, nangkap ikan, tangkap ikan, melaut, abk, bagan, cari kepiting'),
  },
  {
    key: 'farmer',
    article: huruf('b'),
    wording: 'petani',
    everyday: 'Petani',
    synonyms: called('tani, bertani, buruh tani, berkebun, pekebun, sawah, kebun, tanam sayur'),
  },
  {
    key: 'motorcycle-taxi',
    article: huruf('c'),
    wording: 'tukang ojek',
    everyday: 'Tukang ojek (pangkalan atau online)',
    synonyms: called(
      'ojek, ngojek, ojol, ojek online, ojek daring, ojek pangkalan, opang, gojek, grab, maxim, driver ojek online, driver ojol, kurir',
    ),
  },
  {
    key: 'public-driver',
    article: huruf('d'),
    wording: 'sopir angkutan umum perkotaan, sopir angkutan umum lainnya atau motoris speed boat dan klotok',
    parts: [
      'sopir angkutan umum perkotaan',
      'sopir angkutan umum lainnya',
      'sopir angkutan umum',
      'motoris speed boat dan klotok',
      'motoris speed boat',
      'motoris klotok',
    ],
    everyday: 'Sopir angkutan umum, atau motoris speed boat dan klotok',
    synonyms: called(
      'sopir, supir, nyopir, nyupir, driver, sopir angkot, angkot, sopir taksi, sopir travel, motoris, speed boat, speedboat, klotok, kelotok',
    ),
  },
  {
    key: 'parking-attendant',
    article: huruf('e'),
    wording: 'juru parkir binaan Pemerintah Daerah',
    everyday: 'Juru parkir binaan Pemkot (Dishub)',
    synonyms: called(
      'jukir, juru parkir, tukang parkir, parkir, jaga parkir, juru parkir resmi, jukir binaan',
    ),
    excludes: {
      jobs: called('juru parkir liar, jukir liar, parkir liar, tukang parkir liar, juru parkir tidak resmi'),
      why: 'Yang masuk daftar hanya juru parkir binaan Pemerintah Daerah.',
    },
  },
  {
    key: 'street-vendor',
    article: huruf('f'),
    wording: 'pedagang kaki lima',
    joint: vendors,
    everyday: 'Pedagang kaki lima (berjualan di satu tempat)',
    synonyms: called(
      'pkl, kaki lima, mangkal, lapak, jualan pinggir jalan, warung tenda, jualan di trotoar, jualan, dagang, pedagang, bakso, pentol, gorengan',
    ),
  },
  {
    key: 'travelling-vendor',
    article: huruf('f'),
    wording: 'pedagang keliling',
    joint: vendors,
    everyday: 'Pedagang keliling (berjualan berpindah-pindah)',
    synonyms: called(
      'keliling, jualan keliling, dagang keliling, sayur keliling, bakso keliling, pentol keliling, tukang sayur, jualan, dagang, pedagang, bakso, pentol, gorengan',
    ),
  },
  {
    key: 'micro-business',
    wide: true,
    article: huruf('g'),
    wording: 'pekerja sektor informal (pelaku usaha mikro)',
    parts: ['pekerja sektor informal', 'pelaku usaha mikro'],
    everyday: 'Pelaku usaha mikro (usaha kecil sendiri)',
    synonyms: called(
      'usaha mikro, umkm, usaha kecil, usaha rumahan, warung, warung kopi, toko kelontong, kelontong, kios, jualan online, jualan, katering, penjahit, tukang jahit, jahit, laundry, salon, tukang cukur, pangkas rambut, bengkel, montir, tambal ban, tukang pijat, rias',
    ),
  },
  {
    key: 'social-volunteer',
    article: huruf('h'),
    wording: 'relawan sosial',
    everyday: 'Relawan sosial',
    synonyms: called('relawan, tagana, relawan kemanusiaan, kader sosial, psm'),
  },
  {
    key: 'disaster-volunteer',
    article: huruf('i'),
    wording: 'relawan kebencanaan',
    everyday: 'Relawan kebencanaan',
    synonyms: called('relawan, relawan bencana, relawan kebakaran, relawan pemadam, relawan sar, balakar'),
  },
  {
    key: 'worship-keeper',
    article: huruf('j'),
    wording: 'petugas rumah/tempat ibadah',
    parts: ['petugas rumah ibadah', 'petugas tempat ibadah'],
    everyday: 'Petugas rumah ibadah',
    synonyms: called(
      'marbot, marbut, merbot, takmir, penjaga masjid, imam masjid, muazin, koster, penjaga gereja, petugas masjid, petugas gereja, petugas pura, petugas vihara, guru ngaji',
    ),
  },
  {
    key: 'day-labourer',
    article: huruf('k'),
    wording: 'buruh harian',
    everyday: 'Buruh harian',
    synonyms: called(
      'kuli, buruh, buruh harian lepas, bhl, harian lepas, kuli panggul, kuli angkut, kuli bangunan, buruh bangunan, bongkar muat',
    ),
  },
  {
    key: 'building-trade',
    wide: true,
    article: huruf('l'),
    wording: 'tukang kayu, tukang batu, tukang bangunan dan sejenisnya yang bekerja secara mandiri',
    parts: ['tukang kayu', 'tukang batu', 'tukang bangunan'],
    everyday: 'Tukang kayu, batu, bangunan dan sejenisnya, bekerja sendiri',
    synonyms: called(
      'nukang, tukang, tukang kayu mandiri, tukang batu mandiri, kuli bangunan, tukang cat, tukang las, las, tukang ledeng, tukang listrik, tukang atap, tukang keramik, tukang mebel, tukang gali sumur',
    ),
  },
  {
    key: 'housekeeper',
    article: huruf('m'),
    wording: 'asisten rumah tangga mandiri',
    everyday: 'Asisten rumah tangga',
    synonyms: called(
      'art, asisten rumah tangga, pembantu, pembantu rumah tangga, prt, tukang cuci, cuci gosok, bersih bersih rumah, pengasuh anak, ngasuh anak',
    ),
  },
  {
    key: 'odd-jobs',
    wide: true,
    article: huruf('n'),
    wording: 'pekerja serabutan',
    everyday: 'Pekerja serabutan (kerja apa saja)',
    synonyms: called(
      'serabutan, kerja serabutan, kerja apa saja, apa aja, panggilan, kerja panggilan, borongan, tidak tetap, jaga malam, potong rumput',
    ),
  },
  {
    key: 'scavenger',
    article: huruf('o'),
    wording: 'pemulung',
    everyday: 'Pemulung',
    synonyms: called('mulung, rongsokan, tukang rongsok, cari botol, cari barang bekas, pengepul, rosok'),
  },
]
