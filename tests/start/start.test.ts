import { chmod, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sqlite3 from 'sqlite3'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { compiled } from './compiled.ts'
import { closeAll, freePort, newFolder, runLoket, startHouse, type RunningHouse } from './house.ts'

// the compiler runs once for all, and beside other tests it takes its time
beforeAll(() => void compiled(), 120_000)
afterEach(closeAll)

/** A worker on the web page: the cookie of one chat, and what is sent with it. */
async function worker(house: RunningHouse) {
  const page = await fetch(`${house.address}/kota/bontang`)
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const send = async (text: string, id: string = crypto.randomUUID()) =>
    fetch(`${house.address}/kota/bontang/messages`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ id, text, at: Date.now() }),
    })
  return { cookie, send }
}

const faultsOf = async (house: RunningHouse) => ({
  code: await house.ended,
  lines: house.said().trim().split('\n'),
})

describe('opening the house', () => {
  it('makes database and key, asks to back the key up, and gives a link for the first administrator', async () => {
    const house = await startHouse()
    await expect.poll(() => house.said()).toContain('/panel/undangan/')
    expect(house.said()).toContain('vault.key')
    // nothing of the log stands among these sentences
    expect(house.said()).not.toContain('{"level"')
    const link = /http\S+\/panel\/undangan\/\S+/.exec(house.said())?.[0] ?? ''
    const invited = await fetch(link.replace(/^http:\/\/[^/]+/, house.address))
    expect(invited.status).toBe(200)
  })

  it('names every fault of the environment in a line of its own, and ends with 1', async () => {
    const house = runLoket(['start'], {
      PORT: 'many',
      CITIES: 'atlantis',
      VAULT_KEY: 'short',
      DATABASE_URL: 'oracle',
      TELEGRAM_TOKEN_ATLANTIS: '7000001:a-token-as-BotFather-gives-it',
    })
    const { code, lines } = await faultsOf(house)
    expect(code).toBe(1)
    expect(lines.join(' ')).not.toContain('Invalid')
    expect(new Set(lines.map((line) => line.split(':')[0]))).toEqual(
      new Set(['CITIES', 'DATABASE_URL', 'PORT', 'TELEGRAM_TOKEN_ATLANTIS', 'VAULT_KEY']),
    )
  })

  it('names an unknown city', async () => {
    const { code, lines } = await faultsOf(runLoket(['start'], { CITIES: 'bontang,atlantis' }))
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('atlantis')
  })

  it('reads .env for every command: the doctor looks where the house is', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, '.env'), 'DATA_DIR=./moved\n')
    const { code, lines } = await faultsOf(runLoket(['doctor'], {}, folder))
    expect(code).toBe(1)
    expect(lines.join(' ')).toContain('./moved')
  })

  it('says so when the port is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port)
    try {
      const { code, lines } = await faultsOf(
        runLoket(['start'], { PORT: String(port), DATA_DIR: await newFolder() }),
      )
      expect(code).toBe(1)
      expect(lines.at(-1)).toMatch(/Port \d+ is in use/)
    } finally {
      other.close()
    }
  })

  it('refuses data whose key is missing, and makes no new one', async () => {
    const DATA_DIR = await newFolder()
    const first = await startHouse({ DATA_DIR })
    first.process.kill('SIGTERM')
    await first.ended
    await rm(join(DATA_DIR, 'vault.key'))
    const { code, lines } = await faultsOf(runLoket(['start'], { PORT: String(await freePort()), DATA_DIR }))
    expect(code).toBe(1)
    expect(lines.join(' ')).toMatch(/key/i)
    expect(lines.join(' ')).not.toMatch(/at .*\.[jt]s:\d+/)
  })

  it('names what somebody else wrote into the list of erased data', async () => {
    const DATA_DIR = await newFolder()
    const forged = { city: 'bontang', request: 'r', chat: 'c', cases: [], mac: 'x' }
    await writeFile(join(DATA_DIR, 'erasures.jsonl'), JSON.stringify(forged))
    const house = await startHouse({ DATA_DIR })
    expect(house.said()).toContain('erasures.jsonl holds lines that this house did not write')
    const { code, lines } = await faultsOf(runLoket(['doctor'], { DATA_DIR }))
    expect(code).toBe(1)
    expect(lines.join(' ')).toContain('put back your newest copy')
  })

  it('says so when the database is damaged, in one sentence', async () => {
    const DATA_DIR = await newFolder()
    await writeFile(
      join(DATA_DIR, 'loket.db'),
      'this is no database, but it is long enough to be looked at as one. '.repeat(40),
    )
    const { code, lines } = await faultsOf(runLoket(['start'], { PORT: String(await freePort()), DATA_DIR }))
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
  })

  it('says so when another program keeps the database locked', async () => {
    const DATA_DIR = await newFolder()
    const first = await startHouse({ DATA_DIR })
    first.process.kill('SIGTERM')
    await first.ended
    const holder = new sqlite3.Database(join(DATA_DIR, 'loket.db'))
    await new Promise<void>((settle, fail) => {
      holder.exec('BEGIN EXCLUSIVE', (error) => (error ? fail(error) : settle()))
    })
    try {
      const { code, lines } = await faultsOf(
        runLoket(['start'], { PORT: String(await freePort()), DATA_DIR }),
      )
      expect(code).toBe(1)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/lock/i)
    } finally {
      await new Promise<void>((settle) => holder.close(() => settle()))
    }
  })

  it.skipIf(process.getuid?.() === 0)('says so when the folder cannot be written', async () => {
    const DATA_DIR = await newFolder()
    await chmod(DATA_DIR, 0o500)
    const { code, lines } = await faultsOf(runLoket(['start'], { PORT: String(await freePort()), DATA_DIR }))
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
  })
})

