import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compiled } from './compiled.ts'

const root = resolve(import.meta.dirname, '../..')

/** The whole house as a process of its own, as `npm start` runs it. */
export interface RunningHouse {
  readonly process: ChildProcessWithoutNullStreams
  readonly address: string
  /** Everything it wrote so far, on both streams. */
  said(): string
  ended: Promise<number | null>
}

const open: RunningHouse[] = []
const folders: string[] = []

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-start-'))
  folders.push(folder)
  return folder
}

export async function closeAll(): Promise<void> {
  for (const house of open.splice(0)) {
    house.process.kill('SIGKILL')
    await house.ended
  }
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
}

export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => settle(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Runs `loket` with these settings alone; nothing of this machine's environment but its path comes in. */
export function runLoket(
  args: readonly string[],
  env: Record<string, string>,
  cwd: string = root,
): RunningHouse {
  const child = spawn(process.execPath, [join(compiled(), 'loket.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...env },
    stdio: 'pipe',
  })
  let written = ''
  child.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()))
  const ended = new Promise<number | null>((settle) => child.once('exit', (code) => settle(code)))
  const house = {
    process: child,
    address: `http://127.0.0.1:${env['PORT'] ?? ''}`,
    said: () => written,
    ended,
  }
  open.push(house)
  return house
}

export async function startHouse(env: Record<string, string> = {}): Promise<RunningHouse> {
  const PORT = String(await freePort())
  const house = runLoket(['start'], { PORT, DATA_DIR: await newFolder(), ...env })
  const giveUp = Date.now() + 30_000
  while (Date.now() < giveUp) {
    const up = await fetch(`${house.address}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return house
    await new Promise((wait) => setTimeout(wait, 50))
  }
  throw new Error(`the house did not open: ${house.said()}`)
}
