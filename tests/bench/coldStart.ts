import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Row } from './timing.ts'

const root = resolve(import.meta.dirname, '../..')
const startWithinMs = 2_000
const restUnderMb = 150

/** A cold `npm start` in an empty folder: time to the first 200, and memory at rest. */
export async function benchColdStart(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-cold-'))
  const port = 20_000 + (process.pid % 20_000)
  const begun = performance.now()
  const house = spawn('npm', ['start', '--silent'], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' },
  })
  try {
    const ms = await answered(port, begun)
    await pause(5_000)
    const mb = await residentMb(house.pid ?? 0)
    return [
      row(
        'cold npm start to the first 200',
        `${Math.round(ms)} ms`,
        `${startWithinMs} ms`,
        ms / startWithinMs,
      ),
      row('memory at rest', `${Math.round(mb)} MB`, `${restUnderMb} MB`, mb / restUnderMb),
    ]
  } finally {
    if (house.pid) process.kill(-house.pid, 'SIGTERM')
    await new Promise((resolve) => house.once('exit', resolve))
    await rm(folder, { recursive: true, force: true })
  }
}

const row = (what: string, ours: string, reference: string, ratio: number): Row => ({
  what,
  ours,
  reference,
  ratio,
  mark: '<= 1 x',
  met: ratio <= 1,
})

async function answered(port: number, begun: number): Promise<number> {
  while (performance.now() - begun < 30_000) {
    const status = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ status }) => status,
      () => 0,
    )
    if (status === 200) return performance.now() - begun
    await pause(10)
  }
  throw new Error('npm start did not answer within 30 seconds')
}

/** The node process that serves, not npm and the shell around it. */
async function residentMb(group: number): Promise<number> {
  let most = 0
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (Number(fields[2]) !== group || !command.includes('dist/loket.js')) continue
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    most = Math.max(most, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }
  return most
}
