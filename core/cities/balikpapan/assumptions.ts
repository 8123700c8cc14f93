import type { Assumption } from '../city.ts'
import { sharedAssumptions } from '../sharedAssumptions.ts'

export const assumptions: readonly Assumption[] = [
  {
    key: 'registration-day',
    article: 'Pasal 5 ayat (1) huruf c',
    assumed: 'Umur dihitung pada hari usulan dikirim, bukan pada pendaftaran BPJS tahun berikutnya.',
    why: 'Yang mendaftar pada umur 63 tahun 10 bulan sudah 64 saat didaftarkan; peraturan tidak menyebut hari mana.',
  },
  {
    key: 'poor-or-unable',
    article: 'Pasal 5 ayat (1) huruf b',
    assumed: '"Fakir Miskin dan Orang Tidak Mampu" dibaca sebagai salah satu.',
    why: 'Menurut Pasal 1 angka 9 dan 10 keduanya tidak dapat sekaligus.',
  },
  {
    key: 'bpjs-requirements',
    article: 'Pasal 5 ayat (1) huruf g',
    assumed: 'Syarat lain dari BPJS diperiksa BPJS pada verifikasi Pasal 8 ayat (2), tidak di sini.',
    why: 'Peraturan tidak menyebut isinya.',
  },
  {
    key: 'priority-groups',
    article: 'Pasal 5 ayat (2)',
    assumed: 'Keluarga miskin ekstrem atau penyandang disabilitas, masing-masing cukup untuk didahulukan.',
    why: 'Kata "dan" menyebut dua kelompok.',
  },
  {
    key: 'job-list',
    article: 'Pasal 4',
    assumed: 'Daftar tertutup; huruf g, l dan n dicocokkan dulu sebelum dikatakan tidak ada dalam daftar.',
    why: 'Tidak ada "lainnya yang sejenis", tetapi tiga huruf itu luas. Rujukan "ayat (1)" di Pasal 4 tidak ada.',
  },
  {
    key: 'rows-1-and-18',
    article: 'Lampiran I nomor 1 dan 18',
    assumed:
      'Menurut pekerjaan dulu (nomor 2–17); bila tidak ada yang cocok, Kecamatan (18) dan urusan sosial (1) dicatat.',
    why: 'Dua baris menyebut kelompok yang hampir sama.',
  },
  {
    key: 'programme-office',
    article: 'Pasal 11 ayat (5), Pasal 13 ayat (1)',
    assumed: 'Dinas Ketenagakerjaan, sampai kota mengubahnya di pengaturan.',
    why: 'Berita September 2025: program pindah ke Dinas Sosial mulai 2026; perubahan Perwali belum dipastikan.',
  },
  {
    key: 'last-contribution',
    article: 'Pasal 11 ayat (6)',
    assumed: 'Bulan genapnya 64 tahun 11 bulan masih dibayar.',
    why: 'Kata "sampai" tidak menyebut bulan itu ikut atau tidak.',
  },
  {
    key: 'proxy',
    article: 'Pasal 7 ayat (1)',
    assumed: 'Usulan lewat chat adalah pendaftaran awal; tanda tangan dan surat RT menyusul di kantor.',
    why: 'Peraturan berkata mendaftarkan diri dengan membawa berkas; kuasa tidak diatur.',
  },
  {
    key: 'complaint-target',
    article: 'Pasal 13',
    assumed: 'Pengaduan ditindaklanjuti dalam 5 hari kerja sebagai target layanan, bukan tenggat hukum.',
    why: 'Pasal 13 tidak menyebut batas waktu.',
  },
  {
    key: 'objection',
    article: 'tidak diatur',
    assumed: 'Keberatan atas hasil tim boleh diajukan tanpa batas waktu dan diperiksa tim lagi.',
    why: 'Peraturan diam tentang keberatan.',
  },
  ...sharedAssumptions,
]
