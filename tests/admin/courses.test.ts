import { beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../store/databases.ts'
import { hiddenIn, openWithSari, type Office, type Visit } from './office.ts'
import {
  askOwnData,
  complain,
  deceased,
  reportAccident,
  reportDeath,
  sendDocument,
  step,
  told,
} from './reported.ts'

const city = '/panel/bontang'

describe.each(databases)('deaths, accidents and requests on the panel, on $name', ({ newHouse }) => {
  let office: Office
  let sari: Visit

  beforeEach(async () => {
    ;({ office, sari } = await openWithSari(await newHouse()))
  })

  it('leads a death step by step until it is paid, and counts it', async () => {
    await office.hire('bayu', { city: 'bontang', role: 'partner', office: 'bpjs' })
    const { code, chatId, caseId } = await reportDeath(office, 'a', {
      ...deceased('Contoh Bahar'),
      how: 'jatuh dari perahu waktu menarik jaring',
      where: 'perairan Tihi-Tihi',
    })
    await reportDeath(office, 'b', { ...deceased('Contoh Bahar'), reporter: { relation: 'tetangga' } })
    await sendDocument(office, 'a', caseId, 'death-certificate')
    const rough = { deceased: { name: 'Contoh Lain' }, died: { on: '2026-03-05', about: 'month' } } as const
    const { code: other } = await reportDeath(office, 'c', rough)
    expect((await sari.get(`${city}/kematian/${other}`)).text).toContain('kira-kira Maret 2026')
    const path = `${city}/kematian/${code}`
    const before = await sari.get(path)
    for (const shown of [
      'Contoh Bahar',
      'Akta kematian',
      'jatuh dari perahu waktu menarik jaring</dd>',
      'perairan Tihi-Tihi</dd>',
      'Juga dilaporkan oleh',
      'tetangga',
      'Hubungi keluarga',
    ])
      expect(before.text).toContain(shown)
    expect(before.text).toMatch(/class="here" aria-current="step"><strong>Laporan diterima/)
    expect(before.text).toContain('Pelapor tidak dikabari pada langkah ini.')
    const [, second = ''] =
      /href="[^"]*kematian\/(M[\d-]+)"[^>]*>\s*M[\d-]+<\/a> tetangga/.exec(before.text) ?? []
    expect((await sari.get(`${city}/kematian/${second}`)).text).toContain('Digabung dengan laporan lain')
    const family = hiddenIn(before.text, `${path}/pengenalan-keluarga`)
    expect((await sari.post(`${path}/pengenalan-keluarga`, family)).status).toBe(303)
    expect((await step(sari, path, 'pengecekan', {})).text).toContain('Tulis dulu catatannya')
    expect((await step(sari, path, 'pengecekan', { catatan: 'Cocok dengan Dukcapil' })).status).toBe(303)
    expect((await step(sari, path, 'pengajuan')).status).toBe(303)
    expect((await told(office, chatId)).at(-1)).toContain('ajukan ke BPJS')
    const bayu = await office.signedIn('bayu')
    expect((await step(bayu, path, 'pembayaran', { catatan: 'Dibayar 20 November' })).status).toBe(303)
    expect((await sari.get(path)).text).toContain('Sudah selesai')
    const { text } = await sari.get(`${city}/kematian`)
    expect(text).toMatch(/<strong>2<\/strong> dilaporkan/)
    expect(text).toMatch(/<strong>1<\/strong> sudah dibayar/)
    expect(text).toMatch(/<strong>1<\/strong> belum selesai/)
    expect((await sari.get(`${city}/kematian?keadaan=terbuka`)).text).not.toContain(code)
    expect((await sari.get(`${city}/kematian?keadaan=paid`)).text).toContain(code)
  })

  it('takes an accident and a request about own data to their ends', async () => {
    const accident = await reportAccident(office, 'a')
    await office.hire('bayu', { city: 'bontang', role: 'partner', office: 'bpjs' })
    const bayu = await office.signedIn('bayu')
    const path = `${city}/kecelakaan/${accident.code}`
    expect((await bayu.get(path)).text).toContain('Pasal 48A: Nomor peserta atau NIK')
    expect((await bayu.get(path)).text).toContain('kira-kira 2 Juli 2026')
    expect((await step(bayu, path, 'penerimaan')).status).toBe(303)
    expect((await told(office, accident.chatId)).join('\n')).toContain('sudah ditangani BPJS')
    expect((await step(bayu, path, 'penyelesaian', { catatan: 'Sembuh' })).status).toBe(303)

    const request = await askOwnData(office, 'b')
    const asked = `${city}/permintaan-data/${request.code}`
    expect((await sari.get(asked)).text).toContain('Menghapus data saya')
    expect((await step(sari, asked, 'penolakan', { catatan: 'Klaim masih berjalan.' })).status).toBe(303)
    expect((await told(office, request.chatId)).join('\n')).toContain('Klaim masih berjalan.')
    expect((await bayu.get(asked)).status).toBe(404)
  })

  it('erases what a person asked to have erased, having said beforehand what goes and what stays', async () => {
    await complain(office, 'a')
    const { code, chatId } = await askOwnData(office, 'a')
    const path = `${city}/permintaan-data/${code}`
    const { text } = await sari.get(path)
    for (const shown of ['4 pesan', '1 keluhan', 'Kantor wajib menindaklanjutinya', 'UU 25/2009'])
      expect(text).toContain(shown)
    expect(text).toContain('belum membuktikan siapa pemilik chat')
    expect(text).not.toContain('Penuhi permintaan')
    const unsure = await step(sari, path, 'penghapusan')
    expect([unsure.status, unsure.text.includes('Centang dulu')]).toEqual([422, true])
    expect((await step(sari, path, 'penghapusan', { yakin: 'ya' })).status).toBe(303)
    const lines = await told(office, chatId)
    expect(lines[0]).toContain('Data Anda sudah dihapus: 4 pesan')
    expect(lines.join('\n')).not.toContain('Baik, sudah kami terima.')
    expect((await sari.get(path)).text).toContain('Sudah dipenuhi')
    expect((await sari.post(`${path}/penghapusan`, { versi: '1', yakin: 'ya' })).status).toBe(409)
  })

  it('is not there for other cities and offices', async () => {
    await office.hire('agus', { city: 'balikpapan', role: 'administrator', office: '*' })
    await office.hire('lia', { city: 'bontang', role: 'officer', office: 'elsewhere' })
    await office.hire('tono', { city: 'bontang', role: 'team', office: '*' })
    const { code, photo } = await complain(office, 'a')
    for (const login of ['agus', 'lia', 'tono']) {
      const visit = await office.signedIn(login)
      const path = `${city}/keluhan/${code}`
      for (const each of [path, `${path}/berkas/${photo}`, `${path}/pesan/1/berkas`])
        expect([login, each, (await visit.get(each)).status]).toEqual([login, each, 404])
      for (const noun of ['tindak-lanjut', 'penutupan', 'penyerahan', 'tulisan']) {
        const form = { versi: '1', yang: 'solved', catatan: 'x', label: 'said.2', teks: 'x', kepada: 'x' }
        expect([noun, (await visit.post(`${path}/${noun}`, form)).status]).toEqual([noun, 404])
      }
      if (login !== 'agus') expect((await visit.get(`${city}/keluhan`)).text).not.toContain(code)
    }
  })
})
