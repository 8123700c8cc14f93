import type { RoundStep } from '../regulation.ts'

/** Once a year the list of candidates, each month the bill. */
export const round: readonly RoundStep[] = [
  {
    key: 'renew',
    by: 'Perangkat Daerah penanggung jawab data',
    what: 'Memperbarui data calon, sekali setahun pada triwulan ketiga (Juli–September)',
    article: 'Pasal 8 ayat (1)',
  },
  {
    key: 'bpjs-check',
    by: 'BPJS Ketenagakerjaan',
    what: 'Memastikan calon belum terdaftar',
    article: 'Pasal 8 ayat (2)',
  },
  {
    key: 'consolidate',
    by: 'Tim verifikasi, evaluasi dan monitoring',
    what: 'Mengonsolidasikan data',
    article: 'Pasal 8 ayat (3)',
  },
  {
    key: 'decree',
    by: 'Wali Kota, melalui Sekretaris Daerah',
    what: 'Menetapkan penerima',
    article: 'Pasal 8 ayat (4) dan (5)',
  },
  {
    key: 'enrol',
    by: 'BPJS Ketenagakerjaan',
    what: 'Mendaftarkan penerima pada tahun berikutnya',
    article: 'Pasal 8 ayat (6)',
  },
  {
    key: 'reconcile',
    by: 'Pemerintah Daerah dan BPJS Ketenagakerjaan',
    what: 'Setiap bulan mencocokkan jumlah peserta dan iuran; berita acara',
    article: 'Pasal 11 ayat (3)',
  },
  {
    key: 'bill',
    by: 'BPJS Ketenagakerjaan',
    what: 'Mengirim surat tagihan kepada Kepala Perangkat Daerah ketenagakerjaan',
    article: 'Pasal 11 ayat (5)',
  },
  {
    key: 'payment',
    by: 'Pemerintah Daerah',
    what: 'Membayar iuran menurut berita acara',
    article: 'Pasal 11 ayat (4)',
  },
]
