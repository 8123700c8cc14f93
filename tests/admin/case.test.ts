import { describe, expect, it } from 'vitest'
import { databases } from '../store/databases.ts'
import { openOffice } from './office.ts'
import { applicant } from './seed.ts'

describe.each(databases.slice(0, 1))('a case on the panel, on $name', ({ newHouse }) => {
  it('shows', async () => {
    const office = await openOffice(await newHouse())
    await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    const { code } = await applicant(office.store, office.world, 'bontang')
    const sari = await office.signedIn('sari')
    const list = await sari.get('/panel/bontang/permohonan')
    expect(list.status).toBe(200)
    const page = await sari.get(`/panel/bontang/permohonan/${code}`)
    expect(page.status).toBe(200)
    console.log(page.text.length, office.logged.slice(0, 3))
  })
})
