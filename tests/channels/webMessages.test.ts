import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { usualLimits } from '../../bot/channels/web/limits.ts'
import { closeWebs, events, post, text, upload, visit, web } from './webVisit.ts'

afterEach(closeWebs)

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
        network: '127.0.0.0',
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
