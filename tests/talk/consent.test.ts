import { describe, expect, it } from 'vitest'
import { openDesk } from '../../bot/talk/desk.ts'
import { openLog } from '../../core/log.ts'
import { chatsThatAgreed } from '../../core/store/consent.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { databases } from '../store/databases.ts'

const application = [
  'daftar',
  'saya sendiri',
  'nelayan',
  '12-3-1980',
  'loktuan',
  '6474011203800000 Budi Contoh',
]
const rest = ['1 juta', 'lewati', 'lewati', 'kirim']

describe.each(databases)('consent to news for many, on $name', ({ newHouse }) => {
  async function open() {
    const house = await newHouse()
    const store = await house.open()
    const media = { fetch: () => Promise.reject(new Error('no media')) }
    const desk = openDesk({ store, log: openLog('silent'), cities: ['bontang'], media })
    let n = 0
    const say = async (address: string, ...texts: string[]) => {
      let last = ''
      for (const text of texts) {
        n += 1
        house.world.moveBy(1_000)
        const at = { city: 'bontang', channel: 'web', account: 'web', address } as const
        const content = { kind: 'text', text } as const
        const taken = await desk.receive({ ...at, providerId: `m${n}`, sentAt: house.world.now(), content })
        last = taken.turn?.replies.map((reply) => reply.text).join('\n') ?? ''
      }
      return last
    }
    const system = systemScope('bontang')
    const agreed = async () => (await store.read((tx) => chatsThatAgreed(tx, system, '', 10))).length
    return { house, store, desk, say, agreed }
  }

  it('is asked once, after the application is sent, and kept with its time until it is withdrawn', async () => {
    const { house, store, desk, say, agreed } = await open()
    expect(await say('a', ...application, ...rest)).toContain('Boleh kami kirim kabar umum')
    expect(await agreed()).toBe(0)
    expect(await say('a', 'ya')).toContain('kabar umum kami kirim ke sini')
    const at = await store.read((tx) => rows<{ at: number }>(tx, 'select consented_at as at from chats'))
    expect(at).toEqual([{ at: house.world.now() }])
    expect(await say('b', ...application, ...rest, 'tidak')).toContain('tidak kami kirim')
    expect(await agreed()).toBe(1)
    expect(await say('b', ...application, ...rest)).not.toContain('Boleh kami kirim kabar umum')
    await say('a', 'berhenti')
    expect(await agreed()).toBe(0)
    await say('b', 'mulai')
    expect(await agreed()).toBe(1)
    const audit = await store.read((tx) =>
      rows<{ action: string }>(tx, "select action from audit where action like 'consent%' order by id"),
    )
    expect(audit.map(({ action }) => action)).toEqual(['consent.given', 'consent.withdrawn', 'consent.given'])
    await desk.close()
  })

  it('is not given by an "ok", by a "ya" the day after, or by beginning with "mulai"', async () => {
    const { house, desk, say, agreed } = await open()
    expect(await say('a', 'mulai')).toContain('Ada yang bisa kami bantu')
    await say('a', ...application, ...rest, 'ok', 'ya')
    await say('b', ...application, ...rest)
    house.world.moveBy(86_400_000)
    await say('b', 'ya')
    expect(await agreed()).toBe(0)
    await desk.close()
  })
})
