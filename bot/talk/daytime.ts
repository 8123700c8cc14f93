import { dayInZone, hoursAhead, type Zone } from '../../core/law/day.ts'

const msInHour = 3_600_000
const msInDay = 24 * msInHour
const opens = 8
const closes = 19

/** That moment, or the next morning at eight where it falls outside 08:00–19:00 in the city. */
export function inDaytime(epochMs: number, zone: Zone): number {
  const midnight = dayInZone(epochMs, zone) * msInDay - hoursAhead[zone] * msInHour
  const hour = (epochMs - midnight) / msInHour
  if (hour < opens) return midnight + opens * msInHour
  return hour >= closes ? midnight + msInDay + opens * msInHour : epochMs
}
