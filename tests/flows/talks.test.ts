import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { talkStateOf } from '../../bot/talk/state.ts'
import type { Input } from '../../bot/talk/turn.ts'
import { MemoryDesk, photo, voice } from '../talk/memoryDesk.ts'

// The talks that the recorder plays over the real desk, played here in memory: so that their lines stay true.

const folder = new URL('talks/', import.meta.url)
// Two releases are one house's history: only the recorder plays them.
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.txt') && !/^\/rilis$/m.test(readFileSync(new URL(name, folder), 'utf8')),
)

const noteIn = (text: string, note: string) => new RegExp(`^# ${note}: (.+)$`, 'm').exec(text)?.[1]

const hours: Readonly<Record<string, number>> = { d: 24, h: 1, m: 1 / 60 }

/** What arrives for a line; null where nothing does: the clock moved, or the channel saw a repeat. */
function arrivalOf(line: string, desk: MemoryDesk): Input | null {
  const [command = '', rest = ''] = line.split(/ (.*)/)
  switch (command) {
    case '/tunggu':
      desk.wait(Number.parseInt(rest, 10) * (hours[rest.at(-1) ?? ''] ?? 0))
      return null
    case '/kirim-lagi':
    case '/sekaligus':
    case '/petugas':
      return null
    case '/foto':
      return photo(rest)
    case '/foto-besar':
      return { kind: 'unusable', why: 'too-large' }
    case '/suara':
      return voice(rest)
    case '/stiker':
      return { kind: 'unusable', why: 'sticker' }
    case '/telepon':
      return { kind: 'unusable', why: 'call' }
    case '/lokasi':
      return { kind: 'location', latitude: 0, longitude: 117 }
    case '/huruf':
      return { kind: 'text', text: 'x'.repeat(Number(rest)) }
    case '/mentah':
      // As the channel hands it on: well-formed and without NUL.
      return {
        kind: 'text',
        text: String(JSON.parse(rest))
          .toWellFormed()
          .replaceAll(/[\0\uFFFD]/g, ''),
      }
    default:
      return { kind: 'text', text: line }
  }
}

/** The lines that are messages: notes and the moving of the clock are not. */
const messagesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('/tunggu'))

const play = (name: string) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const phone = noteIn(text, 'nomor')
  const desk = new MemoryDesk({ city: noteIn(text, 'kota') ?? '', ...(phone === undefined ? {} : { phone }) })
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const input = arrivalOf(line, desk)
    if (input !== null) expect([line, desk.send(input).replies.length > 0]).toEqual([line, true])
  }
  return desk
}

describe('the talks to be recorded', () => {
  it('are all there', () => expect(names.length).toBeGreaterThanOrEqual(37))

  it.each(names)('%s', (name) => {
    const desk = play(name)
    const text = readFileSync(new URL(name, folder), 'utf8')
    const lines = messagesOf(text)
    const noted = noteIn(text, 'dikirim')
    if (noted !== undefined) return expect(desk.opened).toHaveLength(Number(noted))
    const sent = /^(kirim|send=send|nggih)$/.test(lines.at(-1) ?? '') || name.startsWith('02-')
    const complains = lines.some((line) => line === 'keluhan' || /komplain|wadul/.test(line))
    expect(desk.opened).toHaveLength(sent && !complains ? 1 : 0)
    if (sent && complains) expect(desk.acted.at(-1)?.op).toBe('openComplaint')
    if (sent) expect(talkStateOf(desk.state).talk).toBeNull()
  })

  it('take eleven messages at most from who sends what is asked', () => {
    for (const name of names.filter((each) => /^0[1-3]/.test(each))) {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const messages = messagesOf(text)
      // Where "ojek" and "berbas" may mean two things each, those two are asked back.
      expect([name, messages.length <= (name.startsWith('03-') ? 13 : 11)]).toEqual([name, true])
    }
  })
})
