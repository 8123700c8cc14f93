import { generate } from 'otplib'
import { describe, expect, it } from 'vitest'
import { staffByLogin } from '../../core/store/staff.ts'
import { databases } from '../store/databases.ts'
import { goodPassword, hiddenIn, openOffice, type Office, type Visit } from './office.ts'

const page = '/panel/kunci-kedua'
const list = '/panel/bontang/permohonan'
const login = { login: 'sari', password: goodPassword }

async function withSecret(office: Office): Promise<{ sari: Visit; secret: string }> {
  await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
  const sari = await office.signedIn('sari')
  const { rahasia: secret = '' } = hiddenIn((await sari.get(page)).text, page)
  const kode = await codeOf(office, secret)
  const set = await sari.post(page, { rahasia: secret, kode, now: goodPassword })
  expect(set.to).toBe(`${list}?kabar=kunci-dipasang`)
  office.world.moveBy(60_000)
  return { sari, secret }
}

const codeOf = (office: Office, secret: string): Promise<string> =>
  generate({ secret, epoch: Math.floor(office.world.now() / 1000) })

/** The first step, and what the second is answered with. */
async function half(visit: Visit) {
  const asked = await visit.post('/panel/sesi', login)
  expect([asked.status, asked.headers.getSetCookie().length]).toEqual([200, 0])
  const form = hiddenIn(asked.text, '/panel/sesi/kode')
  return (kode: string) => visit.post('/panel/sesi/kode', { ...form, kode })
}

