import { dayInZone, hoursAhead, partsOf, speakDate, type Zone } from '../core/law/day.ts'

const zoneNames: Readonly<Record<Zone, string>> = { 'Asia/Makassar': 'WITA', 'Asia/Jakarta': 'WIB' }

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** "19.05", on the city's clocks. */
export function timeOf(at: number, zone: Zone): string {
  const minutes = Math.floor((at + hoursAhead[zone] * hourMs) / minuteMs) % (24 * 60)
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`
}

/** "20 November 2026, 19.05 WITA" */
export const momentOf = (at: number, zone: Zone): string =>
  `${speakDate(dayInZone(at, zone))}, ${timeOf(at, zone)} ${zoneNames[zone]}`

/** "20/11 19.05", for narrow columns. */
export function shortMoment(at: number, zone: Zone): string {
  const { day, month } = partsOf(dayInZone(at, zone))
  return `${two(day)}/${two(month)} ${timeOf(at, zone)}`
}

const justNow = 'baru saja'

/** How long something has been waiting, in one unit. */
export function ageOf(since: number, now: number): string {
  const age = Math.max(0, now - since)
  if (age < minuteMs) return justNow
  if (age < hourMs) return `${Math.floor(age / minuteMs)} menit`
  if (age < dayMs) return `${Math.floor(age / hourMs)} jam`
  return `${Math.floor(age / dayMs)} hari`
}

/** The same, looking back: "3 hari lalu". */
export function agoOf(since: number, now: number): string {
  const age = ageOf(since, now)
  return age === justNow ? age : `${age} lalu`
}

export const daysSince = (since: number, now: number): number => Math.floor((now - since) / dayMs)

/** Above a list of cases: in which order they stand. */
export const orderWords =
  'Yang paling mendesak di atas, lalu yang paling lama menunggu. Yang selesai di bawah, terbaru dulu.'

/** Sixteen digits in groups, as they are compared with a card. */
export const spacedNik = (nik: string): string => nik.replace(/(\d{4})(?=\d)/g, '$1 ')

const two = (value: number): string => String(value).padStart(2, '0')
