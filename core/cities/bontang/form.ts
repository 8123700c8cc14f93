import { field, type Form } from '../document.ts'

/** No form of application exists in Bontang. What a worker sends is a report until Disnaker adopts it. */
export const form: Form = {
  key: 'bontang/laporan-calon',
  title: 'Laporan Calon Penerima Jaminan Sosial Ketenagakerjaan bagi Pekerja Rentan',
  article: 'Pasal 6 ayat (2) huruf b (bukan formulir dari peraturan)',
  addressee: 'Kepala Dinas Ketenagakerjaan Kota Bontang',
  fields: [
    field('name', 'Nama'),
    field('nik', 'NIK'),
    field('birthPlaceAndDate', 'Tempat dan tanggal lahir'),
    field('address', 'Alamat'),
    field('phone', 'Nomor telepon'),
    field('occupation', 'Pekerjaan'),
    field('monthlyIncome', 'Penghasilan per bulan'),
  ],
  statement:
    'Saya melaporkan diri sebagai pekerja rentan di Kota Bontang dengan pekerjaan {occupation}. Keterangan ' +
    'di atas benar. Saya tahu bahwa laporan ini belum pendaftaran: Disnaker mengambilnya sebagai data, ' +
    'tim memeriksanya, dan Wali Kota yang menetapkan.',
  place: 'Bontang',
  signatures: [{ label: 'Yang melaporkan,', of: 'applicant' }],
  still: ['Laporan ini tidak perlu diantar. Disnaker menghubungi Anda bila ada berkas yang harus dibawa.'],
}
