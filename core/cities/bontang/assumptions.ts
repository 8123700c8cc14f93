import type { Assumption } from '../city.ts'
import { sharedAssumptions } from '../sharedAssumptions.ts'

export const assumptions: readonly Assumption[] = [
  {
    key: 'registration-day',
    article: 'Pasal 5 huruf b',
    assumed: 'Umur dihitung pada hari warga mengirim laporannya.',
    why: 'Peraturan berkata "pada saat mendaftar" tanpa menyebut hari mana.',
  },
  {
    key: 'self-report',
    article: 'Pasal 6 ayat (2)',
    assumed: 'Kiriman warga disebut laporan calon sampai Disnaker mengambilnya sebagai data.',
    why: 'Tidak ada pasal pendaftaran mandiri; sumber data hanya DTKS (kini DTSEN) dan Perangkat Daerah.',
  },
  {
    key: 'card-of-another-city',
    article: 'Pasal 5 huruf a',
    assumed: 'KTP kota lain dinilai petugas, tidak ditolak.',
    why: '"di Daerah" dapat mengikat domisili saja atau KTP juga.',
  },
  {
    key: 'low-income',
    article: 'Pasal 1 angka 7',
    assumed: 'Di bawah UMK dianggap rendah; mulai UMK dinilai petugas.',
    why: 'Penghasilan rendah disebut tanpa angka.',
  },
  {
    key: 'risk-and-conditions',
    article: 'Pasal 1 angka 7',
    assumed: 'Pekerjaan dalam daftar dianggap berisiko tinggi dan berkondisi di bawah standar.',
    why: 'Tidak ada ukuran; daftar Pasal 4 ayat (2) yang menjabarkannya.',
  },
  {
    key: 'online-ojek',
    article: 'Pasal 4 ayat (2) huruf c dan k',
    assumed: 'Ojek online hanya lewat huruf k, dinilai petugas.',
    why: 'Huruf c menyebut ojek konvensional; praktik menerima ojek online.',
  },
  {
    key: 'turning-65',
    article: 'Pasal 13 jo. Pasal 5 huruf b',
    assumed: 'Genap 65 tahun tidak menghentikan iuran dengan sendirinya.',
    why: 'Batas umur berlaku pada saat mendaftar.',
  },
  {
    key: 'decree-before-registration',
    article: 'Pasal 7–9',
    assumed: 'SK Wali Kota mendahului pendaftaran di BPJS.',
    why: 'Paparan 2025 menaruh unggahan dan tagihan sebelum SK; Perwali yang dipakai.',
  },
  {
    key: 'working-days',
    article: 'Pasal 14 ayat (3)',
    assumed:
      'Lima hari kerja dihitung mulai hari sesudah pengaduan masuk; akhir pekan, libur nasional dan cuti bersama dilewati.',
    why: 'Hari kerja tidak didefinisikan.',
  },
  {
    key: 'who-may-complain',
    article: 'Pasal 14 ayat (1) jo. Pasal 1 angka 8',
    assumed: 'Calon peserta dan ahli waris mendapat batas lima hari yang sama.',
    why: 'Peserta diartikan sebagai setiap pekerja rentan di kota ini; ahli waris tidak disebut.',
  },
  {
    key: 'objection',
    article: 'tidak diatur',
    assumed: 'Keberatan atas hasil tim boleh diajukan tanpa batas waktu dan diperiksa tim lagi.',
    why: 'Peraturan diam tentang keberatan.',
  },
  ...sharedAssumptions,
]
