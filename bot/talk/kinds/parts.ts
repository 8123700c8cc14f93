import { z } from 'zod'
import type { FileRef, MediaKind } from '../../channels/channel.ts'
import type { Line, Parsed, Question, Sample, Spoken } from '../question.ts'
import type { Input, TurnContext } from '../turn.ts'
import { matchOption, optionNumbered, type Option } from './option.ts'
import { misfit, misfitVoice } from './misfit.ts'

/** What makes a kind of question. Everything that all kinds share is in `questionOf`. */
export interface Parts<T> {
  readonly kind: string
  readonly text: string
  readonly help: string
  readonly options?: readonly Option<T>[]
  readonly wants?: 'phone'
  readonly zeroIsAnswer?: boolean
  readonly before?: readonly string[]
  readonly lines?: readonly Line[]
  readonly files?: readonly MediaKind[]
  readText?(text: string, turn: TurnContext): Parsed<T>
  readFile?(file: FileRef, caption: string | undefined, turn: TurnContext): Parsed<T>
  readContact?(contact: { readonly name: string; readonly phone: string }): Parsed<T>
  /** A stored answer, read again. The shape it is held against is built once, not at every replay. */
  readonly check: (stored: unknown) => T | undefined
  readonly samples: readonly Sample<T>[]
}

export const checking =
  <T>(shape: z.ZodType<T>) =>
  (stored: unknown): T | undefined =>
    shape.safeParse(stored).data

export const longestAnswer = 2000

export const fileSchema: z.ZodType<FileRef> = z.object({
  id: z.string(),
  kind: z.enum(['voice', 'image', 'document']),
  mime: z.string(),
  bytes: z.number(),
  seconds: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  light: z.number().optional(),
})

const checkSpoken = checking<Spoken>(z.object({ voice: fileSchema }))

const sampleVoice: FileRef = { id: 'voice', kind: 'voice', mime: 'audio/ogg', bytes: 1000, seconds: 5 }

/** Every open question may be answered by voice: the talk goes on, and an officer writes it down. */
export const spoken = <T>(parts: Parts<T>): Parts<T | Spoken> => ({
  ...parts,
  files: ['voice', ...(parts.files ?? [])],
  readFile: (file, caption, turn) =>
    file.kind === 'voice'
      ? { answer: { voice: file } }
      : (parts.readFile?.(file, caption, turn) ?? { miss: misfit('media', parts.kind) }),
  check: (stored) => checkSpoken(stored) ?? parts.check(stored),
  samples: [...parts.samples, { name: 'suara', answer: { voice: sampleVoice } }],
})

const skipWords = [
  'lewati',
  'lewat',
  'skip',
  'kosong',
  'nanti',
  'nanti saja',
  'gak usah',
  'ndak usah',
  'tidak usah',
]

export const skippable = <T>(parts: Parts<T>): Parts<T | null> => ({
  ...parts,
  text: `${parts.text} Boleh dijawab *lewati*.`,
  options: [
    ...(parts.options ?? []),
    { id: 'skip', title: 'Lewati', aliases: skipWords, gives: { answer: null } },
  ],
  check: (stored) => (stored === null ? null : parts.check(stored)),
  samples: [...parts.samples, { name: 'lewati', answer: null }],
})

export const questionOf = <T>(key: string, parts: Parts<T>): Question<T> => {
  const options = parts.options ?? []
  return {
    kind: parts.kind,
    text: parts.text,
    help: parts.help,
    // The key is part of the button: one left over from an earlier question is never taken for an answer here.
    choices: options.map(({ id, title }) => ({ id: `${key}=${id}`, title })),
    ...(parts.wants === undefined ? {} : { wants: parts.wants }),
    zeroIsAnswer: parts.zeroIsAnswer ?? false,
    before: parts.before ?? [],
    lines: parts.lines ?? [],
    parse: (input, turn) => parse(key, parts, input, turn),
    check: parts.check,
    samples: parts.samples,
  }
}

function parse<T>(key: string, parts: Parts<T>, input: Input, turn: TurnContext): Parsed<T> {
  const options = parts.options ?? []
  switch (input.kind) {
    case 'choice': {
      const tapped = options.find(({ id }) => input.choice === `${key}=${id}`)
      return tapped?.gives ?? { miss: misfit('choice', parts.kind) }
    }
    case 'text':
      return readText(key, parts, input.text, turn)
    case 'media':
      return readMedia(parts, input.file, input.caption, turn)
    case 'contact':
      return parts.readContact?.(input) ?? { miss: misfit('contact', parts.kind) }
    case 'location':
      return { miss: misfit('location', parts.kind) }
    case 'unusable':
      return { miss: misfit(input.why, parts.kind) }
  }
}

function readText<T>(key: string, parts: Parts<T>, raw: string, turn: TurnContext): Parsed<T> {
  const text = raw.trim()
  if (text === '') return { miss: misfit('empty', parts.kind) }
  if (text.length > longestAnswer) return { miss: misfit('too-much-text', parts.kind) }
  const options = parts.options ?? []
  const named = matchOption(options, key, text, parts.readText === undefined)
  if (named !== undefined) return named.gives
  const read = parts.readText?.(text, turn) ?? { miss: misfit('no-option', parts.kind) }
  // A bare number is an option's only where it is no answer of its own, and never where sums are asked for.
  const numbered = 'miss' in read && parts.zeroIsAnswer !== true ? optionNumbered(options, text) : undefined
  return numbered?.gives ?? read
}

function readMedia<T>(
  parts: Parts<T>,
  file: FileRef,
  caption: string | undefined,
  turn: TurnContext,
): Parsed<T> {
  const fits = parts.files?.includes(file.kind) === true
  const wrong = fits ? misfitVoice(file) : undefined
  if (wrong !== undefined) return { miss: misfit(wrong, parts.kind) }
  const read = fits ? parts.readFile?.(file, caption, turn) : undefined
  return read ?? { miss: misfit(file.kind, parts.kind) }
}
