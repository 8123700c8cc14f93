import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import sharp from 'sharp'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Content, Reply } from '../../bot/channels/channel.ts'
import { usualLimits } from '../../bot/channels/web/limits.ts'
import { cities } from '../../core/cities/index.ts'
import { launchBrowser } from '../browser.ts'
import { openWebRoom } from './webRoom.ts'

const menu: Reply = {
  text: 'Ini *Loket Pekerja*.\nAda yang bisa dibantu? <b>bukan</b>',
  choices: [
    { id: 'apply', title: 'Daftar' },
    { id: 'status', title: 'Tanya pengajuan saya' },
    { id: 'human', title: 'Bicara dengan petugas' },
  ],
}

function answers(content: Content): Reply[] {
  if (content.kind === 'choice') return [{ text: `Anda pilih ${content.title}.` }]
  if (content.kind === 'media') return [{ text: `Sudah kami terima: ${content.file.kind}.` }]
  if (content.kind === 'unusable') return [{ text: `Belum bisa: ${content.why}.` }]
  return [menu]
}

let browser: Browser
let folder: string
let web: Awaited<ReturnType<typeof openWebRoom>>
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await launchBrowser(['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'])
  folder = await mkdtemp(join(tmpdir(), 'loket-web-page-'))
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

beforeEach(async () => {
  web = await openWebRoom(answers, { limits: { ...usualLimits, messagesPerChatAMinute: 12 } })
  context = await browser.createBrowserContext()
  page = await context.newPage()
  await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true })
  complaints = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (/Content Security Policy|Uncaught/.test(message.text())) complaints.push(message.text())
  })
  page.on('dialog', (dialog) => void dialog.accept())
})
afterEach(async () => {
  await context.close()
  await web.close()
  expect(complaints).toEqual([])
})

async function openChat(city = 'bontang'): Promise<void> {
  await page.goto(`${web.url}/kota/${city}`)
  await page.waitForFunction(() => document.getElementById('log')?.getAttribute('aria-live') === 'polite')
}

/** What of the bar's words does not fit its line. */
const cutInBar = () =>
  page.$$eval('.bar h1, .bar p', (lines) =>
    lines
      .filter((line) => {
        const { lineHeight } = getComputedStyle(line)
        return line.scrollWidth > line.clientWidth || line.clientHeight > 1.5 * parseFloat(lineHeight)
      })
      .map((line) => line.textContent),
  )

/** The talk as it is read: each bubble with its side and, on our own, its mark. */
const talk = () =>
  page.$$eval('.row', (rows) =>
    rows.map((row) => {
      const mark = row.querySelector('.state')?.className.replace('state ', '') ?? ''
      const words = [...row.querySelectorAll('.bubble > p')].map((part) => part.textContent)
      return row.classList.contains('mine') ? `saya: ${words.join()} (${mark})` : `loket: ${words.join()}`
    }),
  )

const settled = (expected: string[]) => expect.poll(talk, { timeout: 8_000 }).toEqual(expected)

const said = 'loket: Ini Loket Pekerja.\nAda yang bisa dibantu? <b>bukan</b>'

