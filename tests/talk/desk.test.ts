import { afterEach, describe, expect, it } from 'vitest'
import type { Content, Inbound } from '../../bot/channels/channel.ts'
import { openDesk, type Desk } from '../../bot/talk/desk.ts'
import type { MediaDoor } from '../../bot/talk/media.ts'
import { openLog } from '../../core/log.ts'
import { findChat } from '../../core/store/chats.ts'
import { messagesAfter, type Message } from '../../core/store/messages.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import type { Store } from '../../core/store/store.ts'
import { countTry } from '../../core/store/tries.ts'
import { databases, type TestHouse } from '../store/databases.ts'

const account = { city: 'bontang', channel: 'telegram', account: 'bot' } as const
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

/** Media that comes when the test says so. */
function slowMedia() {
  const waiting = new Map<string, (bytes: Buffer | Error) => void>()
  const door: MediaDoor = {
    fetch: (_address, source) =>
      new Promise((resolve, reject) => {
        waiting.set(source, (come) => (come instanceof Error ? reject(come) : resolve(come)))
      }),
  }
  return { door, waiting, arrive: (source: string, come: Buffer | Error) => waiting.get(source)?.(come) }
}

let counted = 0
function message(person: string, content: Content | string, more: Partial<Inbound> = {}): Inbound {
  counted += 1
  const said: Content = typeof content === 'string' ? { kind: 'text', text: content } : content
  return {
    ...account,
    address: person,
    providerId: `m${counted}`,
    sentAt: 1_800_000_000_000 + counted,
    content: said,
    ...more,
  }
}

const pendingPhoto = (source: string): Content => ({ kind: 'media-pending', media: 'image', source })

