import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { usualLimits } from '../../bot/channels/web/limits.ts'
import { closeWebs, events, post, text, upload, visit, web } from './webVisit.ts'

afterEach(closeWebs)

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
