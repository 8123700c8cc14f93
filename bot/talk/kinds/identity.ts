import { z } from 'zod'
import type { City } from '../../../core/cities/city.ts'
import type { Day } from '../../../core/law/day.ts'
import { readNik } from '../../../core/law/nik.ts'
import { shortName } from './place.ts'
import type { FileRef } from '../../channels/channel.ts'
import type { Parsed } from '../question.ts'
import { cleanName, isName } from './name.ts'
import { checking, fileSchema, spoken, type Parts } from './parts.ts'
import { sampleImage } from './photo.ts'

/** Who somebody is: a photo of the KTP, or what stands on it, or why there is none at hand. */
export interface Identity {
  readonly photo?: FileRef
  readonly nik?: string
  readonly name?: string
  readonly lacks?: 'this-city' | 'card' | 'for-now'
}

export const nikWithin = /(?<!\d)\d(?:[\s.-]?\d){15}(?!\d)/
const digitRun = /\d(?:[\s.-]?\d){7,}/
const filler = /\b(?:nik|ktp|nama|dan|no|nomor|nmr|saya|sy|an|a\.n\.?)\b|[:;=,|]/gi

export const identity = (question: string, city: City) => spoken(telling(question, shortName(city)))

const identityShape = z.object({
  photo: fileSchema.optional(),
  nik: z
    .string()
    .regex(/^\d{16}$/)
    .optional(),
  name: z.string().optional(),
  lacks: z.enum(['this-city', 'card', 'for-now']).optional(),
})

const telling = (question: string, cityName: string): Parts<Identity> => ({
  kind: 'identity',
  text: question,
  help: 'Foto seluruh kartu dengan terang. Atau ketik 16 angka NIK lalu nama, misalnya *6474… Budi Contoh*.',
  files: ['image', 'document'],
  options: [
    {
      id: 'elsewhere',
      title: 'KTP kota lain',
      aliases: ['ktp luar', `bukan ktp ${cityName}`, 'ktp luar kota', 'ktp daerah lain'],
      gives: { answer: { lacks: 'this-city' } },
    },
    {
      id: 'none',
      title: 'Belum punya KTP',
      aliases: ['tidak punya ktp', 'gak punya ktp', 'belum ada ktp', 'ndak punya ktp', 'tidak ada ktp'],
      gives: { answer: { lacks: 'card' } },
    },
    {
      id: 'later',
      title: 'KTP tidak di tangan',
      aliases: ['ktp hilang', 'nanti', 'nanti saja', 'lewati', 'ktp ketinggalan', 'hilang'],
      gives: { answer: { lacks: 'for-now' } },
    },
  ],
  readText: (text, { today }) => readIdentity(text, today),
  readFile: (file, caption) => ({ answer: { photo: file, ...nikAndName(caption ?? '') } }),
  check: checking(identityShape),
  samples: [
    { name: 'foto', answer: { photo: sampleImage } },
    { name: 'foto gelap', answer: { photo: { ...sampleImage, light: 20 } } },
    { name: 'nik+nama', answer: { nik: '6474011203800000', name: 'Budi Contoh' } },
    { name: 'nik', answer: { nik: '6474011203800000' } },
    { name: 'kota lain', answer: { lacks: 'this-city' } },
    { name: 'tidak punya', answer: { lacks: 'card' } },
    { name: 'tidak di tangan', answer: { lacks: 'for-now' } },
  ],
})

function readIdentity(text: string, today: Day): Parsed<Identity> {
  const found = nikAndName(text)
  if (found.nik !== undefined && !readNik(found.nik, today).valid)
    return { miss: 'Ada angka NIK yang sepertinya tertukar. Tolong periksa, atau kirim foto KTP saja.' }
  if (found.nik !== undefined || found.name !== undefined) return { answer: found }
  const digits = digitRun.exec(text)?.[0].replaceAll(/\D/g, '').length
  return digits === undefined
    ? { miss: 'Kirim foto KTP, atau ketik 16 angka NIK dan namanya.' }
    : { miss: `NIK itu 16 angka. Yang Anda tulis ${digits} angka. Tolong diperiksa.` }
}

export function nikAndName(text: string): Identity {
  const nik = nikWithin.exec(text)?.[0]
  if (nik === undefined && digitRun.test(text)) return {}
  const rest = nik === undefined ? text : text.replace(nik, ' ')
  const name = cleanName(rest.replaceAll(filler, ' ').replaceAll(/\s+/g, ' ').trim())
  return {
    ...(nik === undefined ? {} : { nik: nik.replaceAll(/\D/g, '') }),
    ...(isName(name) ? { name } : {}),
  }
}
