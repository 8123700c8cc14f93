import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
let folder: string | undefined

const nameFor = (run: number): string => `dist-tests-${run}-`

/** The house compiled as `npm start` runs it, from what the sources say now; once for each worker. */
export function compiled(): string {
  if (folder !== undefined) return folder
  // beside dist: where compiled files look for what is not compiled
  const made = join(root, nameFor(process.ppid) + process.pid)
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const done = spawnSync(process.execPath, [tsc, '-p', import.meta.dirname, '--outDir', made])
  if (done.status !== 0) throw new Error(`the house could not be compiled: ${String(done.stdout)}`)
  const learned = spawnSync(process.execPath, [join(made, 'bot/talk/learn.js')])
  if (learned.status !== 0) throw new Error(`nothing was learnt: ${String(learned.stderr)}`)
  return (folder = made)
}

/** Workers are ended without a word, so the run takes away what they compiled. */
export default () => (): void => {
  for (const name of readdirSync(root))
    if (name.startsWith(nameFor(process.pid))) rmSync(join(root, name), { recursive: true, force: true })
}
