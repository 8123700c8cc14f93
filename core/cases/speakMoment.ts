import { dayInZone, speakDay, type Zone } from '../law/day.ts'

/** "Jumat, 20 November 2026, pukul 14.05", on the city's own clock. */
export function speakMoment(epochMs: number, zone: Zone): string {
  const clock = new Intl.DateTimeFormat('id-ID', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
  return `${speakDay(dayInZone(epochMs, zone))}, pukul ${clock.format(epochMs)}`
}
