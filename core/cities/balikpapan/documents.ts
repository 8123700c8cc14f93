import type { DocumentRule } from '../document.ts'

/** What to bring when registering. A photo starts the matter in the chat; Pasal 7 ayat (1) wants it brought. */
export const documents: readonly DocumentRule[] = [
  {
    key: 'id-card',
    name: 'Fotokopi KTP elektronik Balikpapan',
    article: 'Pasal 7 ayat (1) huruf a; Pasal 5 ayat (1) huruf d',
    proves: 'Jati diri dan umur',
    form: 'photo',
  },
  {
    key: 'family-card',
    name: 'Fotokopi kartu keluarga (KK)',
    article: 'Pasal 7 ayat (1) huruf b; Pasal 5 ayat (1) huruf e',
    proves: 'Susunan keluarga dan alamat; dilampirkan pada surat RT',
    form: 'photo',
  },
  {
    key: 'rt-letter',
    name: 'Surat keterangan ketua RT bahwa sudah tinggal 6 bulan terus-menerus',
    article: 'Pasal 5 ayat (1) huruf e',
    proves: 'Lama tinggal di Balikpapan',
    form: 'signed-paper',
  },
  {
    key: 'proposal-form',
    name: 'Formulir usulan calon peserta, diisi dan ditandatangani',
    article: 'Pasal 7 ayat (1) huruf d; Lampiran II',
    proves: 'Pekerjaan dan penghasilan, dinyatakan sendiri',
    form: 'signed-paper',
  },
  {
    key: 'disability',
    name: 'Surat atau kartu penyandang disabilitas, bila ada',
    article: 'Pasal 5 ayat (2)',
    proves: 'Didahulukan sebagai penyandang disabilitas',
    form: 'photo',
    onlyIf: ({ disabled }) => disabled === true,
  },
]
