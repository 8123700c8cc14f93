import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { usualLimits } from '../../bot/channels/web/limits.ts'
import { closeWebs, events, post, said, text, visit, web, type Event } from './webVisit.ts'

afterEach(closeWebs)

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
