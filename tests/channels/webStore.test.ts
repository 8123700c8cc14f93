import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { pino } from 'pino'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { webChat } from '../../bot/channels/web/webChat.ts'
import { openDesk } from '../../bot/talk/desk.ts'
import { rows } from '../../core/store/sql.ts'
import { openStore } from '../../core/store/store.ts'
import { realWorld } from '../../core/world.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

/** The web channel with the bot and the store that it has in earnest. */
async function openHouse() {
  const dataDir = await mkdtemp(join(tmpdir(), 'loket-web-'))
  closing.push(() => rm(dataDir, { recursive: true }))
  const log = pino({ level: 'silent' })
  const store = await openStore({
    databaseUrl: 'sqlite:web.db',
    dataDir,
    vaultKey: undefined,
    world: realWorld,
    log,
  })
  closing.push(() => store.close())
  const media = { fetch: () => Promise.reject(new Error('nothing is announced')) }
  const desk = openDesk({ cities: ['bontang'], store, log, media })
  closing.push(() => desk.close())
  const cities = [{ id: 'bontang', name: 'Bontang' }]
  const parts = {
    world: realWorld,
    cities,
    desk,
    store,
    log,
    secureCookies: false,
    uploadLimitBytes: 1_000_000,
  }
  const server = express().use(webChat(parts)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port')
  const url = `http://127.0.0.1:${bound.port}/kota/bontang`
  const [cookie = ''] = (await fetch(url)).headers.getSetCookie()
  return { store, url, headers: { Cookie: cookie.split(';')[0] ?? '', Origin: new URL(url).origin } }
}

type House = Awaited<ReturnType<typeof openHouse>>

const say = ({ url, headers }: House, text: string) =>
  fetch(`${url}/messages`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), at: Date.now(), text }),
  })

/** Follows the talk, and gives what has come so far as text. */
async function follow({ url, headers }: House) {
  const leave = new AbortController()
  const response = await fetch(`${url}/events`, { headers, signal: leave.signal })
  let heard = ''
  const listening = (async () => {
    for await (const chunk of response.body ?? []) heard += Buffer.from(chunk).toString()
  })().catch(() => undefined)
  closing.push(async () => {
    leave.abort()
    await listening
  })
  return () => heard
}

describe('the web channel on the real store', () => {
  it('brings the bot’s answers to a page that was open before the chat existed', async () => {
    const house = await openHouse()
    const heard = await follow(house)
    expect((await say(house, 'halo')).status).toBe(202)
    await expect
      .poll(heard, { timeout: 5_000 })
      .toMatch(/id: 1\n.*"text":"halo".*\n\nid: 2\ndata: .*"direction":"out"/s)
    expect((await say(house, 'menu')).status).toBe(202)
    await expect
      .poll(heard, { timeout: 1_000 })
      .toMatch(/"text":"menu".*\n\nid: \d+\ndata: .*"direction":"out"/s)
  })

  it('keeps a photo sealed and gives it back to its own chat', async () => {
    const house = await openHouse()
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c33' } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.append('id', randomUUID())
    form.append('at', String(Date.now()))
    form.append('image', new Blob([new Uint8Array(photo)]))
    const { url, headers } = house
    expect((await fetch(`${url}/messages`, { method: 'POST', headers, body: form })).status).toBe(202)
    const shown = await fetch(`${url}/messages/1/file`, { headers })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const { width, height } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
    expect([width, height]).toEqual([40, 30])
  })

  it('keeps of the cookie only what opens nothing', async () => {
    const house = await openHouse()
    await say(house, 'halo')
    const chats = await house.store.read((tx) => rows<Record<string, unknown>>(tx, 'select * from chats', []))
    expect(chats).toHaveLength(1)
    expect(JSON.stringify(chats)).not.toContain(house.headers.Cookie.split('=')[1])
  })
})
