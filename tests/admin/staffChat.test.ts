import { describe, expect, it } from 'vitest'
import { openDesk } from '../../bot/talk/desk.ts'
import { openLog } from '../../core/log.ts'
import { saveStatus } from '../../core/store/accounts.ts'
import { staffChatOf } from '../../core/store/staffChats.ts'
import { databases } from '../store/databases.ts'
import { goodPassword, openOffice, type Office } from './office.ts'

const bot = { city: 'bontang', channel: 'telegram', account: '1234' } as const
const page = '/panel/telegram'

function talkTo(office: Office) {
  const log = openLog('silent')
  const media = { fetch: () => Promise.reject(new Error('no media')) }
  const desk = openDesk({ store: office.store, log, cities: ['bontang'], media })
  let n = 0
  return async (text: string, channel: 'telegram' | 'web' = 'telegram') => {
    n += 1
    const sentAt = office.world.now()
    const content = { kind: 'text', text } as const
    const address = { ...bot, channel, address: 'hp-sari' }
    const taken = await desk.receive({ ...address, providerId: `m${n}`, sentAt, content })
    return taken.turn?.replies.map((reply) => reply.text).join('\n') ?? ''
  }
}

describe.each(databases)('one’s own Telegram, on $name', ({ newHouse }) => {
  it('is linked with a code that the panel gives for the password, and taken off there', async () => {
    const office = await openOffice(await newHouse())
    const id = await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    const sari = await office.signedIn('sari')
    expect((await sari.get(page)).text).toContain('belum dipasang')
    await office.store.write((tx) => saveStatus(tx, bot, { state: 'open', since: 0 }))
    expect((await sari.post(`${page}/kode`, { kota: 'bontang', now: 'bukan ini' })).status).toBe(422)
    expect((await sari.post(`${page}/kode`, { kota: 'magelang', now: goodPassword })).status).toBe(404)
    const made = await sari.post(`${page}/kode`, { kota: 'bontang', now: goodPassword })
    const [, code = ''] = /\/start ([A-Z0-9-]{11})/.exec(made.text) ?? []

    const say = talkTo(office)
    expect(await say(`tautkan ${code}`, 'web')).toContain('hanya berlaku di Telegram')
    expect(await say('tautkan AAAAA-AAAAA')).toContain('tidak berlaku lagi')
    expect(await say(`tautkan ${code}`)).toContain('sekarang menerima pengingat petugas')
    // It stays an ordinary chat.
    expect(await say('menu')).toContain('Ada yang bisa kami bantu?')
    expect((await sari.get(page)).text).toContain('Tertaut sejak')

    await sari.post(`${page}/pelepasan`, { kota: 'bontang' })
    expect(await office.store.read((tx) => staffChatOf(tx, 'bontang', id))).toBeUndefined()
    const boss = await office.hire('boss', { city: '*', role: 'administrator', office: '*' })
    expect(boss).not.toBe(id)
    const trail = (await (await office.signedIn('boss')).get('/panel/bontang/jejak')).text
    for (const words of ['Kode Telegram petugas dibuat', 'Telegram petugas ditautkan', 'petugas dilepas'])
      expect(trail).toContain(words)
    expect(office.logged.join()).not.toContain(code)
  })
})
