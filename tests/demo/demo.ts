import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hashPassword } from '../../admin/password.ts'
import { contentOf, openTerminal, type Heard } from '../../bot/channels/terminal/terminal.ts'
import { doDue } from '../../clock.ts'
import { cities } from '../../core/cities/index.ts'
import { openLog } from '../../core/log.ts'
import { systemScope, type Scope } from '../../core/store/scope.ts'
import { createStaff, grant } from '../../core/store/staff.ts'
import type { Store } from '../../core/store/store.ts'
import { movedWorld, newId } from '../../core/world.ts'
import { officeGoesOn } from './officeGoesOn.ts'
import { Office } from '../flows/office.ts'
import { Codes, readTalk, type Talk } from '../flows/talk.ts'

// Three cities of invented people: every talk of the golden transcripts is somebody who wrote in the last two weeks,
// and the office has acted where the talk says so: looked, proposed, asked for a better photo, followed up.
// Then the house is opened on them. What an earlier demo left is thrown away, so the folder is the demo's own and
// nobody names another; nor is a `.env` read, which might lead to a real account.

const root = resolve(import.meta.dirname, '../..')
const talksFolder = join(root, 'tests/flows/talks')
const dataDir = join(root, 'data/demo')
const databaseUrl = 'sqlite:loket.db'
const msInHour = 3_600_000
const quarterMs = msInHour / 4
const mostSteps = 6
const weeks = 14 * 24 * msInHour

/** Lines that only the recorder understands make no sense here; nor does a day off on a day that may be over. */
const forRecorder = /^\/(sekaligus|kirim-lagi|mentah|huruf|foto-besar|rilis|hp-lain|petugas libur)/

async function readTalks(): Promise<Talk[]> {
  const names = (await readdir(talksFolder)).filter((name) => name.endsWith('.txt')).toSorted()
  const texts = await Promise.all(names.map((name) => readFile(join(talksFolder, name), 'utf8')))
  return texts.map(readTalk).filter(({ lines }) => !lines.some((line) => forRecorder.test(line)))
}

/** One person writes, and where the talk says so the office acts in between: what it says reaches their chat. */
async function play(talk: Talk, person: number, of: number, officer: string): Promise<void> {
  const planned = Math.round((person / of) * (weeks - 24 * msInHour)) - weeks
  // Nobody may have written in the future: the office would read of deadlines that have not come.
  const world = movedWorld(Date.now() + Math.min(planned, -2 * msInHour - waited(talk)))
  const phone = `+6281200${String(person).padStart(6, '0')}`
  const log = openLog('silent')
  const room = {
    city: talk.city,
    as: phone,
    phone,
    world,
    log,
    databaseUrl,
    dataDir,
    vaultKey: undefined,
    doDue,
  }
  const terminal = await openTerminal(room)
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
  return contentOf(store, city, media ? `/${media} ${join(root, 'tests/flows/media', file)}` : line)
}

async function hire(password: string): Promise<string> {
  const passwordHash = await hashPassword(password)
  const world = movedWorld(Date.now() - weeks)
  const [first] = cities
  if (!first) throw new Error('no city is served')
  const terminal = await openTerminal({
    city: first.id,
    as: 'demo',
    world,
    log: openLog('silent'),
    databaseUrl,
    dataDir,
    vaultKey: undefined,
    doDue,
  })
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

await rm(dataDir, { recursive: true, force: true })
const password = `contoh ${randomBytes(6).toString('hex')}`
const officer = await hire(password)
const talks = await readTalks()
for (const [person, talk] of talks.entries()) {
  process.stderr.write(`\rinventing people: ${person + 1} of ${talks.length} `)
  await play(talk, person, talks.length, officer)
}
process.stderr.write('\n')
process.stdout.write(`The panel's demo account: demo / ${password}\n`)
process.env['VAULT_KEY'] = ''
process.env['DATA_DIR'] = dataDir
process.env['DATABASE_URL'] = databaseUrl
const { start } = await import('../../start.ts')
await start()
