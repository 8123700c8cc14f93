import { healthOf } from './core/cases/healthOf.ts'
import { cities } from './core/cities/index.ts'
import { readConfig } from './core/config.ts'
import { openLog } from './core/log.ts'
import { openStore } from './core/store/store.ts'
import { realWorld } from './core/world.ts'

/** Opens what `start` would open and says how it is; ends with 1 where something is wrong. */
export async function doctor(): Promise<void> {
  const known = cities.map(({ id }) => id)
  const config = readConfig(process.env, known)
  const store = await openStore({ ...config, world: realWorld, log: openLog('silent'), createKey: false })
  try {
    process.stdout.write(`settings, database (${store.dialect}) and vault key: well\n`)
    for (const city of config.cities) {
      for (const { well, line } of await healthOf(store, city, realWorld.now())) {
        process.stdout.write(`${well ? ' ' : '!'} ${city}: ${line}\n`)
        if (!well) process.exitCode = 1
      }
    }
  } finally {
    await store.close()
  }
}
