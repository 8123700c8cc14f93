import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { usualLimits } from '../../bot/channels/web/limits.ts'

import {
  folder,
  openChat,
  page,
  pageForEachTest,
  said,
  settled,
  talk,
  web,
  firstReceived,
  reopen,
} from './pageOnPhone.ts'

pageForEachTest()

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
    await reopen({ uploadLimitBytes: 3_000_000 })
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
    await reopen({ uploadLimitBytes: 50 })
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
    await reopen({ limits: { ...usualLimits, messagesPerChatAMinute: 1 } })
    await openChat()
    for (const words of ['satu', 'dua']) {
      await page.type('#text', words)
      await page.keyboard.press('Enter')
    }
    await page.waitForSelector('.failure')
    expect(await page.$eval('.failure', (failure) => failure.textContent)).toMatch(/Sebentar ya.*Kirim lagi/)
    expect(web.received).toHaveLength(1)
  })
})
