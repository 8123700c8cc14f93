import type { Content } from './channel.ts'

/** A NUL or half a surrogate pair passes SQLite and fails a whole statement on PostgreSQL: neither comes in. */
export const wellFormed = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\u{FFFD}').replaceAll('\0', '')

/** Longer than any answer needs, and as long as Telegram and WhatsApp let a message be. */
const longestText = 4000

/** What somebody typed, as every channel hands it on. */
export function typed(raw: string): Content {
  const text = wellFormed(raw).trim()
  if (text === '') return { kind: 'unusable', why: 'empty' }
  if (text.length > longestText) return { kind: 'unusable', why: 'too-long' }
  return { kind: 'text', text }
}
