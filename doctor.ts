import { healthOf, type Finding } from './core/cases/healthOf.ts'
import { cities } from './core/cities/index.ts'
import { behindUntrustedProxy, readConfig, untrustedProxy, type Config } from './core/config.ts'
import { openLog } from './core/log.ts'
import { freeBytes, keptFreeBytes } from './core/store/diskRoom.ts'
import { foreignErasures, unknownErasures } from './core/store/erasures.ts'
import { openStore, type Store } from './core/store/store.ts'
import { realWorld } from './core/world.ts'

/** Opens what `start` would open and says how it is; ends with 1 where something is wrong. */
export async function doctor(): Promise<void> {
  const known = cities.map(({ id }) => id)
  const config = readConfig(process.env, known)
  const store = await openStore({ ...config, world: realWorld, log: openLog('silent'), createKey: false })
  try {
    process.stdout.write(`settings, database (${store.dialect}) and vault key: well\n`)
    const findings = [
      await diskLine(config.dataDir),
      ...proxyLine(config),
      ...(await erasuresLines(store, config.dataDir)),
    ]
    for (const { well, line } of findings) say(well, line)
    for (const city of config.cities) {
      for (const { well, line } of await healthOf(store, city, realWorld.now())) {
        say(well, `${city}: ${line}`)
      }
    }
  } finally {
    await store.close()
  }
}

function say(well: boolean, line: string): void {
  process.stdout.write(`${well ? ' ' : '!'} ${line}\n`)
  if (!well) process.exitCode = 1
}

const gigabyte = 1024 ** 3

/** Files from outside stop at `keptFreeBytes`; it is told before. */
async function diskLine(dataDir: string): Promise<Finding> {
  const free = await freeBytes(dataDir)
  const line = `disk: ${(free / gigabyte).toFixed(1)} GB free in ${dataDir}`
  return free > 4 * keptFreeBytes ? { well: true, line } : { well: false, line: `${line}; make room` }
}

/** A backup that was restored knows nothing of what was erased after it. */
async function erasuresLines(store: Store, dataDir: string): Promise<Finding[]> {
  const { unknown, foreign } = await unknownErasures(store, dataDir)
  const back = `${unknown.length} came back with a backup; start erases them again`
  return [
    unknown.length === 0
      ? { well: true, line: 'erased data: nothing of it is in this database' }
      : { well: false, line: `erased data: ${back}` },
    ...(foreign === 0 ? [] : [{ well: false, line: `erased data: ${foreign} lines; ${foreignErasures}` }]),
  ]
}

const proxyLine = (config: Config): Finding[] =>
  behindUntrustedProxy(config) ? [{ well: false, line: untrustedProxy }] : []
