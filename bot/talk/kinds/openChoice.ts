import { z } from 'zod'
import type { FileRef, MediaKind } from '../../channels/channel.ts'
import type { Said } from '../question.ts'
import type { ChoiceOption } from './choice.ts'
import type { Option } from './option.ts'
import { checking, fileSchema, longestAnswer, type Parts } from './parts.ts'

/** What somebody tells in their own way: typed, spoken, or shown. */
export type Piece = { readonly said: Said } | { readonly file: FileRef; readonly caption?: string }

const pieceShape = z.union([
  z.object({ said: z.union([z.string().min(1).max(longestAnswer), z.object({ voice: fileSchema })]) }),
  z.object({ file: fileSchema, caption: z.string().optional() }),
])
const checkPiece = checking<Piece>(pieceShape)

const everyFile: readonly MediaKind[] = ['voice', 'image', 'document']
const hasLetter = /\p{L}/u

/** Some answers that are offered, and besides them whatever a person wants to tell. */
export const openChoice = <V extends string>(
  text: string,
  options: readonly ChoiceOption<V>[],
  help = 'Ceritakan seperti biasa. Boleh diketik, pesan suara, atau foto.',
): Parts<V | Piece> => ({
  kind: 'open-choice',
  text,
  help,
  options: options.map((option): Option<V | Piece> => ({ ...option, gives: { answer: option.id } })),
  files: everyFile,
  readText: (said) =>
    hasLetter.test(said)
      ? { answer: { said } }
      : { miss: 'Tolong tulis dengan kata-kata, atau kirim pesan suara.' },
  readFile: (file, caption) => ({
    answer:
      file.kind === 'voice'
        ? { said: { voice: file } }
        : { file, ...(caption === undefined ? {} : { caption }) },
  }),
  check: (stored) => options.find(({ id }) => id === stored)?.id ?? checkPiece(stored),
  samples: [
    ...options.map(({ id }) => ({ name: id, answer: id })),
    { name: 'cerita', answer: { said: 'cerita singkat' } },
    { name: 'suara', answer: { said: { voice: sample('voice') } } },
    { name: 'foto', answer: { file: sample('image') } },
  ],
})

const sample = (kind: MediaKind): FileRef => ({ id: kind, kind, mime: `${kind}/x`, bytes: 1000 })
