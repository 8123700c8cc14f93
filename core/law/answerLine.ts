import { z } from 'zod'
import { MissingValue } from './dated.ts'

export interface LineFault {
  readonly error: string
}

/**
 * A command that answers one JSON object with another. A malformed object, or one that asks for a day no
 * source covers, gets one sentence that says what to do; whatever else goes wrong is a fault of ours.
 */
export const answerLine =
  <Facts, Answer>(schema: z.ZodType<Facts>, answer: (facts: Facts) => Answer) =>
  (line: unknown): Answer | LineFault => {
    const read = schema.safeParse(line)
    if (!read.success) return { error: firstFault(read.error, fieldsOf(schema)) }
    try {
      return answer(read.data)
    } catch (error) {
      if (error instanceof MissingValue) return { error: `${error.message}; it has to be entered first` }
      throw error
    }
  }

const fieldsOf = (schema: z.ZodType): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape).toSorted() : []

const firstFault = ({ issues: [issue] }: z.ZodError, fields: readonly string[]): string => {
  if (issue === undefined) return 'The line cannot be read'
  if (issue.code === 'unrecognized_keys')
    return `"${issue.keys.join('", "').slice(0, 100)}" is not known here; the fields are ${fields.join(', ')}`
  const field = issue.path.join('.')
  return field === '' ? issue.message : `"${field}" ${issue.message}`
}
