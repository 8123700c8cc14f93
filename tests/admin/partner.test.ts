import { describe, expect, it } from 'vitest'
import { openDesk } from '../../bot/talk/desk.ts'
import { actOnCase } from '../../core/cases/actOnCase.ts'
import { casePage } from '../../core/cases/casePage.ts'
import { openLog } from '../../core/log.ts'
import { findChat } from '../../core/store/chats.ts'
import type { Content, FileRef } from '../../core/store/message.ts'
import { personScope } from '../../core/store/scope.ts'
import { messagesAfter } from '../../core/store/messages.ts'
import { databases, type TestHouse } from '../store/databases.ts'
import { hiddenIn, openOffice, type Visit } from './office.ts'
import { keepFile } from './seed.ts'

const city = '/panel/bontang'
const from = { city: 'bontang', channel: 'web', account: 'web', address: 'orang-1' } as const

const application = (card: FileRef): readonly (string | FileRef)[] => [
  'halo',
  'daftar',
  'saya sendiri',
  'nelayan',
  '12-3-1980',
  'loktuan',
  card,
  '1,2 jt',
  '0812 0000 0001',
  'lewati',
  'ya, kirim',
]

const appliesAs = (born: string, identity: string): readonly string[] => [
  'saya sendiri',
  'nelayan',
  born,
  'loktuan',
  identity,
  'lewati',
  '0812 0000 0001',
  'lewati',
  'ya, kirim',
]

const accident = (scene: FileRef): readonly (string | FileRef)[] => [
  'kecelakaan kerja',
  'sudah dirawat',
  'saya sendiri',
  'Contoh Joko',
  scene,
  'di dermaga Tanjung Limau',
  'menu',
  'lanjutkan',
]

/** Somebody's chat at the real desk. */
async function openPhone(house: TestHouse) {
  const office = await openOffice(house)
  const media = { fetch: () => Promise.reject(new Error('no media')) }
  const desk = openDesk({ store: office.store, log: openLog('silent'), cities: ['bontang'], media })
  let n = 0
  const write = async (said: readonly (string | FileRef)[], atOnce = false) => {
    const sent: Promise<unknown>[] = []
    for (const one of said) {
      office.world.moveBy(20_000)
      n += 1
      const content: Content =
        typeof one === 'string' ? { kind: 'text', text: one } : { kind: 'media', file: one }
      const taken = desk.receive({ ...from, providerId: `m${n}`, sentAt: office.world.now(), content })
      sent.push(taken)
      if (!atOnce) await taken
    }
    await Promise.all(sent)
  }
  const heard = async () => {
    const chat = (await office.store.read((tx) => findChat(tx, from)))?.id ?? ''
    const messages = await office.store.read((tx) => messagesAfter(tx, personScope('bontang'), chat, 0, 200))
    const told = messages.flatMap((one) => (one.direction === 'out' ? [one.reply.text] : [])).join('\n')
    return { chat, messages, told }
  }
  return { office, write, heard, close: () => desk.close() }
}

/** Somebody who applied, and in the same sitting had an accident. */
async function openTalk(house: TestHouse, { atOnce }: { readonly atOnce: boolean }) {
  const { office, write, heard, close } = await openPhone(house)
  const card = await keepFile(office.store, 'bontang', 'image', 'ktp.jpg')
  const scene = await keepFile(office.store, 'bontang', 'image', 'ktp.jpg')
  await write([...application(card), ...accident(scene)], atOnce)
  await close()
  const { chat, messages, told } = await heard()
  const numberOf = (file: FileRef) =>
    messages.find(
      (one) => one.direction === 'in' && one.content.kind === 'media' && one.content.file.id === file.id,
    )?.n ?? 0
  const code = (letter: string) => new RegExp(`\\*(${letter}\\d{4}-\\d{4})\\*`).exec(told)?.[1] ?? told
  return { office, chat, code, card: numberOf(card), scene: numberOf(scene), cardFile: card.id }
}

const seesAccidentAlone = (text: string) => {
  expect(text).toContain('dermaga Tanjung Limau')
  expect(text).toContain('Bagaimana keadaan orangnya')
  for (const other of ['12-3-1980', '1,2 jt', 'Siapa yang mau didaftarkan', 'Kirim foto KTP', 'loktuan'])
    expect(text).not.toContain(other)
}