describe('the chat page in a browser', () => {
  it('sends what is typed and shows the answer, bold and with its line breaks, and no markup of others', async () => {
    await openChat()
    await page.type('#text', 'Halo')
    await page.click('#send')
    await settled(['saya: Halo (sent)', said])
    expect(await page.$eval('.theirs strong', (bold) => bold.textContent)).toBe('Loket Pekerja')
    expect(await page.$('.theirs b')).toBeNull()
    expect(web.received).toHaveLength(1)
  })

  it('sends a button once, disables its group, and remembers the choice after a reload', async () => {
    await openChat()
    await page.click('#begin')
    await page.waitForSelector('.choice')
    await page.click('.choice')
    await settled(['saya: Halo (sent)', said, 'saya: Daftar (sent)', 'loket: Anda pilih Daftar.'])
    const buttons = () =>
      page.$$eval('button.choice', (all) =>
        all.map((one) => [one.disabled, one.getAttribute('aria-pressed')]),
      )
    const used = [
      [true, 'true'],
      [true, null],
      [true, null],
    ]
    expect(await buttons()).toEqual(used)
    await page.reload()
    await settled(['saya: Halo (sent)', said, 'saya: Daftar (sent)', 'loket: Anda pilih Daftar.'])
    expect(await buttons()).toEqual(used)
    expect(web.received[1]?.content).toEqual({ kind: 'choice', choice: 'apply', title: 'Daftar' })
  })

  it('sends a photo, lighter than the phone made it, and shows it again after a reload', async () => {
    const large = join(folder, 'ktp.png')
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#888', noise } })
      .png()
      .toFile(large)
    web = await reopened({ uploadLimitBytes: 3_000_000 })
    await openChat()
    const input = await page.$('input#photo-new')
    await input?.uploadFile(large)
    await settled(['saya:  (sent)', 'loket: Sudah kami terima: image.'])
    const [sent] = web.received
    if (sent?.content.kind !== 'media') throw new Error('no photo came')
    const kept = await sharp(await web.room.media.read('bontang', sent.content.file)).metadata()
    expect([kept.format, kept.width, kept.height]).toEqual(['jpeg', 2000, 1000])
    await page.reload()
    await page.waitForSelector('.picture img')
    await expect.poll(() => page.$eval('.picture img', (image) => image.naturalWidth)).toBe(2000)
  })

  it('answers in the talk when a file is too large, without sending it', async () => {
    const large = join(folder, 'besar.pdf')
    await sharp({ create: { width: 10, height: 10, channels: 3, background: '#fff' } })
      .png()
      .toFile(large)
    web = await reopened({ uploadLimitBytes: 50 })
    await openChat()
    await (await page.$('input#paper'))?.uploadFile(large)
    await settled(['saya: Berkas yang terlalu besar (sent)', 'loket: Belum bisa: too-large.'])
  })

  it('shows that an answer is being written, and only until it comes', async () => {
    await openChat()
    const { desk, chats } = web.room
    const silent = chats.after.bind(chats)
    chats.after = async (...asked) => (await silent(...asked)).filter(({ said }) => 'in' in said)
    await page.type('#text', 'halo')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#typing', { visible: true })
    chats.after = silent
    await desk.receive({
      ...firstReceived(),
      providerId: 'another page',
      content: { kind: 'text', text: 'menu' },
    })
    await page.waitForSelector('.choice:not(:disabled)')
    expect(await page.$eval('div#typing', (typing) => typing.hidden)).toBe(true)
    await page.click('button.choice:not(:disabled)')
    await expect.poll(async () => (await talk()).at(-1)).toBe('loket: Anda pilih Daftar.')
    await new Promise((later) => setTimeout(later, 400))
    expect(await page.$eval('div#typing', (typing) => typing.hidden)).toBe(true)
  })

  it('records a voice message, or throws it away', async () => {
    await page.goto(`${web.url}/`)
    const recordable = await page.evaluate(() => 'mediaDevices' in navigator)
    expect(recordable).toBe(true)
    await openChat()
    await page.click('#record')
    await page.waitForSelector('#recording:not([hidden])')
    await page.click('#record-cancel')
    await page.waitForSelector('#writing:not([hidden])')
    await page.click('#record')
    await page.waitForSelector('#recording:not([hidden])')
    await expect.poll(() => page.$eval('#record-time', (time) => time.textContent)).toBe('0.01')
    await page.click('#record-send')
    await settled(['saya:  (sent)', 'loket: Sudah kami terima: voice.'])
    expect(await page.$eval('.play', (play) => play.getAttribute('aria-label'))).toBe('Putar pesan suara')
  })

  it('says what to do when the microphone may not be used', async () => {
    await openChat()
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await page.click('#record')
    await page.waitForSelector('#hint:not([hidden])')
    expect(await page.$eval('#hint', (hint) => hint.textContent)).toContain('Izinkan mikrofon')
  })

  it('keeps messages while there is no connection, and sends each once, in order, when it is back', async () => {
    await openChat()
    await page.setOfflineMode(true)
    for (const words of ['satu', 'dua']) {
      await page.type('#text', words)
      await page.keyboard.press('Enter')
    }
    await settled(['saya: satu (failed)', 'saya: dua (waiting)'])
    expect(web.received).toHaveLength(0)
    await expect
      .poll(() => page.$eval('#status', (status) => status.textContent), { timeout: 8_000 })
      .toContain('Tidak tersambung')
    await page.setOfflineMode(false)
    await settled(['saya: satu (sent)', said, 'saya: dua (sent)', said])
    expect(web.received.map(({ content }) => content)).toEqual([
      { kind: 'text', text: 'satu' },
      { kind: 'text', text: 'dua' },
    ])
  }, 30_000)

  it('says a message once although its acknowledgement was lost', async () => {
    await openChat()
    let lost = 0
    const { desk } = web.room
    const take = desk.receive.bind(desk)
    desk.receive = async (inbound) => {
      await take(inbound)
      if (lost++ === 0) throw new Error('committed, but the answer was lost')
    }
    await page.type('#text', 'halo')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.again')
    await page.$eval('button.again', (again) => again.click())
    await settled(['saya: halo (sent)', said])
    expect(web.received).toHaveLength(1)
    expect(lost).toBe(2)
  })

  it('goes on where it stopped when the stream breaks', async () => {
    await openChat()
    await page.click('#begin')
    await settled(['saya: Halo (sent)', said])
    web.server.closeAllConnections()
    web.notify({ text: 'Kabar selagi putus.' })
    await settled(['saya: Halo (sent)', said, 'loket: Kabar selagi putus.'])
    web.notify({ text: 'Kabar sesudahnya.' })
    await settled(['saya: Halo (sent)', said, 'loket: Kabar selagi putus.', 'loket: Kabar sesudahnya.'])
  })

  it('tells kindly when it is too much, and sends the rest by itself later', async () => {
    web = await reopened({ limits: { ...usualLimits, messagesPerChatAMinute: 1 } })
    await openChat()
    for (const words of ['satu', 'dua']) {
      await page.type('#text', words)
      await page.keyboard.press('Enter')
    }
    await page.waitForSelector('.failure')
    expect(await page.$eval('.failure', (failure) => failure.textContent)).toMatch(/Sebentar ya.*Kirim lagi/)
    expect(web.received).toHaveLength(1)
  })

  it('can be used with the keyboard alone', async () => {
    await page.goto(`${web.url}/`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#begin', { visible: true })
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
    const tabTo = async (wanted: string) => {
      for (let step = 0; step < 15 && (await focused()) !== wanted; step++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(wanted)
    }
    await tabTo('text')
    await page.keyboard.type('halo')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.choice')
    await page.focus('#finish')
    await tabTo('Tanya pengajuan saya')
    await page.keyboard.press('Space')
    await settled([
      'saya: halo (sent)',
      said,
      'saya: Tanya pengajuan saya (sent)',
      'loket: Anda pilih Tanya pengajuan saya.',
    ])
    expect(await focused()).toBe('text')
    await tabTo('attach')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('take-photo')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('attach')
  })

  it('fits 360 pixels with long words and many choices, and every live button is large enough for a thumb', async () => {
    await openChat()
    await page.click('#begin')
    await page.waitForSelector('.choice')
    web.notify({ text: `https://${'panjang'.repeat(40)}` })
    web.notify({
      text: 'Pilih:',
      choices: Array.from({ length: 9 }, (_, n) => ({ id: `${n}`, title: `Pilihan ke-${n} `.repeat(4) })),
    })
    await page.waitForFunction(() => document.querySelectorAll('.choice').length === 12)
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await wide()).toBeLessThanOrEqual(0)
    expect(await page.$eval('#talk', (talk) => talk.scrollWidth - talk.clientWidth)).toBe(0)
    const small = await page.$$eval('button:not(:disabled), textarea, .bar a', (all) =>
      all
        .map((one) => ({ name: one.id || one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ name }) => name),
    )
    expect(small).toEqual([])
    await page.goto(`${web.url}/`)
    expect(await wide()).toBeLessThanOrEqual(0)
  })

  it('shows the name of every city and what Loket is whole, on one line each', async () => {
    await web.close()
    web = await openWebRoom(answers, { cities })
    for (const { id } of cities) {
      await page.goto(`${web.url}/kota/${id}`)
      expect(await cutInBar()).toEqual([])
    }
  })

  it('has a name for every button and field, and reads new messages aloud', async () => {
    await openChat()
    await page.click('#begin')
    await page.waitForSelector('.choice')
    const nameless = await page.$$eval(
      'button, textarea, a',
      (all) =>
        all.filter((one) => {
          const label = one instanceof HTMLTextAreaElement ? one.labels[0]?.textContent : one.textContent
          return !(one.getAttribute('aria-label') ?? label)?.trim()
        }).length,
    )
    expect(nameless).toBe(0)
    expect(await page.$eval('#log', (log) => log.getAttribute('role'))).toBe('log')
  })

  it('asks who is there after half an hour, hides the talk, and keeps what waits to be sent', async () => {
    await openChat()
    await page.click('#begin')
    await settled(['saya: Halo (sent)', said])
    web.world.moveBy(31 * 60_000)
    await page.type('#text', 'saya kembali')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog#who[open]')
    await page.keyboard.press('Escape')
    expect(await page.$eval('#who', (cover) => cover.hasAttribute('open'))).toBe(true)
    await page.click('#same-person button')
    await settled(['saya: Halo (sent)', said, 'saya: saya kembali (sent)', said])
  })

  it('closes the talk only after asking, and then shows a new one', async () => {
    await openChat()
    await page.click('#begin')
    await settled(['saya: Halo (sent)', said])
    await page.click('#finish')
    await page.click('#leave form[method=dialog] button')
    await settled(['saya: Halo (sent)', said])
    await page.click('#finish')
    await Promise.all([page.waitForNavigation(), page.click('#leave form[method=post] button')])
    expect(new URL(page.url()).pathname).toBe('/')
    await openChat()
    expect(await talk()).toEqual([])
  })

  it('sends less than 12 KB of script to a phone', async () => {
    let weight = 0
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) weight += Number(response.headers()['content-length'])
    })
    await openChat()
    expect(weight).toBeGreaterThan(5_000)
    expect(weight).toBeLessThan(12_000)
  })
})

function firstReceived() {
  const [first] = web.received
  if (!first) throw new Error('nothing was received')
  return first
}

/** The same page with other settings. */
async function reopened(changes: Parameters<typeof openWebRoom>[1]): Promise<typeof web> {
  await web.close()
  return openWebRoom(answers, changes)
}
