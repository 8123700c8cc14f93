import { z } from 'zod'
import { readCode } from '../../../core/cases/code.ts'
import { readNik } from '../../../core/law/nik.ts'
import { checking, type Parts } from './parts.ts'

// What is compared letter by letter is typed: a recording proves nothing until somebody has heard it.

const pleaseType = 'Untuk yang ini tolong diketik, supaya tidak salah dengar.'

const mistyped = { files: ['voice'] as const, readFile: () => ({ miss: pleaseType }) }

/** The eight digits of a case's number. Null: it is not at hand. */
export const caseCode = (question: string): Parts<string | null> => ({
  kind: 'case-code',
  text: question,
  help: 'Nomornya satu huruf dan delapan angka, misalnya *D4821-0735*.',
  options: [
    {
      id: 'none',
      title: 'Tidak tahu nomornya',
      aliases: ['lupa', 'hilang', 'tidak tahu', 'tidak punya', 'gak tau', 'ndak tau', 'lali', 'kada tahu'],
      gives: { answer: null },
    },
  ],
  ...mistyped,
  readText: (text) => {
    const code = readCode(text)
    return code === undefined
      ? { miss: 'Nomor itu belum cocok. Tolong periksa lagi angkanya satu per satu.' }
      : { answer: code }
  },
  check: checking(z.string().nullable()),
  samples: [
    { name: 'nomor', answer: '12345671' },
    { name: 'tidak tahu', answer: null },
  ],
})

const longestFact = 60

/** NIK, birth date or phone, as typed: what it is compared with is not for the talk to know. Null: we have none of them. */
export const secondFact = (question: string): Parts<string | null> => ({
  kind: 'second-fact',
  text: question,
  help: 'Tulis salah satu saja, sama seperti waktu mendaftar.',
  options: [
    {
      id: 'none',
      title: 'Hanya pernah mengadu',
      aliases: [
        'hanya mengadu',
        'cuma mengadu',
        'cuma keluhan',
        'belum pernah daftar',
        'tidak pernah daftar',
      ],
      gives: { answer: null },
    },
  ],
  ...mistyped,
  readText: (text) =>
    /\d{2}/.test(text) && text.length <= longestFact
      ? { answer: text }
      : { miss: 'Tulis NIK, tanggal lahir, atau nomor HP saja, dengan angka.' },
  check: checking(z.string().min(2).max(longestFact).nullable()),
  samples: [
    { name: 'ditulis', answer: '12-3-1980' },
    { name: 'hanya mengadu', answer: null },
  ],
})

export const nik = (question: string): Parts<string> => ({
  kind: 'nik',
  text: question,
  help: 'NIK itu 16 angka yang tertulis di KTP.',
  ...mistyped,
  readText: (text, { today }) => {
    const digits = text.replaceAll(/\D/g, '')
    return readNik(digits, today).valid
      ? { answer: digits }
      : { miss: 'NIK itu 16 angka. Yang Anda tulis belum cocok. Tolong diperiksa.' }
  },
  check: checking(z.string().regex(/^\d{16}$/)),
  samples: [{ name: 'nik', answer: '6474011203800000' }],
})
