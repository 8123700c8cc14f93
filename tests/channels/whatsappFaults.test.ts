import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openChats } from '../../core/store/chats.ts'
import { callForRestart } from '../../core/store/restarts.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { databases, type TestHouse } from '../store/databases.ts'
import { allSent, expectAnsweredOnce, type Bot } from './channelHouse.ts'
import { account, chromiumProcesses, openNumber, untilState, waiting } from './whatsappPage/number.ts'
import { WhatsAppPage } from './whatsappPage/whatsappPage.ts'

const [sqlite] = databases
const from = '6281200000001@c.us'
const person = '+6281200000001'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close()
})

async function openBoth(more: Parameters<typeof openNumber>[2] & { linked?: boolean } = {}) {
  if (!sqlite) throw new Error('there is no database to test on')
  const page = await WhatsAppPage.open()
  open.push(page)
  const house = await sqlite.newHouse()
  const bot = await openNumber(house, page, more)
  open.push(bot)
  await untilState(bot, { state: 'refused', why: 'scan-qr' })
  if (more.linked === false) return { page, house, bot }
  page.scan()
  await untilState(bot, { state: 'open' })
  return { page, house, bot }
}

const ended = (which: 'browser' | 'page') => async (house: TestHouse) => {
  const pids = await chromiumProcesses(house, which)
  expect(pids.length).toBeGreaterThan(0)
  for (const pid of pids) process.kill(pid, 'SIGKILL')
}

/** It was away, and is back: the next message is answered, and so is the one that came meanwhile. */
async function answers(bot: Bot, page: WhatsAppPage, times: number) {
  page.write({ from, body: 'menu' })
  const received = async () =>
    (await bot.thread(person).catch(() => [])).filter((one) => one.direction === 'in').length
  await expect.poll(received, waiting).toBe(times)
  await expect.poll(async () => allSent(await bot.thread(person)), waiting).toBe(true)
  expectAnsweredOnce(await bot.thread(person), times)
}

const reasons = async (bot: Bot): Promise<(string | undefined)[]> => {
  const shape = z.object({ history: z.array(z.object({ why: z.string().optional() })) })
  return shape.parse(await bot.status()).history.map(({ why }) => why)
}

