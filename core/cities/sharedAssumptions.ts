import type { Assumption } from './city.ts'

/** Where no city's regulation says anything, and all three are taken alike until each confirms it. */
export const sharedAssumptions: readonly Assumption[] = [
  {
    key: 'confidential-complaints',
    article: 'tidak diatur',
    assumed:
      'Keluhan rahasia dibaca satu orang yang ditetapkan kota di luar bagian yang diadukan; sebelum ditetapkan, oleh kepala dinas. Bila tidak ada keduanya, keluhan menunggu dan administrator hanya diberi tahu bahwa seseorang harus ditetapkan.',
    why: 'Tidak ada peraturan yang menunjuk penerima keluhan rahasia; Perpres 76/2013 menjamin kerahasiaan pengadu.',
  },
  {
    key: 'reopening',
    article: 'tidak diatur',
    assumed: 'Keluhan dapat dibuka lagi dalam 14 hari, dengan batas waktu yang dihitung baru.',
    why: 'Peraturan tidak menyebut apa yang terjadi sesudah tindak lanjut.',
  },
  {
    key: 'family-recognised',
    article: 'tidak diatur',
    assumed: 'Kabar lengkap tentang klaim diberikan setelah petugas mengenali pelapor sebagai keluarga.',
    why: 'Siapa pun dapat melapor; kepesertaan orang lain tidak boleh terbuka (UU 27/2022).',
  },
  {
    key: 'death-steps',
    article: 'tidak diatur',
    assumed:
      'Keluarga dihubungi dalam 1 hari kerja, dokumen diperiksa dalam 2, keluarga diberi 14 hari kerja untuk melengkapi.',
    why: 'Hanya waktu BPJS membayar yang diatur (Permenaker 1/2025, PP 44/2015); selebihnya target layanan.',
  },
  {
    key: 'erasure',
    article: 'UU 27/2022 Pasal 8, 43, dan 44',
    assumed:
      'Atas permintaan dihapus: percakapan, berkas, dan permohonan yang belum diputus tim. Tetap disimpan: keluhan, laporan meninggal dan kecelakaan, dan permohonan yang sudah diputus tim.',
    why: 'Undang-undang menunjuk jadwal retensi arsip (JRA); JRA ketiga kota belum kami lihat.',
  },
]
