import { beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../store/databases.ts'
import { goodPassword, openOffice, type Office, type Visit } from './office.ts'
import { applicant } from './seed.ts'

const list = '/panel/bontang/permohonan'

describe.each(databases.slice(0, 1))('what guards the panel, on $name', ({ newHouse }) => {
  let office: Office
  let sari: Visit

  beforeEach(async () => {
    office = await openOffice(await newHouse())
    await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    sari = await office.signedIn('sari')
  })

  it('runs no script at all, loads nothing from elsewhere, and is framed by nobody', async () => {
    const { code } = await applicant(office.store, office.world, 'bontang')
    for (const path of ['/panel/masuk', list, `${list}/${code}`, '/panel/bontang/asumsi', '/panel/nowhere']) {
      const { headers, text } = await sari.get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|script-src|https?:/)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(text).not.toMatch(/<script|<style|\sstyle="|\son\w+="|javascript:/)
    }
  })

  it('refuses forms from other sites, and from what is no browser', async () => {
    const login = { login: 'sari', password: goodPassword }
    const forged: Record<string, string>[] = [
      {},
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: office.url, 'sec-fetch-site': 'cross-site' },
      { origin: office.url, 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of forged) {
      expect((await sari.post('/panel/sesi/akhir', {}, headers)).status).toBe(403)
      expect((await office.visit().post('/panel/sesi', login, headers)).status).toBe(403)
    }
    expect((await sari.get(list)).status).toBe(200)
    expect((await sari.post('/panel/sesi/akhir', {}, { 'sec-fetch-site': 'same-origin' })).status).toBe(303)
  })

  it('leads from a city alone to its first page, and to none of another city', async () => {
    expect((await sari.get('/panel/bontang')).to).toBe(list)
    expect((await sari.get('/panel/magelang')).status).toBe(404)
    expect((await office.visit().get('/panel/bontang')).to).toBe('/panel/masuk?tujuan=%2Fpanel%2Fbontang')
  })

  it('opens each part only to the roles it is for', async () => {
    const parts = [
      'permohonan',
      'pemberitahuan',
      'keluhan',
      'kematian',
      'kecelakaan',
      'permintaan-data',
      'percakapan',
      'kanal',
      'jawaban',
      'suara',
      'aturan',
      'asumsi',
      'jejak',
      'petugas',
    ]
    const everywhere = ['permohonan', 'pemberitahuan', 'keluhan', 'asumsi']
    const serving = [...everywhere, 'kematian', 'kecelakaan']
    const officer = [...serving, 'permintaan-data', 'percakapan', 'kanal']
    const open = {
      officer,
      team: everywhere,
      partner: serving,
      supervisor: [...officer, 'jejak'],
      head: [...serving, 'permintaan-data', 'jawaban', 'suara', 'aturan'],
      administrator: parts,
    } as const
    for (const [role, doors] of Object.entries(open)) {
      await office.hire(`orang-${role}`, { city: 'bontang', role: roleNamed(role), office: '*' })
      const visit = await office.signedIn(`orang-${role}`)
      const { text } = await visit.get(list)
      for (const part of parts) {
        const may = doors.some((door) => door === part)
        expect([role, part, (await visit.get(`/panel/bontang/${part}`)).status]).toEqual([
          role,
          part,
          may ? 200 : 404,
        ])
        expect(text.includes(`href="/panel/bontang/${part}"`)).toBe(may)
      }
    }
  })

  it('says nothing of what broke but a number, which the log knows', async () => {
    const broken = await openOffice({ ...(await newHouse()), open: async () => brokenStore(office) })
    const answer = await broken.visit().post('/panel/sesi', { login: 'sari', password: goodPassword })
    expect(answer.status).toBe(500)
    const [, trace = ''] = /class="code">([0-9a-f]{12})</.exec(answer.text) ?? []
    expect(trace).not.toBe('')
    expect(answer.text).not.toMatch(/disk|at \w+|node_modules|\.ts/)
    expect(broken.logged.join('\n')).toContain(trace)
  })

  it('meets forms that are too long or no forms', async () => {
    const long = await sari.post('/panel/sesi', { login: 'x'.repeat(200_000), password: 'x' })
    expect(long.status).toBe(413)
    expect((await sari.get('/panel/%E0%A4%A/permohonan')).status).toBe(400)
    expect((await sari.post(`${list}/D0000-0000/usulan`, { versi: 'satu' })).status).toBe(422)
    expect((await sari.post(`${list}/D0000-0000/usulan`, { versi: '1', tindakan: 'adopt' })).status).toBe(404)
    expect((await sari.post('/panel/sesi', { login: 'sari', password: ['a', 'b'] })).status).toBe(401)
  })

  it('logs no name, login, password or token', async () => {
    await office.visit().post('/panel/sesi', { login: 'sari', password: 'salah sama sekali' })
    const { code } = await applicant(office.store, office.world, 'bontang')
    await sari.get(`${list}/${code}`)
    const logged = office.logged.join('\n')
    expect(logged).not.toMatch(/sari|salah sama|Baharuddin|647402|loket_panel/i)
  })
})

function roleNamed(name: string) {
  const roles = ['officer', 'team', 'supervisor', 'head', 'partner', 'administrator'] as const
  const found = roles.find((role) => role === name)
  if (!found) throw new Error(`no role ${name}`)
  return found
}

const brokenStore = ({ store }: Office) => ({
  ...store,
  write: () => Promise.reject(new Error('the disk is full')),
})
