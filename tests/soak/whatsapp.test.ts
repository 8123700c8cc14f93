import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { heldWorld } from '../../core/world.ts'
import { allSent, expectAnsweredOnce } from '../channels/channelHouse.ts'
import { chromiumProcesses, openNumber, untilState } from '../channels/whatsappPage/number.ts'
import { WhatsAppPage } from '../channels/whatsappPage/whatsappPage.ts'
import { databases } from '../store/databases.ts'

const rounds = Number(process.env.SOAK_ROUNDS ?? 25)
const people = ['6281200000001@c.us', '6281200000002@c.us', '6281200000003@c.us']
const patient = { timeout: 60_000, interval: 100 }

it(
  `a number survives ${rounds} faults at random, and answers every message once`,
  { timeout: 20 * 60_000 },
  async () => {
    const [sqlite] = databases
    if (!sqlite) throw new Error('there is no database to test on')
    const page = await WhatsAppPage.open()
    const house = await sqlite.newHouse()
    let bot = await openNumber(house, page, { patience: { callMs: 1_500 } })
    await untilState(bot, { why: 'scan-qr' })
    page.scan()
    await untilState(bot, { state: 'open' })

    const chance = heldWorld(0, Number(process.env.SOAK_SEED ?? 1))
    const upTo = (count: number) => chance.bytes(2).readUInt16BE() % count
    let deaths = 0
    const end = async (which: 'browser' | 'page') => {
      deaths += 1
      for (const pid of await chromiumProcesses(house, which)) process.kill(pid, 'SIGKILL')
    }
    const faults: [string, () => Promise<void> | void][] = [
      ['browser killed', () => end('browser')],
      ['page killed', () => end('page')],
      ['reload', () => page.reload()],
      ['hang', () => page.hang(3_000)],
      ['conflict', () => page.state('CONFLICT')],
      ['send failed', () => void page.faults.sends.push('fail')],
      ['send unheard of', () => void page.faults.sends.push('hang')],
      ['deaf', () => void (page.faults.deaf = true)],
      [
        'restart',
        async () => {
          await bot.close()
          bot = await openNumber(house, page, { patience: { callMs: 1_500 } })
        },
      ],
    ]
    const written = new Map(people.map((who) => [who, 0]))
    let t = Math.floor(Date.now() / 1_000)
    const write = () => {
      const from = people[upTo(people.length)] ?? ''
      written.set(from, (written.get(from) ?? 0) + 1)
      page.write({ from, body: 'menu', t: (t += 1) })
    }
    // A new session is written down after some seconds; before that a kill loses it, as on a real phone.
    await delay(8_000)
    for (let round = 0; round < rounds; round += 1) {
      const [name, fault] = faults[upTo(faults.length)] ?? (['nothing', () => undefined] as const)
      console.log(`${round}: ${name}`)
      for (let n = upTo(3); n >= 0; n -= 1) write()
      await delay(upTo(400))
      await fault()
      for (let n = upTo(3); n >= 0; n -= 1) write()
      await delay(upTo(3_000))
      page.faults.deaf = false
    }
    write()
    await untilState(bot, { state: 'open' }, patient)
    for (const [who, count] of written) {
      const thread = () => bot.thread(`+${who.split('@')[0]}`)
      await expect
        .poll(async () => (await thread()).filter(({ direction }) => direction === 'in').length, patient)
        .toBe(count)
      await expect.poll(async () => allSent(await thread()), patient).toBe(true)
      expectAnsweredOnce(await thread(), count)
    }
    // On the wire a reply may repeat where Chromium died under it, and only there.
    const replies = (await Promise.all(people.map((who) => bot.thread(`+${who.split('@')[0]}`))))
      .flat()
      .filter(({ direction }) => direction === 'out').length
    console.log(`${page.sent.length} sent for ${replies} replies`)
    expect(page.sent.length - replies).toBeLessThanOrEqual(deaths)
    expect(page.sent.length).toBeGreaterThanOrEqual(replies)
    expect(page.surprises).toEqual([])
    expect(await chromiumProcesses(house, 'browser')).toHaveLength(1)
    await bot.close()
    await page.close()
    expect(await chromiumProcesses(house, 'browser')).toEqual([])
  },
)
