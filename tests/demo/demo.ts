import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hashPassword } from '../../admin/password.ts'
import { contentOf, openTerminal } from '../../bot/channels/terminal/terminal.ts'
import { doDue } from '../../clock.ts'
import { cities } from '../../core/cities/index.ts'
import { openLog } from '../../core/log.ts'
import { systemScope } from '../../core/store/scope.ts'
import { createStaff, grant } from '../../core/store/staff.ts'
import type { Store } from '../../core/store/store.ts'
import { movedWorld, newId } from '../../core/world.ts'

// Three cities of invented people: every talk of the golden transcripts is somebody who wrote in the last two weeks.
// Then the house is opened on them. What an earlier demo left is thrown away, so the folder is the demo's own and
// nobody names another; nor is a `.env` read, which might lead to a real account.

const root = resolve(import.meta.dirname, '../..')
const talksFolder = join(root, 'tests/flows/talks')
const dataDir = join(root, 'data/demo')
const databaseUrl = 'sqlite:loket.db'
const msInHour = 3_600_000
const weeks = 14 * 24 * msInHour

interface Talk {
  readonly city: string
  readonly lines: readonly string[]
}

/** Lines that only the recorder understands make no sense here. */
const forRecorder = /^\/(sekaligus|kirim-lagi|mentah|huruf|foto-besar|petugas|rilis)/

async function readTalks(): Promise<Talk[]> {
  const names = (await readdir(talksFolder)).filter((name) => name.endsWith('.txt')).toSorted()
  const texts = await Promise.all(names.map((name) => readFile(join(talksFolder, name), 'utf8')))
  return texts
    .map((text) => ({
      city: /^# kota: *(\w+)/m.exec(text)?.[1] ?? 'bontang',
      lines: text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')),
    }))
    .filter(({ lines }) => !lines.some((line) => forRecorder.test(line)))
}

async function play(talk: Talk, person: number, of: number): Promise<void> {
  const planned = Math.round((person / of) * (weeks - 24 * msInHour)) - weeks
  // Nobody may have written in the future: the office would read of deadlines that have not come.
  const world = movedWorld(Date.now() + Math.min(planned, -msInHour - waited(talk)))
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
  try {
    for (const line of talk.lines) {
      if (line.startsWith('/tunggu')) await terminal.say(line)
      else
        await terminal.hand(line, [
          { content: await content(terminal.store, talk.city, line), providerId: newId(world) },
        ])
      world.moveBy(20_000)
    }
    await doDue({ store: terminal.store, world, log })
  } finally {
    await terminal.close()
  }
}

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

async function hire(password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  const world = movedWorld()
  const [first] = cities
  if (!first) return
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
  await terminal.store.write(async (tx) => {
    const id = await createStaff(tx, systemScope(first.id), {
      login: 'demo',
      name: 'Petugas Contoh',
      passwordHash,
    })
    for (const { id: city } of cities)
      await grant(tx, systemScope(city), id, { city, role: 'administrator', office: '*' })
  })
  await terminal.close()
}

await rm(dataDir, { recursive: true, force: true })
const talks = await readTalks()
for (const [person, talk] of talks.entries()) {
  process.stderr.write(`\rinventing people: ${person + 1} of ${talks.length} `)
  await play(talk, person, talks.length)
}
process.stderr.write('\n')
const password = `contoh ${randomBytes(6).toString('hex')}`
await hire(password)
process.stdout.write(`The panel's demo account: demo / ${password}\n`)
process.env['VAULT_KEY'] = ''
process.env['DATA_DIR'] = dataDir
process.env['DATABASE_URL'] = databaseUrl
const { start } = await import('../../start.ts')
await start()
