import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { networkOf, usualLimits, type LimitNumbers } from '../../bot/channels/web/limits.ts'
import { places } from '../../bot/channels/web/places.ts'
import { chatRoutes } from '../../bot/channels/web/routes.ts'
import { openWebRoom } from './webRoom.ts'

/** One web room behind a proxy that says where everybody comes from. */
async function crowded(limits: Partial<LimitNumbers>) {
  const one = await openWebRoom(() => [{ text: 'baik' }], { limits: { ...usualLimits, ...limits } })
  const server = express().set('trust proxy', 1).use(chatRoutes(one.room)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port')
  const leave = new AbortController()
  const close = async () => {
    leave.abort()
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    await one.close()
  }
  toClose.push(close)
  return { room: one.room, origin: `http://127.0.0.1:${bound.port}`, leave }
}

type Crowd = Awaited<ReturnType<typeof crowded>>

const toClose: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of toClose.splice(0)) await close()
})

const invented = () => `loket_obrolan=${randomBytes(16).toString('base64url')}`
const headersFrom = (crowd: Crowd, ip: string, cookie = invented()) => ({
  Origin: crowd.origin,
  Cookie: cookie,
  'X-Forwarded-For': ip,
})
const busy = '203.0.113.1'
const other = '203.0.113.2'

function say(crowd: Crowd, ip: string, cookie?: string) {
  return fetch(`${crowd.origin}/kota/bontang/messages`, {
    method: 'POST',
    headers: { ...headersFrom(crowd, ip, cookie), 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), at: Date.now(), text: 'halo' }),
  })
}

function watch(crowd: Crowd, ip: string, cookie?: string, leave = crowd.leave) {
  const headers = headersFrom(crowd, ip, cookie)
  return fetch(`${crowd.origin}/kota/bontang/events`, { headers, signal: leave.signal })
}

function sendPhoto(crowd: Crowd, ip: string) {
  const body = new FormData()
  body.append('id', randomUUID())
  body.append('at', '0')
  body.append('image', new Blob(['x']))
  const headers = headersFrom(crowd, ip)
  return fetch(`${crowd.origin}/kota/bontang/messages`, { method: 'POST', headers, body })
}

/** An upload that has begun, and goes on only as far as it is written. */
function slowPhoto(crowd: Crowd, ip: string): { sent: ClientRequest; answer: Promise<IncomingMessage> } {
  const sent = request(`${crowd.origin}/kota/bontang/messages`, {
    method: 'POST',
    headers: {
      ...headersFrom(crowd, ip),
      'Content-Type': 'multipart/form-data; boundary=x',
      'Content-Length': 100_000,
    },
  })
  const answer = new Promise<IncomingMessage>((resolve) => sent.once('response', resolve))
  sent.on('error', () => undefined)
  sent.write('--x\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\n')
  return { sent, answer }
}

describe('uploads that do not come to an end', () => {
  it('take two places from one address, and the others go on', async () => {
    const crowd = await crowded({ uploadsAtOnce: 3 })
    slowPhoto(crowd, busy)
    slowPhoto(crowd, busy)
    await expect.poll(async () => (await sendPhoto(crowd, busy)).status).toBe(503)
    expect((await sendPhoto(crowd, other)).status).toBe(202)
  })

  it('are given up in a kind sentence, and their place is free again', async () => {
    const crowd = await crowded({ uploadsAtOnce: 1, uploadSeconds: 0.4 })
    const slow = await slowPhoto(crowd, busy).answer
    expect([slow.statusCode, slow.headers.connection]).toEqual([408, 'close'])
    const [body] = await slow.toArray()
    expect(JSON.parse(String(body))).toEqual({ sentence: expect.stringContaining('Coba kirim lagi') })
    expect((await sendPhoto(crowd, other)).status).toBe(202)
  })

  it('earn time with what has come: a slow phone is no attack', async () => {
    const crowd = await crowded({ uploadSeconds: 0.2, uploadBytesASecond: 50_000 })
    const { sent, answer } = slowPhoto(crowd, busy)
    const began = performance.now()
    sent.write(Buffer.alloc(50_000))
    expect((await answer).statusCode).toBe(408)
    expect(performance.now() - began).toBeGreaterThan(1_000)
  })
})

describe('live pages', () => {
  it('of one address are bounded, and leave place for the others', async () => {
    const crowd = await crowded({ streams: 4, streamsPerIp: 2 })
    const first = new AbortController()
    expect((await watch(crowd, busy, invented(), first)).status).toBe(200)
    expect((await watch(crowd, busy)).status).toBe(200)
    expect((await watch(crowd, busy)).status).toBe(503)
    expect((await watch(crowd, other)).status).toBe(200)
    first.abort()
    await expect.poll(async () => (await watch(crowd, busy)).status).toBe(200)
  })

  it('are not opened again and again', async () => {
    const crowd = await crowded({ streamStartsPerIpAMinute: 2 })
    const statuses: number[] = []
    for (let each = 0; each < 3; each++) statuses.push((await watch(crowd, busy)).status)
    expect(statuses).toEqual([200, 200, 429])
    expect((await watch(crowd, other)).status).toBe(200)
  })

  it('without a chat wait quietly, and hear of its first message', async () => {
    const crowd = await crowded({})
    const chats = { ...crowd.room.chats }
    let asked = 0
    crowd.room.chats.find = (address) => {
      asked += 1
      return chats.find(address)
    }
    const cookie = invented()
    const stream = await watch(crowd, busy, cookie)
    await new Promise((later) => setTimeout(later, 2_500))
    expect(asked).toBe(2)
    expect((await say(crowd, busy, cookie)).status).toBe(202)
    let heard = ''
    for await (const chunk of stream.body ?? []) {
      heard += Buffer.from(chunk).toString()
      if (heard.includes('baik')) break
    }
    expect(heard).toContain('"text":"halo"')
  })
})

describe('new chats', () => {
  it('are counted by their first message, whatever cookie it brings', async () => {
    const crowd = await crowded({ newChatsPerIpAnHour: 2 })
    const cookie = invented()
    const statuses = [(await say(crowd, busy, cookie)).status]
    for (let each = 0; each < 2; each++) statuses.push((await say(crowd, busy)).status)
    expect(statuses).toEqual([202, 202, 429])
    const refused = await say(crowd, busy)
    expect(await refused.json()).toMatchObject({ sentence: expect.stringContaining('menit') })
    expect((await sendPhoto(crowd, busy)).status).toBe(429)
    expect((await say(crowd, busy, cookie)).status).toBe(202)
    expect((await say(crowd, other)).status).toBe(202)
  })
})

describe('places', () => {
  it('are bounded in all and each, and a place given back is free', () => {
    const take = places(3, 2)
    const first = take('a')
    expect([take('a') === null, take('a') === null, take('b') === null]).toEqual([false, true, false])
    expect(take('c')).toBeNull()
    first?.()
    expect(take('b')).not.toBeNull()
    expect(take('a')).toBeNull()
  })
})

describe('the network of an address', () => {
  it('is the block that somebody has as a whole', () => {
    const same = ['203.0.113.7', '203.0.113.99', '::ffff:203.0.113.7'].map((ip) => networkOf(ip))
    expect(new Set(same).size).toBe(1)
    expect(networkOf('203.0.114.7')).not.toBe(same[0])
    expect(networkOf('2001:db8:1:2::3')).toBe(networkOf('2001:db8:1:ff::3'))
    expect(networkOf('2001:db8:1:2::3')).not.toBe(networkOf('2001:db8:2:2::3'))
  })
})
