import type { DocumentRule } from '../document.ts'

/** Pasal 8 ayat (1): three papers. No letter of the RT and no proof of income is asked for. */
export const documents: readonly DocumentRule[] = [
  {
    key: 'id-card',
    name: 'Fotokopi KTP elektronik Kota Magelang',
    article: 'Pasal 8 ayat (1) huruf a; Pasal 6 huruf a',
    proves: 'Jati diri',
    form: 'photo',
  },
  {
    key: 'family-card',
    name: 'Fotokopi kartu keluarga (KK)',
    article: 'Pasal 8 ayat (1) huruf b',
    proves: 'Susunan keluarga dan alamat',
    form: 'photo',
  },
  {
    key: 'proposal-form',
    name: 'Formulir usulan kepesertaan, diisi dan ditandatangani',
    article: 'Pasal 8 ayat (1) huruf c; Lampiran',
    proves: 'Pekerjaan dan penghasilan, dinyatakan sendiri',
    form: 'signed-paper',
  },
]