describe('a number that fails', () => {
  it.each([
    ['Chromium is killed', 'browser-died', ended('browser')],
    ['the page crashes', 'page-crashed', ended('page')],
  ] as const)('is back within 30 seconds when %s, three times in a row', async (_what, why, end) => {
    const { page, house, bot } = await openBoth()
    // Chromium takes seconds to write a new session down; closed in good order it has.
    page.state('CONFLICT')
    await expect.poll(() => page.pages, waiting).toBe(2)
    await answers(bot, page, 1)
    for (let round = 1; round <= 3; round += 1) {
      const pages = page.pages
      await end(house)
      page.write({ from, body: 'menu' })
      await expect.poll(() => page.pages, waiting).toBe(pages + 1)
      await untilState(bot, { state: 'open' })
      await answers(bot, page, 1 + round * 2)
    }
    expect((await reasons(bot)).filter((one) => one === why)).toHaveLength(3)
    expect(await chromiumProcesses(house, 'browser')).toHaveLength(1)
  })

  it('asks after a kill whether a reply on its way had arrived, and repeats none that had', async () => {
    const { page, house, bot } = await openBoth()
    await answers(bot, page, 1)
    const sent = page.sent.length
    await bot.store.write((tx) =>
      rows(tx, `update messages set state = 'sending', provider_id = null where direction = 'out'`),
    )
    await bot.close()
    const again = await openNumber(house, page)
    open.push(again)
    await expect.poll(async () => allSent(await again.thread(person)), waiting).toBe(true)
    expect(page.sent.length).toBe(sent)
  })

  it('shows a new QR when the phone unlinks it, three times in a row', async () => {
    const { page, bot } = await openBoth()
    for (let round = 1; round <= 3; round += 1) {
      page.logOut()
      page.write({ from, body: 'menu' })
      await untilState(bot, { state: 'refused', why: 'logged-out', qr: expect.stringMatching(/2@ref-\d+,/) })
      page.scan()
      await untilState(bot, { state: 'open' })
      await answers(bot, page, round * 2)
    }
  })

  it('stops where WhatsApp bans it, and starts when an officer says so', async () => {
    const { page, house, bot } = await openBoth()
    await answers(bot, page, 1)
    page.state('TOS_BLOCK')
    await untilState(bot, { state: 'refused', why: 'banned' })
    expect(await chromiumProcesses(house, 'browser')).toEqual([])
    await bot.tell(person, { text: 'Ada kabar.' })
    // It may be in hand for a moment before it is laid back.
    await expect.poll(async () => (await bot.thread(person)).at(-1)?.state, waiting).toBe('queued')
    expect(page.sent.at(-1)?.body).not.toBe('Ada kabar.')
    await bot.store.write((tx) => callForRestart(tx, systemScope('bontang'), account))
    await untilState(bot, { state: 'open' })
    await expect.poll(() => page.sent.at(-1)?.body, waiting).toBe('Ada kabar.')
  })

  it('stops when one message after the other is refused', async () => {
    const { page, bot } = await openBoth()
    await answers(bot, page, 1)
    page.faults.sends.push('fail', 'fail', 'fail', 'fail', 'fail', 'fail')
    for (const n of [2, 3, 4, 5, 6, 7]) {
      const other = `62812000000${n}0@c.us`
      page.write({ from: other, body: 'halo' })
    }
    await untilState(bot, { state: 'refused', why: 'sends-refused' })
  })

  it('comes back after a conflict and a page that lost its servers', async () => {
    const { page, bot } = await openBoth()
    page.state('CONFLICT')
    await untilState(bot, { state: 'trouble', why: 'conflict' })
    await untilState(bot, { state: 'open' })
    page.state('OPENING')
    await untilState(bot, { state: 'trouble', why: 'no-connection' })
    page.state('CONNECTED')
    await untilState(bot, { state: 'open' })
    await answers(bot, page, 1)
  })

  it('is open again after a reload, and after a reload onto an error page', async () => {
    const { page, bot } = await openBoth({ patience: { startMs: 3_000 } })
    await answers(bot, page, 1)
    page.reload()
    await expect.poll(() => page.pages, waiting).toBe(2)
    await answers(bot, page, 2)
    page.faults.errorPage = true
    page.reload()
    await untilState(bot, { state: 'trouble' })
    page.faults.errorPage = false
    await untilState(bot, { state: 'open' })
    await answers(bot, page, 3)
  })

  it('is restarted where the page answers nothing any more', async () => {
    const { page, bot } = await openBoth({ patience: { callMs: 700 } })
    page.hang(20_000)
    await untilState(bot, { state: 'trouble', why: 'page-deaf' })
    await untilState(bot, { state: 'open' })
    await answers(bot, page, 1)
  })

  it('reminds a page that had synchronised before anybody listened', async () => {
    const { page, house, bot } = await openBoth()
    await bot.close()
    page.faults.syncsEarly = true
    const again = await openNumber(house, page)
    open.push(again)
    await untilState(again, { state: 'open' })
    await answers(again, page, 1)
  })

  it('tells a page that never gets ready, and one that has changed', async () => {
    const { page, bot } = await openBoth({ patience: { readyMs: 1_500 } })
    page.faults.neverSyncs = true
    page.state('CONFLICT')
    await untilState(bot, { state: 'trouble', why: 'never-ready' })
    page.faults.neverSyncs = false
    page.faults.missing.push('WAWebCollections')
    await untilState(bot, { state: 'trouble', why: 'page-changed' })
    page.faults.missing.length = 0
    await untilState(bot, { state: 'open' })
  })

  it('shows a fresh QR where the old one idles, and stops when nobody scans', async () => {
    const { page, bot } = await openBoth({ linked: false, patience: { scanMs: 2_500 } })
    page.state('UNPAIRED_IDLE')
    await untilState(bot, { state: 'refused', qr: expect.stringContaining('2@ref-2,') })
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    page.showQr()
    await untilState(bot, { state: 'refused', why: 'nobody-scanned' })
    await bot.store.write((tx) => callForRestart(tx, systemScope('bontang'), account))
    await untilState(bot, { state: 'refused', why: 'scan-qr' })
  })

  it('says in one sentence that Chromium is missing, and the house runs on', async () => {
    if (!sqlite) throw new Error('there is no database to test on')
    const house = await sqlite.newHouse()
    const page = await WhatsAppPage.open()
    open.push(page)
    const bot = await openNumber(house, page, { env: { WHATSAPP_CHROMIUM: '/nowhere/chromium' } })
    open.push(bot)
    await untilState(bot, { state: 'refused', why: 'no-browser' })
    expect(house.logged.join('')).toContain('WHATSAPP_CHROMIUM names /nowhere/chromium')
  })

  it('sends no more than the day allows, and nothing to people who never wrote', async () => {
    const { page, bot } = await openBoth({ env: { WHATSAPP_WEB_DAILY_CAP: '6' } })
    await answers(bot, page, 1)
    const stranger = { ...account, address: '+6281200000099' }
    await bot.store.write((tx) => openChats(tx, [stranger]))
    await bot.tell(stranger.address, { text: 'Kabar.' })
    await expect.poll(async () => (await bot.thread(stranger.address)).at(-1)?.state, waiting).toBe('failed')
    const sent = page.sent.length
    for (let n = sent; n < 8; n += 1) await bot.tell(person, { text: `Kabar ${n}.` })
    await expect.poll(() => page.sent.length, waiting).toBe(6)
    expect((await bot.thread(person)).filter(({ state }) => state === 'queued')).not.toEqual([])
    const againAt = expect.any(Number)
    await untilState(bot, { state: 'trouble', why: 'daily-cap', againAt, phone: '+628115550100' })
    bot.world.moveBy(25 * 3_600_000)
    await expect.poll(() => page.sent.length, waiting).toBe(8)
    await untilState(bot, { state: 'open' })
    expect(new Set(page.sent.map(({ to }) => to))).toEqual(new Set([from]))
  })
})
