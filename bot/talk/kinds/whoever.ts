import { z } from 'zod'
import { readCode } from '../../../core/cases/code.ts'
import type { Day } from '../../../core/law/day.ts'
import { readNik } from '../../../core/law/nik.ts'
import type { FileRef } from '../../channels/channel.ts'
import type { Parsed } from '../question.ts'
import { nikAndName } from './identity.ts'
import { checking, fileSchema, spoken, type Parts } from './parts.ts'
import { sampleImage } from './photo.ts'

/** Somebody who is spoken of: a name, a NIK, a code of ours or a photo of the KTP; nothing where it is not known. */
export interface Whoever {
  readonly name?: string
  readonly nik?: string
  readonly code?: string
  readonly photo?: FileRef
}

const whoeverShape = z.object({
  name: z.string().optional(),
  nik: z
    .string()
    .regex(/^\d{16}$/)
    .optional(),
  code: z.string().optional(),
  photo: fileSchema.optional(),
})

export const whoever = (question: string) => spoken(telling(question))

const telling = (question: string): Parts<Whoever> => ({
  kind: 'whoever',
  text: question,
  help: 'Tulis namanya saja, misalnya *Budi Contoh*. Boleh juga NIK, foto KTP, atau pesan suara.',
  files: ['image', 'document'],
  options: [
    {
      id: 'unknown',
      title: 'Belum tahu',
      aliases: ['tidak tahu', 'gak tahu', 'ndak tahu', 'tidak tau', 'gak tau', 'mboten ngertos', 'kada tahu'],
      gives: { answer: {} },
    },
  ],
  readText: (text, { today }) => readWhoever(text, today),
  readFile: (file, caption) => ({ answer: { ...nikAndName(caption ?? ''), photo: file } }),
  check: checking(whoeverShape),
  samples: [
    { name: 'nama', answer: { name: 'Budi Contoh' } },
    { name: 'nik', answer: { nik: '6474011203800000' } },
    { name: 'kode', answer: { code: '48210735' } },
    { name: 'foto', answer: { photo: sampleImage } },
    { name: 'belum tahu', answer: {} },
  ],
})

const kin =
  'bapak|ayah|abah|bpk|ibu|ibuk|mama|mamak|uma|suami|istri|isteri|bojo|laki|bini|anak|kakak|adik|adek|kakek|nenek|' +
  'paman|om|bibi|tante|saudara|sepupu|mertua|ipar|menantu|keponakan|tetangga|teman|warga'
const leading = new RegExp(
  `^(?:(?:nama(?:nya)?|yang meninggal|yang celaka|almarhum(?:ah)?|alm\\.?|beliau|dia|itu|adalah|yaitu|` +
    `(?:${kin}) (?:saya|sy|aku|kami|kulo|ulun|ku))[\\s:=,]*)+`,
  'i',
)
/** Where the name ends and the story begins. */
const story =
  /[,;(]|\b(?:meninggal|mninggal|maninggal|wafat|berpulang|seda|hilang|tenggelam|jatuh|kecelakaan|kemarin|kmrn|wingi|samalam|tadi|umur|usia|karena|waktu|saat|pas|di|ke)\b.*$/i

function readWhoever(text: string, today: Day): Parsed<Whoever> {
  const code = readCode(text)
  if (code !== undefined && /\d/.test(text) && text.trim().length <= 14) return { answer: { code } }
  const named = text.replace(leading, '').split(story)[0]?.trim() ?? ''
  const { nik } = nikAndName(text)
  const { name } = nikAndName(nik === undefined ? named : text)
  if (nik !== undefined && !readNik(nik, today).valid)
    return { miss: 'Ada angka NIK yang sepertinya tertukar. Tulis namanya saja juga cukup.' }
  if (nik !== undefined || name !== undefined)
    return { answer: { ...(nik === undefined ? {} : { nik }), ...(name === undefined ? {} : { name }) } }
  return { miss: 'Siapa namanya? Tulis namanya saja, atau pilih *Belum tahu*.' }
}
