import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { followUp } from '../../core/cases/complaint/followUp.ts'
import { moveDeath, recogniseFamily } from '../../core/cases/death/moveDeath.ts'
import { saveStatus } from '../../core/store/accounts.ts'
import { caseById } from '../../core/store/cases.ts'
import type { Scope } from '../../core/store/scope.ts'
import { launchBrowser } from '../browser.ts'
import { databases } from '../store/databases.ts'
import { picture } from './picture.ts'
import { goodPassword, openOffice, type Office } from './office.ts'
import {
  askOwnData,
  complain,
  deceased,
  reportAccident,
  reportDeath,
  sendDocument,
  type Lodged,
} from './reported.ts'

let browser: Browser
let office: Office
let complaint: Lodged
let death: Lodged
let erasure: Lodged

const day = 86_400_000

beforeAll(async () => {
  browser = await launchBrowser()
  const [sqlite] = databases
  if (!sqlite) throw new Error('no database to test on')
  office = await openOffice(await sqlite.newHouse())
  const id = await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
  await office.hire('kepala', { city: 'bontang', role: 'head', office: '*' })
  await office.hire('budi', { city: 'bontang', role: 'officer', office: 'labour' })
  const scope: Scope = { city: 'bontang', actor: { kind: 'staff', id }, offices: 'all' }
  await someDeaths(scope)
  const answered = await complain(office, 'lama', { topic: 'contribution' })
  office.world.moveBy(5 * day)
  await complain(office, 'b', { topic: 'hospital-refused' })
  office.world.moveBy(2 * day)
  complaint = await complain(office, 'c')
  const what = 'Iurannya ternyata ditagih orang luar. Uangnya sudah dikembalikan hari ini.'
  await office.store.write((tx) =>
    followUp(tx, scope, { caseId: answered.caseId, version: 1, did: 'solved', what }),
  )
  await reportAccident(office, 'd')
  erasure = await askOwnData(office, 'c')
  const number = { city: 'bontang', channel: 'whatsapp-web', account: 'bontang' }
  const now = office.world.now()
  await office.store.write(async (tx) => {
    const history = [
      { state: 'open', since: now - 3 * day },
      { state: 'trouble', why: 'no-connection', since: now - day },
      { state: 'refused', why: 'logged-out', since: now - 60_000 },
    ] as const
    const qr = '2@Contoh0123456789abcdefghijklmnopqrstuvwxyz,ContohKunci==,Contoh==,1'
    await saveStatus(tx, number, { state: 'refused', why: 'logged-out', since: now - 60_000, qr, history })
    const bot = { city: 'bontang', channel: 'telegram', account: 'loket_bontang_bot' }
    await saveStatus(tx, bot, { state: 'open', since: now - 4 * day })
  })
})

afterAll(() => browser.close())

/** Deaths that stand at every step of the way, as an office has them after a while. */
async function someDeaths(scope: Scope): Promise<void> {
  const ways = [
    ['check', 'submit', 'pay'],
    ['check', 'submit', 'pay'],
    ['check', 'submit'],
    ['close'],
    ['check'],
  ]
  for (const [n, actions] of ways.entries()) {
    const name = ['Contoh Yusuf', 'Contoh Halim', 'Contoh Sitti', 'Contoh Darwis', 'Contoh Murni'][n] ?? ''
    const nik = `64740${n + 3}1008600000`
    const made = await reportDeath(office, `w${n}`, { ...deceased(name), deceased: { name, nik } })
    for (const action of actions)
      await office.store.write(async (tx) => {
        const { version = 1 } = (await caseById(tx, scope, made.caseId)) ?? {}
        const reason = action === 'close' ? { reason: 'not-member' as const } : {}
        await moveDeath(tx, scope, { caseId: made.caseId, version, action, note: 'contoh', ...reason })
      })
  }
  office.world.moveBy(3 * day)
  death = await reportDeath(office, 'keluarga', deceased('Contoh Bahar'))
  await sendDocument(office, 'keluarga', death.caseId, 'death-certificate')
  await sendDocument(office, 'keluarga', death.caseId, 'family-card')
  await office.store.write(async (tx) => {
    const { version = 1 } = (await caseById(tx, scope, death.caseId)) ?? {}
    await recogniseFamily(tx, scope, { caseId: death.caseId, version })
    const note = 'Cocok dengan Dukcapil'
    await moveDeath(tx, scope, { caseId: death.caseId, version: version + 1, action: 'check', note })
  })
}

