import { beforeEach, describe, expect, it } from 'vitest'
import { auditTrail, type AuditLine } from '../../core/store/auditTrail.ts'
import { lastMessages } from '../../core/store/messages.ts'
import { systemScope } from '../../core/store/scope.ts'
import { databases } from '../store/databases.ts'
import { hiddenIn, openOffice, type Office, type Visit } from './office.ts'
import { applicant, type Seeded } from './seed.ts'

const list = '/panel/bontang/permohonan'
const officer = { city: 'bontang', role: 'officer', office: '*' } as const

describe.each(databases)('a case on the panel, on $name', ({ newHouse }) => {
  let office: Office
  let made: Seeded
  let sari: Visit
  let path: string

  beforeEach(async () => {
    office = await openOffice(await newHouse())
    await office.hire('sari', officer)
    made = await applicant(office.store, office.world, 'bontang')
    sari = await office.signedIn('sari')
    path = `${list}/${made.code}`
  })

  const trail = (): Promise<AuditLine[]> =>
    office.store.read((tx) => auditTrail(tx, systemScope('bontang'), {}, 500))
  const looks = async () => (await trail()).filter(({ action }) => action === 'look')
  const told = () =>
    office.store.read(async (tx) => {
      const thread = await lastMessages(tx, systemScope('bontang'), made.chatId, 100)
      return thread.flatMap((one) => (one.direction === 'out' ? [one.reply.text] : []))
    })
  /** Takes a step with the form as it stands on the page. */
  const step = async (
    visit: Visit,
    action: string,
    noun: string,
    more: Record<string, string | string[]> = {},
  ) => {
    const page = await visit.get(path)
    const { versi = '' } = hiddenIn(page.text, `${path}/${noun}`)
    return visit.post(`${path}/${noun}`, { versi, tindakan: action, ...more })
  }

  it('asks an officer whether somebody applied for by a helper agrees, once, on the record', async () => {
    made = await applicant(office.store, office.world, 'bontang', { by: 'other' })
    path = `${list}/${made.code}`
    expect((await sari.get(path)).text).toContain('persetujuan belum ditanyakan')
    const { versi = '' } = hiddenIn((await sari.get(path)).text, `${path}/persetujuan`)
    expect((await sari.post(`${path}/persetujuan`, { versi })).to).toBe(`${path}?kabar=dicatat`)
    const { text } = await sari.get(path)
    expect(text).toContain('orangnya setuju, ditanyakan')
    expect(text).not.toContain('/persetujuan"')
    expect(text).toContain('Persetujuan orangnya sudah ditanyakan')
    expect((await sari.post(`${path}/persetujuan`, { versi })).status).toBe(409)
    expect((await trail()).map(({ action }) => action)).toContain('case.agreement-asked')
  })

  it('lists it with its age and what it waits for, finds it by number, and counts it', async () => {
    office.world.moveBy(3 * 86_400_000)
    sari = await office.signedIn('sari')
    const page = await sari.get(list)
    expect(page.text).toContain(made.code)
    expect(page.text).toContain('Contoh Baharuddin')
    expect(page.text).toContain('3 hari')
    expect(page.text).toContain('Petugas: ambil sebagai data Disnaker')
    const found = await sari.get(
      `${list}?cari=${made.code.toLowerCase()}&keadaan=reported&penilaian=eligible`,
    )
    expect(found.text).toContain('Contoh Baharuddin')
    expect((await sari.get(`${list}?keadaan=adopted`)).text).toContain('Tidak ada permohonan yang cocok')
    expect((await sari.get(`${list}?cari=6474021708850000`)).text).toContain(made.code)
    expect((await sari.get(`${list}?hal=-3&penilaian=entahlah`)).status).toBe(200)
  })

  it('shows who applied, every clause with its article, the photo, the recording and the talk', async () => {
    const { text } = await sari.get(path)
    for (const shown of [
      'Contoh Baharuddin',
      '6474 0217 0885 0000',
      'Pasal 5 huruf b',
      'ini KTP saya',
      'Jawaban suara',
    ])
      expect(text).toContain(shown)
    expect(text).toContain(`src="${path}/berkas/${made.photo.id}"`)
    const photo = await sari.get(`${path}/berkas/${made.photo.id}`)
    expect(photo.headers.get('content-type')).toBe('image/jpeg')
    expect(photo.headers.get('cache-control')).toBe('no-store')
    const voice = await sari.get(`${path}/berkas/${made.voice.id}`, { range: 'bytes=0-9' })
    expect([voice.status, voice.headers.get('content-length')]).toEqual([206, '10'])
    const form = await sari.get(`${path}/formulir.pdf`)
    expect(form.headers.get('content-type')).toContain('application/pdf')
    expect(form.text.startsWith('%PDF-')).toBe(true)
  })

  it('writes one line for a page that was looked at, with nobody’s name or number in it', async () => {
    const before = await looks()
    await sari.get(path)
    const after = await looks()
    expect(after.length).toBe(before.length + 1)
    const fresh = after.find(({ id }) => before.every((line) => line.id !== id))
    expect(fresh?.actorName).toBe('Contoh Sari')
    expect(JSON.stringify(fresh?.detail)).toContain(made.caseId)
    await sari.get(list)
    expect((await looks()).length).toBe(before.length + 2)
    expect(JSON.stringify(await trail())).not.toMatch(/Baharuddin|647402|\+628/)
  })

  it('takes a case from report to proposal, the worker told each time in words shown before', async () => {
    const page = await sari.get(path)
    expect(page.text).toContain('Laporan Anda sudah diambil Disnaker sebagai data calon.')
    expect((await step(sari, 'adopt', 'pengambilan')).to).toBe(`${path}?kabar=pemohon-dikabari`)
    expect((await step(sari, 'propose-eligible', 'usulan', { catatan: 'lengkap' })).status).toBe(303)
    const after = await sari.get(`${path}?kabar=pemohon-dikabari`)
    expect(after.text).toContain('pemohon sudah dikabari')
    expect(after.text).toContain('“lengkap”')
    expect(after.text).not.toContain('value="propose-eligible"')
    expect((await told()).at(-1)).toContain('diteruskan ke tim verifikasi')
    expect((await trail()).map(({ action }) => action)).toContain('case.propose-eligible')
  })

  it('asks for a correction of chosen answers with a note, and says what is missing', async () => {
    const empty = await step(sari, 'request-correction', 'permintaan-perbaikan', {
      catatan: 'Foto KTP buram',
    })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Foto KTP buram')
    expect(empty.text).toContain('Pilih dulu jawaban')
    const full = { catatan: 'Foto KTP buram', jawaban: ['card', 'income'] }
    expect((await step(sari, 'request-correction', 'permintaan-perbaikan', full)).status).toBe(303)
    expect((await told()).join('\n')).toContain('Foto KTP buram')
    expect((await sari.get(path)).text).toContain('Menunggu perbaikan')
  })

  it('refuses with an article, and leaves the result to the team', async () => {
    await office.hire('tono', { city: 'bontang', role: 'team', office: '*' })
    const tono = await office.signedIn('tono')
    await step(sari, 'adopt', 'pengambilan')
    expect((await tono.get(path)).text).not.toContain('value="propose-ineligible"')
    expect((await tono.get(path)).text).not.toContain('/tulisan"')
    const pasal = /<option value="([^"]+)">Pasal 5 huruf b/.exec((await sari.get(path)).text)?.[1] ?? ''
    expect((await step(sari, 'propose-ineligible', 'usulan', { pasal })).status).toBe(303)
    expect((await sari.get(path)).text).not.toContain('value="team-ineligible"')
    expect((await step(tono, 'team-ineligible', 'hasil-tim', { pasal })).status).toBe(303)
    expect((await told()).join('\n')).toContain('Kalau Anda tidak setuju')
  })

  it('takes a form sent twice once, and tells the second officer who was first', async () => {
    await office.hire('dewi', officer)
    const dewi = await office.signedIn('dewi')
    const page = await dewi.get(path)
    const { versi = '' } = hiddenIn(page.text, `${path}/pengambilan`)
    const form = { versi, tindakan: 'adopt' }
    const both = await Promise.all([
      sari.post(`${path}/pengambilan`, form),
      sari.post(`${path}/pengambilan`, form),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const second = await dewi.post(`${path}/pengambilan`, form)
    expect(second.status).toBe(409)
    expect(second.text).toContain('sudah diubah oleh Contoh Sari')
    expect(second.text).toContain('Data Disnaker')
    expect((await told()).filter((text) => text.includes('sudah diambil Disnaker')).length).toBe(1)
  })

  it('keeps what an officer heard and judges again by it', async () => {
    const form = hiddenIn((await sari.get(path)).text, `${path}/tulisan`)
    const written = {
      versi: form['versi'] ?? '',
      label: 'job',
      teks: 'saya melaut',
      nama: 'Contoh Bahar',
      penghasilan: '1.200.000',
    }
    expect((await sari.post(`${path}/tulisan`, written)).to).toBe(`${path}?kabar=ditulis-dinilai`)
    const { text } = await sari.get(path)
    expect(text).toContain('<blockquote>saya melaut</blockquote>')
    expect(text).toContain('Rp1.200.000')
    expect(text).toContain('Contoh Bahar <')
    const wrong = { ...written, versi: hiddenIn(text, `${path}/tulisan`)['versi'] ?? '', nik: '12345' }
    const noDay = await sari.post(`${path}/tulisan`, { ...wrong, nik: '', lahir: '31-02-1985' })
    expect([noDay.status, noDay.text.includes('misalnya 17-08-1985')]).toEqual([422, true])
    const refused = await sari.post(`${path}/tulisan`, wrong)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('NIK terdiri dari 16 angka')
    expect(refused.text).toContain('value="12345"')
  })

  it('is not there for other cities and other offices, nor are its files', async () => {
    await office.hire('agus', { city: 'balikpapan', role: 'administrator', office: '*' })
    await office.hire('lia', { city: 'bontang', role: 'officer', office: 'elsewhere' })
    for (const login of ['agus', 'lia']) {
      const visit = await office.signedIn(login)
      const paths = [
        path,
        `${path}/berkas/${made.photo.id}`,
        `${path}/pesan/4/berkas`,
        `${path}/formulir.pdf`,
      ]
      const chat = `/panel/bontang/percakapan/${made.chatId}`
      for (const each of [...paths, chat, `${chat}/pesan/4/berkas`])
        expect([each, (await visit.get(each)).status]).toEqual([each, 404])
      const swapped = paths.map((each) => each.replace('/bontang/', '/balikpapan/'))
      for (const each of swapped) expect([each, (await visit.get(each)).status]).toEqual([each, 404])
      expect((await visit.post(`${path}/pengambilan`, { versi: '1', tindakan: 'adopt' })).status).toBe(404)
      expect((await visit.post(`${chat}/pengambilalihan`, {})).status).toBe(404)
    }
    expect((await sari.get(`${list}/D0000-0000`)).status).toBe(404)
    expect((await sari.get(`${path}/berkas/${made.caseId}`)).status).toBe(404)
    expect((await sari.get('/panel/atlantis/permohonan')).status).toBe(404)
  })

  it('shows what a worker wrote as text, whatever it looks like', async () => {
    const name = '<script>alert(1)</script>'
    const evil = await applicant(office.store, office.world, 'bontang', {
      applicant: { name },
      answers: { name, job: '"><img src=x onerror=alert(1)>' },
    })
    for (const place of [list, `${list}/${evil.code}`]) {
      const { text } = await sari.get(place)
      expect(text).toContain('&lt;script>')
      expect(text).not.toContain('<script')
      expect(text).not.toContain('<img src=x')
    }
  })
})
