import { beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from '../../bot/talk/desk.ts'
import { openLog } from '../../core/log.ts'
import { findChat, openChat, saveChats } from '../../core/store/chats.ts'
import { noteCall } from '../../core/store/inbox.ts'
import { auditTrail } from '../../core/store/auditTrail.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import { databases } from '../store/databases.ts'
import { openOffice, type Office, type Visit } from './office.ts'
import { complain } from './reported.ts'
import { applicant, converse, hear, keepFile, say } from './seed.ts'

const inbox = '/panel/bontang/percakapan'
const officer = { city: 'bontang', role: 'officer', office: '*' } as const

describe.each(databases)('conversations on the panel, on $name', ({ newHouse }) => {
  let office: Office
  let sari: Visit
  let chat: string

  /** The person behind the chat asks for an officer, as the bot writes it down. */
  const call = (id: string) =>
    office.store.write(async (tx) => {
      const opened = await openChat(tx, personScope('bontang'), id)
      if (!opened) throw new Error('no such chat')
      opened.calledAt ??= tx.world.now()
      opened.mutedUntil = tx.world.now() + 3_600_000
      await saveChats(tx, [opened])
    })
  const state = () =>
    office.store.write(async (tx) => {
      const opened = await openChat(tx, personScope('bontang'), chat)
      return { called: opened?.calledAt !== null, muted: opened?.mutedUntil !== null }
    })

  beforeEach(async () => {
    office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    sari = await office.signedIn('sari')
    chat = await converse(office.store, 'bontang', 'orang-1', [
      hear('petugas'),
      say('Baik. Petugas membalas pada jam kerja.'),
      hear('<b>saya bingung</b>'),
    ])
    await call(chat)
  })

  it('shows who waits, longest first, and how many in the bar', async () => {
    office.world.moveBy(2 * 3_600_000)
    const later = await converse(office.store, 'bontang', 'orang-2', [hear('petugas')])
    await call(later)
    const { text } = await (await office.signedIn('sari')).get(inbox)
    expect(text).toContain('2 jam')
    expect(text).toContain('class="count">2<')
    expect(text.indexOf(chat)).toBeLessThan(text.indexOf(later))
  })

  it('says who waits and why, and in words who waits too long', async () => {
    const self = await applicant(office.store, office.world, 'bontang')
    await call(self.chatId)
    const why = { reason: 'misses', talk: 'pendaftaran', question: 'born' }
    await office.store.write((tx) => noteCall(tx, personScope('bontang'), self.chatId, why))
    const { text } = await sari.get(inbox)
    expect(text).toContain('Contoh Baharuddin')
    expect(text).toContain('belum menyebut nama')
    expect(text).toMatch(/sulit saling memahami[^]*sedang di pendaftaran, pertanyaan: Tanggal lahir/)
    expect(text).toContain('dijawab hari ini')
    expect(text).not.toContain('terlambat')
    office.world.moveBy(3 * 86_400_000)
    const later = await office.signedIn('sari')
    expect((await later.get(inbox)).text).toContain('<strong>terlambat dijawab</strong>')
    await later.post(`${inbox}/${chat}/pengambilalihan`, {})
    expect((await later.get(inbox)).text).toContain('sedang dijawab')
    office.world.moveBy(2 * 86_400_000)
    expect((await (await office.signedIn('sari')).get(inbox)).text).not.toContain('sedang dijawab')
  })

  it('says above the thread why they are here, what they were at, and of which cases', async () => {
    const media = { fetch: () => Promise.reject(new Error('no media')) }
    const desk = openDesk({ store: office.store, log: openLog('silent'), cities: ['bontang'], media })
    const at = { city: 'bontang', channel: 'web', account: 'web', address: 'orang-3' } as const
    for (const [n, text] of ['daftar', 'saya sendiri', 'nelayan', 'petugas'].entries()) {
      const content = { kind: 'text', text } as const
      await desk.receive({ ...at, providerId: `h${n}`, sentAt: office.world.now(), content })
    }
    const found = await office.store.read((tx) => findChat(tx, at))
    const page = `${inbox}/${found?.id}`
    const { text } = await sari.get(page)
    expect(text).toMatch(/meminta petugas[^]*, pertanyaan: Tanggal lahir atau umur/)
    await sari.post(`${page}/pengambilalihan`, {})
    await sari.post(`${page}/pengembalian`, {})
    expect((await sari.get(page)).text).not.toContain('pertanyaan: Tanggal lahir')
    await desk.close()
  })

  it('lets who only ever complained be known again by the officer they talk with', async () => {
    const media = { fetch: () => Promise.reject(new Error('no media')) }
    const desk = openDesk({ store: office.store, log: openLog('silent'), cities: ['bontang'], media })
    const at = { city: 'bontang', channel: 'web', account: 'web', address: 'orang-4' } as const
    let sent = 0
    const say = async (text: string) => {
      office.world.moveBy(20_000)
      sent += 1
      const sentAt = office.world.now()
      const content = { kind: 'text', text } as const
      const taken = await desk.receive({ ...at, providerId: `k${sent}`, sentAt, content })
      return (taken.turn?.replies ?? []).map(({ text }) => text).join('\n')
    }
    const { code, chatId } = await complain(office, at.address)
    office.world.moveBy(100 * 86_400_000)
    await office.hire('tini', officer)
    const [sari, tini] = [await office.signedIn('sari'), await office.signedIn('tini')]
    const page = `${inbox}/${chatId}`
    expect(await say('status')).toContain('nomor urusannya')
    expect(await say(code)).not.toContain(code)
    expect(await say('hanya pernah mengadu')).toContain('dijawab petugas')
    await sari.post(`${page}/pengambilalihan`, {})
    expect((await sari.get(page)).text).toContain('Sudah saya pastikan')
    expect((await tini.get(page)).text).not.toContain('Sudah saya pastikan')
    expect((await tini.post(`${page}/pembuktian`, {})).status).toBe(404)
    expect((await sari.post(`${page}/pembuktian`, {})).to).toBe(`${page}?kabar=dipastikan`)
    expect((await sari.get(page)).text).not.toContain('Sudah saya pastikan')
    await sari.post(`${page}/pengembalian`, {})
    expect(await say('status')).toContain(code)
    await desk.close()
  })

  it('lets an officer take over, answer, and give back; the worker reads it, the audit knows who', async () => {
    const page = `${inbox}/${chat}`
    expect((await sari.get(page)).text).toContain('&lt;b>saya bingung')
    const early = await sari.post(`${page}/balasan`, { teks: 'Selamat pagi' })
    expect(early.status).toBe(409)
    expect(early.text).toContain('Selamat pagi')
    expect((await sari.post(`${page}/pengambilalihan`, {})).status).toBe(303)
    expect((await sari.post(`${page}/balasan`, { teks: '  ' })).status).toBe(422)
    expect((await sari.post(`${page}/balasan`, { teks: 'Selamat pagi, apa yang belum jelas?' })).status).toBe(
      303,
    )
    const { text } = await sari.get(page)
    expect(text).toContain('Selamat pagi, apa yang belum jelas?')
    expect(text).toContain('class="by">Contoh Sari<')
    expect((await sari.post(`${page}/pengembalian`, {})).to).toBe(`${inbox}?kabar=dikembalikan`)
    expect(await state()).toEqual({ called: false, muted: false })
    expect((await sari.get(inbox)).text).toContain('Tidak ada yang menunggu')
    const lines = await office.store.read((tx) =>
      auditTrail(tx, systemScope('bontang'), { only: 'changes' }, 50),
    )
    const done = lines
      .filter(({ subjectId }) => subjectId === chat)
      .map(({ action, actorName }) => [action, actorName])
    for (const action of ['chat.take-over', 'chat.answer', 'chat.give-back'])
      expect(done).toContainEqual([action, 'Contoh Sari'])
    expect(done.length).toBe(3)
  })

  it('shows a second officer whose it is, and lets only the holder answer', async () => {
    await office.hire('dewi', officer)
    const dewi = await office.signedIn('dewi')
    const page = `${inbox}/${chat}`
    await sari.post(`${page}/pengambilalihan`, {})
    expect((await dewi.get(page)).text).toContain('Dipegang Contoh Sari')
    expect((await dewi.get(page)).text).not.toContain('name="teks"')
    expect((await dewi.post(`${page}/balasan`, { teks: 'halo' })).status).toBe(409)
    await dewi.post(`${page}/pengambilalihan`, {})
    expect((await sari.post(`${page}/balasan`, { teks: 'halo' })).status).toBe(409)
    expect((await dewi.post(`${page}/balasan`, { teks: 'halo, saya Dewi' })).status).toBe(303)
  })

  it('shows a photo that came in the talk, and writes down who saw the talk', async () => {
    const photo = await keepFile(office.store, 'bontang', 'image', 'ktp.jpg')
    const other = await converse(office.store, 'bontang', 'orang-3', [{ in: { kind: 'media', file: photo } }])
    const page = `${inbox}/${other}`
    expect((await sari.get(page)).text).toContain(`src="${page}/pesan/1/berkas"`)
    expect((await sari.get(`${page}/pesan/1/berkas`)).headers.get('content-type')).toBe('image/jpeg')
    for (const n of ['2', '0', 'x', '99999999999'])
      expect((await sari.get(`${page}/pesan/${n}/berkas`)).status).toBe(404)
    const lines = await office.store.read((tx) =>
      auditTrail(tx, systemScope('bontang'), { only: 'looks' }, 50),
    )
    expect(lines.every(({ detail }) => JSON.stringify(detail).includes(other))).toBe(true)
    expect(lines.length).toBe(2)
  })

  it('is the work of the counter: of other offices nobody reads it, with cases or without', async () => {
    const made = await applicant(office.store, office.world, 'bontang')
    await office.hire('lia', { city: 'bontang', role: 'officer', office: 'elsewhere' })
    await office.hire('nur', { city: 'bontang', role: 'officer', office: 'labour' })
    const lia = await office.signedIn('lia')
    const nur = await office.signedIn('nur')
    await call(made.chatId)
    for (const path of [inbox, `${inbox}/${chat}`, `${inbox}/${made.chatId}`])
      expect((await lia.get(path)).status).toBe(404)
    expect((await nur.get(inbox)).text).toContain(made.code)
    expect((await nur.get(`${inbox}/${chat}`)).status).toBe(200)
  })
})
