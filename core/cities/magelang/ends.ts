import type { EndGround } from '../regulation.ts'

/** Pasal 10: may be ended ("dapat"), on four grounds; only a death has its proof named. */
export const ends: readonly EndGround[] = [
  {
    key: 'died',
    article: 'Pasal 10 huruf a',
    ground: 'Meninggal dunia',
    proof: 'Akta kematian',
    askFor: 'Akta kematian',
    discretionary: true,
  },
  {
    key: 'moved-away',
    article: 'Pasal 10 huruf b',
    ground: 'Pindah kependudukan',
    proof: null,
    askFor: 'Surat pindah atau data Disdukcapil',
    discretionary: true,
  },
  {
    key: 'able-to-pay',
    article: 'Pasal 10 huruf c; Pasal 5 ayat (2)',
    ground: 'Sudah mampu membayar iuran sendiri; bantuan ini hanya pendorong sampai mampu',
    proof: null,
    askFor: 'Pernyataan peserta',
    discretionary: true,
  },
  {
    key: 'formal-worker',
    article: 'Pasal 10 huruf d',
    ground: 'Beralih menjadi pekerja formal',
    proof: null,
    askFor: 'Surat kerja, atau kepesertaan lewat perusahaan menurut BPJS',
    discretionary: true,
  },
]
