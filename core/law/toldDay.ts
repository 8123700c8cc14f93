import { z } from 'zod'
import { addDays, addMonths, dayIfReal, dayOf, partsOf, speakDate, speakMonth, type Day } from './day.ts'

/** A day as somebody told it; of "2 bulan lalu" nobody knows the day, and it never passes for one that is known. */
export const toldDayShape = z.object({
  on: z.string().refine((text) => dayIfReal(text) !== undefined),
  about: z.enum(['week', 'month', 'year']).optional(),
})

export type ToldDay = z.infer<typeof toldDayShape>

export type About = NonNullable<ToldDay['about']>

export function speakTold({ on, about }: ToldDay): string {
  const day = dayOf(on)
  switch (about) {
    case undefined:
      return speakDate(day)
    case 'week':
      return `kira-kira ${speakDate(day)}`
    case 'month':
      return `kira-kira ${speakMonth(day)}`
    case 'year':
      return `kira-kira tahun ${partsOf(day).year}`
  }
}

/** What is counted from a rough day is counted from the earliest that may be meant, and refuses nothing. */
export function earliestOf({ on, about }: ToldDay): Day {
  const day = dayOf(on)
  if (about === undefined) return day
  return about === 'week' ? addDays(day, -7) : addMonths(day, about === 'month' ? -1 : -12)
}
