import { hoursAhead, type Day, type Zone } from '../law/day.ts'

const hourMs = 3_600_000

/** This hour of a day on the city's own clock. */
export const momentAt = (day: Day, zone: Zone, hour: number): number =>
  day * 24 * hourMs + (hour - hoursAhead[zone]) * hourMs