describe.each(databases)('the desk on $name', ({ newHouse }) => {
  const desks: Desk[] = []
  afterEach(async () => {
    for (const desk of desks.splice(0)) await desk.close()
  })

  async function open(house?: TestHouse) {
    const home = house ?? (await newHouse())
    const store = await home.open()
    const media = slowMedia()
    const log = openLog('debug', { write: (line) => void home.logged.push(line) })
    const desk = openDesk({ store, log, cities: ['bontang'], media: media.door })
    desks.push(desk)
    return { home, store, desk, media }
  }

  async function thread(store: Store, person: string): Promise<Message[]> {
    return store.read(async (tx) => {
      const chat = await findChat(tx, { ...account, address: person })
      return chat ? messagesAfter(tx, personScope('bontang'), chat.id, 0, 1_000) : []
    })
  }

  /** Nothing of this person waits any more. */
  const settled = (store: Store, person: string) =>
    expect
      .poll(async () =>
        received(await thread(store, person)).filter(({ state }) => state === 'media' || state === 'held'),
      )
      .toEqual([])

  const received = (messages: Message[]) => messages.filter(({ direction }) => direction === 'in')
  const texts = (messages: Message[]) =>
    messages.flatMap((one) => (one.direction === 'out' ? [one.reply.text] : []))

  it('answers ten people in one second, each in their own chat', async () => {
    const { store, desk } = await open()
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, person) => desk.receive(message(`p${person}`, 'menu'))),
    )
    expect(taken.map(({ kind }) => kind)).toEqual(Array(10).fill('committed'))
    for (let person = 0; person < 10; person++) {
      const said = await thread(store, `p${person}`)
      expect(said.map(({ n }) => n)).toEqual(said.map((_, index) => index + 1))
      expect(received(said)).toHaveLength(1)
      expect(texts(said).length).toBeGreaterThan(0)
    }
  })

  it('answers ten messages of one person in the order of the sender', async () => {
    const { store, desk } = await open()
    const burst = Array.from({ length: 10 }, (_, n) => message('burst', n % 2 ? 'menu' : 'bantuan'))
    await Promise.all(burst.toReversed().map((one) => desk.receive(one)))
    const said = await thread(store, 'burst')
    expect(received(said)).toHaveLength(10)
    expect(new Set(said.map(({ n }) => n)).size).toBe(said.length)
  })

  it('never leaves a message waiting that comes just as the last batch ends', async () => {
    const { desk } = await open()
    for (let n = 0; n < 40; n++) {
      let last = desk.receive(message('close', 'menu'))
      // Each next one a few microtasks later than the one before, so that one of them meets the very end.
      for (let ticks = 0; ticks < n; ticks++) last = last.then((taken) => taken)
      await last
      await desk.receive(message('close', 'menu'))
    }
  })

  it('takes a message once, however often it is handed in', async () => {
    const { store, desk } = await open()
    const one = message('twice', 'menu')
    const kinds = (await Promise.all([desk.receive(one), desk.receive(one)])).map(({ kind }) => kind)
    expect(kinds).toEqual(['committed', 'repeat'])
    const before = await thread(store, 'twice')
    expect((await desk.receive(one)).kind).toBe('repeat')
    expect(await thread(store, 'twice')).toEqual(before)
  })

  it('sets aside what cannot be answered, apologises, and answers its neighbours', async () => {
    const { home, store, desk } = await open()
    // A file whose size is no number: its row breaks a rule of the database, and with it the whole batch.
    const file = { id: 'no-such-file', kind: 'image', mime: 'image/jpeg', bytes: Number.NaN } as const
    const taken = await Promise.all([
      desk.receive(message('left', 'menu')),
      desk.receive(message('broken', { kind: 'media', file })),
      desk.receive(message('right', 'menu')),
    ])
    expect(taken.map(({ kind }) => kind)).toEqual(['committed', 'set-aside', 'committed'])
    const last = (await thread(store, 'broken')).at(-1)
    expect(last).toMatchObject({ direction: 'out', reply: { text: expect.stringContaining('Maaf') } })
    expect(
      (await thread(store, 'broken')).some((one) => one.direction === 'in' && one.state === 'aside'),
    ).toBe(true)
    expect(home.logged.some((line) => line.includes('turn failed'))).toBe(true)
  })

  it('lets later messages wait behind a photo that is still coming', async () => {
    const { store, desk, media } = await open()
    await desk.receive(message('photo', 'menu'))
    const first = await desk.receive(message('photo', pendingPhoto('a')))
    const second = await desk.receive(message('photo', 'menu'))
    expect([first.turn, second.turn]).toEqual([undefined, undefined])
    const quiet = texts(await thread(store, 'photo')).length
    media.arrive('a', photo)
    await settled(store, 'photo')
    const said = await thread(store, 'photo')
    expect(received(said).map((one) => one.state)).toEqual(['answered', 'answered', 'answered'])
    expect(received(said)[1]).toMatchObject({ content: { kind: 'media', file: { kind: 'image' } } })
    expect(texts(said).length).toBeGreaterThan(quiet + 1)
  })

  it('keeps the order of two photos of which the second comes first', async () => {
    const { store, desk, media } = await open()
    await desk.receive(message('two', pendingPhoto('a')))
    await desk.receive(message('two', pendingPhoto('b')))
    media.arrive('b', photo)
    await expect.poll(async () => received(await thread(store, 'two'))[1]).toMatchObject({ state: 'held' })
    media.arrive('a', photo)
    await settled(store, 'two')
    expect(received(await thread(store, 'two')).map(({ state }) => state)).toEqual(['answered', 'answered'])
  })

  it('takes no more files from one chat than an hour allows, and says so', async () => {
    const { store, desk, media } = await open()
    const subject = { kind: 'chat', value: 'media|telegram|bot|many' } as const
    await store.write(async (tx) => {
      for (let n = 0; n < 59; n++) await countTry(tx, systemScope('bontang'), [subject], 60)
    })
    for (const name of ['last', 'over']) {
      await desk.receive(message('many', pendingPhoto(name)))
      media.arrive(name, photo)
      await settled(store, 'many')
    }
    await desk.receive(message('other', pendingPhoto('o')))
    media.arrive('o', photo)
    await settled(store, 'other')
    expect(received(await thread(store, 'many')).slice(-2)).toMatchObject([
      { content: { kind: 'media' } },
      { content: { why: 'too-many' } },
    ])
    expect(received(await thread(store, 'other'))[0]).toMatchObject({ content: { kind: 'media' } })
  })

  it('says so when media is lost, and goes on', async () => {
    const { store, desk, media } = await open()
    await desk.receive(message('lost', pendingPhoto('a')))
    media.arrive('a', new Error('gone'))
    await settled(store, 'lost')
    const said = await thread(store, 'lost')
    expect(received(said)[0]).toMatchObject({
      content: { kind: 'unusable', why: 'media-lost' },
      state: 'answered',
    })
    expect(texts(said).length).toBeGreaterThan(0)
  })

  it('takes up after a restart what was waiting for its media', async () => {
    const { home, desk } = await open()
    await desk.receive(message('again', pendingPhoto('a')))
    await desk.close()
    const later = await open(home)
    await later.desk.resume()
    await expect.poll(() => later.media.waiting.has('a')).toBe(true)
    later.media.arrive('a', photo)
    await settled(later.store, 'again')
    expect(received(await thread(later.store, 'again')).map(({ state }) => state)).toEqual(['answered'])
  })

  it('keeps one city out of another', async () => {
    const { store, desk } = await open()
    await desk.receive(message('same', 'menu'))
    const elsewhere = await store.read((tx) =>
      findChat(tx, { ...account, city: 'magelang', address: 'same' }),
    )
    expect(elsewhere).toBeNull()
  })
})
