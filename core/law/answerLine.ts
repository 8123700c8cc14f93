import type { z } from 'zod'
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
    if (!read.success) return { error: firstFault(read.error) }
    try {
      return answer(read.data)
    } catch (error) {
      if (error instanceof MissingValue) return { error: `${error.message}; it has to be entered first` }
      throw error
    }
  }

const firstFault = ({ issues: [issue] }: z.ZodError): string => {
  if (issue === undefined) return 'The line cannot be read'
  const field = issue.path.join('.')
  return field === '' ? issue.message : `"${field}" ${issue.message}`
}