describe.each(databases)('an office beside the counter, on $name', ({ newHouse }) => {
  it.each([false, true])(
    'reads of a chat what its own case is about (written at once: %s)',
    async (atOnce) => {
      const { office, chat, code, card, scene, cardFile } = await openTalk(await newHouse(), { atOnce })
      await office.hire('sari', { city: 'bontang', role: 'officer', office: 'labour' })
      await office.hire('bayu', { city: 'bontang', role: 'partner', office: 'bpjs' })
      await office.hire('lia', { city: 'bontang', role: 'officer', office: 'bpjs' })
      await office.hire('umar', { city: 'bontang', role: 'partner', office: '*' })
      const sari = await office.signedIn('sari')
      const page = `${city}/kecelakaan/${code('L')}`
      const whole = (await sari.get(page)).text
      for (const one of ['12-3-1980', '1,2 jt', 'dermaga Tanjung Limau']) expect(whole).toContain(one)
      expect((await sari.get(`${page}/pesan/${card}/berkas`)).status).toBe(200)
      expect((await sari.get(`${city}/percakapan/${chat}`)).text).toContain('dermaga Tanjung Limau')

      for (const login of ['bayu', 'lia', 'umar']) {
        const visit = await office.signedIn(login)
        seesAccidentAlone((await visit.get(page)).text)
        expect((await visit.get(`${page}/pesan/${scene}/berkas`)).status).toBe(200)
        expect((await visit.get(`${page}/pesan/${card}/berkas`)).status).toBe(404)
        expect((await visit.get(`${page}/berkas/${cardFile}`)).status).toBe(404)
        await reachesNoConversation(visit, chat)
      }
      const bayu = await office.signedIn('bayu')
      expect((await bayu.get(`${city}/permohonan/${code('D')}`)).status).toBe(404)
      expect((await bayu.get(`${city}/permohonan?cari=${code('D')}`)).text).toContain('Tidak ada permohonan')

      const form = hiddenIn((await bayu.get(page)).text, `${page}/penerimaan`)
      await bayu.post(`${page}/penerimaan`, form)
      expect((await bayu.get(page)).text).toMatch(/<strong>L[\d-]+<\/strong>\.[^<]*ditangani BPJS/)
    },
  )

  it('reads of no list that names the cases of others, but of what is said to the chosen one', async () => {
    const { office, write, heard, close } = await openPhone(await newHouse())
    const sari = await office.hire('sari', { city: 'bontang', role: 'officer', office: 'labour' })
    await write(['daftar', ...appliesAs('12-3-1980', '6474011203800000 Joko Contoh'), 'tidak'])
    await write(['daftar', ...appliesAs('17-8-1985', '6474015708850000 Rahmah Contoh')])
    const [joko = '', rahmah = ''] = new Set((await heard()).told.match(/D\d{4}-\d{4}/g))
    const scope = { city: 'bontang', actor: { kind: 'staff', id: sari }, offices: 'all' } as const
    const asks = async (code: string, action: 'adopt' | 'request-correction') =>
      office.store.write(async (tx) => {
        const { caseId = '', version = 0 } = (await casePage(tx, scope, code)) ?? {}
        await actOnCase(tx, scope, { caseId, version, action, note: 'Belum ada.', keys: ['self.income'] })
      })
    for (const code of [joko, rahmah])
      for (const step of ['adopt', 'request-correction'] as const) await asks(code, step)
    await write(['perbaiki', 'yang mana ya', joko, '1,3 jt', 'ya, kirim'])
    await write(accident(await keepFile(office.store, 'bontang', 'image', 'ktp.jpg')).slice(0, -2))
    await write(['status', 'menu', 'lanjutkan'])
    await close()
    const { told } = await heard()
    const [last = ''] = told.match(/L\d{4}-\d{4}/g) ?? []
    expect(told).toContain('Yang mana dulu?')
    expect(told.lastIndexOf(`*${rahmah}*:`)).toBeGreaterThan(told.indexOf(last))

    const whole = (await (await office.signedIn('sari')).get(`${city}/permohonan/${joko}`)).text
    for (const one of ['Yang mana dulu?', rahmah]) expect(whole).toContain(one)
    expect(whole).not.toContain('<dt>which</dt>')
    await office.hire('tia', { city: 'bontang', role: 'team', office: '*' })
    const toTia = (await (await office.signedIn('tia')).get(`${city}/permohonan/${joko}`)).text
    expect(toTia).toContain('1,3 jt')
    for (const one of ['Yang mana dulu?', rahmah, 'Rahmah']) expect(toTia).not.toContain(one)
    await office.hire('bayu', { city: 'bontang', role: 'partner', office: 'bpjs' })
    const toBayu = (await (await office.signedIn('bayu')).get(`${city}/kecelakaan/${last}`)).text
    expect(toBayu).toContain('dermaga Tanjung Limau')
    for (const one of [joko, rahmah]) expect(toBayu).not.toContain(one)
  })

  it('is no more shut out than the verification team, which sees applications alone', async () => {
    const { office, code, card, scene } = await openTalk(await newHouse(), { atOnce: true })
    await office.hire('tia', { city: 'bontang', role: 'team', office: '*' })
    const tia = await office.signedIn('tia')
    const page = `${city}/permohonan/${code('D')}`
    const { text } = await tia.get(page)
    expect(text).toContain('1,2 jt')
    for (const other of ['dermaga Tanjung Limau', 'Bagaimana keadaan orangnya'])
      expect(text).not.toContain(other)
    expect((await tia.get(`${page}/pesan/${card}/berkas`)).status).toBe(200)
    expect((await tia.get(`${page}/pesan/${scene}/berkas`)).status).toBe(404)
  })
})

async function reachesNoConversation(visit: Visit, chat: string): Promise<void> {
  expect((await visit.get(`${city}/percakapan`)).status).toBe(404)
  expect((await visit.get(`${city}/percakapan/${chat}`)).status).toBe(404)
  expect((await visit.post(`${city}/percakapan/${chat}/pengambilalihan`, {})).status).toBe(404)
  expect((await visit.get(`${city}/kecelakaan`)).text).not.toContain('href="/panel/bontang/percakapan')
}
