import { kinWords } from '../../talk/kinds/kin.ts'

export const states = [
  {
    id: 'treated',
    title: 'Sudah dirawat',
    aliases: [
      'dirawat',
      'di rumah sakit',
      'di rs',
      'di igd',
      'sudah di rs',
      'sudah pulang',
      'sembuh',
      'luka ringan',
      'puskesmas',
    ],
  },
  {
    id: 'untreated',
    title: 'Belum dirawat',
    aliases: ['belum', 'belum ditolong', 'masih di lokasi', 'di rumah saja', 'parah', 'durung', 'balum'],
  },
  {
    id: 'ill',
    title: 'Sakit karena kerja',
    aliases: ['sakit', 'penyakit', 'sakit akibat kerja', 'penyakit akibat kerja'],
  },
  {
    id: 'died',
    title: 'Meninggal dunia',
    aliases: ['meninggal', 'wafat', 'sudah meninggal', 'tidak tertolong', 'seda', 'maninggal', 'ninggal'],
  },
] as const

export const selfOrOther = [
  {
    id: 'self',
    title: 'Saya sendiri',
    aliases: ['saya', 'sy', 'aku', 'sendiri', 'kulo', 'ulun', 'aku dewe'],
  },
  {
    id: 'other',
    title: 'Orang lain',
    aliases: kinWords,
  },
] as const

export type State = (typeof states)[number]['id']
