import { describe, expect, it } from 'vitest'
import { idleMs, longestMs } from '../../admin/visitor.ts'
import { createInvitation, firstAdministrator } from '../../core/store/sessions.ts'
import { rows } from '../../core/store/sql.ts'
import { countStaff } from '../../core/store/staff.ts'
import { databases } from '../store/databases.ts'
import { goodPassword, openOffice, type Visit } from './office.ts'

const list = '/panel/bontang/permohonan'
const officer = { city: 'bontang', role: 'officer', office: '*' } as const
const minute = 60_000

describe.each(databases)('signing in, on $name', ({ newHouse }) => {
  it('lets nobody in without a session, and comes back to the page that was asked for', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    const visit = office.visit()
    const asked = await visit.get(`${list}?keadaan=reported`)
    expect(asked.to).toBe(`/panel/masuk?tujuan=${encodeURIComponent(`${list}?keadaan=reported`)}`)
    expect((await visit.get(asked.to ?? '')).text).toContain('name="tujuan"')
    const wanted = { login: 'SARI ', password: goodPassword, tujuan: `${list}?keadaan=reported` }
    expect((await visit.post('/panel/sesi', wanted)).to).toBe(`${list}?keadaan=reported`)
    expect((await visit.get(list)).status).toBe(200)
    const elsewhere = { login: 'sari', password: goodPassword, tujuan: '//elsewhere.example/panel' }
    expect((await office.visit().post('/panel/sesi', elsewhere)).to).toBe(list)
  })

  it('answers alike for an unknown login and a wrong password', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    const wrong = await office.visit().post('/panel/sesi', { login: 'sari', password: 'bukan kata sandinya' })
    const unknown = await office
      .visit()
      .post('/panel/sesi', { login: 'siti', password: 'bukan kata sandinya' })
    expect(wrong.status).toBe(401)
    expect(unknown.status).toBe(401)
    expect(unknown.text.replace('siti', 'sari')).toBe(wrong.text)
    expect(wrong.headers.getSetCookie()).toEqual([])
  })

  it('holds an account back longer and longer, and forgives once the password fits', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    const attempt = async (password: string) =>
      (await office.visit().post('/panel/sesi', { login: 'sari', password })).status
    for (let n = 0; n < 5; n++) expect(await attempt('salah sama sekali')).toBe(401)
    expect(await attempt(goodPassword)).toBe(401)
    office.world.moveBy(31_000)
    expect(await attempt('salah sama sekali')).toBe(401)
    office.world.moveBy(31_000)
    expect(await attempt(goodPassword)).toBe(401)
    office.world.moveBy(31_000)
    expect(await attempt(goodPassword)).toBe(303)
    expect(await attempt('salah sama sekali')).toBe(401)
    expect(await attempt(goodPassword)).toBe(303)
  })

  it('counts tries that come at once, each of them', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    const tries = Array.from({ length: 12 }, (_, n) =>
      office.visit().post('/panel/sesi', { login: 'sari', password: `tebakan ke-${n}` }),
    )
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(tries.map(() => 401))
    // four are free, the fifth locks: of the other seven the password was not even looked at
    const sql = 'select failures from guesses'
    const counted = await office.store.read((tx) => rows<{ failures: number }>(tx, sql))
    expect(counted.map(({ failures }) => failures)).toEqual([5, 5])
    expect((await office.visit().post('/panel/sesi', { login: 'sari', password: goodPassword })).status).toBe(
      401,
    )
  })

  it('locks whoever guesses, not the browser that its owner signed in with before', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    const own = await office.signedIn('sari')
    await own.post('/panel/sesi/akhir', {})
    const attempt = async (visit: Visit) =>
      (await visit.post('/panel/sesi', { login: 'sari', password: goodPassword })).status
    const guess = () => office.visit().post('/panel/sesi', { login: 'sari', password: 'salah sama sekali' })
    for (let n = 0; n < 5; n++) await guess()
    expect(await attempt(office.visit())).toBe(401)
    const forged = office.visit()
    forged.known = own.known.replace(/\..*/, '.forged')
    expect(await attempt(forged)).toBe(401)
    expect(await attempt(own)).toBe(303)
    expect(await attempt(office.visit())).toBe(401)
  })

  it('stops an address that tries too often, whatever the account', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    const own = await office.signedIn('sari')
    const statuses: number[] = []
    for (let n = 0; n < 41; n++)
      statuses.push((await office.visit().post('/panel/sesi', { login: `orang${n}`, password: 'x' })).status)
    expect(statuses.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => 401))
    expect(statuses.at(-1)).toBe(429)
    const known = await office.visit().post('/panel/sesi', { login: 'sari', password: goodPassword })
    expect(known.status).toBe(429)
    expect((await own.post('/panel/sesi', { login: 'sari', password: goodPassword })).status).toBe(303)
  })

  it('ends a session after an idle hour, after a long day, and at signing out', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    const stays = async (visit: Visit) => (await visit.get(list)).status === 200
    const idle = await office.signedIn('sari')
    office.world.moveBy(idleMs - minute)
    expect(await stays(idle)).toBe(true)
    office.world.moveBy(idleMs + minute)
    expect(await stays(idle)).toBe(false)

    const busy = await office.signedIn('sari')
    const signedInAt = office.world.now()
    while (office.world.now() < signedInAt + longestMs - 30 * minute) {
      expect(await stays(busy)).toBe(true)
      office.world.moveBy(30 * minute)
    }
    office.world.moveBy(31 * minute)
    expect(await stays(busy)).toBe(false)

    const leaving = await office.signedIn('sari')
    const token = leaving.cookie
    await leaving.post('/panel/sesi/akhir', {})
    leaving.cookie = token
    expect(await stays(leaving)).toBe(false)
  })

  it('gives a new token at each sign-in, and ends the one that came along', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    const visit = await office.signedIn('sari')
    const planted = visit.cookie
    await visit.post('/panel/sesi', { login: 'sari', password: goodPassword })
    expect(visit.cookie).not.toBe(planted)
    const old = office.visit()
    old.cookie = planted
    expect((await old.get(list)).status).toBe(303)
  })

  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const office = await openOffice(await newHouse(), { secureCookies: true })
    await office.hire('sari', officer)
    const answer = await office.visit().post('/panel/sesi', { login: 'sari', password: goodPassword })
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(
      /^loket_panel=[\w-]{43}; Max-Age=\d+; Path=\/panel; .*HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(office.logged.join('\n')).not.toContain(cookie.slice(12, 55))
  })
})

