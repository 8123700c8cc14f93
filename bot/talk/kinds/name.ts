import { z } from 'zod'
import type { Parsed } from '../question.ts'
import { checking, spoken, type Parts } from './parts.ts'

const longestName = 100
const label =
  /^(?:nama(?:\s+(?:saya|lengkap|beliau|dia|nya))?|nm|jeneng(?:\s+kulo)?|ngaran(?:\s+ulun)?)\s*[:=]?\s+/i

/** Words that stand in a sentence about a name, and in no name. */
const notNames = new Set(
  (
    'tidak gak nggak ndak belum punya ktp nik foto kirim hilang nanti apa kenapa gimana bagaimana saya aku ' +
    'mau bisa halo lanjut kapan dimana'
  ).split(' '),
)

export const cleanName = (text: string): string => text.replace(label, '').replaceAll(/\s+/g, ' ').trim()

/** Looks like what stands on a KTP: letters, few words, no digits. */
export const isName = (text: string): boolean => {
  const words = text.split(' ')
  const spelt = /^\p{L}[\p{L}\p{M} .,'’/-]+$/u.test(text) && text.length <= longestName
  return spelt && words.length <= 8 && !words.some((word) => notNames.has(word.toLowerCase()))
}

export const name = (question: string) => spoken(writing(question))

const nameShape = z.string().min(2).max(longestName)

const writing = (question: string): Parts<string> => ({
  kind: 'name',
  text: question,
  help: 'Tulis nama seperti di KTP, misalnya *Budi Contoh*. Boleh juga pesan suara.',
  readText: readName,
  check: checking(nameShape),
  samples: [{ name: 'nama', answer: 'Budi Contoh' }],
})

const readName = (text: string): Parsed<string> => {
  const said = cleanName(text)
  return isName(said)
    ? { answer: said }
    : { miss: 'Tolong tulis namanya saja, dengan huruf, seperti di KTP.' }
}
