import { beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../store/databases.ts'
import { openWithSari, type Office, type Visit } from './office.ts'
import { complain, step, told } from './reported.ts'

const city = '/panel/bontang'
const day = 86_400_000

describe.each(databases)('complaints on the panel, on $name', ({ newHouse }) => {
  let office: Office
  let sari: Visit

  beforeEach(async () => {
    ;({ office, sari } = await openWithSari(await newHouse()))
  })

  it('shows a complaint with what was said and seen, and its deadline counted day by day', async () => {
    const { code, photo, voice } = await complain(office, 'a')
    const list = await sari.get(`${city}/keluhan`)
    for (const shown of [code, 'Kartu peserta', 'Menunggu tindak lanjut', 'hari kerja lagi'])
      expect(list.text).toContain(shown)
    const path = `${city}/keluhan/${code}`
    const { text } = await sari.get(path)
    for (const shown of [
      'Kartu saya belum datang tiga bulan',
      `src="${path}/berkas/${voice}"`,
      `src="${path}/berkas/${photo}"`,
      'Belum ditulis.',
      'Pasal 14',
      'ke-5',
      'Sabtu',
      'Apakah ini membantu?',
    ])
      expect(text).toContain(shown)
    expect((await sari.get(`${path}/berkas/${photo}`)).headers.get('content-type')).toBe('image/jpeg')
    for (const other of ['kematian', 'permohonan', 'kecelakaan', 'permintaan-data'])
      expect([other, (await sari.get(`${city}/${other}/${code}`)).status]).toEqual([other, 404])
    expect((await sari.get(`${city}/permohonan/${code}/berkas/${photo}`)).status).toBe(404)
  })

  it('puts what is due first on top and colours it', async () => {
    const first = await complain(office, 'a')
    office.world.moveBy(6 * day)
    const second = await complain(office, 'b')
    sari = await office.signedIn('sari')
    const { text } = await sari.get(`${city}/keluhan`)
    expect(text.indexOf(first.code)).toBeLessThan(text.indexOf(second.code))
    office.world.moveBy(2 * day)
    sari = await office.signedIn('sari')
    const late = await sari.get(`${city}/keluhan?lewat=1`)
    expect(late.text).toContain('class="due-late"')
    expect(late.text).toContain(first.code)
    expect(late.text).not.toContain(second.code)
    const anywhere = await sari.get(`${city}/permohonan`)
    expect(anywhere.text).toMatch(/keluhan">Keluhan<span class="count late" title="lewat batas">1</)
    expect(anywhere.text).not.toMatch(/kematian">Kematian<span/)
    expect((await sari.get(`${city}/keluhan?hal=-1&keadaan=entah&cari=${first.code}`)).status).toBe(200)
  })

  it('takes a follow-up that is an act, tells it, and keeps what was typed when it is none', async () => {
    const { code, chatId } = await complain(office, 'a')
    const path = `${city}/keluhan/${code}`
    const receipt = { yang: 'solved', catatan: 'Laporan Anda sudah kami terima.' }
    const refused = await step(sari, path, 'tindak-lanjut', receipt)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Tanda terima saja belum tindak lanjut')
    expect(refused.text).toContain('Laporan Anda sudah kami terima.')
    const act = { yang: 'solved', catatan: 'Kartu baru dicetak dan bisa diambil Senin di loket dua.' }
    expect((await step(sari, path, 'tindak-lanjut', act)).to).toBe(`${path}?kabar=dicatat`)
    expect((await told(office, chatId)).join('\n')).toContain('bisa diambil Senin')
    const { text } = await sari.get(path)
    expect(text).toContain('Pelapor belum memberi tanggapan.')
    expect(text).toContain('Sudah ditindaklanjuti')
    expect((await sari.post(`${path}/tindak-lanjut`, { versi: '1', ...act })).status).toBe(409)
    expect((await step(sari, path, 'penutupan', { catatan: 'tidak perlu lagi' })).text).toContain(
      'Pilih dulu',
    )
    const closing = { alasan: 'repeated', catatan: 'Keluhan yang sama sudah dijawab.' }
    expect((await step(sari, path, 'penutupan', closing)).status).toBe(303)
    expect((await sari.get(path)).text).toContain('Sudah selesai')
  })

  it('gives a complaint to a colleague who is told, and writes down what a recording says', async () => {
    const dewiId = await office.hire('dewi', { city: 'bontang', role: 'officer', office: '*' })
    const { code, chatId } = await complain(office, 'a')
    const path = `${city}/keluhan/${code}`
    expect((await step(sari, path, 'penyerahan', { kepada: 'nobody' })).status).toBe(422)
    expect((await step(sari, path, 'penyerahan', { kepada: dewiId })).to).toBe(`${path}?kabar=diserahkan`)
    expect((await sari.get(`${city}/keluhan`)).text).toContain('Contoh Dewi')
    const dewi = await office.signedIn('dewi')
    const notices = await dewi.get(`${city}/pemberitahuan`)
    expect(notices.text).toContain('Diserahkan kepada Anda')
    expect(notices.text).toContain(`href="${path}"`)
    expect(notices.text).toMatch(/class="bell"[^]*?class="count">\d/)
    const ids = [...notices.text.matchAll(/name="kabar" value="([^"]+)"/g)].map(([, id = '']) => id)
    await dewi.post(`${city}/pemberitahuan/dilihat`, { kabar: ids })
    expect((await dewi.get(`${city}/pemberitahuan`)).text).not.toContain('class="fresh"')

    const words = { label: 'said.2', teks: 'saya sudah tiga kali ke kantor' }
    expect((await step(dewi, path, 'tulisan', words)).to).toBe(`${path}?kabar=ditulis`)
    expect((await dewi.get(path)).text).toContain('<blockquote>saya sudah tiga kali ke kantor</blockquote>')
    expect((await told(office, chatId)).join('\n')).toContain('tiga kali ke kantor')
  })
})
