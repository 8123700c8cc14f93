import type { DocumentRule } from '../document.ts'

/** The regulation lists no papers: these show what Pasal 5 asks for, and are ours to confirm. */
export const documents: readonly DocumentRule[] = [
  {
    key: 'id-card',
    name: 'KTP',
    article: 'Pasal 5 huruf a dan b',
    proves: 'Jati diri, umur, dan alamat',
    form: 'photo',
  },
  {
    key: 'residence-letter',
    name: 'Surat keterangan domisili dari RT atau kelurahan',
    article: 'Pasal 5 huruf a',
    proves: 'Tinggal di Bontang, bila alamat KTP di luar Bontang',
    form: 'photo',
    onlyIf: ({ idCard }) => idCard === 'other-city',
  },
]