describe.each(databases)('a second factor, on $name', ({ newHouse }) => {
  it('asks for the phone’s code after the password, each code once', async () => {
    const office = await openOffice(await newHouse())
    const { secret } = await withSecret(office)
    const first = await half(office.visit())
    const code = await codeOf(office, secret)
    const wrong = code === '000000' ? '111111' : '000000'
    expect((await first(wrong)).status).toBe(401)
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
    expect((await first(spaced)).to).toBe(list)
    const second = await half(office.visit())
    expect((await second(code)).status).toBe(401)
    office.world.moveBy(30_000)
    expect((await second(await codeOf(office, secret))).to).toBe(list)
    expect((await second(await codeOf(office, secret))).status).toBe(401)
  })

  it('counts wrong codes like wrong passwords, and lets nobody skip the password', async () => {
    const office = await openOffice(await newHouse())
    const { secret } = await withSecret(office)
    const say = await half(office.visit())
    for (let n = 0; n < 5; n++) expect((await say('12')).status).toBe(401)
    expect((await say(await codeOf(office, secret))).status).toBe(401)
    office.world.moveBy(10 * 60_000)
    expect((await say(await codeOf(office, secret))).status).toBe(401)
    const made = { login: 'sari', step: 'x'.repeat(43), kode: await codeOf(office, secret) }
    expect((await office.visit().post('/panel/sesi/kode', made)).status).toBe(401)
  })

  it('is set only with a code that fits and the password, and lies sealed', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    const sari = await office.signedIn('sari')
    const { rahasia = '' } = hiddenIn((await sari.get(page)).text, page)
    const kode = await codeOf(office, rahasia)
    const unfit = await sari.post(page, { rahasia, kode: '1', now: goodPassword })
    expect([unfit.status, unfit.text.includes(rahasia)]).toEqual([422, true])
    expect((await sari.post(page, { rahasia, kode, now: 'bukan ini' })).status).toBe(422)
    expect((await sari.post(page, { rahasia, kode, now: goodPassword })).status).toBe(303)
    const staff = await office.store.read((tx) => staffByLogin(tx, 'sari'))
    expect(staff?.totp_sealed).not.toBeNull()
    expect(staff?.totp_sealed).not.toContain(rahasia)
    expect((await sari.get(page)).text).not.toContain(rahasia)
  })

  it('is taken off with the password and a code of the phone, each code once', async () => {
    const office = await openOffice(await newHouse())
    const { sari, secret } = await withSecret(office)
    const drop = (form: Record<string, string>) => sari.post(`${page}/pelepasan`, form)
    const kode = await codeOf(office, secret)
    const wrong = kode === '000000' ? '111111' : '000000'
    expect((await drop({ now: goodPassword })).status).toBe(422)
    expect((await drop({ now: goodPassword, kode: wrong })).status).toBe(422)
    expect((await drop({ now: 'bukan ini', kode })).status).toBe(422)
    await (
      await half(office.visit())
    )(kode)
    expect((await drop({ now: goodPassword, kode })).status).toBe(422)
    const kept = await office.store.read((tx) => staffByLogin(tx, 'sari'))
    expect(kept?.totp_sealed).not.toBeNull()
    office.world.moveBy(60_000)
    const fresh = await codeOf(office, secret)
    expect((await drop({ now: goodPassword, kode: fresh })).to).toBe(`${list}?kabar=kunci-dilepas`)
    expect((await office.visit().post('/panel/sesi', login)).to).toBe(list)
  })

  it('ends all other sessions when it is set and when it goes; the one at hand goes on', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    const borrowed = await office.signedIn('sari')
    const sari = await office.signedIn('sari')
    const { rahasia = '' } = hiddenIn((await sari.get(page)).text, page)
    const set = { rahasia, kode: await codeOf(office, rahasia), now: goodPassword }
    expect((await sari.post(page, set)).status).toBe(303)
    expect([(await borrowed.get(list)).status, (await sari.get(list)).status]).toEqual([303, 200])
    office.world.moveBy(60_000)
    const other = office.visit()
    expect((await (await half(other))(await codeOf(office, rahasia))).to).toBe(list)
    office.world.moveBy(60_000)
    const drop = { now: goodPassword, kode: await codeOf(office, rahasia) }
    expect((await sari.post(`${page}/pelepasan`, drop)).status).toBe(303)
    expect([(await other.get(list)).status, (await sari.get(list)).status]).toEqual([303, 200])
  })

  it('counts codes guessed from a borrowed session like codes guessed at the door', async () => {
    const office = await openOffice(await newHouse())
    const { sari, secret } = await withSecret(office)
    const drop = (kode: string) => sari.post(`${page}/pelepasan`, { now: goodPassword, kode })
    for (let n = 0; n < 5; n++) expect((await drop('12')).status).toBe(422)
    expect((await drop(await codeOf(office, secret))).status).toBe(422)
    office.world.moveBy(31_000)
    expect((await drop(await codeOf(office, secret))).status).toBe(303)
  })

  it('is not taken off by its own administrator past the code, nor a password got past the old one', async () => {
    const office = await openOffice(await newHouse())
    const id = await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    const rahmi = await office.signedIn('rahmi')
    for (const noun of ['pelepasan-kunci', 'tautan-sandi'])
      expect((await rahmi.post(`/panel/bontang/petugas/${id}/${noun}`, {})).status).toBe(404)
  })

  it('can be taken off by an administrator; a password link alone does not pass it by', async () => {
    const office = await openOffice(await newHouse())
    await withSecret(office)
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    const rahmi = await office.signedIn('rahmi')
    const staff = await office.store.read((tx) => staffByLogin(tx, 'sari'))
    const base = `/panel/bontang/petugas/${staff?.id}`
    const [, href = ''] =
      /class="link-box">([^<]+)</.exec((await rahmi.post(`${base}/tautan-sandi`, {})).text) ?? []
    const visit = office.visit()
    const fresh = { password: goodPassword, again: goodPassword }
    expect((await visit.post(new URL(href).pathname, fresh)).to).toBe('/panel/masuk?kabar=sandi-dibuat')
    expect(visit.cookie).toBe('')
    expect((await rahmi.post(`${base}/pelepasan-kunci`, {})).status).toBe(303)
    expect((await office.visit().post('/panel/sesi', login)).to).toBe(list)
  })

  it('lets an administrator bring a disabled account back', async () => {
    const office = await openOffice(await newHouse())
    const id = await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    const rahmi = await office.signedIn('rahmi')
    const base = `/panel/bontang/petugas/${id}`
    await rahmi.post(`${base}/penonaktifan`, {})
    expect((await office.visit().post('/panel/sesi', login)).status).toBe(401)
    expect((await rahmi.get('/panel/bontang/petugas')).text).toContain('Aktifkan lagi')
    await rahmi.post(`${base}/pengaktifan`, {})
    expect((await office.visit().post('/panel/sesi', login)).to).toBe(list)
    await office.hire('agus', { city: 'magelang', role: 'administrator', office: '*' })
    const agus = await office.signedIn('agus')
    for (const noun of ['pengaktifan', 'pelepasan-kunci'])
      expect((await agus.post(`${base}/${noun}`, {})).status).toBe(404)
  })
})
