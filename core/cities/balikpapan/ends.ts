import { addMonths, isoOf, type Day } from '../../law/day.ts'
import type { EndGround } from '../regulation.ts'

/** Pasal 10 lists four grounds and names no proof; Pasal 11 ayat (6) ends the contribution by age. */
export const ends: readonly EndGround[] = [
  {
    key: 'died',
    article: 'Pasal 10 huruf a',
    ground: 'Meninggal dunia',
    proof: null,
    askFor: 'Akta kematian atau data Disdukcapil',
    discretionary: false,
  },
  {
    key: 'moved-away',
    article: 'Pasal 10 huruf b',
    ground: 'Pindah penduduk keluar Balikpapan',
    proof: null,
    askFor: 'Surat pindah atau data Disdukcapil',
    discretionary: false,
  },
  {
    key: 'able-to-pay',
    article: 'Pasal 10 huruf c',
    ground: 'Sudah mampu membayar iuran sendiri',
    proof: null,
    askFor: 'Pernyataan peserta',
    discretionary: false,
  },
  {
    key: 'formal-worker',
    article: 'Pasal 10 huruf d',
    ground: 'Beralih menjadi pekerja formal',
    proof: null,
    askFor: 'Surat kerja, atau kepesertaan lewat perusahaan menurut BPJS',
    discretionary: false,
  },
  {
    key: 'age-reached',
    article: 'Pasal 11 ayat (6)',
    ground: 'Iuran dibayar sampai umur 64 tahun 11 bulan',
    proof: null,
    askFor: 'Tanggal lahir pada KTP',
    discretionary: false,
  },
]

const monthsOfContribution = 64 * 12 + 11

/** The month in which 64 years and 11 months are completed, counted in: the one before the 65th birthday. */
export const lastContributionMonth = (born: Day): string =>
  isoOf(addMonths(born, monthsOfContribution)).slice(0, 7)