describe.each(databases)('one-time links, on $name', ({ newHouse }) => {
  const first = { name: 'Contoh Rahmi', login: 'rahmi', password: goodPassword, again: goodPassword }

  it('makes the first administrator once, who reaches every city', async () => {
    const office = await openOffice(await newHouse())
    const token = await office.store.write((tx) => createInvitation(tx, firstAdministrator, 86_400_000))
    const link = `/panel/undangan/${token}`
    const visit = office.visit()
    expect((await visit.get(link)).text).toContain('Administrator pertama')
    expect((await visit.post(link, first)).to).toBe('/panel')
    // Whoever guesses at this account elsewhere does not lock it out here.
    expect(visit.known).not.toBe('')
    for (const city of ['bontang', 'balikpapan', 'magelang'])
      expect((await visit.get(`/panel/${city}/petugas`)).status).toBe(200)
    expect((await office.visit().post(link, { ...first, login: 'lain' })).status).toBe(404)
    expect((await office.visit().get('/panel/undangan/abc')).status).toBe(404)
  })

  it('makes one first administrator where two links are used at once', async () => {
    const office = await openOffice(await newHouse())
    const link = async () =>
      `/panel/undangan/${await office.store.write((tx) => createInvitation(tx, firstAdministrator, 86_400_000))}`
    const links = [await link(), await link(), await link(), await link()]
    const answers = await Promise.all(
      links.map((one, n) => office.visit().post(one, { ...first, login: `rahmi${n}` })),
    )
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['303', '404', '404', '404'])
    expect(await office.store.read(countStaff)).toBe(1)
  })

  it('says at the field what is wrong, and keeps the link for another try', async () => {
    const office = await openOffice(await newHouse())
    const token = await office.store.write((tx) => createInvitation(tx, firstAdministrator, 86_400_000))
    const link = `/panel/undangan/${token}`
    const visit = office.visit()
    const faults = async (form: Partial<typeof first>) => {
      const answer = await visit.post(link, { ...first, ...form })
      expect(answer.status).toBe(422)
      return [...answer.text.matchAll(/class="fault" id="f-(\w+)-fault"/g)].map(([, field]) => field)
    }
    expect(await faults({ password: 'pendek', again: 'pendek' })).toEqual(['password'])
    expect(
      await faults({ login: 'rahmirahmirahmi', password: 'RahmiRahmiRahmi', again: 'RahmiRahmiRahmi' }),
    ).toEqual(['password'])
    expect(await faults({ again: 'lain sama sekali' })).toEqual(['again'])
    expect(await faults({ login: 'ibu rahmi', name: ' ' })).toEqual(['name', 'login'])
    expect((await visit.post(link, first)).status).toBe(303)
  })

  it('gives a new colleague a link for a password of their own, and ends old sessions with a new one', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    const rahmi = await office.signedIn('rahmi')
    const added = await rahmi.post('/panel/bontang/petugas', {
      name: 'Contoh Dewi',
      login: 'dewi',
      role: 'officer',
      office: 'labour',
    })
    const link = linkIn(added.text)
    const dewi = office.visit()
    expect((await dewi.get(link)).text).toContain('dewi')
    const password = 'kata sandi milik dewi'
    expect((await dewi.post(link, { password, again: password })).to).toBe('/panel')
    expect((await dewi.get(list)).status).toBe(200)
    expect((await dewi.get('/panel/bontang/petugas')).status).toBe(404)
    expect((await office.visit().get(link)).status).toBe(404)

    const staffId = link.split('/').at(-2) ?? ''
    const renewed = linkIn((await rahmi.post(`/panel/bontang/petugas/${staffId}/tautan-sandi`, {})).text)
    await office.visit().post(renewed, { password: goodPassword, again: goodPassword })
    expect((await dewi.get(list)).status).toBe(303)
    const back = await office.signedIn('dewi')
    await rahmi.post(`/panel/bontang/petugas/${staffId}/penonaktifan`, {})
    expect((await back.get(list)).status).toBe(303)
    expect((await office.visit().post('/panel/sesi', { login: 'dewi', password: goodPassword })).status).toBe(
      401,
    )
  })

  it('keeps an administrator of one city away from whoever also works in another', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    const both = await office.hire('agus', officer, { city: 'magelang', role: 'officer', office: '*' })
    const rahmi = await office.signedIn('rahmi')
    for (const noun of ['tautan-sandi', 'penonaktifan'])
      expect((await rahmi.post(`/panel/bontang/petugas/${both}/${noun}`, {})).status).toBe(404)
    expect((await rahmi.get('/panel/magelang/petugas')).status).toBe(404)
    await office.signedIn('agus')
  })
})

function linkIn(text: string): string {
  const [, href = ''] = /class="link-box">([^<]+)</.exec(text) ?? []
  return new URL(href).pathname
}
