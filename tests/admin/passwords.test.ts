import { describe, expect, it } from 'vitest'
import { createInvitation, invitationOpen, secondStepOf } from '../../core/store/sessions.ts'
import { rows } from '../../core/store/sql.ts'
import { databases } from '../store/databases.ts'
import { goodPassword, hiddenIn, openOffice, type Office } from './office.ts'
import { complain } from './reported.ts'

const list = '/panel/bontang/permohonan'
const renewed = { password: 'ember pisang kapal dua', again: 'ember pisang kapal dua' }

interface Line {
  readonly city: string
  readonly action: string
  readonly actor_kind: string
  readonly actor_id: string | null
  readonly subject_id: string
  readonly detail: unknown
}

const auditOf = (office: Office, ...actions: readonly string[]): Promise<Line[]> =>
  office.store.read(async (tx) => {
    const sql = 'select city, action, actor_kind, actor_id, subject_id, detail from audit order by id'
    return (await rows<Line>(tx, sql)).filter(({ action }) => actions.includes(action))
  })

const linkIn = (text: string): string => new URL(/class="link-box">([^<]+)</.exec(text)?.[1] ?? '').pathname

describe.each(databases)('a password link, on $name', ({ newHouse }) => {
  it('is on the record of every city where the person works, with who made it', async () => {
    const office = await openOffice(await newHouse())
    const chief = await office.hire('rahmi', { city: '*', role: 'administrator', office: '*' })
    const agus = await office.hire(
      'agus',
      { city: 'balikpapan', role: 'officer', office: '*' },
      { city: 'magelang', role: 'officer', office: '*' },
    )
    const rahmi = await office.signedIn('rahmi')
    const made = await rahmi.post(`/panel/balikpapan/petugas/${agus}/tautan-sandi`, {})
    expect((await office.visit().post(linkIn(made.text), renewed)).to).toBe('/panel')
    const lines = await auditOf(office, 'password-link', 'set-password-by-link', 'set-password')
    const said = lines.map(({ city, action, actor_id, subject_id }) =>
      [city, action, actor_id ?? 'nobody', subject_id].join(' '),
    )
    expect(said).toHaveLength(4)
    expect(new Set(said)).toEqual(
      new Set([
        `balikpapan password-link ${chief} ${agus}`,
        `magelang password-link ${chief} ${agus}`,
        `balikpapan set-password-by-link nobody ${agus}`,
        `magelang set-password-by-link nobody ${agus}`,
      ]),
    )
    const page = (await rahmi.get('/panel/magelang/jejak')).text
    expect(page).toContain('Tautan kata sandi dibuat')
    expect(page).toContain('Kata sandi dibuat lewat tautan')
  })

  it('is on the record for a new colleague too', async () => {
    const office = await openOffice(await newHouse())
    const chief = await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    const rahmi = await office.signedIn('rahmi')
    const dewi = { name: 'Contoh Dewi', login: 'dewi', role: 'officer', office: 'labour' }
    await rahmi.post('/panel/bontang/petugas', dewi)
    expect(await auditOf(office, 'password-link')).toMatchObject([{ city: 'bontang', actor_id: chief }])
  })

  it('dies with every other one, and every half sign-in, once a password is set', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    const id = await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    const rahmi = await office.signedIn('rahmi')
    const link = async () => linkIn((await rahmi.post(`/panel/bontang/petugas/${id}/tautan-sandi`, {})).text)
    const [older, newer] = [await link(), await link()]
    const step = (of: string) => office.store.write((tx) => createInvitation(tx, secondStepOf(of), 60_000))
    const open = (of: string, token: string) =>
      office.store.read((tx) => invitationOpen(tx, secondStepOf(of), token))
    const [own, others] = [await step(id), await step('somebody else')]
    expect(await open(id, own)).toBe(true)
    expect((await office.visit().post(newer, renewed)).to).toBe('/panel')
    expect([await open(id, own), await open('somebody else', others)]).toEqual([false, true])
    expect((await office.visit().get(older)).status).toBe(404)
    const again = { password: goodPassword, again: goodPassword }
    expect((await office.visit().post(older, again)).status).toBe(404)

    const third = await link()
    const sari = office.visit()
    await sari.post('/panel/sesi', { login: 'sari', password: renewed.password })
    await sari.post('/panel/sandi', { now: renewed.password, ...again })
    expect((await office.visit().post(third, renewed)).status).toBe(404)
    await office.signedIn('sari')
  })
})

