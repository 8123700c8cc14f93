import { beforeEach, describe, expect, it } from 'vitest'
import { nameKeeper } from '../../core/cases/complaint/keeper.ts'
import { auditTrail } from '../../core/store/auditTrail.ts'
import { openChat, saveChats } from '../../core/store/chats.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import { databases } from '../store/databases.ts'
import { openOffice, type Office } from './office.ts'
import { complain, step } from './reported.ts'

const city = '/panel/bontang'

describe.each(databases)('confidential complaints on the panel, on $name', ({ newHouse }) => {
  let office: Office

  beforeEach(async () => {
    office = await openOffice(await newHouse())
    await office.hire('sari', { city: 'bontang', role: 'officer', office: 'labour' })
  })

  it('hides a confidential complaint from everybody but its keeper, administrators included', async () => {
    const keeperId = await office.hire('ida', { city: 'bontang', role: 'team', office: '*' })
    const adminId = await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    await office.hire('kepala', { city: 'bontang', role: 'head', office: '*' })
    await office.store.write((tx) =>
      nameKeeper(tx, { city: 'bontang', actor: { kind: 'staff', id: adminId }, offices: 'all' }, keeperId),
    )
    const made = await complain(office, 'rahasia', {
      secret: true,
      topic: 'money-asked',
      aboutOfficer: 'Contoh Budi',
    })
    const { code, caseId, chatId, photo } = made
    await office.store.write(async (tx) => {
      const chat = await openChat(tx, personScope('bontang'), chatId)
      if (!chat) throw new Error('no chat')
      chat.calledAt = tx.world.now()
      await saveChats(tx, [chat])
    })
    const path = `${city}/keluhan/${code}`
    const ida = await office.signedIn('ida')
    const own = await ida.get(path)
    for (const shown of ['Rahasia: hanya Anda', 'Contoh Budi', 'Kartu saya belum datang'])
      expect(own.text).toContain(shown)
    expect(own.text).not.toContain('Buka dan balas')
    expect((await ida.get(`${path}/berkas/${photo}`)).status).toBe(200)
    expect((await ida.get(`${city}/pemberitahuan`)).text).toContain(code)
    expect((await ida.get(`${city}/keluhan`)).text).toContain('rahasia')

    for (const login of ['rahmi', 'kepala', 'sari']) {
      const visit = await office.signedIn(login)
      for (const each of [
        path,
        `${path}/berkas/${photo}`,
        `${path}/pesan/1/berkas`,
        `${path}/pesan/3/berkas`,
      ])
        expect([login, each, (await visit.get(each)).status]).toEqual([login, each, 404])
      for (const place of [
        'permohonan',
        'keluhan',
        `keluhan?cari=${code}`,
        'keluhan?keadaan=open',
        'keluhan?keadaan=terbuka',
        'kematian',
        'kecelakaan',
        'permintaan-data',
        'pemberitahuan',
        'percakapan',
        `percakapan/${chatId}`,
        `permohonan?cari=${code}`,
        `permohonan/${code}`,
        'kanal',
        'jejak',
        'petugas',
        'aturan',
      ]) {
        const { text } = await visit.get(`${city}/${place}`)
        // what was typed into the search stands in its field and its links
        const shown = text.replaceAll(`value="${code}"`, '').replaceAll(`cari=${code}`, '')
        for (const hidden of [code.slice(1), caseId, photo, 'Budi', 'Kartu saya belum', 'ya, rahasia'])
          expect([login, place, hidden, shown.includes(hidden)]).toEqual([login, place, hidden, false])
      }
      expect((await visit.get(`${city}/keluhan`)).text).toMatch(/Semua <strong>0<\/strong>/)
      for (const noun of ['tindak-lanjut', 'penutupan', 'penyerahan', 'tulisan'])
        expect((await visit.post(`${path}/${noun}`, { versi: '1', label: 'said.2' })).status).toBe(404)
      for (const n of [1, 2, 3, 4])
        expect((await visit.get(`${city}/percakapan/${chatId}/pesan/${n}/berkas`)).status).toBe(404)
    }
    const lines = await office.store.read((tx) => auditTrail(tx, systemScope('bontang'), {}, 500))
    expect(JSON.stringify(lines)).toContain(caseId)
    expect(JSON.stringify(lines)).not.toContain('Budi')

    const handed = await step(ida, path, 'penyerahan', { kepada: adminId })
    expect(handed.to).toBe(`${city}/keluhan?kabar=diserahkan`)
    expect((await ida.get(path)).status).toBe(404)
    const rahmi = await office.signedIn('rahmi')
    expect((await rahmi.get(path)).status).toBe(200)
  })

  it('names the keeper from the rules, and says that nobody is named', async () => {
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    const idaId = await office.hire('ida', { city: 'bontang', role: 'team', office: '*' })
    const { code } = await complain(office, 'rahasia', { secret: true, topic: 'officer' })
    const rahmi = await office.signedIn('rahmi')
    const notices = await rahmi.get(`${city}/pemberitahuan`)
    expect(notices.text).toContain('Tetapkan siapa yang menerima keluhan rahasia')
    expect(notices.text).toContain(`href="${city}/aturan"`)
    expect((await rahmi.post(`${city}/aturan/penjaga`, { petugas: 'nobody' })).status).toBe(422)
    expect((await rahmi.post(`${city}/aturan/penjaga`, { petugas: idaId })).status).toBe(303)
    const ida = await office.signedIn('ida')
    expect((await ida.get(`${city}/keluhan/${code}`)).status).toBe(200)
    expect((await rahmi.get(`${city}/keluhan/${code}`)).status).toBe(404)
    expect((await rahmi.get(`${city}/pemberitahuan`)).text).not.toContain('Tetapkan siapa')
  })
})
