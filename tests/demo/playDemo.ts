import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { hashPassword } from '../../admin/password.ts'
import { contentOf, openTerminal, type Heard } from '../../bot/channels/terminal/terminal.ts'
import { doDue } from '../../clock.ts'
import { cities } from '../../core/cities/index.ts'
import { openLog } from '../../core/log.ts'
import { systemScope, type Scope } from '../../core/store/scope.ts'
import { createStaff, grant } from '../../core/store/staff.ts'
import type { Store } from '../../core/store/store.ts'
import { movedWorld, newId, type HeldWorld } from '../../core/world.ts'
import { officeGoesOn } from './officeGoesOn.ts'
import { Office } from '../flows/office.ts'
import { Codes, type Talk } from '../flows/talk.ts'

const log = openLog('silent')
const mediaFolder = resolve(import.meta.dirname, '../flows/media')
const msInHour = 3_600_000
const quarterMs = msInHour / 4
const mostSteps = 6
const weeks = 14 * 24 * msInHour

/** A new house on a database of its own, without a key from outside. */
export interface DemoHouse {
  readonly dataDir: string
  readonly databaseUrl: string
}

/** Each talk is somebody who wrote in the last two weeks. Gives the password of the account `demo`. */
export async function playDemo(
  house: DemoHouse,
  talks: readonly Talk[],
  played: (person: number) => void = () => {},
): Promise<string> {
  const password = `contoh ${randomBytes(6).toString('hex')}`
  const officer = await hire(house, password)
  for (const [person, talk] of talks.entries()) {
    await play(house, talk, { person, of: talks.length, officer })
    played(person + 1)
  }
  // What one person's clock set going for others is still to be sent, and the house itself has no terminal.
  for (const { id } of cities) {
    const terminal = await sit(house, id, 'demo', movedWorld(Date.now()))
    await terminal.hand('', [])
    await terminal.close()
  }
  return password
}

const sit = (house: DemoHouse, city: string, as: string, world: HeldWorld, phone?: string) =>
  openTerminal({
    ...house,
    city,
    as,
    ...(phone === undefined ? {} : { phone }),
    world,
    log,
    vaultKey: undefined,
    doDue,
  })

interface Place {
  readonly person: number
  readonly of: number
  readonly officer: string
}

/** One person writes, and where the talk says so the office acts in between: what it says reaches their chat. */
async function play(house: DemoHouse, talk: Talk, { person, of, officer }: Place): Promise<void> {
  const planned = Math.round((person / of) * (weeks - 24 * msInHour)) - weeks
  // Nobody may have written in the future: the office would read of deadlines that have not come.
  const world = movedWorld(Date.now() + Math.min(planned, -2 * msInHour - waited(talk)))
  const phone = `+6281200${String(person).padStart(6, '0')}`
  const terminal = await sit(house, talk.city, phone, world, phone)
  const scope: Scope = { city: talk.city, actor: { kind: 'staff', id: officer }, offices: 'all' }
  const office = new Office(terminal, async () => scope)
  const codes = new Codes()
  const say = async (line: string): Promise<Heard> => {
    if (line.startsWith('/tunggu')) return terminal.say(line)
    const acts = line.startsWith('/petugas')
    if (acts) await office.does(codes.drawn(line))
    const said = acts ? [] : [await content(terminal.store, talk.city, codes.drawn(line))]
    return terminal.hand(
      line,
      said.map((one) => ({ content: one, providerId: newId(world) })),
    )
  }
  try {
    for (const line of talk.lines) {
      for (const { text } of (await say(line)).out) codes.counted(text)
      world.moveBy(20_000)
    }
    // Some cases are new, others are on their way: each stair of the panel holds somebody.
    for (let step = 0; step < person % mostSteps && !actsItself(talk); step++) {
      if (!(await officeGoesOn(terminal, scope, person % 7 === 0))) break
      await terminal.hand('', [])
      world.moveBy(quarterMs)
    }
    await doDue({ store: terminal.store, world, log })
  } finally {
    await terminal.close()
  }
}

const actsItself = ({ lines }: Talk): boolean => lines.some((line) => line.startsWith('/petugas'))

const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: msInHour, d: 24 * msInHour }

const waited = ({ lines }: Talk): number =>
  lines.reduce((sum, line) => {
    const [, count = '0', unit = 'm'] = /^\/tunggu (\d+)([mhd])/.exec(line) ?? []
    return sum + Number(count) * (unitMs[unit] ?? 0)
  }, 0)

/** Every photo is the same invented card, every recording the same second of silence. */
function content(store: Store, city: string, line: string) {
  const media = /^\/(foto|suara|berkas)/.exec(line)?.[1]
  const file = media === 'suara' ? 'suara.ogg' : 'ktp.jpg'
  return contentOf(store, city, media ? `/${media} ${join(mediaFolder, file)}` : line)
}

async function hire(house: DemoHouse, password: string): Promise<string> {
  const passwordHash = await hashPassword(password)
  const world = movedWorld(Date.now() - weeks)
  const [first] = cities
  if (!first) throw new Error('no city is served')
  const terminal = await sit(house, first.id, 'demo', world)
  const hired = await terminal.store.write(async (tx) => {
    const id = await createStaff(tx, systemScope(first.id), {
      login: 'demo',
      name: 'Petugas Contoh',
      passwordHash,
    })
    for (const { id: city } of cities)
      await grant(tx, systemScope(city), id, { city, role: 'administrator', office: '*' })
    return id
  })
  await terminal.close()
  return hired
}
