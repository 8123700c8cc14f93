import { describe, expect, it } from 'vitest'
import { cities } from '../../core/cities/index.ts'

import { reopen, cutInBar, openChat, page, pageForEachTest, said, settled, talk, web } from './pageOnPhone.ts'

pageForEachTest()

describe('the chat page, for whoever uses it', () => {
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
    await reopen({ cities })
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
