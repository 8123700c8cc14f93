import { z } from 'zod'
import { checking, longestAnswer, spoken, type Parts } from './parts.ts'

const hasLetter = /[\p{L}\p{N}]/u

export const text = (
  question: string,
  help = 'Tulis dengan kata-kata Anda sendiri, atau kirim pesan suara.',
) => spoken(writing(question, help))

const textShape = z.string().min(1).max(longestAnswer)

const writing = (question: string, help: string): Parts<string> => ({
  kind: 'text',
  text: question,
  help,
  readText: (text) =>
    hasLetter.test(text)
      ? { answer: text }
      : { miss: 'Gambar kecil saja belum cukup. Tolong tulis sedikit.' },
  check: checking(textShape),
  samples: [{ name: 'teks', answer: 'cerita singkat' }],
})

/** The same, for a story: voice is invited. */
export const voiceOrText = (question: string) =>
  text(question, 'Ceritakan seperti biasa. Boleh diketik, boleh pesan suara.')
