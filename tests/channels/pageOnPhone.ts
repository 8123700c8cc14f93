import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'puppeteer-core'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { Content, Reply } from '../../bot/channels/channel.ts'
import { usualLimits } from '../../bot/channels/web/limits.ts'
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
export let folder: string
export let web: Awaited<ReturnType<typeof openWebRoom>>
let context: BrowserContext
export let page: Page
let complaints: string[]

/** To be called once in a test file: a browser for the file, and a page the size of a small phone for each test. */
export function pageForEachTest(): void {
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
}

export async function openChat(city = 'bontang'): Promise<void> {
  await page.goto(`${web.url}/kota/${city}`)
  await page.waitForFunction(() => document.getElementById('log')?.getAttribute('aria-live') === 'polite')
}

/** What of the bar's words does not fit its line. */
export const cutInBar = () =>
  page.$$eval('.bar h1, .bar p', (lines) =>
    lines
      .filter((line) => {
        const { lineHeight } = getComputedStyle(line)
        return line.scrollWidth > line.clientWidth || line.clientHeight > 1.5 * parseFloat(lineHeight)
      })
      .map((line) => line.textContent),
  )

/** The talk as it is read: each bubble with its side and, on our own, its mark. */
export const talk = () =>
  page.$$eval('.row', (rows) =>
    rows.map((row) => {
      const mark = row.querySelector('.state')?.className.replace('state ', '') ?? ''
      const words = [...row.querySelectorAll('.bubble > p')].map((part) => part.textContent)
      return row.classList.contains('mine') ? `saya: ${words.join()} (${mark})` : `loket: ${words.join()}`
    }),
  )

export const settled = (expected: string[]) => expect.poll(talk, { timeout: 8_000 }).toEqual(expected)

export const said = 'loket: Ini Loket Pekerja.\nAda yang bisa dibantu? <b>bukan</b>'

export function firstReceived() {
  const [first] = web.received
  if (!first) throw new Error('nothing was received')
  return first
}

/** The same page with other settings. */
export async function reopen(changes: Parameters<typeof openWebRoom>[1]): Promise<void> {
  await web.close()
  web = await openWebRoom(answers, changes)
}
