import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { webChat } from '../../bot/channels/web/webChat.ts'
import { openDesk, type Desk } from '../../bot/talk/desk.ts'
import { cities } from '../../core/cities/index.ts'
import { launchBrowser } from '../browser.ts'
import { databases } from '../store/databases.ts'
import { picture, readmePicture } from './picture.ts'
import { goodPassword, openOffice, type Office } from './office.ts'

let browser: Browser
let office: Office
let desk: Desk

beforeAll(async () => {
  browser = await launchBrowser()
  const [sqlite] = databases
  if (!sqlite) throw new Error('no database to test on')
  office = await openOffice(await sqlite.newHouse(), {
    mount: ({ store, world, log }) => {
      const media = { fetch: () => Promise.reject(new Error('no channel announces media')) }
      desk = openDesk({ store, log, cities: cities.map(({ id }) => id), media })
      return webChat({ store, world, log, cities, desk, secureCookies: false, uploadLimitBytes: 16_000_000 })
    },
  })
  await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
  await office.hire('tono', { city: 'bontang', role: 'team', office: '*' })
})

afterAll(async () => {
  await desk.close()
  await browser.close()
})

/** What is said, and how the answer to it begins or goes on. */
const talk: readonly (readonly [string, string])[] = [
  ['halo', 'Pilih salah satu'],
  ['daftar', 'Siapa yang mau didaftarkan'],
  ['saya sendiri', 'Apa pekerjaan Anda'],
  ['nelayan', 'Kapan Anda lahir'],
  ['12-3-1980', 'kelurahan mana'],
  ['loktuan', 'Kirim foto KTP'],
  ['/foto', 'penghasilan'],
  ['1,2 jt', 'HP'],
  ['0812 0000 0000', 'Siapa keluarga Anda'],
  ['Siti Contoh, istri, 0812 0000 1111', 'Kirim sekarang?'],
  ['ya', 'Nomornya'],
]

const halfWay = 'penghasilan'

/** Once more in the size of a small phone, for the README. */
async function chatPicture(page: Page): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return
  await page.setViewport({ ...phone, width: 360, height: 740, deviceScaleFactor: 2 })
  await atTheCounter(page, () => page.reload())
  await page.waitForSelector('button.choice:not([disabled])')
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    for (const photo of document.images) await photo.decode().catch(() => undefined)
    document.getElementById('log')?.scrollTo(0, 1e6)
  })
  await readmePicture(page, 'chat')
  await page.setViewport(phone)
}

/** Until the page has its conversation and speaks of what comes in. */
async function atTheCounter(page: Page, arrive: () => Promise<unknown>): Promise<void> {
  await arrive()
  await page.waitForFunction(() => document.getElementById('log')?.getAttribute('aria-live') === 'polite')
}

const phone = { width: 390, height: 844, isMobile: true, hasTouch: true }

const lastAnswers = (page: Page) =>
  page.$$eval('.row', (rows) => {
    const mine = rows.findLastIndex((row) => row.classList.contains('mine'))
    return rows
      .slice(mine + 1)
      .map((row) => row.textContent)
      .join('\n')
  })

const heard = (page: Page, words: string) =>
  expect.poll(() => lastAnswers(page), { timeout: 10_000 }).toContain(words)

async function say(page: Page, words: string): Promise<void> {
  if (words === '/foto') {
    const input = await page.waitForSelector('input#photo-old')
    await input?.uploadFile(join(import.meta.dirname, '../flows/media/ktp.jpg'))
    return
  }
  await page.type('#text', words)
  await page.click('#send')
}

async function officeDesk(login: string): Promise<Page> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport({ width: 1366, height: 768 })
  await page.goto(`${office.url}/panel`)
  await page.type('input[name=login]', login)
  await page.type('input[name=password]', goodPassword)
  await Promise.all([page.waitForNavigation(), page.click('button.strong')])
  return page
}

async function step(page: Page, action: string, fill?: () => Promise<unknown>): Promise<void> {
  const form = `details:has(input[value="${action}"])`
  await page.click(`${form} > summary`)
  await fill?.()
  await Promise.all([page.waitForNavigation(), page.click(`${form} button`)])
}

it('goes from a worker’s "halo" to the officer’s proposal, the team’s result, and back to the chat', async () => {
  const worker = await browser.newPage()
  await worker.setViewport(phone)
  await worker.emulateTimezone('Asia/Makassar')
  await atTheCounter(worker, () => worker.goto(`${office.url}/kota/bontang`))
  for (const [words, answer] of talk) {
    await say(worker, words)
    await heard(worker, answer)
    if (answer === halfWay) await chatPicture(worker)
  }
  const [code = ''] = /D\d{4}-\d{4}/.exec(await lastAnswers(worker)) ?? []

  const sari = await officeDesk('sari')
  await Promise.all([sari.waitForNavigation(), sari.click(`a[href$="${code}"]`)])
  const seen = await sari.$eval('main', (main) => main.textContent)
  for (const shown of ['12 Maret 1980', 'nelayan', 'Rp1.200.000', 'Siti Contoh', 'loktuan'])
    expect(seen).toContain(shown)
  await picture(sari, 'real-case')
  await sari.click('.photo > a')
  await sari.waitForSelector('.viewer:target img', { visible: true })
  await sari.click('.viewer:target a[href="#berkas"]')
  await sari.click('#berkas .fold > summary')
  await sari.type('#berkas textarea[name=teks]', 'Rukmini Contoh, lahir 05-11-1985')
  await sari.type('#berkas input[name=nama]', 'Rukmini Contoh')
  await sari.type('#berkas input[name=nik]', '6474 0145 1185 0000')
  await sari.type('#berkas input[name=lahir]', '5-11-1985')
  await picture(sari, 'write-down')
  await Promise.all([sari.waitForNavigation(), sari.click('#berkas form button')])
  const read = await sari.$eval('main', (main) => main.textContent)
  for (const shown of ['Rukmini Contoh', '6474 0145 1185 0000', '5 November 1985'])
    expect(read).toContain(shown)
  await sari.goto(sari.url().split('?')[0] ?? '')
  await readmePicture(sari, 'panel')

  await step(sari, 'adopt')
  await heard(worker, 'sudah diambil Disnaker')
  await step(sari, 'propose-ineligible', () => sari.select('select[name=pasal]', 'age'))
  await heard(worker, 'diteruskan ke tim verifikasi')

  const tono = await officeDesk('tono')
  await Promise.all([tono.waitForNavigation(), tono.click(`a[href$="${code}"]`)])
  await step(tono, 'team-ineligible', () => tono.select('select[name=pasal]', 'age'))
  await heard(worker, 'Kalau Anda tidak setuju')
  await worker.waitForSelector('button.choice:not([disabled])')
  await worker.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>('button.choice:not([disabled])')].at(-1)?.click(),
  )
  await heard(worker, 'keberatan')
}, 90_000)
