import { z } from 'zod'
import type { FileRef } from '../../channels/channel.ts'
import { nikWithin } from './identity.ts'
import { cleanName, isName } from './name.ts'
import { checking, fileSchema, type Parts } from './parts.ts'
import { phoneWithin } from './phone.ts'
import { sampleImage } from './photo.ts'

/** One of many who are brought at once: as much as their line, or their photo, tells. */
export interface Named {
  readonly name?: string
  readonly nik?: string
  readonly phone?: string
  readonly photo?: FileRef
}

/** What one message brings: a photo, or a name on each of its lines. Null: that were all. */
export const people = (question: string): Parts<readonly Named[] | null> => ({
  kind: 'people',
  text: question,
  help: 'Satu orang satu baris, misalnya *Budi Contoh, 0812 0000 0000*. Atau foto KTP-nya. Ketik *selesai* kalau sudah.',
  files: ['image', 'document'],
  options: [
    {
      id: 'done',
      title: 'Selesai',
      aliases: ['sudah', 'sudah semua', 'cukup', 'itu saja', 'habis', 'sampun', 'wis', 'rampung', 'udah'],
      gives: { answer: null },
    },
  ],
  readText: (text) => {
    const lines = text
      .split(/\n|;/)
      .map(readLine)
      .filter((one) => one !== undefined)
    return lines.length === 0
      ? { miss: 'Namanya belum terbaca. Tulis nama orangnya, atau kirim foto KTP-nya.' }
      : { answer: lines.slice(0, mostInOneMessage) }
  },
  readFile: (photo, caption) => ({ answer: [{ photo, ...readLine(caption ?? '') }] }),
  readContact: ({ name, phone }) => {
    const one = readLine(`${name} ${phone}`)
    return one === undefined
      ? { miss: 'Nama di kontak itu belum terbaca. Tolong ketik namanya.' }
      : { answer: [one] }
  },
  check: checking(peopleShape),
  samples: [
    { name: 'nama', answer: [{ name: 'Budi Contoh', phone: '+6281200000001' }] },
    { name: 'foto', answer: [{ photo: sampleImage }] },
    { name: 'selesai', answer: null },
  ],
})

const mostInOneMessage = 30

const peopleShape = z
  .array(
    z.object({
      name: z.string().optional(),
      nik: z.string().optional(),
      phone: z.string().optional(),
      photo: fileSchema.optional(),
    }),
  )
  .min(1)
  .max(mostInOneMessage)
  .nullable()

const filler = /\b(?:nik|ktp|nama|no|nomor|nmr|hp|wa|telp)\b|^\s*\d{1,2}\s*[.)-]\s*|[:;=,|/()]/gi

/** "3. Budi Contoh, 6474…, 0812…": the NIK and the phone are taken out, what is left is the name. */
function readLine(line: string): Named | undefined {
  const nik = nikWithin.exec(line)?.[0]
  const called = phoneWithin(nik === undefined ? line : line.replace(nik, ' '))
  const rest = (called?.rest ?? (nik === undefined ? line : line.replace(nik, ' '))).replaceAll(filler, ' ')
  const name = cleanName(rest.replaceAll(/\s+/g, ' ').trim())
  const one = {
    ...(isName(name) ? { name } : {}),
    ...(nik === undefined ? {} : { nik: nik.replaceAll(/\D/g, '') }),
    ...(called === undefined ? {} : { phone: called.phone }),
  }
  return one.name === undefined && one.nik === undefined ? undefined : one
}
