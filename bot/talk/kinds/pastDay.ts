import { toldDayShape, type ToldDay } from '../../../core/law/toldDay.ts'
import { checking, spoken, type Parts } from './parts.ts'
import { aheadWords, readPastDay } from './readPastDay.ts'
import { noWords, yesWords } from './yesNo.ts'

export const notKnown = [
  'tidak tahu',
  'gak tahu',
  'ndak tahu',
  'lupa',
  'tidak ingat',
  'gak tau',
  'mboten kelingan',
  'kada ingat',
]

/** A day in the words of a family, or that nobody knows it. */
export const pastDay = (question: string) => spoken(telling(question))

const checkDay = checking<ToldDay | null>(toldDayShape.nullable())

const telling = (question: string): Parts<ToldDay | null> => ({
  kind: 'past-day',
  text: question,
  help: 'Contoh: *kemarin*, *tadi malam*, *tgl 3*, *3-11-2026*.',
  options: [{ id: 'unknown', title: 'Belum tahu', aliases: notKnown, gives: { answer: null } }],
  readText: (text, turn) => {
    const read = readPastDay(text, turn)
    if (read === undefined)
      return { miss: 'Tanggalnya belum terbaca. Tulis tanggal, bulan, dan tahun. Atau pilih *Belum tahu*.' }
    return read === 'ahead' ? { miss: aheadWords } : { answer: read }
  },
  check: checkDay,
  samples: [
    { name: 'baru saja', answer: { on: '2026-11-19' } },
    { name: 'sudah lama', answer: { on: '2021-11-20' } },
    { name: 'kira-kira', answer: { on: '2026-09-20', about: 'month' } },
    { name: 'belum tahu', answer: null },
  ],
})

/** A day that their first words named is asked back: it is so, or another, or it was not that. */
export const dayToldBefore = (question: string, first: ToldDay) =>
  spoken<ToldDay | null>({
    kind: 'past-day',
    text: question,
    help: 'Jawab *ya*, atau tulis harinya. Contoh: *kemarin*, *tgl 3*, *3-11-2026*.',
    options: [
      { id: 'yes', title: 'Ya, betul', aliases: yesWords, gives: { answer: first } },
      { id: 'no', title: 'Bukan', aliases: noWords, gives: { answer: null } },
    ],
    readText: (text, turn) => {
      const read = readPastDay(text, turn) ?? null
      return read === 'ahead' ? { miss: aheadWords } : { answer: read }
    },
    check: checkDay,
    samples: [
      { name: 'ya', answer: first },
      { name: 'bukan', answer: null },
    ],
  })
