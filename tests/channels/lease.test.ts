import { afterEach, expect, it, vi } from 'vitest'
import { serveWhileOurs } from '../../bot/channels/serveWhileOurs.ts'
import { openDesk } from '../../bot/talk/desk.ts'
import { readConfig } from '../../core/config.ts'
import { openLog } from '../../core/log.ts'
import type { Store } from '../../core/store/store.ts'
import { databases } from '../store/databases.ts'

afterEach(() => void vi.useRealTimers())

it('an account is let go before its lease ends where the database answers no more', async () => {
  const [sqlite] = databases
  if (!sqlite) throw new Error('there is no database to test on')
  const house = await sqlite.newHouse()
  const real = await house.open()
  let hangs = false
  const write: Store['write'] = (fn, options) =>
    hangs ? new Promise(() => undefined) : real.write(fn, options)
  const store: Store = { ...real, write }
  const log = openLog('silent')
  const config = readConfig({ CITIES: 'bontang', DATA_DIR: house.dataDir }, ['bontang'])
  const media = { fetch: () => Promise.reject(new Error('none is asked for')) }
  const desk = openDesk({ store: real, log, cities: ['bontang'], media })
  let serving = 0
  const account = {
    city: 'bontang',
    channel: 'telegram',
    account: 'bot',
    fetch: () => Promise.reject(new Error('none is asked for')),
    serve: async () => {
      serving += 1
      return { close: async () => void (serving -= 1) }
    },
  } as const
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  await serveWhileOurs({ store, world: house.world, log, config }, account, 'we', desk)
  expect(serving).toBe(1)
  hangs = true
  await vi.advanceTimersByTimeAsync(14_000)
  expect(serving).toBe(0)
})