describe('closing the house', () => {
  it('ends within ten seconds of SIGTERM with streams open, and loses nothing that was acknowledged', async () => {
    const DATA_DIR = await newFolder()
    const house = await startHouse({ DATA_DIR })
    const { cookie, send } = await worker(house)
    const listening = new AbortController()
    await fetch(`${house.address}/kota/bontang/events`, { headers: { cookie }, signal: listening.signal })
    const sent = Array.from({ length: 20 }, () => send('menu'))
    const first = await Promise.all(sent)
    expect(first.map(({ status }) => status)).toEqual(Array(20).fill(202))
    const last = Array.from({ length: 5 }, () =>
      send('menu').then(
        ({ status }) => status,
        () => 0,
      ),
    )
    const begun = performance.now()
    house.process.kill('SIGTERM')
    expect(await house.ended).toBe(0)
    expect(performance.now() - begun).toBeLessThan(10_000)
    listening.abort()
    const acknowledged = 20 + (await Promise.all(last)).filter((status) => status === 202).length

    const db = new sqlite3.Database(join(DATA_DIR, 'loket.db'))
    const counted = await new Promise<number>((settle, fail) => {
      const sql = `select count(*) as n from messages where direction = 'in' and state = 'answered'`
      db.get(sql, (error, row: { n: number }) => (error ? fail(error) : settle(row.n)))
    })
    await new Promise<void>((settle) => db.close(() => settle()))
    expect(counted).toBeGreaterThanOrEqual(acknowledged)
  })
})

describe('the log', () => {
  it('carries no NIK, phone, name, text or token, whatever happens', { timeout: 60_000 }, async () => {
    const house = await startHouse({ LOG_LEVEL: 'debug' })
    const { cookie, send } = await worker(house)
    const token = cookie.split('=')[1] ?? 'no cookie'
    const told = [
      'daftar',
      'saya sendiri',
      'nelayan',
      '12-3-1980',
      'loktuan',
      '6474011203800000 Baharuddin Rahasia',
      '1,2 jt',
      'lewati',
      'Sumiati Rahasia, istri, 0812 7654 3210',
      'kirim',
    ]
    for (const text of told) expect((await send(text)).status).toBe(202)
    await fetch(`${house.address}/panel/masuk`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: 'login=rahasia.sekali&password=kata-sandi-rahasia',
    })
    await fetch(`${house.address}/kota/bontang/messages`, { method: 'POST', headers: { cookie }, body: '{' })
    house.process.kill('SIGTERM')
    await house.ended
    const log = house
      .said()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    expect(log.length).toBeGreaterThan(5)
    const all = log.join('\n')
    for (const secret of [
      '6474011203800000',
      '81276543210',
      '76543210',
      'Rahasia',
      'rahasia',
      'nelayan',
      token,
    ]) {
      expect(all).not.toContain(secret)
    }
    expect(log.some((line) => 'trace' in JSON.parse(line))).toBe(true)
  })
})
