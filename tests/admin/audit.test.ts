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
})
