import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { demoTalks } from './demoTalks.ts'
import { playDemo } from './playDemo.ts'

// Three cities of invented people: every talk of the golden transcripts is somebody who wrote in the last two weeks,
// and the office has acted where the talk says so: looked, proposed, asked for a better photo, followed up.
// Then the house is opened on them. What an earlier demo left is thrown away, so the folder is the demo's own and
// nobody names another; nor is a `.env` read, which might lead to a real account.

const dataDir = resolve(import.meta.dirname, '../../data/demo')
const databaseUrl = 'sqlite:loket.db'

await rm(dataDir, { recursive: true, force: true })
const talks = await demoTalks()
const password = await playDemo({ dataDir, databaseUrl }, talks, (person) =>
  process.stderr.write(`\rinventing people: ${person} of ${talks.length} `),
)
process.stderr.write('\n')
process.stdout.write(`The panel's demo account: demo / ${password}\n`)
process.env['VAULT_KEY'] = ''
process.env['DATA_DIR'] = dataDir
process.env['DATABASE_URL'] = databaseUrl
const { start } = await import('../../start.ts')
await start()