describe.each(databases)('one’s own password, on $name', ({ newHouse }) => {
  it('is not guessed from a borrowed session: each try counts, and locks', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    const page = '/panel/kunci-kedua'
    const sari = await office.signedIn('sari')
    const { rahasia = '' } = hiddenIn((await sari.get(page)).text, page)
    const counted = async () =>
      (
        await office.store.read((tx) =>
          rows<{ failures: number }>(tx, 'select failures from guesses where failures > 0'),
        )
      ).map(({ failures }) => failures)
    const wrong = { now: 'bukan ini' }
    const guesses: [string, Record<string, string>][] = [
      ['/panel/sandi', { ...wrong, ...renewed }],
      [page, { ...wrong, rahasia, kode: '123456' }],
      [`${page}/pelepasan`, { ...wrong, kode: '123456' }],
    ]
    for (const [n, [path, form]] of guesses.entries()) {
      expect((await sari.post(path, form)).status).toBe(422)
      expect(await counted()).toEqual([n + 1])
    }
    for (let n = 0; n < 2; n++) await sari.post('/panel/sandi', { ...wrong, ...renewed })
    expect((await sari.post('/panel/sandi', { now: goodPassword, ...renewed })).status).toBe(422)
    office.world.moveBy(31_000)
    const other = await office.signedIn('sari')
    expect((await sari.post('/panel/sandi', { now: goodPassword, ...renewed })).status).toBe(303)
    expect([(await other.get(list)).status, (await sari.get(list)).status]).toEqual([303, 200])
    expect(await counted()).toEqual([])
  })

  it.each(['/panel/sandi', '/panel/kunci-kedua', '/panel/kunci-kedua/pelepasan'])(
    'stops an address that tries too often at %s',
    async (path) => {
      const office = await openOffice(await newHouse())
      const statuses: number[] = []
      await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
      const sari = await office.signedIn('sari')
      for (let n = 0; n < 41; n++) statuses.push((await sari.post(path, {})).status)
      expect([...new Set(statuses.slice(0, 40)), statuses.at(-1)]).toEqual([422, 429])
    },
  )
})

describe.each(databases)('naming who reads confidential complaints, on $name', ({ newHouse }) => {
  it('is on the record: who named whom instead of whom, and each case that went over', async () => {
    const office = await openOffice(await newHouse())
    const chief = await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    const first = await office.hire('ida', { city: 'bontang', role: 'team', office: '*' })
    const second = await office.hire('lia', { city: 'bontang', role: 'team', office: '*' })
    const { caseId } = await complain(office, 'a', { secret: true, topic: 'money-asked' })
    const rahmi = await office.signedIn('rahmi')
    for (const petugas of [first, second]) {
      expect((await rahmi.post('/panel/bontang/aturan/penjaga', { petugas })).status).toBe(303)
      office.world.moveBy(1000)
    }
    const named = await auditOf(office, 'name-keeper')
    const detailOf = ({ detail }: Line): unknown => (typeof detail === 'string' ? JSON.parse(detail) : detail)
    expect(named.map(({ actor_id }) => actor_id)).toEqual([chief, chief])
    expect(named.map(detailOf)).toEqual([
      { was: null, to: first },
      { was: first, to: second },
    ])
    const [handed, ...more] = await auditOf(office, 'case.assigned')
    expect([handed?.actor_id, handed?.subject_id, more]).toEqual([chief, caseId, []])
    expect(handed && detailOf(handed)).toMatchObject({ was: 'nobody', keeper: first })
    // who named the keeper did not read the case, and does not find it in the trail
    const looks = (await auditOf(office, 'look')).filter(({ actor_id }) => actor_id === chief)
    expect(JSON.stringify(looks)).not.toContain(caseId)
    const trail = (await rahmi.get('/panel/bontang/jejak')).text
    expect(trail).toContain('to: Contoh Lia')
    expect(trail).not.toContain(caseId)
  })
})
