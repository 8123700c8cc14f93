import { z } from 'zod'
import { Misfit } from './faults.ts'

/** What a form said, in its shape; or the first sentence for each field that does not fit. */
export function readForm<S extends z.ZodType>(shape: S, body: unknown): z.output<S> {
  const read = shape.safeParse(body ?? {})
  if (read.success) return read.data
  const fields: Record<string, string> = {}
  for (const { path, message } of read.error.issues) fields[String(path[0] ?? '')] ??= message
  throw new Misfit(fields)
}

/** A line of text that must be there. */
export const line = (longest: number, missing = 'Isi dulu bagian ini.') =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(longest, `Paling panjang ${longest} huruf.`)
    .transform(wellFormed)

/** Text that may be left empty. */
export const perhaps = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `Paling panjang ${longest} huruf.`)
    .optional()
    .transform((text) => (text === undefined || text === '' ? undefined : wellFormed(text)))

/** Boxes of one name, ticked: none, one or several. */
export const ticked = z.preprocess(
  (said) => (said === undefined ? [] : Array.isArray(said) ? said : [said]),
  z.array(z.string().max(100)).max(60),
)

// a NUL or a lone surrogate passes SQLite and fails a whole statement on PostgreSQL
const wellFormed = (text: string): string => text.replaceAll('\0', '').toWellFormed().replaceAll('\r\n', '\n')
