import { createInterface } from 'node:readline'
import { openDesk } from '../../bot/talk/desk.ts'
import { openLog } from '../../core/log.ts'
import { openStore } from '../../core/store/store.ts'
import { realWorld } from '../../core/world.ts'
import type { Inbound } from '../../bot/channels/channel.ts'

// A house that is going to be killed: takes messages, a line of JSON each, and says which ones are committed.
const [databaseUrl = '', dataDir = ''] = process.argv.slice(2)
const log = openLog('silent')
const store = await openStore({ databaseUrl, dataDir, vaultKey: undefined, world: realWorld, log })
const media = { fetch: () => Promise.reject(new Error('no media here')) }
const desk = openDesk({ store, log, cities: ['bontang'], media })
process.stdout.write('"open"\n')

for await (const line of createInterface({ input: process.stdin })) {
  const inbound: Inbound = JSON.parse(line)
  desk.receive(inbound).then(
    ({ kind }) => process.stdout.write(`${JSON.stringify({ id: inbound.providerId, kind })}\n`),
    (error: unknown) => process.stderr.write(`${String(error)}\n`),
  )
}
