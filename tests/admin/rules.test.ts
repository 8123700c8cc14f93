import { request } from 'node:http'
import { beforeEach, describe, expect, it } from 'vitest'
import { settledCity } from '../../core/cases/settledCity.ts'
import { clipKey } from '../../core/cities/clip.ts'
import { dayOf } from '../../core/law/day.ts'
import { auditTrail } from '../../core/store/auditTrail.ts'
import { holidaysBetween } from '../../core/store/holidays.ts'
import { systemScope } from '../../core/store/scope.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { databases } from '../store/databases.ts'
import { openOffice, type Office, type Visit } from './office.ts'

const rules = '/panel/bontang/aturan'
const answers = '/panel/bontang/jawaban'

describe.each(databases)('rules and answers of a city, on $name', ({ newHouse }) => {
  let office: Office
  let rahmi: Visit

  const settled = (city = 'bontang') => office.store.read((tx) => settledCity(tx, city))
  const trail = async () => {
    const lines = await office.store.read((tx) => auditTrail(tx, systemScope('bontang'), {}, 50))
    return lines.map(({ action, actorName, detail }) => ({ action, actorName, detail }))
  }

  beforeEach(async () => {
    office = await openOffice(await newHouse())
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    rahmi = await office.signedIn('rahmi')
  })

  it('says whether the office works on joint leave, what moved, and what it was before', async () => {
    expect((await rahmi.get(rules)).text).toContain('libur pada cuti bersama: hari itu tidak dihitung')
    const { to } = await rahmi.post(`${rules}/cuti-bersama`, { masuk: 'ya' })
    const { text } = await rahmi.get(to ?? '')
    expect(text).toContain('Tidak ada batas yang bergeser.')
    expect(text).toContain('masuk pada cuti bersama: hari itu dihitung')
    await rahmi.post(`${rules}/cuti-bersama`, { masuk: 'tidak' })
    const saved = (await trail()).filter(({ action }) => action === 'save-setting')
    expect(saved.map(({ detail }) => detail)).toEqual([
      { was: true, to: false },
      { was: null, to: true },
    ])
    expect((await rahmi.get('/panel/bontang/jejak')).text).toMatch(/joint-leave-worked [^<]*was: true/)
  })

  it('takes a new minimum wage with its source, says who entered it, and takes it back', async () => {
    const wage = { tahun: '2027', nilai: '3.999.480,50', sumber: 'Keputusan Gubernur contoh' }
    expect((await rahmi.post(`${rules}/upah`, wage)).to).toBe(`${rules}?kabar=aturan-disimpan`)
    expect((await settled()).minimumWage.on(dayOf('2027-05-01'))).toBe(3_999_480.5)
    expect((await rahmi.get(rules)).text).toContain('Rp3.999.480,50')
    expect(await trail()).toContainEqual({
      action: 'rules.minimum-wage',
      actorName: 'Contoh Rahmi',
      detail: { year: 2027, amount: 3_999_480.5, source: 'Keputusan Gubernur contoh' },
    })
    expect((await rahmi.get('/panel/bontang/jejak')).text).toContain('year: 2027, amount: 3999480.5')
    expect((await rahmi.post(`${rules}/upah/2027-01-01/penghapusan`, {})).status).toBe(303)
    expect((await settled()).minimumWage.find(dayOf('2027-05-01'))).toBeUndefined()
    for (const odd of [
      { ...wage, nilai: 'banyak' },
      { ...wage, tahun: '27' },
      { ...wage, sumber: ' ' },
    ]) {
      const refused = await rahmi.post(`${rules}/upah`, odd)
      expect([refused.status, refused.text.includes('told bad')]).toEqual([422, true])
    }
  })

  it('keeps what two enter at once', async () => {
    await office.hire('tuti', { city: 'bontang', role: 'head', office: '*' })
    const tuti = await office.signedIn('tuti')
    const sent = [rahmi, tuti].map((visit, n) =>
      visit.post(`${rules}/upah`, { tahun: `203${n}`, nilai: '4000000', sumber: 'contoh' }),
    )
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([303, 303])
    const city = await settled()
    for (const year of [2030, 2031]) expect(city.minimumWage.on(dayOf(`${year}-02-01`))).toBe(4_000_000)
    await rahmi.post(`${rules}/kantor`, { 'kantor-labour': 'Disnaker Contoh' })
    expect((await rahmi.get(rules)).text).toContain('value="Disnaker Contoh"')
  })

  it('takes a day off of the office and its name for an office, and refuses a day that is none', async () => {
    const day = { tanggal: '07-12-2026', nama: 'Hari jadi contoh', dasar: 'SE contoh' }
    expect((await rahmi.post(`${rules}/libur`, day)).to).toBe(`${rules}?kabar=libur-disimpan&bergeser=0`)
    const kept = () => office.store.read((tx) => holidaysBetween(tx, 'bontang', '2026-01-01', '2026-12-31'))
    expect(await kept()).toEqual([{ onDay: '2026-12-07', name: 'Hari jadi contoh', source: 'SE contoh' }])
    expect((await rahmi.get(rules)).text).toContain('Senin, 7 Desember 2026')
    expect((await rahmi.post(`${rules}/libur`, { ...day, tanggal: '31-02-2026' })).status).toBe(422)
    await rahmi.post(`${rules}/libur/2026-12-07/penghapusan`, {})
    expect(await kept()).toEqual([])
  })

  it('takes Magelang’s decision on jobs, and no other city’s', async () => {
    await office.hire('wulan', { city: 'magelang', role: 'head', office: '*' })
    const wulan = await office.signedIn('wulan')
    const jobs = {
      nomor: 'Keputusan contoh 1/2027',
      mulai: '15-01-2027',
      daftar: 'Nelayan kecil; nelayan, tukang mancing\n\nPedagang keliling',
    }
    expect((await wulan.post('/panel/magelang/aturan/pekerjaan', jobs)).status).toBe(303)
    const after = (await settled('magelang')).regulations.at(-1)
    expect(after?.inForceFrom).toBe('2027-01-15')
    expect(after?.occupations).toMatchObject([
      { wording: 'Nelayan kecil', everyday: 'nelayan', synonyms: ['tukang mancing'] },
      { wording: 'Pedagang keliling', everyday: 'Pedagang keliling' },
    ])
    expect((await wulan.get('/panel/magelang/aturan')).text).toContain(
      'Nelayan kecil; nelayan, tukang mancing',
    )
    expect((await rahmi.get(rules)).text).not.toContain('Keputusan tentang pekerjaan')
    expect((await rahmi.post(`${rules}/pekerjaan`, jobs)).status).toBe(422)
  })

  it('lets the office answer in its own words, if they are short and plain', async () => {
    const words = 'Layanan ini gratis. Kami tidak meminta uang.'
    const say = async () => (await settled()).answer('genuine', dayOf('2026-11-20'))
    const before = await say()
    expect((await rahmi.post(`${answers}/genuine`, { teks: words })).to).toContain('kabar=jawaban-disimpan')
    expect(await say()).toBe(words)
    const long = Array.from({ length: 21 }, () => 'kata').join(' ')
    for (const odd of [long, 'a '.repeat(200), '   ']) {
      const refused = await rahmi.post(`${answers}/genuine`, { teks: odd })
      expect([refused.status, await say()]).toEqual([422, words])
    }
    expect((await rahmi.post(`${answers}/__proto__`, { teks: words })).status).toBe(404)
    await rahmi.post(`${answers}/genuine/pengembalian`, {})
    expect(await say()).toBe(before)
    expect(await trail()).toContainEqual({
      action: 'rules.answer',
      actorName: 'Contoh Rahmi',
      detail: { topic: 'genuine', text: words },
    })
  })

  it('keeps a recording of a fixed sentence, plays it, and takes nothing that is no recording', async () => {
    const { answer } = await settled()
    const key = clipKey(answer('genuine', dayOf('2026-07-06')))
    const clip = `/panel/bontang/suara/${key}`
    const send = (bytes: Uint8Array<ArrayBuffer>) => {
      const form = new FormData()
      form.append('rekaman', new Blob([bytes]), 'suara.ogg')
      return fetch(`${office.url}${clip}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: rahmi.cookie, origin: office.url },
        body: form,
      })
    }
    const voice = await readFile(join(import.meta.dirname, '../flows/media/suara.ogg'))
    expect((await send(new Uint8Array(voice))).headers.get('location')).toContain('kabar=klip-disimpan')
    const page = await rahmi.get('/panel/bontang/suara')
    expect(page.text).toContain(`src="${clip}"`)
    expect(page.text).toContain('Kirim foto KTP Bontang')
    expect((await rahmi.get(answers)).text).toContain('Dengarkan rekamannya')
    const played = await rahmi.get(clip)
    expect([played.status, played.headers.get('content-type')]).toEqual([200, 'audio/ogg'])
    expect((await send(new TextEncoder().encode('bukan suara'))).status).toBe(422)
    expect((await send(new Uint8Array())).status).toBe(422)
    expect((await rahmi.post(clip, {})).status).toBe(422)
    expect((await rahmi.post('/panel/bontang/suara/constructor', {})).status).toBe(404)
    await rahmi.post(`${clip}/penghapusan`, {})
    expect((await rahmi.get(clip)).status).toBe(404)
  })

  it('takes two recordings at a time, the next once one is done or gone', async () => {
    const { answer } = await settled()
    const path = `/panel/bontang/suara/${clipKey(answer('genuine', dayOf('2026-07-06')))}`
    const head = '--x\r\nContent-Disposition: form-data; name="rekaman"; filename="a.ogg"\r\n\r\n'
    const begin = () => {
      const headers = {
        cookie: rahmi.cookie,
        origin: office.url,
        'content-type': 'multipart/form-data; boundary=x',
      }
      const sent = request(`${office.url}${path}`, { method: 'POST', headers })
      const answered = new Promise<number>((resolve) => {
        sent.on('response', (response) => resolve(response.resume().statusCode ?? 0))
        sent.on('error', () => resolve(-1))
      })
      sent.write(`${head}bukan suara`)
      return { sent, answered }
    }
    const [one, two] = [begin(), begin()]
    // The third must not overtake them on its way in.
    await delay(600)
    const three = begin()
    three.sent.end('\r\n--x--\r\n')
    expect(await Promise.race([three.answered, delay(300, 'waits')])).toBe('waits')
    one.sent.destroy()
    expect(await three.answered).toBe(422)
    two.sent.end('\r\n--x--\r\n')
    expect(await two.answered).toBe(422)
  })

  it('is for the head of office and administrators', async () => {
    const sari = await office.signedIn('sari')
    for (const path of [rules, answers, '/panel/bontang/suara'])
      expect([path, (await sari.get(path)).status]).toEqual([path, 404])
    const wage = { tahun: '2027', nilai: '3999480', sumber: 'contoh' }
    expect((await sari.post(`${rules}/upah`, wage)).status).toBe(404)
    expect((await rahmi.post('/panel/magelang/aturan/upah', wage)).status).toBe(404)
  })
})
