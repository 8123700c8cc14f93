import { beforeEach, describe, expect, it } from 'vitest'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { saveStatus, type AccountStatus } from '../../core/store/accounts.ts'
import { auditTrail } from '../../core/store/auditTrail.ts'
import { openChat, openChats, saveChats } from '../../core/store/chats.ts'
import { withdrawConsent } from '../../core/store/consent.ts'
import { lastMessages, sayTo } from '../../core/store/messages.ts'
import { nextOutgoing } from '../../core/store/nextOutgoing.ts'
import { markOutgoing } from '../../core/store/outbox.ts'
import { restartCalledAt } from '../../core/store/restarts.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import { databases } from '../store/databases.ts'
import { openOffice, type Office, type Visit } from './office.ts'

const channels = '/panel/bontang/kanal'
const number = { city: 'bontang', channel: 'whatsapp-web', account: 'bontang' } as const
const hour = 3_600_000

describe.each(databases)('channels on the panel, on $name', ({ newHouse }) => {
  let office: Office
  let rahmi: Visit
  let sari: Visit

  const stands = (status: Omit<AccountStatus, 'since'>) =>
    office.store.write((tx) => saveStatus(tx, number, { since: office.world.now() - hour, ...status }))

  beforeEach(async () => {
    office = await openOffice(await newHouse())
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    rahmi = await office.signedIn('rahmi')
    sari = await office.signedIn('sari')
  })

  it('shows how each account stands, since when, why, and what was before', async () => {
    const now = office.world.now()
    await stands({
      state: 'trouble',
      why: 'page-crashed',
      againAt: now + 60_000,
      history: [
        { state: 'open', since: now - 30 * hour },
        { state: 'trouble', why: 'page-crashed', since: now - hour },
      ],
    })
    const { text, headers } = await sari.get(channels)
    for (const shown of ['WhatsApp', 'Ada gangguan', '1 jam lalu', 'Halaman WhatsApp macet', 'Riwayat (2)'])
      expect(text).toContain(shown)
    expect(headers.get('refresh')).toBeNull()
    expect((await office.signedIn('sari').then((visit) => visit.get('/panel/magelang/kanal'))).status).toBe(
      404,
    )
  })

  it('draws the QR for an administrator alone, and shows itself anew until it was looked at long enough', async () => {
    await stands({ state: 'refused', why: 'scan-qr', qr: '2@secretsecretsecret,abc==' })
    const seen = await rahmi.get(channels)
    expect(seen.text).toContain('class="qr"')
    expect(seen.text).not.toContain('secretsecret')
    expect(seen.headers.get('refresh')).toBe(`5; url=${channels}?putaran=2`)
    const other = await sari.get(channels)
    expect(other.text).not.toContain('class="qr"')
    expect(other.text).toContain('hanya ditampilkan kepada administrator')
    expect((await rahmi.get(`${channels}?putaran=60`)).headers.get('refresh')).toBeNull()
    expect((await rahmi.get(`${channels}?putaran=x`)).headers.get('refresh')).toContain('putaran=2')
  })

  it('has an account start again that waits for it, and no other', async () => {
    const again = `${channels}/whatsapp-web/bontang/pemulaian-ulang`
    await stands({ state: 'open' })
    expect((await rahmi.get(channels)).text).not.toContain('Mulai lagi')
    expect((await rahmi.post(again, {})).status).toBe(404)
    await stands({ state: 'refused', why: 'banned' })
    expect((await sari.get(channels)).text).not.toContain('Mulai lagi')
    expect((await sari.post(again, {})).status).toBe(404)
    expect((await rahmi.get(channels)).text).toContain('Mulai lagi')
    expect((await rahmi.post(again, {})).status).toBe(303)
    const calledAt = await office.store.read((tx) => restartCalledAt(tx, number))
    expect(calledAt).toBe(office.world.now())
    const trail = await office.store.read((tx) => auditTrail(tx, systemScope('bontang'), {}, 10))
    expect(trail.map(({ subjectId }) => subjectId)).toContain('restart:whatsapp-web:bontang')
  })

  it('offers to tell the people of a banned number where else they write, once, and not who has no case', async () => {
    const phone = '+6281200000009'
    const on = (channel: 'telegram' | 'whatsapp-web', address: string, vouched?: string) => ({
      city: 'bontang',
      channel,
      account: channel === 'telegram' ? 'bot' : 'bontang',
      address,
      ...(vouched ? { phone: vouched } : {}),
    })
    const ids = await office.store.write(async (tx) => {
      const opened = await openChats(tx, [
        on('whatsapp-web', 'w1', phone),
        on('telegram', 't1', phone),
        on('whatsapp-web', 'w2', '+6281200000008'),
        on('whatsapp-web', 'w3', '+6281200000007'),
        on('telegram', 't3', '+6281200000007'),
      ])
      return opened.map(({ id }) => id)
    })
    const [banned = '', other = '', alone = '', , quiet = ''] = ids
    for (const chatId of [banned, alone])
      await office.store.write((tx) =>
        openComplaint(tx, personScope('bontang'), {
          chatId,
          secret: false,
          topic: 'card',
          said: ['kartu belum datang'],
          files: [],
        }),
      )
    // Who typed "berhenti" wants no news for many: this is about their own case.
    await office.store.write(async (tx) => {
      const chat = await openChat(tx, personScope('bontang'), other)
      if (!chat) throw new Error('no chat')
      await withdrawConsent(tx, personScope('bontang'), chat)
      await saveChats(tx, [chat])
    })
    const tell = `${channels}/whatsapp-web/bontang/pengabaran`
    await stands({ state: 'open' })
    expect((await rahmi.post(tell, {})).status).toBe(404)
    await stands({ state: 'refused', why: 'banned' })
    expect((await sari.get(channels)).text).toContain('2 orang punya kasus')
    expect((await sari.post(tell, {})).status).toBe(404)
    const page = await rahmi.get(channels)
    expect(page.text).toContain('Kabari 1 orang')
    const both = await Promise.all([rahmi.post(tell, {}), rahmi.post(tell, {})])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const saidIn = (chat: string) =>
      office.store.read(async (tx) => (await lastMessages(tx, systemScope('bontang'), chat, 9)).length)
    expect([await saidIn(other), await saidIn(quiet)]).toEqual([1, 0])
    expect((await rahmi.get(channels)).text).toContain('sudah dikabari')
  })

  it('lists what did not arrive with its reason, and has it sent again once', async () => {
    const sender = { ...number, channel: 'telegram' } as const
    const chat = await office.store.write(async (tx) => {
      const [opened] = await openChats(tx, [{ ...sender, address: '1' }])
      if (!opened) throw new Error('no chat')
      await sayTo(tx, personScope('bontang'), opened.id, { text: 'kabar yang tidak sampai' })
      return opened.id
    })
    const n = await office.store.write(async (tx) => {
      const [[taken] = []] = await nextOutgoing(tx, sender, { chats: 10, each: 1 })
      if (!taken) throw new Error('nothing to send')
      const failed = { chat, n: taken.n, state: 'failed', tried: true, error: 'blocked' } as const
      await markOutgoing(tx, 'bontang', [{ ...failed, blocked: true }])
      return taken.n
    })
    const { text } = await sari.get(channels)
    expect(text).toContain('Orangnya memblokir kita.')
    expect(text).not.toContain('kabar yang tidak sampai')
    const talk = `/panel/bontang/percakapan/${chat}`
    expect((await sari.get(talk)).text).toContain('Orang ini memblokir kita')
    const again = `${channels}/pesan/${chat}/${n}/pengiriman-ulang`
    expect(text).toContain(`action="${again}"`)
    expect((await sari.post(again, {})).to).toBe(`${channels}?kabar=dikirim-lagi`)
    expect((await sari.get(channels)).text).toContain('Tidak ada. Semua pesan sampai')
    expect((await sari.post(again, {})).status).toBe(404)
    expect((await sari.post(`${channels}/pesan/${chat}/0x1/pengiriman-ulang`, {})).status).toBe(404)
    const sent = await office.store.read((tx) => nextOutgoing(tx, sender, { chats: 10, each: 1 }))
    expect((await sari.get(talk)).text).not.toContain('memblokir')
    expect(sent.flat().map((one) => one.reply.text)).toEqual(['kabar yang tidak sampai'])
  })
})
