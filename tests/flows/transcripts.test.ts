import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  contentOf,
  openTerminal,
  type Handed,
  type Heard,
  type Sitting,
  type Terminal,
} from '../../bot/channels/terminal/terminal.ts'
import { typed } from '../../bot/channels/wellFormed.ts'
import { doDue } from '../../clock.ts'
import { speakMoment } from '../../core/cases/speakMoment.ts'
import { cityOf } from '../../core/cities/index.ts'
import { openLog } from '../../core/log.ts'
import { release } from './nextRelease.ts'
import { hireOfficer, Office } from './office.ts'
import { Codes, readTalk, type Talk } from './talk.ts'
import { heldWorld, newId, type HeldWorld } from '../../core/world.ts'

vi.mock('../../bot/flows/applicant/income.ts', () => import('./nextRelease.ts'))
vi.mock('../../bot/flows/applicant/reach.ts', () => import('./nextRelease.ts'))

const here = import.meta.dirname
const talks = (await readdir(join(here, 'talks'))).filter((name) => name.endsWith('.txt')).toSorted()

/** Every talk begins on a Friday morning at nine in the east of Kalimantan. */
const beginning = '2026-11-20T01:00:00Z'
const photoTooLarge = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(11 * 1024 * 1024)])

/** Plays one person's side of a talk against the whole house and writes down both sides. */
class Recorder {
  readonly #terminal: Terminal
  readonly #world: HeldWorld
  readonly #talk: Talk
  readonly #office: Office
  readonly #written: string[]
  readonly #codes = new Codes()
  #last: readonly Handed[] = []

  constructor(terminal: Terminal, world: HeldWorld, talk: Talk) {
    this.#terminal = terminal
    this.#world = world
    this.#talk = talk
    this.#office = new Office(terminal, () => hireOfficer(terminal.store, talk.city))
    this.#written = [...talk.notes, '']
  }

  async record(): Promise<string> {
    const { lines } = this.#talk
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] ?? ''
      const together = /^\/sekaligus (\d+)$/.exec(line)
      if (!together) await this.#play(line)
      else {
        const burst = lines.slice(at + 1, at + 1 + Number(together[1]))
        at += burst.length
        await this.#playTogether(burst)
      }
      this.#world.moveBy(20_000)
    }
    return `${this.#written.join('\n').trimEnd()}\n`
  }

  async #play(line: string): Promise<void> {
    const [, verb, rest = ''] = /^\/(foto-besar|huruf|mentah|kirim-lagi)\s*(.*)$/.exec(line) ?? []
    if (verb === 'kirim-lagi') return this.#write(line, await this.#terminal.hand(line, this.#last))
    if (verb === 'huruf') return this.#hand(line, typed('a'.repeat(Number(rest))))
    if (verb === 'mentah') return this.#hand(line, typed(String(JSON.parse(rest))))
    if (verb === 'foto-besar') return this.#hand(line, await this.#refused())
    if (line.startsWith('/tunggu')) return this.#write(line, await this.#terminal.say(line))
    if (line === '/rilis') {
      release.next = true
      return this.#write(line, await this.#terminal.hand(line, []))
    }
    if (line.startsWith('/petugas')) {
      await this.#office.does(this.#codes.drawn(line))
      return this.#write(line, await this.#terminal.hand(line, []))
    }
    const [, phone, said = ''] = /^\/hp-lain (\+\d+) (.+)$/.exec(line) ?? []
    if (phone !== undefined) return this.#handFrom(line, said, { as: phone, phone })
    return this.#hand(line, await this.#content(this.#codes.drawn(line)))
  }

  /** Every recording is the same second of silence; photos lie in the folder of media. */
  #content(line: string): Promise<Handed['content']> {
    const [, verb, rest = ''] = /^\/(foto|suara|berkas)\s*(.*)$/.exec(line) ?? []
    const file = verb === 'suara' ? 'suara.ogg' : rest
    const said = verb ? `/${verb} ${resolve(here, 'media', file)}` : line
    return contentOf(this.#terminal.store, this.#talk.city, said)
  }

  async #refused(): Promise<Handed['content']> {
    const saved = await this.#terminal.store.files.save({
      city: this.#talk.city,
      kind: 'image',
      bytes: photoTooLarge,
    })
    if (!('refused' in saved)) throw new Error('a photo of 11 MB was kept')
    return { kind: 'unusable', why: saved.refused }
  }

  async #hand(line: string, content: Handed['content']): Promise<void> {
    this.#last = [{ content, providerId: newId(this.#world) }]
    this.#write(line, await this.#terminal.hand(line, this.#last))
  }

  async #handFrom(line: string, said: string, from: Sitting): Promise<void> {
    const content = await this.#content(this.#codes.drawn(said))
    const messages = [{ content, providerId: newId(this.#world) }]
    this.#write(line, await this.#terminal.hand(line, messages, from))
  }

  async #playTogether(burst: readonly string[]): Promise<void> {
    const messages: Handed[] = []
    for (const line of burst) {
      messages.push({ content: await this.#content(line), providerId: newId(this.#world) })
    }
    this.#write(burst.join('\n> '), await this.#terminal.hand('', messages))
  }

  #write(line: string, { out }: Heard): void {
    this.#written.push(`> ${line}`)
    if (line.startsWith('/tunggu')) {
      const { zone } = cityOf(this.#talk.city)
      this.#written.push(`— ${speakMoment(this.#world.now(), zone)} —`)
    }
    for (const { shown } of out) {
      this.#written.push(this.#codes.counted(shown).replace(/^(?=.)/gm, '  '), '')
    }
    if (out.length === 0) this.#written.push('  (tidak ada balasan)', '')
  }
}

async function transcript(talk: Talk): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-talk-'))
  const world = heldWorld(beginning)
  release.next = false
  const terminal = await openTerminal({
    city: talk.city,
    as: 'orang',
    ...(talk.phone === undefined ? {} : { phone: talk.phone }),
    world,
    log: openLog('silent'),
    databaseUrl: 'sqlite:loket.db',
    dataDir: folder,
    vaultKey: undefined,
    doDue,
  })
  try {
    return await new Recorder(terminal, world, talk).record()
  } finally {
    await terminal.close()
    await rm(folder, { recursive: true })
  }
}

describe('what the bot says, word for word', () => {
  it.each(talks)('%s', async (name) => {
    const talk = readTalk(await readFile(join(here, 'talks', name), 'utf8'))
    await expect(await transcript(talk)).toMatchFileSnapshot(join(here, 'golden', name))
  })
})
