import { dayOf, speakDay, weekdayOf } from '../../core/law/day.ts'
import type { ResultOf } from '../talk/effects.ts'
import { gathered } from './gathered.ts'

type Opened = ResultOf<'openComplaint'>

/** The code, by when and how that is counted, and who answers. */
export const receiptOf = (opened: Opened): string[] => [
  `Keluhan Anda sudah kami terima. Nomornya *${opened.code}*. Yang menjawab: ${opened.answeredBy}.`,
  ...gathered(dueWords(opened)),
  ...(opened.due === null ? [] : gathered(countingWords(opened))),
  'Kabarnya kami kirim di chat ini. Anda tidak perlu membayar apa pun.',
]

function dueWords({ due, outer, basis }: Opened): string[] {
  if (due === null)
    return ['Batas waktunya kami kabarkan di sini. Hari libur tahun depan belum ditetapkan pemerintah.']
  if (basis.kind === 'law')
    return [
      `Paling lambat *${speakDay(dayOf(due))}* petugas harus sudah mengerjakannya.`,
      `Batas ini dari peraturan (${basis.article}).`,
    ]
  return [
    `Target kami, paling lambat *${speakDay(dayOf(due))}* petugas sudah mengerjakannya.`,
    'Ini target layanan, bukan batas dari peraturan.',
    ...(outer === null ? [] : [`Batas paling akhir: ${speakDay(dayOf(outer))}.`]),
    `${basis.article.replace('Target layanan; ', '')}.`,
  ]
}

const isWeekend = (iso: string): boolean => weekdayOf(dayOf(iso)) % 6 === 0

function countingWords({ counted, skipped }: Opened): string[] {
  const holidays = skipped.filter(({ day }) => !isWeekend(day))
  return [
    `Cara menghitungnya: ${counted} hari kerja, mulai hari kerja sesudah hari ini.`,
    ...(skipped.length > holidays.length ? ['Sabtu dan Minggu tidak dihitung.'] : []),
    ...holidays.map(({ day, why }) => `${speakDay(dayOf(day))} tidak dihitung: ${why}.`),
  ]
}
