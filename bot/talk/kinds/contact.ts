import { z } from 'zod'
import type { FamilyContact } from '../effects.ts'
import type { Parsed } from '../question.ts'
import { kin } from './kin.ts'
import { cleanName, isName } from './name.ts'
import { phoneWithin, readPhone } from './phone.ts'
import { checking, spoken, type Parts } from './parts.ts'

const relation = new RegExp(`\\b(${kin})\\b(?:\\s+(?:saya|sy|kulo|ulun|kandung|nya))?`, 'i')
const filler =
  /\b(?:namanya|nama|hp|no|nomor|nmr|wa|telp|telepon|hubungan|adalah|ini|dengan|saya|sy)\b|[:;=]/gi

export const contact = (question: string) => spoken(telling(question))

const contactShape = z.object({ name: z.string(), relation: z.string(), phone: z.string() })

const telling = (question: string): Parts<FamilyContact> => ({
  kind: 'contact',
  text: question,
  help: 'Tulis dalam satu pesan. Contoh: *Siti Contoh, istri, 0812 0000 0000*.',
  readText: readContact,
  readContact: ({ name, phone }) => complete(name, 'keluarga', readPhone(phone)),
  check: checking(contactShape),
  samples: [{ name: 'lengkap', answer: { name: 'Siti Contoh', relation: 'istri', phone: '+6281200000000' } }],
})

function readContact(text: string): Parsed<FamilyContact> {
  const found = phoneWithin(text)
  const words = found?.rest ?? text
  const who = relation.exec(words)?.[1]?.toLowerCase() ?? 'keluarga'
  const name = words
    .replace(relation, ' ')
    .replaceAll(filler, ' ')
    .replaceAll(/[,()/-]+/g, ' ')
  return complete(cleanName(name.trim()), who, found?.phone)
}

function complete(name: string, relation: string, phone: string | undefined): Parsed<FamilyContact> {
  if (phone === undefined) return { miss: 'Nomor HP-nya belum terbaca. Tulis nama, hubungan, dan nomor HP.' }
  if (!isName(name)) return { miss: 'Namanya belum terbaca. Tulis nama, hubungan, dan nomor HP.' }
  return { answer: { name, relation, phone } }
}
