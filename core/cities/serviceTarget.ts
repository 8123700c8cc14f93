import type { ComplaintRule } from './complaintDeadline.ts'

/**
 * For a city whose regulation sets no deadline for complaints: the five working days that public services
 * usually promise (SIPPN pages), named as a target, and the sixty days of Perpres 76/2013 over it.
 */
export const serviceTarget = (silence: string): ComplaintRule => ({
  workingDays: 5,
  basis: {
    kind: 'target',
    article: `Target layanan; ${silence}`,
    words: 'Ini target layanan, bukan batas hukum: 5 hari kerja setelah hari pengaduan masuk.',
  },
  outer: {
    calendarDays: 60,
    basis: {
      kind: 'law',
      article: 'Perpres 76/2013',
      words: 'Paling lama 60 hari kalender sejak berkas lengkap; kami hitung sejak pengaduan masuk.',
    },
  },
})

export const serviceTargetSource =
  'Kebiasaan standar pelayanan (SIPPN) dan Perpres 76/2013 menurut ringkasan; menunggu persetujuan kota'
