import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { lstat, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { findChromium, freeFolder, NoChromium } from '../../bot/channels/whatsapp-web/chromium.ts'
import { Pace, usualManners } from '../../bot/channels/whatsapp-web/pace.ts'
import { ConfigFaults, readConfig } from '../../core/config.ts'
import { addressOfPerson, lastIdOf } from '../../core/store/whatsappIds.ts'
import { heldWorld } from '../../core/world.ts'
import { databases } from '../store/databases.ts'
import { account } from './whatsappPage/number.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-chromium-test-'))
  folders.push(folder)
  return folder
}

const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  )

describe.each(databases)('the ids of a person on $name', ({ newHouse }) => {
  it('lead to one address, whichever shows first, and answers go to the one that wrote last', async () => {
    const house = await newHouse()
    const store = await house.open()
    const wrote = (from: string, more: { lid?: string; phone?: string } = {}) => {
      house.world.moveBy(1_000)
      return store.write((tx) => addressOfPerson(tx, account, { from, ...more }))
    }
    const answersTo = (address: string) => store.read((tx) => lastIdOf(tx, account, address))

    const both = { lid: '1000001@lid', phone: '628121@c.us' }
    expect(await wrote('1000001@lid')).toBe('1000001@lid')
    expect(await wrote('1000001@lid', both)).toBe('1000001@lid')
    expect(await wrote('628121@c.us')).toBe('1000001@lid')
    expect(await answersTo('1000001@lid')).toBe('628121@c.us')

    const known = { lid: '1000002@lid', phone: '6281222222@c.us' }
    expect(await wrote('6281222222@c.us', known)).toBe('+6281222222')
    expect(await answersTo('+6281222222')).toBe('6281222222@c.us')
    expect(await wrote('1000002@lid')).toBe('+6281222222')
    expect(await answersTo('+6281222222')).toBe('1000002@lid')

    // Met twice as two before WhatsApp told that they are one: from then on they are the phone's.
    expect(await wrote('1000003@lid')).toBe('1000003@lid')
    expect(await wrote('6281233333@c.us', { phone: '6281233333@c.us' })).toBe('+6281233333')
    expect(await wrote('1000003@lid', { lid: '1000003@lid', phone: '6281233333@c.us' })).toBe('+6281233333')
    expect(await wrote('1000003@lid')).toBe('+6281233333')
    expect(await answersTo('+62899')).toBeNull()
  })
})

describe('Chromium', () => {
  it('is looked for, and its absence is one sentence', () => {
    expect(findChromium(process.execPath)).toBe(process.execPath)
    expect(() => findChromium('/nowhere/chromium')).toThrow(NoChromium)
  })

  it('gets its folder back from whoever outlived the bot, and from another host’s name', async () => {
    const folder = await newFolder()
    const sleepArgs = ['-e', 'setInterval(() => {}, 1000)', '--', `--user-data-dir=${folder}`]
    const sleeper = spawn(process.execPath, sleepArgs)
    await once(sleeper, 'spawn')
    const ended = once(sleeper, 'exit')
    await symlink(`here-${sleeper.pid}`, join(folder, 'SingletonLock'))
    await freeFolder(folder)
    expect((await ended)[1]).toBe('SIGKILL')
    expect(await isThere(join(folder, 'SingletonLock'))).toBe(false)

    await symlink(`elsewhere-${process.pid}`, join(folder, 'SingletonLock'))
    await symlink('/tmp/none', join(folder, 'SingletonSocket'))
    await freeFolder(folder)
    expect(await isThere(join(folder, 'SingletonLock'))).toBe(false)
    expect(await isThere(join(folder, 'SingletonSocket'))).toBe(false)
  })
})

describe('the pace of a number', () => {
  it('is uneven, within its bounds, and the same for the same chance', () => {
    const gaps = (seed: number) => {
      const pace = new Pace(heldWorld('2026-07-06T02:00:00Z', seed), usualManners, 10)
      return Array.from({ length: 200 }, () => pace.gapMs())
    }
    const [least, most] = usualManners.gapMs
    expect(gaps(1)).toEqual(gaps(1))
    expect(new Set(gaps(1)).size).toBeGreaterThan(100)
    expect(gaps(2).every((gap) => gap >= least && gap <= most)).toBe(true)
  })

  it('counts what went out before a restart, and frees a place a day after each', () => {
    const world = heldWorld('2026-07-06T02:00:00Z')
    const hour = 3_600_000
    const pace = new Pace(world, usualManners, 2, [world.now() - 23 * hour])
    expect(pace.untilFreeMs()).toBe(0)
    pace.sent()
    expect(pace.untilFreeMs()).toBe(hour)
    world.moveBy(hour)
    expect(pace.untilFreeMs()).toBe(0)
  })
})

describe('what nobody waits for', () => {
  const guarded = (rejection: string) => {
    const script = `
      import { guardProcess } from './bot/channels/whatsapp-web/guardProcess.ts'
      guardProcess({ warn() {} })
      Promise.reject(${rejection})
      setTimeout(() => process.exit(7), 300)`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: new URL('../..', import.meta.url),
      stdio: 'ignore',
    })
    return once(child, 'exit').then(([code]: unknown[]) => code)
  }

  it('ends the process, except for the library’s own words', async () => {
    expect(await Promise.all([guarded(`'auth timeout'`), guarded(`new Error('ours')`)])).toEqual([7, 1])
  })
})

describe('the settings', () => {
  const read = (env: Record<string, string>) => readConfig({ CITIES: 'bontang', ...env }, ['bontang'])

  it('name cities, and arguments a line each', () => {
    const env = { WHATSAPP_WEB_BONTANG: 'on', WHATSAPP_CHROMIUM_ARGS: '--no-sandbox\n --a=b, c\n' }
    const { whatsappWeb } = read(env).channels
    expect([...whatsappWeb.cities]).toEqual(['bontang'])
    expect(whatsappWeb.chromiumArgs).toEqual(['--no-sandbox', '--a=b, c'])
    expect([...read({ WHATSAPP_WEB_BONTANG: 'off' }).channels.whatsappWeb.cities]).toEqual([])
    expect(() => read({ WHATSAPP_WEB_BONTANG: 'yes' })).toThrow(ConfigFaults)
  })
})
