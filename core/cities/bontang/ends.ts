import type { EndGround } from '../regulation.ts'

/** Pasal 13: the city may stop paying when Pasal 5 no longer holds. Turning 65 is not such a ground. */
export const ends: readonly EndGround[] = [
  {
    key: 'no-longer-eligible',
    article: 'Pasal 13',
    ground: 'Tidak lagi memenuhi syarat Pasal 5, misalnya pindah atau berhenti dari pekerjaan itu',
    proof: null,
    askFor: 'Data Disdukcapil untuk yang pindah; keterangan peserta atau kelurahan untuk pekerjaan',
    discretionary: true,
  },
  {
    key: 'died',
    article: 'Pasal 11 dan Pasal 12 ayat (2): pengurangan',
    ground: 'Meninggal dunia',
    proof: null,
    askFor: 'Akta kematian atau data Disdukcapil',
    discretionary: false,
  },
]
