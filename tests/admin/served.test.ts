import { beforeEach, describe, expect, it } from 'vitest'
import { nameKeeper } from '../../core/cases/complaint/keeper.ts'
import { auditTrail } from '../../core/store/auditTrail.ts'
import { lastMessages } from '../../core/store/messages.ts'
import { notify } from '../../core/store/notices.ts'
import { openChat, saveChats } from '../../core/store/chats.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import { databases } from '../store/databases.ts'
import { hiddenIn, openOffice, type Office, type Visit } from './office.ts'
import { askOwnData, complain, deceased, reportAccident, reportDeath, sendDocument } from './served.ts'

const city = '/panel/bontang'
const day = 86_400_000

describe.each(databases)(
  'complaints, deaths, accidents and requests on the panel, on $name',
  ({ newHouse }) => {
    let office: Office
    let sari: Visit

    beforeEach(async () => {
      office = await openOffice(await newHouse())
      await office.hire('sari', { city: 'bontang', role: 'officer', office: 'labour' })
      sari = await office.signedIn('sari')
    })

    const told = (chatId: string) =>
      office.store.read(async (tx) => {
        const thread = await lastMessages(tx, systemScope('bontang'), chatId, 100)
        return thread.flatMap((one) => (one.direction === 'out' ? [one.reply.text] : []))
      })
    /** Takes a step with the form as it stands on the page. */
    const step = async (visit: Visit, path: string, noun: string, more: Record<string, string> = {}) => {
      const { versi = '' } = hiddenIn((await visit.get(path)).text, `${path}/${noun}`)
      return visit.post(`${path}/${noun}`, { versi, ...more })
    }

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

    it('shows a reminder that came on several days once', async () => {
      const { caseId } = await complain(office, 'a')
      for (const mark of ['1/2026-11-27', '1/2026-11-30', '1/2026-12-01']) {
        office.world.moveBy(day)
        const late = { kind: 'late', caseId, mark, to: { role: 'officer' }, office: 'labour' } as const
        await office.store.write((tx) => notify(tx, systemScope('bontang'), [late]))
      }
      sari = await office.signedIn('sari')
      const { text } = await sari.get(`${city}/pemberitahuan`)
      expect(text.split('Lewat batas, belum ditindaklanjuti')).toHaveLength(2)
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
      expect((await told(chatId)).join('\n')).toContain('bisa diambil Senin')
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
      expect((await told(chatId)).join('\n')).toContain('tiga kali ke kantor')
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
      await reportDeath(office, 'c', { deceased: { name: 'Contoh Lain' }, diedOn: null })
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
      expect((await told(chatId)).at(-1)).toContain('ajukan ke BPJS')
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
      expect((await step(bayu, path, 'penerimaan')).status).toBe(303)
      expect((await told(accident.chatId)).join('\n')).toContain('sudah ditangani BPJS')
      expect((await step(bayu, path, 'penyelesaian', { catatan: 'Sembuh' })).status).toBe(303)

      const request = await askOwnData(office, 'b')
      const asked = `${city}/permintaan-data/${request.code}`
      expect((await sari.get(asked)).text).toContain('Menghapus data saya')
      expect((await step(sari, asked, 'penolakan', { catatan: 'Klaim masih berjalan.' })).status).toBe(303)
      expect((await told(request.chatId)).join('\n')).toContain('Klaim masih berjalan.')
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
      const lines = await told(chatId)
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
  },
)
