import type { Intent } from './intent.ts'

// Talks about a death or an accident speak of death and accidents in every answer: there these words alarm nobody.

const speakOf: Readonly<Record<string, readonly Intent[]>> = {
  reportDeath: ['report_death', 'work_accident'],
  bringDocuments: ['report_death', 'work_accident'],
  accident: ['report_death', 'work_accident'],
}

export const servedBy = (flow: string | undefined, heard: Intent): boolean =>
  flow !== undefined && speakOf[flow]?.includes(heard) === true
