import { readFile } from 'node:fs/promises'
import type { Log } from '../../../core/log.ts'
import { openStore, type Store } from '../../../core/store/store.ts'
import { newId, type HeldWorld, type World } from '../../../core/world.ts'
import { openPostman } from '../../postman.ts'
import type { Sender } from '../../sender.ts'
import { openDesk } from '../../talk/desk.ts'
import type { Taken } from '../../talk/turns.ts'
import type { ChatAddress, Choice, Content, MediaKind, Reply } from '../channel.ts'
import { numbered } from '../numbered.ts'
import { typed } from '../wellFormed.ts'

/** One turn as it is shown: what was said, what was answered, and how it was understood. */
export interface Heard {
  readonly in: string
  readonly out: readonly {
    readonly text: string
    readonly choices: readonly Choice[]
    readonly shown: string
  }[]
  readonly intent: string | null
  readonly flow: string | null
}

/** Who sits at the keyboard. */
export interface Sitting {
  readonly as: string
  /** The phone this channel vouches for, as WhatsApp would. */
  readonly phone?: string
}

export interface TerminalRoom extends Sitting {
  readonly city: string
  readonly world: HeldWorld
  readonly log: Log
  readonly databaseUrl: string
  readonly dataDir: string
  readonly vaultKey: string | undefined
  /** What is due at this moment is done: the clock of the house, called when time is moved. */
  doDue(room: { store: Store; world: World; log: Log }): Promise<void>
}

/** One message as the provider would hand it in; the same id again is the same message again. */
export interface Handed {
  readonly content: Content
  readonly providerId: string
}

export interface Terminal {
  readonly store: Store
  readonly address: ChatAddress
  /** A line of the keyboard: a message, or a command such as /foto or /tunggu. */
  say(line: string): Promise<Heard>
  /** Messages that arrive together, from whoever sits there or from another person. */
  hand(shown: string, messages: readonly Handed[], from?: Sitting): Promise<Heard>
  close(): Promise<void>
}

const msInMinute = 60_000
const units: Record<string, number> = { m: msInMinute, h: 60 * msInMinute, d: 24 * 60 * msInMinute }
const longestWaitDays = 400

/** A whole house around one person at a keyboard: the real store, desk and postman; only the channel is a screen. */
export async function openTerminal(room: TerminalRoom): Promise<Terminal> {
  const { city, world, log } = room
  const store = await openStore({ ...room, createKey: true })
  const address = { city, channel: 'terminal', account: 'terminal', address: room.as } as const
  const media = { fetch: () => Promise.reject(new Error('the terminal has its media at once')) }
  const desk = openDesk({ store, log, cities: [city], media })
  let out: Reply[] = []
  // Of whom else this database knows nothing is shown to whoever sits here.
  const sat = new Set([room.as])
  const sender: Sender = {
    ...address,
    send: async (to, reply) => {
      if (sat.has(to.address)) out.push(reply)
    },
  }
  const postman = await openPostman({ store, world, log }, sender)

  async function say(line: string): Promise<Heard> {
    const wait = /^\/tunggu\s+(\d{1,4})\s*([mhd])$/.exec(line.trim())
    if (!wait) return send(line)
    await letTimePass(Number(wait[1]) * (units[wait[2] ?? ''] ?? 0))
    return heard(line, [])
  }

  async function send(line: string): Promise<Heard> {
    try {
      return await hand(line, [{ content: await contentOf(store, city, line), providerId: newId(world) }])
    } catch (fault) {
      if (!(fault instanceof NoSuchFile)) throw fault
      return {
        in: line,
        out: [{ text: fault.message, choices: [], shown: fault.message }],
        intent: null,
        flow: null,
      }
    }
  }

  async function hand(shown: string, messages: readonly Handed[], from: Sitting = room): Promise<Heard> {
    const sentAt = world.now()
    const { as, phone } = from
    sat.add(as)
    const caller = { ...address, address: as, ...(phone === undefined ? {} : { phone }) }
    const taken = await Promise.all(
      messages.map((message) => desk.receive({ ...caller, ...message, sentAt })),
    )
    return heard(shown, taken)
  }

  async function heard(shown: string, taken: readonly Taken[]): Promise<Heard> {
    await postman.flush()
    const turn = taken.at(-1)?.turn
    const told = {
      in: shown,
      out: out.map(heardReply),
      intent: turn?.intent ?? null,
      flow: turn?.flow ?? null,
    }
    out = []
    return told
  }

  /** Time passes hour by hour, so that whatever falls due on the way is done at its own hour. */
  async function letTimePass(milliseconds: number): Promise<void> {
    const end = world.now() + Math.min(milliseconds, longestWaitDays * (units['d'] ?? 0))
    while (world.now() < end) {
      world.moveBy(Math.min(units['h'] ?? end, end - world.now()))
      await room.doDue({ store, world, log })
    }
  }

  async function close(): Promise<void> {
    await desk.close()
    await postman.close()
    await store.close()
  }

  return { store, address, say, hand, close }
}

const heardReply = (reply: Reply) => ({
  text: reply.text,
  choices: reply.choices ?? [],
  shown: numbered(reply) + (reply.file ? `\n[berkas: ${reply.file.name}]` : ''),
})

const sendable: Record<string, MediaKind> = { foto: 'image', suara: 'voice', berkas: 'document' }

/** What a line of the keyboard carries. */
export async function contentOf(store: Store, city: string, line: string): Promise<Content> {
  const [, verb = '', rest = ''] =
    /^\/(foto|suara|berkas|lokasi|pilih|stiker|telepon|hilang)\s*(.*)$/.exec(line.trim()) ?? []
  const kind = sendable[verb]
  if (kind) return mediaOf(store, city, kind, rest)
  if (verb === 'lokasi') return locationOf(rest)
  if (verb === 'pilih') return { kind: 'choice', choice: rest, title: rest }
  if (verb === 'stiker') return { kind: 'unusable', why: 'sticker' }
  if (verb === 'telepon') return { kind: 'unusable', why: 'call' }
  if (verb === 'hilang') return { kind: 'unusable', why: 'media-lost' }
  return typed(line)
}

/** Whoever types named a file that is not there: nothing was sent, and no answer of the bot would help. */
class NoSuchFile extends Error {
  constructor(path: string) {
    const where = path === '' ? 'Tulis juga letak berkasnya' : `Tidak ada berkas "${path}" di komputer ini`
    super(`${where}. Contoh: /foto tests/flows/media/ktp.jpg`)
  }
}

async function mediaOf(store: Store, city: string, kind: MediaKind, path: string): Promise<Content> {
  const bytes = await readFile(path).catch(() => null)
  if (!bytes) throw new NoSuchFile(path)
  const file = await store.files.save({ city, kind, bytes })
  return 'refused' in file ? { kind: 'unusable', why: file.refused } : { kind: 'media', file }
}

function locationOf(text: string): Content {
  const [latitude, longitude] = text.split(',').map(Number)
  if (latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude)) {
    return { kind: 'unusable', why: 'unknown' }
  }
  return { kind: 'location', latitude, longitude }
}
