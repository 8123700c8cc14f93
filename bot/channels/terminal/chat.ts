import { mkdtemp, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cities } from '../../../core/cities/index.ts'
import { UsageFault } from '../../../core/usageFault.ts'
import { openLog } from '../../../core/log.ts'
import { movedWorld } from '../../../core/world.ts'
import { openTerminal, type Heard, type TerminalRoom } from './terminal.ts'

const options = {
  city: { type: 'string' },
  db: { type: 'string' },
  as: { type: 'string', default: 'terminal' },
  at: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** `loket -- chat`: a line of standard input is a message, and the answers come on standard output. */
export async function chat(args: string[], doDue: TerminalRoom['doDue']): Promise<void> {
  const { city, db, as, at, json } = readOptions(args)
  const temporary = db === undefined ? await mkdtemp(join(tmpdir(), 'loket-chat-')) : null
  const file = db === undefined ? join(temporary ?? '', 'loket.db') : resolve(db)
  const terminal = await openTerminal({
    city,
    as,
    ...(/^\+\d{8,15}$/.test(as) ? { phone: as } : {}),
    world: movedWorld(at),
    log: openLog('silent'),
    databaseUrl: `sqlite:${file}`,
    dataDir: dirname(file),
    vaultKey: process.env['VAULT_KEY'] || undefined,
    doDue,
  })
  try {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      if (line.trim() === '') continue
      const heard = await terminal.say(line)
      process.stdout.write(json ? `${JSON.stringify(heard)}\n` : `${shown(heard)}\n`)
    }
  } finally {
    await terminal.close()
    if (temporary !== null) await rm(temporary, { recursive: true, force: true })
  }
}

export const shown = ({ out }: Heard) =>
  out.map(({ shown: text }) => `${text.replace(/^/gm, '  ')}\n`).join('\n')

function readOptions(args: string[]) {
  const values = parsed(args)
  const known = cities.map(({ id }) => id).join(', ')
  if (!values.city || !cities.some(({ id }) => id === values.city)) {
    throw new UsageFault(`Say which city: --city CITY, one of ${known}`)
  }
  const at = values.at === undefined ? undefined : Date.parse(values.at)
  if (Number.isNaN(at)) throw new UsageFault(`--at wants a moment such as 2026-11-20T09:00:00+08:00`)
  return { ...values, city: values.city, at }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UsageFault(error instanceof Error ? error.message : String(error))
  }
}
