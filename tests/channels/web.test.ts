import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { usualLimits } from '../../bot/channels/web/limits.ts'
import type { WebRoom } from '../../bot/channels/web/room.ts'
import { openWebRoom } from './webRoom.ts'

type Web = Awaited<ReturnType<typeof openWebRoom>>

const open: Web[] = []
async function web(changes: Partial<WebRoom> = {}): Promise<Web> {
  const opened = await openWebRoom((content) => [{ text: `baik (${content.kind})` }], changes)
  open.push(opened)
  return opened
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function visit({ url }: Web, city = 'bontang') {
  const response = await fetch(`${url}/kota/${city}`)
  const [cookie = ''] = response.headers.getSetCookie()
  return { response, setCookie: cookie, cookie: cookie.split(';')[0] ?? '' }
}

/** Speaks as the page does. */
function post(
  { url }: Web,
  cookie: string,
  body: unknown,
  headers: Record<string, string> = {},
  city = 'bontang',
) {
  return fetch(`${url}/kota/${city}/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url, Cookie: cookie, ...headers },
    body: JSON.stringify(body),
  })
}

const text = (words: string, id: string = randomUUID()) => ({ id, at: Date.now(), text: words })

function upload(one: Web, cookie: string, parts: Record<string, string | Blob>) {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  return fetch(`${one.url}/kota/bontang/messages`, {
    method: 'POST',
    headers: { Origin: one.url, Cookie: cookie },
    body: form,
  })
}

interface Event {
  readonly id?: string
  readonly event?: string
  readonly data: { n: number; text: string; id?: string; media?: { url: string }; direction: string }
}

/** Reads a stream of events until so many have come or the stream ends. */
async function events(one: Web, cookie: string, count: number, headers: Record<string, string> = {}) {
  const leave = new AbortController()
  const response = await fetch(`${one.url}/kota/bontang/events`, {
    headers: { Cookie: cookie, ...headers },
    signal: AbortSignal.any([leave.signal, AbortSignal.timeout(8_000)]),
  })
  const got: Event[] = []
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)))
      if (fields.data !== undefined) got.push({ ...fields, data: JSON.parse(fields.data) })
    }
    if (got.length >= count) break
  }
  leave.abort()
  return got
}

const said = (got: Event[]) =>
  got.filter(({ event }) => event === undefined).map(({ data }) => [data.n, data.text])

describe('the front page', () => {
  it('offers the cities, says that it is free and never asks for a PIN, and leads the office to its panel', async () => {
    const one = await web()
    const response = await fetch(`${one.url}/`)
    const page = await response.text()
    for (const part of ['/kota/bontang', '/kota/balikpapan', '/kota/magelang', 'Gratis', 'OTP', '/panel'])
      expect(page).toContain(part)
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+="/)
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' blob: data:;media-src 'self' blob:;" +
        "connect-src 'self';font-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    )
  })

  it('answers 404 for a city that is not served', async () => {
    const one = await web()
    expect((await fetch(`${one.url}/kota/jakarta`)).status).toBe(404)
    const { cookie } = await visit(one)
    expect((await post(one, cookie, text('halo'), {}, 'jakarta')).status).toBe(404)
  })
})

describe('the cookie', () => {
  it('is 128 bits, for this city alone, out of reach of scripts, and kept by a second visit', async () => {
    const one = await web({ secureCookies: true })
    const { response, setCookie, cookie } = await visit(one)
    expect(setCookie).toMatch(
      /^loket_obrolan=[\w-]{22}; Max-Age=\d+; Path=\/kota\/bontang; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
    const again = await fetch(`${one.url}/kota/bontang`, { headers: { Cookie: cookie } })
    expect(again.headers.getSetCookie()[0]).toContain(cookie)
  })

  it('is Secure only where the page comes over https', async () => {
    expect((await visit(await web())).setCookie).not.toContain('Secure')
  })

  it('is forgotten with Selesai, and then nothing of the talk is shown', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    const response = await fetch(`${one.url}/kota/bontang/selesai`, {
      method: 'POST',
      headers: { Origin: one.url, Cookie: cookie },
      redirect: 'manual',
    })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/')
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^loket_obrolan=; Path=\/kota\/bontang; Expires=Thu, 01 Jan 1970/,
    )
    expect((await fetch(`${one.url}/kota/bontang/events`)).status).toBe(401)
    expect((await post(one, '', text('halo'))).status).toBe(401)
  })
})

describe('a message', () => {
  it('is acknowledged after the desk has it, with the cookie as its address and the page’s id', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    const id = randomUUID()
    expect((await post(one, cookie, text('  Saya mau \uD800 daftar\0 ', id))).status).toBe(202)
    expect(one.received).toMatchObject([
      {
        city: 'bontang',
        channel: 'web',
        account: 'web',
        address: cookie.split('=')[1],
        providerId: id,
        content: { kind: 'text', text: 'Saya mau \uFFFD daftar' },
      },
    ])
    expect((await post(one, cookie, text('lagi', id))).status).toBe(202)
    expect(one.received).toHaveLength(1)
  })

  it('may be a choice, too long, or empty: the bot answers all of them', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    const stamp = () => ({ id: randomUUID(), at: 0 })
    await post(one, cookie, { ...stamp(), choice: { id: 'apply', title: 'Daftar' } })
    await post(one, cookie, text('a'.repeat(4000)))
    await post(one, cookie, text('a'.repeat(4001)))
    await post(one, cookie, text(' \n '))
    await post(one, cookie, { ...stamp(), unusable: 'too-large' })
    expect(one.received.map(({ content }) => content)).toEqual([
      { kind: 'choice', choice: 'apply', title: 'Daftar' },
      { kind: 'text', text: 'a'.repeat(4000) },
      { kind: 'unusable', why: 'too-long' },
      { kind: 'unusable', why: 'empty' },
      { kind: 'unusable', why: 'too-large' },
    ])
  })

  it('keeps the time it was written, unless that cannot be true', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    const now = one.world.now()
    for (const at of [now - 60_000, now + 60_000, 5]) await post(one, cookie, { ...text('jam'), at })
    expect(one.received.map(({ sentAt }) => sentAt)).toEqual([now - 60_000, now, now])
  })

  it.each([
    ['no id', { at: 1, text: 'halo' }],
    ['an id that is none', { id: 'satu', at: 1, text: 'halo' }],
    ['two contents', { ...text('halo'), unusable: 'too-long' }],
    ['no content', { id: randomUUID(), at: 1 }],
  ])('is refused in a sentence with %s', async (_what, body) => {
    const one = await web()
    const { cookie } = await visit(one)
    const response = await post(one, cookie, body)
    expect(response.status).toBe(400)
    expect((await response.json()).sentence).toContain('Muat ulang')
    expect(one.received).toEqual([])
  })

  it('is refused in a sentence when it is not JSON at all', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    const response = await fetch(`${one.url}/kota/bontang/messages`, {
      method: 'POST',
      headers: { Origin: one.url, Cookie: cookie, 'Content-Type': 'application/json' },
      body: '{"id":',
    })
    expect(response.status).toBe(400)
    expect(await response.text()).not.toMatch(/at .*\.ts|SyntaxError/)
  })

  it('stays to be sent again when the desk cannot take it', async () => {
    const one = await web({ desk: { receive: () => Promise.reject(new Error('too many wait')) } })
    const { cookie } = await visit(one)
    const response = await post(one, cookie, text('halo'))
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({
      retryAfterSeconds: 5,
      sentence: expect.stringContaining('dikirim lagi'),
    })
  })

  it.each([
    ['another site', { Origin: 'https://lain.example' }],
    ['another site that says so', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site', { 'Sec-Fetch-Site': 'same-site' }],
    ['a hidden origin', { Origin: 'null' }],
    ['no origin', { Origin: '' }],
  ])('is refused from %s', async (_where, headers) => {
    const one = await web()
    const { cookie } = await visit(one)
    expect((await post(one, cookie, text('halo'), headers)).status).toBe(403)
    expect(one.received).toEqual([])
  })
})

describe('a file', () => {
  const photo = () => new Blob([Buffer.alloc(5_000, 1)], { type: 'image/png' })
  const stamp = () => ({ id: randomUUID(), at: String(Date.now()) })

  it('is saved first and then stands in the talk; only that chat can fetch it', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    expect((await upload(one, cookie, { ...stamp(), image: photo() })).status).toBe(202)
    expect(one.received[0]?.content).toMatchObject({ kind: 'media', file: { kind: 'image', bytes: 5_000 } })
    const [first] = await events(one, cookie, 1)
    const url = `${one.url}${first?.data.media?.url}`
    const own = await fetch(url, { headers: { Cookie: cookie } })
    expect([own.status, own.headers.get('content-type'), own.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'no-store',
    ])
    expect((await own.arrayBuffer()).byteLength).toBe(5_000)
    const stranger = (await visit(one)).cookie
    await post(one, stranger, text('halo'))
    expect((await fetch(url, { headers: { Cookie: stranger } })).status).toBe(404)
    expect((await fetch(url)).status).toBe(404)
    expect((await fetch(url.replace('bontang', 'magelang'), { headers: { Cookie: cookie } })).status).toBe(
      404,
    )
    expect((await fetch(url.replace('/1/', '/2/'), { headers: { Cookie: cookie } })).status).toBe(404)
  })

  it('comes in pieces to a player that asks for them', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    await upload(one, cookie, { ...stamp(), voice: new Blob([Buffer.from('0123456789')]) })
    const piece = await fetch(`${one.url}/kota/bontang/messages/1/file`, {
      headers: { Cookie: cookie, Range: 'bytes=2-4' },
    })
    expect([piece.status, piece.headers.get('content-range'), await piece.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ])
  })

  it('that is too large is answered in the talk, not with an error', async () => {
    const one = await web({ uploadLimitBytes: 20_000 })
    const { cookie } = await visit(one)
    const large = new Blob([Buffer.alloc(20_001)])
    expect((await upload(one, cookie, { ...stamp(), document: large })).status).toBe(202)
    expect(one.received[0]?.content).toEqual({ kind: 'unusable', why: 'too-large' })
  })

  it('that the store refuses is answered in the talk', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    expect((await upload(one, cookie, { ...stamp(), image: new Blob([]) })).status).toBe(202)
    expect(one.received[0]?.content).toEqual({ kind: 'unusable', why: 'empty' })
  })

  it.each([
    ['two files', { image: photo(), voice: photo() }],
    ['an unknown kind', { film: photo() }],
    ['no file', { caption: 'halo' }],
    ['an unknown field', { image: photo(), admin: 'ya' }],
    ['a crowd of fields', { a: '1', b: '2', c: '3', d: '4', e: '5', image: photo() }],
  ])('is refused with %s', async (_what, parts) => {
    const one = await web()
    const { cookie } = await visit(one)
    const response = await upload(one, cookie, { ...stamp(), ...parts })
    expect(response.status).toBe(400)
    expect((await response.json()).sentence).toMatch(/lagi/)
    expect(one.received).toEqual([])
  })

  it('cut off on its way leaves nothing behind, and the next one is taken', async () => {
    const one = await web({ limits: { ...usualLimits, uploadsAtOnce: 1 } })
    const { cookie } = await visit(one)
    await new Promise<void>((done) => {
      const cut = request(`${one.url}/kota/bontang/messages`, {
        method: 'POST',
        headers: {
          Origin: one.url,
          Cookie: cookie,
          'Content-Type': 'multipart/form-data; boundary=x',
          'Content-Length': '9000',
        },
      })
      cut.on('error', () => done())
      cut.write('--x\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\nhalf')
      setTimeout(() => cut.destroy(), 50)
    })
    await expect
      .poll(async () => (await upload(one, cookie, { ...stamp(), image: photo() })).status)
      .toBe(202)
    expect(one.received).toHaveLength(1)
  })
})

describe('the stream', () => {
  it('brings what was said and then what comes, each with its number', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    const id = randomUUID()
    const coming = events(one, cookie, 4)
    await post(one, cookie, text('satu', id))
    setTimeout(() => one.notify({ text: 'Ada kabar dari petugas.' }), 100)
    const got = await coming
    expect(said(got).slice(0, 3)).toEqual([
      [1, 'satu'],
      [2, 'baik (text)'],
      [3, 'Ada kabar dari petugas.'],
    ])
    expect(got.find(({ data }) => data.n === 1)?.data.id).toBe(id)
  })

  it('goes on after Last-Event-ID, with nothing twice and nothing lost', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    await post(one, cookie, text('halo'))
    for (let each = 3; each <= 230; each++) one.notify({ text: `kabar ke-${each}` })
    const all = said(await events(one, cookie, 231))
    expect(all.map(([n]) => n)).toEqual(Array.from({ length: 230 }, (_, index) => index + 1))
    const rest = said(await events(one, cookie, 4, { 'Last-Event-ID': '227' }))
    expect(rest).toEqual([
      [228, 'kabar ke-228'],
      [229, 'kabar ke-229'],
      [230, 'kabar ke-230'],
    ])
  })

  it('heals a lost wake by reading again', async () => {
    const one = await web({ limits: { ...usualLimits, readAgainSeconds: 0.3 } })
    one.room.chats.watch = () => () => {}
    const { cookie } = await visit(one)
    await post(one, cookie, text('halo'))
    const coming = events(one, cookie, 4)
    await new Promise((later) => setTimeout(later, 100))
    one.notify({ text: 'kabar' })
    expect(said(await coming).at(-1)).toEqual([3, 'kabar'])
  })

  it('is bounded: a fifth page of one chat takes the place of the first', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    await post(one, cookie, text('halo'))
    const first = events(one, cookie, 99)
    const others: Promise<Event[]>[] = []
    await new Promise((later) => setTimeout(later, 100))
    for (let page = 0; page < 4; page++) others.push(events(one, cookie, 4))
    expect((await first).at(-1)).toMatchObject({ event: 'elsewhere' })
    await new Promise((later) => setTimeout(later, 100))
    one.notify({ text: 'kabar' })
    for (const got of await Promise.all(others)) expect(said(got).at(-1)).toEqual([3, 'kabar'])
  })

  it('is bounded in all', async () => {
    const one = await web({ limits: { ...usualLimits, streams: 1 } })
    const { cookie } = await visit(one)
    await post(one, cookie, text('halo'))
    const first = events(one, cookie, 4)
    await new Promise((later) => setTimeout(later, 100))
    const second = await fetch(`${one.url}/kota/bontang/events`, { headers: { Cookie: cookie } })
    expect(second.status).toBe(503)
    one.notify({ text: 'kabar' })
    expect(said(await first)).toHaveLength(3)
  })
})

describe('half an hour of silence', () => {
  it('hides the talk until somebody says who is there', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    await post(one, cookie, text('halo'))
    one.world.moveBy(30 * 60_000)
    const page = async (jar: string) =>
      (await fetch(`${one.url}/kota/bontang`, { headers: { Cookie: jar } })).text()
    expect(await page(cookie)).toContain('id="log"')
    one.world.moveBy(1)
    expect(await page(cookie)).not.toContain('id="log"')
    expect(await events(one, cookie, 9)).toMatchObject([{ event: 'who' }])
    const refused = await post(one, cookie, text('halo lagi'))
    expect([refused.status, (await refused.json()).ask]).toEqual([409, 'who'])

    const answer = await fetch(`${one.url}/kota/bontang/lanjut`, {
      method: 'POST',
      headers: { Origin: one.url, Cookie: cookie },
      redirect: 'manual',
    })
    const both = `${cookie}; ${answer.headers.getSetCookie()[0]?.split(';')[0]}`
    expect(await page(both)).toContain('id="log"')
    expect((await post(one, both, text('saya lagi'))).status).toBe(202)
    expect(await page(cookie)).toContain('id="log"')
  })

  it('gives another person a chat of their own', async () => {
    const one = await web()
    const { cookie } = await visit(one)
    const answer = await fetch(`${one.url}/kota/bontang/orang-lain`, {
      method: 'POST',
      headers: { Origin: one.url, Cookie: cookie },
      redirect: 'manual',
    })
    expect(answer.headers.get('location')).toBe('/kota/bontang')
    expect(answer.headers.getSetCookie().join()).toContain('loket_obrolan=;')
  })
})

describe('the limits', () => {
  it('stop one chat in a sentence that says when to go on, and leave the others alone', async () => {
    const one = await web({ limits: { ...usualLimits, messagesPerChatAMinute: 3 } })
    const mine = (await visit(one)).cookie
    const statuses: number[] = []
    for (let each = 0; each < 3; each++) statuses.push((await post(one, mine, text('halo'))).status)
    expect(statuses).toEqual([202, 202, 202])
    const refused = await post(one, mine, text('halo'))
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({
      sentence: expect.stringContaining('Sebentar'),
      retryAfterSeconds: expect.any(Number),
    })
    expect((await post(one, (await visit(one)).cookie, text('halo'))).status).toBe(202)
  })

  it('stop an address that sends for many', async () => {
    const one = await web({ limits: { ...usualLimits, messagesPerIpAMinute: 2 } })
    const statuses: number[] = []
    for (let each = 0; each < 3; each++)
      statuses.push((await post(one, (await visit(one)).cookie, text('halo'))).status)
    expect(statuses).toEqual([202, 202, 429])
  })

  it('count uploads apart from words', async () => {
    const one = await web({ limits: { ...usualLimits, uploadsPerChatAnHour: 1 } })
    const { cookie } = await visit(one)
    const send = () => upload(one, cookie, { id: randomUUID(), at: '0', image: new Blob(['x']) })
    expect([(await send()).status, (await send()).status]).toEqual([202, 429])
    expect((await post(one, cookie, text('halo'))).status).toBe(202)
  })

  it('count new chats, and not the visits of one that is there', async () => {
    const one = await web({ limits: { ...usualLimits, newChatsPerIpAnHour: 1 } })
    const { cookie } = await visit(one)
    const again = await fetch(`${one.url}/kota/bontang`, { headers: { Cookie: cookie } })
    const third = await visit(one)
    expect([again.status, third.response.status]).toEqual([200, 429])
    expect(await third.response.text()).toContain('Sedang ramai')
  })
})
