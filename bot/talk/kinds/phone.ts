import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { z } from 'zod'
import { checking, spoken, type Parts } from './parts.ts'

const longestPhone = 40

/** E.164, or undefined when it is no phone number. People write 0812…, 62812…, 812… and +62 812-… */
export const readPhone = (text: string): string | undefined => {
  const said = text.slice(0, longestPhone).trim()
  const international = /^62\d/.test(said) ? `+${said}` : said
  const number = parsePhoneNumberFromString(international, 'ID')
  return number?.isValid() === true ? number.number : undefined
}

/** The first phone number within a sentence, and what is left of the sentence. */
export const phoneWithin = (text: string): { phone: string; rest: string } | undefined => {
  for (const match of text.slice(0, 300).matchAll(/\+?\d[\d\s.()-]{7,18}\d/g)) {
    const phone = readPhone(match[0])
    if (phone !== undefined) return { phone, rest: text.replace(match[0], ' ') }
  }
  return undefined
}

/** `own`: of the person who writes, so that the channel may hand it over. */
export const phone = (question: string, { own = false } = {}) =>
  spoken({ ...telling(question), ...(own ? { wants: 'phone' as const } : {}) })

const phoneShape = z.string().regex(/^\+\d{8,15}$/)

const telling = (question: string): Parts<string> => ({
  kind: 'phone',
  text: question,
  help: 'Tulis nomor HP dengan angka, misalnya *0812 0000 0000*.',
  readText: (text) => {
    const found = readPhone(text) ?? phoneWithin(text)?.phone
    return found === undefined
      ? { miss: 'Nomornya belum terbaca. Tulis lengkap dengan angka, diawali 08.' }
      : { answer: found }
  },
  readContact: ({ phone }) => {
    const found = readPhone(phone)
    return found === undefined
      ? { miss: 'Nomor di kartu itu belum terbaca. Tolong diketik.' }
      : { answer: found }
  },
  check: checking(phoneShape),
  samples: [{ name: 'nomor', answer: '+6281200000000' }],
})

/** How a number is read aloud: the last digits only. */
export const maskPhone = (phone: string): string => `…${phone.slice(-4)}`