const textOf = (page: Page): Promise<string> => page.$eval('body', (body) => body.innerText)

it('an officer follows a complaint up and sees what comes next for each death', async () => {
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (fault) => faults.push(String(fault)))
  await page.setViewport({ width: 1366, height: 768 })
  await page.goto(`${office.url}/panel`)
  await page.type('input[name=login]', 'rahmi')
  await page.type('input[name=password]', goodPassword)
  const follow = (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)])
  await follow('button.strong')

  await follow('nav.doors a[href$="/keluhan"]')
  expect(await textOf(page)).toContain('hari kerja lagi')
  await picture(page, 'keluhan')
  await follow(`a[href$="${complaint.code}"]`)
  await picture(page, 'keluhan-satu')
  await page.click('#suara .fold textarea')
  await page.type('#suara textarea', 'Saya sudah tiga kali ke kantor, kartunya belum ada.')
  await follow('#suara form button')
  expect(await textOf(page)).toContain('menunggu dibenarkan pelapor')
  await page.click('details:has([name=yang]) > summary')
  await picture(page, 'keluhan-langkah')
  await page.select('[name=yang]', 'solved')
  await page.type('details[open] [name=catatan]', 'Kartu dicetak ulang dan bisa diambil besok di loket dua.')
  await follow('details:has([name=yang]) button')
  const told = await page.$$eval('.talk .ours', (bubbles) => bubbles.map((bubble) => bubble.textContent))
  expect(told.join('\n')).toContain('bisa diambil besok')

  await follow('nav.doors a[href$="/kematian"]')
  const way = await page.$eval('.deaths', (whole) => whole.textContent)
  expect(way.replaceAll(/\s+/g, ' ')).toContain('6 dilaporkan')
  await picture(page, 'kematian')
  await page.setViewport({ width: 360, height: 740 })
  expect(await page.$$eval('.count.late', (found) => found.length)).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  // every door is within the screen, none behind a bar that scrolls
  const edges = await page.$$eval('nav.doors a', (doors) => doors.map((a) => a.getBoundingClientRect().right))
  expect(edges).toHaveLength(5)
  expect(Math.max(...edges)).toBeLessThanOrEqual(360)
  await page.setViewport({ width: 1366, height: 768 })
  await follow(`a[href$="${death.code}"]`)
  await picture(page, 'kematian-satu')
  await page.click('.photo > a')
  await page.waitForSelector('.viewer:target img', { visible: true })
  await page.click('.viewer:target a[href="#berkas"]')

  for (const place of [
    'kecelakaan',
    'permintaan-data',
    'pemberitahuan',
    'kanal',
    'aturan',
    'jejak',
    'suara',
    'jawaban',
  ]) {
    await page.goto(`${office.url}/panel/bontang/${place}`)
    await picture(page, place)
  }
  await page.goto(`${office.url}/panel/bontang/permintaan-data/${erasure.code}`)
  await page.click('details:has([name=yakin]) > summary')
  await picture(page, 'permintaan-hapus')
  await page.click('[name=yakin]')
  await follow('details:has([name=yakin]) button')
  expect(await textOf(page)).toContain('Datanya sudah dihapus')
  await page.click('.menu.house > summary')
  await picture(page, 'menu')
  await page.goto(`${office.url}/panel/kunci-kedua`)
  await picture(page, 'kunci-kedua')
  expect(faults).toEqual([])
}, 90_000)
