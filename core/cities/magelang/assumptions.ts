import type { Assumption } from '../city.ts'
import { sharedAssumptions } from '../sharedAssumptions.ts'

export const assumptions: readonly Assumption[] = [
  {
    key: 'no-job-list',
    article: 'Pasal 7 ayat (2)',
    assumed: 'Pekerjaan belum dapat dinilai sampai keputusan Kepala Dinas dimasukkan di pengaturan.',
    why: 'Peraturan tidak memuat daftar; kami tidak mengarangnya.',
  },
  {
    key: 'job-risk',
    article: 'Pasal 7 ayat (1) huruf b',
    assumed: 'Pekerjaan dalam keputusan Kepala Dinas dianggap berisiko tinggi.',
    why: 'Tidak ada ukuran risiko dalam peraturan.',
  },
  {
    key: 'poor-or-unable',
    article: 'Pasal 7 ayat (1) huruf c',
    assumed: '"Fakir Miskin dan Orang Tidak Mampu" dibaca sebagai salah satu.',
    why: 'Menurut Pasal 1 angka 13 dan 14 keduanya tidak dapat sekaligus.',
  },
  {
    key: 'minimum-wage',
    article: 'Pasal 1 angka 9',
    assumed: 'Upah minimum dibaca sebagai UMK Kota Magelang tahun pendaftaran.',
    why: 'Peraturan berkata "upah minimum" saja; penghasilan tidak tetap dinilai dari rata-rata sebulan.',
  },
  {
    key: 'no-age',
    article: 'Pasal 7 ayat (1) huruf d',
    assumed: 'Tidak ada batas umur sendiri; di luar 18 sampai sebelum 65 tahun BPJS yang ditanya.',
    why: 'Batas umur BPJS bagi pekerja bukan penerima upah belum dipastikan.',
  },
  {
    key: 'insured-already',
    article: 'tidak diatur',
    assumed: 'Sudah punya BPJS Ketenagakerjaan bukan alasan menolak.',
    why: 'Peraturan diam tentang itu.',
  },
  {
    key: 'registration-step',
    article: 'Pasal 8 ayat (3), Pasal 11',
    assumed: 'Sesudah SK, Dinas mendaftarkan calon peserta ke BPJS.',
    why: 'SK hanya menetapkan calon peserta; langkah berikutnya ada di petunjuk teknis yang belum kami miliki.',
  },
  {
    key: 'complaints',
    article: 'tidak diatur',
    assumed:
      'Pengaduan, kematian dan kecelakaan diterima Dinas Tenaga Kerja dengan target layanan, bukan tenggat hukum.',
    why: 'Tidak ada pasal pengaduan.',
  },
  {
    key: 'proxy',
    article: 'Lampiran',
    assumed: 'Usulan diajukan atas nama sendiri; yang dibantu orang lain menandatangani sendiri formulirnya.',
    why: 'Formulir berkata "atas nama sendiri"; kuasa tidak diatur.',
  },
  {
    key: 'objection',
    article: 'tidak diatur',
    assumed: 'Keberatan atas hasil tim boleh diajukan tanpa batas waktu dan diperiksa tim lagi.',
    why: 'Peraturan hanya menyebut menerima hasil verifikasi; pelayanan publik tetap mendengar keberatan.',
  },
  ...sharedAssumptions,
]
