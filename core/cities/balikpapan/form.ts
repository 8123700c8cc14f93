import { field, type Form } from '../document.ts'

/** Lampiran II, filled in with the year's minimum wage; the occupation must be a specific one. */
export const form: Form = {
  key: 'balikpapan/lampiran-ii',
  title: 'Formulir Usulan Calon Peserta Program Jaminan Sosial Ketenagakerjaan',
  article: 'Lampiran II; Pasal 7 ayat (3)',
  addressee: 'Kepala Dinas/Camat/Lurah di Balikpapan',
  fields: [
    field('name', 'Nama'),
    field('nik', 'NIK'),
    field('birthPlaceAndDate', 'Tempat dan Tanggal Lahir'),
    field('address', 'Alamat'),
    field('phone', 'Nomor Telepon'),
  ],
  statement:
    'Saya menyatakan bekerja sebagai {occupation} dengan penghasilan rata-rata setiap bulan di bawah upah ' +
    'minimum Kota Balikpapan tahun {year}, yaitu {wage}. Karena itu saya mohon diikutsertakan dalam program ' +
    'jaminan sosial ketenagakerjaan bagi pekerja rentan; persyaratannya terlampir. Pernyataan ini saya buat ' +
    'dengan sebenarnya, untuk dipertimbangkan sebagai penerima bantuan iuran JKK dan JKM Kota Balikpapan.',
  place: 'Balikpapan',
  signatures: [
    { label: 'Yang menyatakan,', of: 'applicant' },
    { label: 'Kepala Perangkat Daerah Penanggung Jawab Data', of: null },
  ],
  still: [
    'Cetak, tanda tangani, dan bawa ke kantor penanggung jawab.',
    'Kalau tidak bisa mencetak, sebut nomor ini di kantor itu. Petugas mencetaknya.',
    'Lampirkan surat keterangan RT yang asli beserta fotokopi KK.',
    'Kantor menandatangani di bawahnya.',
  ],
}
