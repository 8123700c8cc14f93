import { describe, expect, it } from 'vitest'
import { databases } from '../store/databases.ts'
import { openOffice } from './office.ts'
import { applicant } from './seed.ts'
import { complain } from './reported.ts'

const city = '/panel/bontang'

describe.each(databases)('the audit on the panel, on $name', ({ newHouse }) => {
  it('names cases by their code, staff by their login, and leads where the reader may look', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    await office.hire('wati', { city: 'bontang', role: 'supervisor', office: 'elsewhere' })
    const made = await applicant(office.store, office.world, 'bontang')
    const secret = await complain(office, 'rahasia', { secret: true, topic: 'money-asked' })
    const rahmi = await office.signedIn('rahmi')
    await rahmi.get(`${city}/permohonan/${made.code}`)
    await rahmi.get(`${city}/permohonan/${made.code}/berkas/${made.photo.id}`)
    const { text } = await rahmi.get(`${city}/jejak`)
    const page = `href="${city}/permohonan/${made.code}"`
    for (const shown of [
      `<a ${page}>${made.code}</a>`,
      `<a ${page}>berkas ${made.code}</a>`,
      `<a href="${city}/percakapan/${made.chatId}">percakapan lewat Halaman web</a>`,
      `<a href="${city}/petugas">Contoh Wati (wati)</a>`,
    ])
      expect(text).toContain(shown)
    expect(text).not.toContain(secret.code)
    expect(text.replaceAll(/(href|title|value)="[^"]*"/g, '')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)

    const other = await (await office.signedIn('wati')).get(`${city}/jejak`)
    expect(other.text).toContain('Contoh Rahmi (rahmi)')
    expect(other.text).not.toContain(made.code)
    expect(other.text).toContain(`kasus …${made.caseId.slice(-6)}`)
  })

  it('leads nobody from what a keeper looked at to the chat of who complained', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('rahmi', { city: 'bontang', role: 'administrator', office: '*' })
    await office.hire('ida', { city: 'bontang', role: 'head', office: '*' })
    const open = await applicant(office.store, office.world, 'bontang')
    const secret = await complain(office, 'rahasia', { secret: true, topic: 'money-asked' })
    const ida = await office.signedIn('ida')
    for (let n = 0; n < 2; n++) expect((await ida.get(`${city}/keluhan/${secret.code}`)).status).toBe(200)
    await ida.get(`${city}/keluhan/${secret.code}/pesan/1/berkas`)
    const rahmi = await office.signedIn('rahmi')
    await rahmi.get(`${city}/permohonan/${open.code}`)
    const { text } = await rahmi.get(`${city}/jejak`)
    expect(text).toContain(open.chatId)
    for (const hidden of [secret.chatId, secret.caseId, secret.photo, secret.code])
      expect(text).not.toContain(hidden)
    expect(text.match(/Melihat kasus/g)).toHaveLength(1)
  })
})
