import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { lstat, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { findChromium, freeFolder, NoChromium } from '../../bot/channels/whatsapp-web/chromium.ts'
import { Pace, usualManners } from '../../bot/channels/whatsapp-web/pace.ts'
import { ConfigFaults, readConfig } from '../../core/config.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { casesOfChat } from '../../core/store/cases.ts'
import { findChat, openChats } from '../../core/store/chats.ts'
import { seenChat, takeOver } from '../../core/store/inbox.ts'
import { lastMessages, sayTo } from '../../core/store/messages.ts'
import { markOutgoing } from '../../core/store/outbox.ts'
import { personScope } from '../../core/store/scope.ts'
import { createStaff } from '../../core/store/staff.ts'
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
      return store.write(async (tx) => (await addressOfPerson(tx, account, { from, ...more })).address)
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

  it('keep apart who had a number before and who has it now', async () => {
    const store = await (await newHouse()).open()
    const wrote = (from: string, lid: string, phone: string) =>
      store.write(async (tx) => (await addressOfPerson(tx, account, { from, lid, phone })).address)
    const [first, second, number] = ['1000005@lid', '1000006@lid', '6281255555@c.us']
    expect(await wrote(number, first, number)).toBe('+6281255555')
    // The number goes to somebody else; the one before writes on, under the hidden id and a new number.
    expect(await wrote(number, second, number)).toBe(second)
    expect(await wrote(second, second, number)).toBe(second)
    expect(await wrote(first, first, '6281255556@c.us')).toBe('+6281255555')
    expect(await wrote('6281255556@c.us', first, '6281255556@c.us')).toBe('+6281255555')
    expect(await store.read((tx) => lastIdOf(tx, account, '+6281255555'))).toBe('6281255556@c.us')
    // Met before by the hidden id alone, they are not joined either.
    const third = '1000007@lid'
    await store.write((tx) => addressOfPerson(tx, account, { from: third, lid: third }))
    expect(await wrote(third, third, number)).toBe(third)
    expect(await wrote(second, second, '6281255557@c.us')).toBe(second)
  })

  it('join two chats into one as soon as nothing is on its way: all that was said, and the cases', async () => {
    const house = await newHouse()
    const store = await house.open()
    const lid = '1000004@lid'
    const both = { lid, phone: '6281244444@c.us' }
    const scope = personScope('bontang')
    const chatOf = (address: string) => store.read((tx) => findChat(tx, { ...account, address }))
    const meet = (from: string, address: string, ...texts: string[]) =>
      store.write(async (tx) => {
        house.world.moveBy(1_000)
        await addressOfPerson(tx, account, from === lid ? { from, lid } : { from, phone: from })
        const [chat] = await openChats(tx, [{ ...account, address }])
        for (const text of texts) await sayTo(tx, scope, chat?.id ?? '', { text })
        return chat?.id ?? ''
      })
    const first = await meet(lid, lid, 'satu', 'dua')
    const second = await meet(both.phone, '+6281244444', 'tiga')
    const said = { secret: false, topic: 'card', said: ['kartu belum datang'], files: [] } as const
    await store.write((tx) => openComplaint(tx, scope, { ...said, chatId: second }))

    const officer = await store.write(async (tx) => {
      const id = await createStaff(tx, scope, { login: 'sari', name: 'Contoh Sari', passwordHash: '-' })
      await takeOver(tx, { ...scope, actor: { kind: 'staff', id } }, second)
      return id
    })

    const wrote = () => store.write((tx) => addressOfPerson(tx, account, { from: both.phone, ...both }))
    expect(await wrote()).toEqual({ address: '+6281244444', settled: false })
    await store.write((tx) =>
      markOutgoing(
        tx,
        'bontang',
        [first, first, second].map((chat, n) => ({ chat, n: n === 1 ? 2 : 1, state: 'sent', tried: true })),
      ),
    )
    expect(await wrote()).toEqual({ address: lid, settled: true })
    expect(await chatOf('+6281244444')).toBeNull()
    const thread = await store.read((tx) => lastMessages(tx, scope, first, 9))
    expect(thread.map((one) => one.direction === 'out' && one.reply.text)).toEqual(['satu', 'dua', 'tiga'])
    const cases = await store.read((tx) => casesOfChat(tx, scope, first))
    expect(cases.map(({ kind }) => kind)).toEqual(['complaint'])
    expect((await store.read((tx) => seenChat(tx, scope, first)))?.holderId).toBe(officer)
    expect(await wrote()).toEqual({ address: lid, settled: true })
    expect(await store.read((tx) => lastIdOf(tx, account, lid))).toBe(both.phone)
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
