import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { chromiumHere } from '../browser.ts'
import { freePort } from '../start/house.ts'
import { Playground } from './playground.ts'
import { openRemotes } from './remotes.ts'

// The whole house on this machine, and the other side of all its channels. Everything is new, and gone at the end.

const root = resolve(import.meta.dirname, '../..')
const say = (line: string) => void process.stdout.write(`${line}\n`)
const closing: (() => Promise<unknown>)[] = []
let ending: Promise<void> | undefined

const end = (code: number): Promise<void> => (ending ??= endAll(code))

async function endAll(code: number): Promise<void> {
  for (const close of closing.splice(0).toReversed())
    await close().catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
  process.exit(code)
}

/** A Chromium that runs, or why there is none. */
async function chromium(): Promise<{ path: string; env: NodeJS.ProcessEnv } | null> {
  try {
    const configured = process.env['WHATSAPP_CHROMIUM']
    const { executablePath, env } = configured
      ? { executablePath: configured, env: {} }
      : await chromiumHere()
    await promisify(execFile)(executablePath, ['--version'], {
      env: { ...process.env, ...env },
      timeout: 20_000,
    })
    return { path: executablePath, env }
  } catch {
    return null
  }
}

/** Only what it is given here: nothing of this machine's settings, and no `.env`, may lead it to a real account. */
function openHouse(folder: string, env: Readonly<Record<string, string | undefined>>): ChildProcess {
  const tsx = import.meta.resolve('tsx')
  return spawn(process.execPath, ['--import', tsx, join(root, 'loket.ts'), 'start'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
      UV_THREADPOOL_SIZE: '16',
      LISTEN_ON: '127.0.0.1',
      // Nothing is kept, so nobody need copy a key.
      VAULT_KEY: `try:${randomBytes(32).toString('base64')}`,
      DATA_DIR: folder,
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
      ...env,
    },
  })
}

async function closeHouse(house: ChildProcess): Promise<void> {
  if (house.exitCode !== null || house.signalCode !== null) return
  const ended = new Promise((done) => house.once('exit', done))
  house.kill('SIGTERM')
  await Promise.race([ended, delay(12_000)])
  house.kill('SIGKILL')
}

async function untilOpen(address: string): Promise<void> {
  const giveUp = Date.now() + 60_000
  while (Date.now() < giveUp) {
    const answered = await fetch(`${address}/healthz`).catch(() => null)
    if (answered?.ok) return
    await delay(100)
  }
  throw new Error('the house did not open')
}

async function open(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-stand-ins-'))
  closing.push(() => rm(folder, { recursive: true, force: true }))
  const browser = await chromium()
  const remotes = await openRemotes(browser?.path ?? null)
  for (const remote of remotes.all) closing.push(() => remote.close())
  const port = process.env['PORT'] ?? String(await freePort())
  const address = `http://127.0.0.1:${port}`
  const house = openHouse(folder, { ...browser?.env, ...remotes.env, PORT: port, PUBLIC_URL: address })
  closing.push(() => closeHouse(house))
  house.once('exit', (code) => void end(code ?? 1))
  await untilOpen(address)
  remotes.meet(address)
  const playground = await Playground.open(remotes.all, address)
  closing.push(() => playground.close())
  say('\nThe office’s panel opens with the one-time link that the house prints.')
  say(`Be a person on Telegram or WhatsApp: ${playground.url}/`)
  if (!browser) say('No Chromium runs here, so WhatsApp Web is left out; the other channels work without it.')
  say('Ctrl+C ends everything, and what was said is forgotten.')
}

process.on('SIGINT', () => void end(0))
process.on('SIGTERM', () => void end(0))
open().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return end(1)
})
