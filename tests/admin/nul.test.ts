import { describe, expect, it } from 'vitest'
import { databases } from '../store/databases.ts'
import { openOffice } from './office.ts'

describe.each(databases)('a NUL, which PostgreSQL takes for no text, on $name', ({ newHouse }) => {
  it('is met in addresses and forms of whoever sends it, and is no fault of ours', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', { city: 'bontang', role: 'administrator', office: '*' })
    const sari = await office.signedIn('sari')
    const pages = ['permohonan?keadaan=%00', 'keluhan?cari=a%00', 'percakapan/%00', 'permohonan/D1%00']
    for (const page of pages)
      expect([page, (await sari.get(`/panel/bontang/${page}`)).status]).toEqual([page, 400])
    expect((await office.visit().get('/panel/undangan/a%00/b')).status).toBe(400)
    const forms: Record<string, Record<string, string | readonly string[]>> = {
      '/panel/sesi': { login: 'sari\0', password: 'x' },
      '/panel/sesi/kode': { login: 'sari', step: '\0', kode: '1' },
      '/panel/bontang/jawaban/join': { teks: 'a\0b' },
      '/panel/bontang/aturan/kantor': { 'kantor.\0': 'x' },
      '/panel/bontang/pemberitahuan/dilihat': { kabar: ['a', 'b\0'] },
    }
    for (const [path, form] of Object.entries(forms))
      expect([path, (await sari.post(path, form)).status]).toEqual([path, 400])
    expect(office.logged.join('\n')).not.toContain('a page of the panel failed')
  })
})
