import { z } from 'zod'
import { MissingValue } from './dated.ts'

export interface LineFault {
  readonly error: string
}

/** Fields that the command does not know: a name of the caller's own, or a known one misspelt. */
export interface Unread {
  readonly ignored?: readonly string[]
}

/**
 * A command that answers one JSON object with another. A malformed object, or one that asks for a day no
 * source covers, gets one sentence that says what to do; whatever else goes wrong is a fault of ours.
 */
export const answerLine =
  <Facts, Answer extends object>(schema: z.ZodType<Facts>, answer: (facts: Facts) => Answer) =>
  (line: unknown): (Answer & Unread) | LineFault => {
    const read = schema.safeParse(line)
    if (!read.success) return { error: firstFault(read.error) }
    const ignored = strangersAmong(line, schema)
    try {
      return { ...answer(read.data), ...(ignored.length > 0 ? { ignored } : {}) }
    } catch (error) {
      if (error instanceof MissingValue) return { error: `${error.message}; it has to be entered first` }
      throw error
    }
  }

const mostNamed = 20

const strangersAmong = (line: unknown, schema: z.ZodType): string[] => {
  const known = new Set(schema instanceof z.ZodObject ? Object.keys(schema.shape) : [])
  return Object.keys(Object(line))
    .filter((field) => !known.has(field))
    .slice(0, mostNamed)
}

const firstFault = ({ issues: [issue] }: z.ZodError): string => {
  if (issue === undefined) return 'The line cannot be read'
  const field = issue.path.join('.')
  return field === '' ? issue.message : `"${field}" ${issue.message}`
}
