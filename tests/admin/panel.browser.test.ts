import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actOnCase } from '../../core/cases/actOnCase.ts'
import type { Action } from '../../core/law/lifeCycle.ts'
import { openChat, saveChats } from '../../core/store/chats.ts'
import { personScope } from '../../core/store/scope.ts'
import { launchBrowser } from '../browser.ts'
import { databases } from '../store/databases.ts'
import { picture } from './picture.ts'
import { goodPassword, openOffice, type Office } from './office.ts'
import { applicant, type Seeded } from './seed.ts'

let browser: Browser
let office: Office
let worker: Seeded

beforeAll(async () => {
  browser = await launchBrowser()
  const [sqlite] = databases
  if (!sqlite) throw new Error('no database to test on')
  office = await openOffice(await sqlite.newHouse())
  const rahmi = await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
  const steps: Action[][] = [
    ['adopt'],
    [],
    ['adopt', 'propose-eligible'],
    ['adopt', 'propose-eligible', 'team-eligible'],
    [],
  ]
  for (const [n, actions] of steps.entries()) {
    const name = ['Contoh Halimah', 'Contoh Yusuf', 'Contoh Murni', 'Contoh Darwis', 'Contoh Ani'][n] ?? ''
    const nik = `647402410390000${n}`.replace(/\d{4}$/, '0000')
    const facts =
      n === 1
        ? { idCard: 'other-city' as const }
        : { bornOn: '1990-03-01', idCard: 'this-city' as const, occupation: 'nelayan' }
    const made = await applicant(office.store, office.world, 'bontang', {
      applicant: { name, ...(n === 0 ? { nik } : {}) },
      facts,
    })
    for (const [at, action] of actions.entries())
      await office.store.write((tx) =>
        actOnCase(
          tx,
          { city: 'bontang', actor: { kind: 'staff', id: rahmi }, offices: 'all' },
          { caseId: made.caseId, version: at + 1, action },
        ),
      )
    office.world.moveBy(3 * 86_400_000)
  }
  worker = await applicant(office.store, office.world, 'bontang')
  office.world.moveBy(2 * 3_600_000)
})

afterAll(() => browser.close())

const textOf = (page: Page): Promise<string> => page.$eval('body', (body) => body.innerText)

it('an officer signs in, looks at the photo, proposes, and sees the worker told', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (fault) => complaints.push(String(fault)))
  await page.setViewport({ width: 1366, height: 768 })
  await page.goto(`${office.url}/panel`)
  await picture(page, 'sign-in')
  await page.type('input[name=login]', 'rahmi')
  await page.type('input[name=password]', goodPassword)
  await Promise.all([page.waitForNavigation(), page.click('button.strong')])
  expect(await textOf(page)).toContain(worker.code)
  await picture(page, 'list')

  await Promise.all([page.waitForNavigation(), page.click(`a[href$="${worker.code}"]`)])
  expect(await textOf(page)).toContain('Contoh Baharuddin')
  await picture(page, 'case')
  await page.click('.photo > a')
  const large = await page.waitForSelector('.viewer:target img', { visible: true })
  const width = await large?.evaluate(async (image) => {
    await image.decode()
    return image.naturalWidth
  })
  expect(width).toBeGreaterThan(100)
  await picture(page, 'photo')
  await page.click('.viewer:target a[href="#berkas"]')

  if (process.env['SCREENSHOTS'] === '1') {
    await page.click('details:has(input[value="request-correction"]) > summary')
    await picture(page, 'correction')
    await page.click('details:has(input[value="request-correction"]) > summary')
  }
  for (const action of ['adopt', 'propose-eligible']) {
    const step = `details:has(input[value="${action}"])`
    await page.click(`${step} > summary`)
    if (action === 'propose-eligible') await picture(page, 'action')
    await Promise.all([page.waitForNavigation(), page.click(`${step} button`)])
  }
  const after = await textOf(page)
  expect(after).toContain('Usul memenuhi')
  const told = await page.$$eval('.talk .ours', (bubbles) => bubbles.map((bubble) => bubble.textContent))
  expect(told.at(-1)).toContain('diteruskan ke tim verifikasi')
  await picture(page, 'told')

  await office.store.write(async (tx) => {
    const chat = await openChat(tx, personScope('bontang'), worker.chatId)
    if (!chat) throw new Error('no chat')
    chat.calledAt = tx.world.now()
    await saveChats(tx, [chat])
  })
  const follow = (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)])
  await page.goto(`${office.url}/panel/bontang/percakapan`)
  await follow('a.button')
  await follow('form[action$=pengambilalihan] button')
  await page.type('textarea[name=teks]', 'Selamat siang, Pak. Apa yang belum jelas?')
  await follow('form[action$=balasan] button')
  expect(await textOf(page)).toContain('Apa yang belum jelas?')
  await picture(page, 'conversation')

  for (const place of ['percakapan', 'asumsi', 'jejak', 'petugas']) {
    await page.goto(`${office.url}/panel/bontang/${place}`)
    await picture(page, place)
  }
  expect(complaints).toEqual([])
})
