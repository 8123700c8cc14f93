import { dayOf, speakDay, weekdayOf } from '../../core/law/day.ts'
import type { ResultOf } from '../talk/effects.ts'
import { gathered } from './gathered.ts'

type Opened = ResultOf<'openComplaint'>

/** The code and who answers, one day and how it is counted; the article comes last. */
export const receiptOf = (opened: Opened): string[] =>
  gathered([
    `Keluhan Anda sudah kami terima. Nomornya *${opened.code}*. Yang menjawab: ${opened.answeredBy}.`,
    ...dueWords(opened),
    'Kabarnya kami kirim di chat ini. Anda tidak perlu membayar apa pun.',
  ])

function dueWords(opened: Opened): string[] {
  const { due, basis } = opened
  if (due === null)
    return ['Batas waktunya kami kabarkan di sini. Hari libur tahun depan belum ditetapkan pemerintah.']
  const day = `*${speakDay(dayOf(due))}*`
  if (basis.kind === 'law')
    return [
      `Paling lambat ${day} petugas harus sudah mengerjakannya.`,
      ...countingWords(opened),
      `Aturannya: ${basis.article}.`,
    ]
  return [
    `Kami usahakan paling lambat ${day} petugas sudah mengerjakannya.`,
    ...countingWords(opened),
    `Ini target kami sendiri. ${basis.article.replace('Target layanan; ', '')}.`,
  ]
}

const isWeekend = (iso: string): boolean => weekdayOf(dayOf(iso)) % 6 === 0

function countingWords({ counted, skipped }: Opened): string[] {
  const holidays = skipped.filter(({ day }) => !isWeekend(day))
  return [
    `Hitungannya ${counted} hari kerja, mulai hari kerja sesudah hari ini.`,
    ...(skipped.length > holidays.length ? ['Sabtu dan Minggu tidak dihitung.'] : []),
    ...holidays.map(({ day, why }) => `${speakDay(dayOf(day))} tidak dihitung: ${why}.`),
  ]
}
