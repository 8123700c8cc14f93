import { field, type Form } from '../document.ts'

/** The annex invites additions "as needed"; we add none, so that nobody is asked for more than the city asks. */
export const form: Form = {
  key: 'magelang/lampiran',
  title: 'Formulir Usulan Pendaftaran Kepesertaan Program Jaminan Sosial Ketenagakerjaan bagi Pekerja Rentan',
  article: 'Lampiran; Pasal 8 ayat (4)',
  addressee: null,
  fields: [
    field('name', 'Nama'),
    field('nik', 'NIK'),
    field('address', 'Alamat'),
    field('occupation', 'Pekerjaan'),
    field('monthlyIncome', 'Penghasilan/Bulan'),
  ],
  statement:
    'Atas nama sendiri saya mengajukan permohonan menjadi calon peserta program jaminan ketenagakerjaan ' +
    'Kota Magelang, dengan persyaratan terlampir, dan menerima hasil verifikasi dan validasi atas usulan ini.',
  place: 'Magelang',
  signatures: [{ label: 'Pemohon,', of: 'applicant' }],
  still: [
    'Cetak, tanda tangani, dan bawa ke Dinas Tenaga Kerja.',
    'Kalau tidak bisa mencetak, sebut nomor ini di kantor itu. Petugas mencetaknya.',
    'Lampirkan fotokopi KTP elektronik dan fotokopi KK.',
  ],
}
