import { dayOf, speakDay } from '../law/day.ts'

/** "Jumat, 20 November 2026". */
export const spokenDay = (iso: string): string => speakDay(dayOf(iso))
