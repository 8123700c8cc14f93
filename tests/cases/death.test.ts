import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { addDocument, documentsWanted } from '../../core/cases/death/addDocument.ts'
import type { DeathFacts } from '../../core/cases/death/death.ts'
import { moveDeath, recogniseFamily } from '../../core/cases/death/moveDeath.ts'
import { addDeathFacts, openDeathReport } from '../../core/cases/death/report.ts'
import { myCases } from '../../core/cases/myCases.ts'
import { NotHere, Refusal } from '../../core/cases/refusal.ts'
import { courseList } from '../../core/cases/courseList.ts'
import { rows } from '../../core/store/sql.ts'
import type { Scope } from '../../core/store/scope.ts'
import { databases } from '../store/databases.ts'
import { fisherman } from './counter.ts'
import { openServing, refusalOf } from './serving.ts'

const nik = fisherman.applicant.nik
const widow: DeathFacts = {
  deceased: { name: 'Alm. Contoh Baharuddin', nik },
  died: { on: '2026-07-04' },
  event: 'illness',
  illnessFromWork: false,
  reporter: { name: 'Contoh Aminah', relation: 'istri', phone: '+6281200000002' },
}

type Serving = Awaited<ReturnType<typeof openServing>>

const reporting = ({ store, person, officePage }: Serving) => ({
  report: (chatId: string, facts: DeathFacts = widow) =>
    store.write((tx) => openDeathReport(tx, person, { ...facts, chatId })),
  add: (chatId: string, caseId: string, facts: DeathFacts) =>
    store.write((tx) => addDeathFacts(tx, person, { ...facts, caseId, chatId })),
  move: async (scope: Scope, code: string, action: string, note = '') => {
    const { caseId, version } = await officePage(scope, code)
    const reason = action === 'close' ? ('not-member' as const) : undefined
    return store.write((tx) =>
      moveDeath(tx, scope, { caseId, version, action, note, ...(reason && { reason }) }),
    )
  },
  recognise: async (scope: Scope, code: string) => {
    const { caseId, version } = await officePage(scope, code)
    return store.write((tx) => recogniseFamily(tx, scope, { caseId, version }))
  },
})

describe.each(databases)('a death on $name', ({ newHouse }) => {
  it.each(['bontang', 'balikpapan', 'magelang'])('%s: from the first word until it is paid', async (city) => {
    const serving = await openServing(await newHouse(), city)
    const { chat, file, person, said, officePage, staff, store, told } = serving
    const { report, add, move, recognise } = reporting(serving)
    const mine = await chat('a')
    const officer = await staff('Petugas', 'officer')
    const partner = await staff('BPJS', 'partner')
    const first = await report(mine, { deceased: { name: 'Contoh Baharuddin' } })
    expect(first).toMatchObject({
      repeated: false,
      programme: 'officer',
      next: { words: 'Petugas menghubungi Anda', on: '2026-07-07' },
    })
    expect(await told(officer)).toEqual(
      expect.arrayContaining(['07-06T02:00 opened', '07-06T02:00 ask-registry']),
    )
    expect(await told(partner)).toEqual(['07-06T02:00 opened-partner'])
    const known = await add(mine, first.caseId, widow)
    expect(known).toMatchObject({ programme: 'JKM', code: first.code })
    expect(known.wanted.map(({ key }) => key)).toEqual([
      'member-card',
      'member-id',
      'heir-id',
      'death-certificate',
      'family-card',
      'heir-letter',
      'marriage-book',
    ])
    const paper = await file('document')
    const added = await store.write((tx) =>
      addDocument(tx, person, { caseId: first.caseId, chatId: mine, label: 'family-card', file: paper }),
    )
    expect(added).toMatchObject({ taken: true, poor: null })
    expect(added.wanted.map(({ key }) => key)).not.toContain('family-card')

    await recognise(officer, first.code)
    await move(officer, first.code, 'check', 'Dukcapil: meninggal 4 Juli 2026')
    await move(officer, first.code, 'ask-documents')
    await move(officer, first.code, 'submit')
    expect((await officePage(officer, first.code)).dueOn).toBe('2026-07-09')
    expect(await store.read((tx) => myCases(tx, person, mine))).toMatchObject([
      {
        code: first.code,
        state: 'submitted',
        next: {
          words: 'BPJS memutuskan, lalu membayar kalau disetujui.',
          when: 'Paling lambat Kamis, 9 Juli 2026.',
        },
      },
    ])
    await move(partner, first.code, 'return', 'Akta kematian belum ada.')
    await move(officer, first.code, 'submit')
    await move(partner, first.code, 'pay', 'Dibayar 8 Juli 2026')
    expect(await told(officer)).toEqual([])
    expect((await said(mine)).map((text) => text.replaceAll(first.code, 'M…'))).toMatchInlineSnapshot(`
      [
        "Nomor *M…*. Kami bantu mengurus santunannya. Kirim dokumennya satu per satu di sini, tidak harus sekaligus.",
        "Nomor *M…*. Dokumennya sudah kami ajukan ke BPJS Ketenagakerjaan. Keputusannya ada di BPJS.",
        "Nomor *M…*. BPJS meminta dokumen tambahan.
      Catatan: Akta kematian belum ada.",
        "Nomor *M…*. Dokumennya sudah kami ajukan ke BPJS Ketenagakerjaan. Keputusannya ada di BPJS.",
        "Nomor *M…*. BPJS Ketenagakerjaan menyampaikan bahwa santunannya sudah dibayarkan. Kami turut mendoakan keluarga.
      Catatan: Dibayar 8 Juli 2026",
      ]
    `)
  })

  it('a stranger reads the same for a member, for somebody unknown, and whoever reported before', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, apply, person, said, staff, store } = serving
    const { report, move, recognise } = reporting(serving)
    await apply(await chat('member'))
    const officer = await staff('Petugas', 'officer')
    const family = await chat('family')
    const ofFamily = await report(family)
    await recognise(officer, ofFamily.code)
    const stranger = await chat('stranger')
    const ofMember = await report(stranger, { ...widow, reporter: { name: 'Contoh Tetangga' } })
    const nobody = await chat('nobody')
    const unknown = { deceased: { name: 'Contoh Baharuddin', nik: '6474021708990000' } }
    const ofUnknown = await report(nobody, { ...widow, ...unknown })
    const plain = ({ code, caseId, ...rest }: typeof ofMember) => [code.length, caseId.length, rest]
    expect(plain(ofMember)).toEqual(plain(ofUnknown))
    const words = async (chatId: string) =>
      (await store.read((tx) => myCases(tx, person, chatId))).map((own) => ({ ...own, code: '', caseId: '' }))
    expect(await words(stranger)).toEqual(await words(nobody))
    await move(officer, ofFamily.code, 'check', 'benar')
    await move(officer, ofFamily.code, 'submit')
    await move(officer, ofFamily.code, 'pay', 'Dibayar')
    await move(officer, ofUnknown.code, 'check', 'tidak ada')
    await move(officer, ofUnknown.code, 'close', 'Bukan peserta')
    expect(await words(stranger)).toEqual(await words(nobody))
    expect((await said(stranger)).map((text) => text.replace(ofMember.code, 'M…'))).toEqual(
      (await said(nobody)).map((text) => text.replace(ofUnknown.code, 'M…')),
    )
    const unsaid = /bayar|peserta|BPJS/
    expect((await said(stranger)).join()).not.toMatch(unsaid)
    expect((await said(nobody)).join()).not.toMatch(unsaid)
    expect((await said(family)).join()).toContain('dibayarkan')
  })

  it('two reports of one death are one case for the office, by NIK or by name and day, also when told later', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, officePage, staff, store, told } = serving
    const { report, add } = reporting(serving)
    const officer = await staff('Petugas', 'officer')
    const [wife, son, neighbour, other] = [await chat('a'), await chat('b'), await chat('c'), await chat('d')]
    const first = await report(wife)
    const byNik = await report(son, { deceased: { nik } })
    const byName = await report(neighbour, { deceased: { name: 'Bpk. CONTOH  Baharuddin' } })
    const apart = await report(other, { deceased: { name: 'Contoh Baharuddin' }, died: { on: '2026-06-01' } })
    const list = () => store.read((tx) => courseList(tx, officer, { kind: 'claim' }))
    expect((await list()).total).toBe(3)
    // A day that is only rough joins nobody: two who are told of alike may have died weeks apart.
    await add(neighbour, byName.caseId, { died: { on: '2026-07-04', about: 'week' } })
    expect((await list()).total).toBe(3)
    await add(neighbour, byName.caseId, { died: { on: '2026-07-04' } })
    const { items, total } = await list()
    expect(total).toBe(2)
    expect(items.map(({ code }) => code).toSorted()).toEqual([first.code, apart.code].toSorted())
    const page = await officePage(officer, first.code)
    expect(page.joined.map(({ code }) => code)).toEqual([byNik.code, byName.code])
    expect((await told(officer)).filter((line) => line.endsWith('report-joined'))).toHaveLength(2)
    const again = await report(wife, { deceased: { nik } })
    expect(again).toMatchObject({ code: first.code, repeated: true })
    expect(new Set([first.code, byNik.code, byName.code, apart.code]).size).toBe(4)
  })

  it.each([
    ['by name and day', { ...widow, deceased: { name: 'Contoh Baharuddin' } }],
    ['by NIK', widow],
  ])('two reports of it at once meet in one case: %s', async (_, facts) => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { apply, chat, person, officePage, staff, store } = serving
    // known before: no new row makes the second wait for the first
    await apply(await chat('x'))
    const officer = await staff('Petugas', 'officer')
    const [mine, yours] = [await chat('a'), await chat('b')]
    const tell = (chatId: string, then: () => Promise<unknown>) =>
      store.write(async (tx) => {
        const told = await openDeathReport(tx, person, { ...facts, chatId })
        await then()
        return told
      })
    let begun = () => {}
    const open = new Promise<void>((resolve) => void (begun = resolve))
    const first = tell(mine, () => {
      begun()
      return delay(200)
    })
    await open
    const second = await tell(yours, async () => undefined)
    const main = await officePage(officer, (await first).code)
    expect(main.joined.map(({ code }) => code)).toEqual([second.code])
  })

  it('never asks a child for papers: the officer calls the grown-up; who writes there later is reminded', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, said, staff, told, until } = serving
    const { report, add } = reporting(serving)
    const mine = await chat('a')
    const officer = await staff('Petugas', 'officer')
    const { caseId } = await report(mine, { ...widow, reporter: { relation: 'anak', child: true } })
    await until('2026-07-12T10:00:00Z')
    expect(await said(mine)).toEqual([])
    expect((await told(officer)).join()).toContain('opened')
    await add(mine, caseId, { reporter: { relation: 'istri', child: false } })
    await until('2026-07-13T10:00:00Z')
    expect(await said(mine)).toHaveLength(1)
  })

  it('reminds the family after 3, 7 and 14 days, then an officer; who stands still reaches the supervisor and the head', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, said, staff, told, until } = serving
    const { report } = reporting(serving)
    const mine = await chat('a')
    const officer = await staff('Petugas', 'officer')
    const supervisor = await staff('Pengawas', 'supervisor')
    const head = await staff('Kepala', 'head')
    const { code } = await report(mine)
    const days: string[] = []
    for (const on of ['07-08', '07-09', '07-10', '07-13', '07-14', '07-20', '07-22', '08-20']) {
      await until(`2026-${on}T10:00:00Z`)
      days.push(`${on}: ${(await said(mine)).length}`)
    }
    expect(days).toEqual([
      '07-08: 0',
      '07-09: 1',
      '07-10: 1',
      '07-13: 2',
      '07-14: 2',
      '07-20: 3',
      '07-22: 3',
      '08-20: 3',
    ])
    expect((await said(mine))[0]).toBe(
      `Untuk laporan *${code}*, masih ada 6 dokumen yang belum kami terima.\nMulai dari satu dulu: Kartu peserta, boleh nomornya saja. Yang lain boleh menyusul.\nBila sulit, ketik *petugas*. Kami bantu.`,
    )
    expect((await told(officer)).map((line) => line.split(' ').toReversed().join(' '))).toEqual([
      'opened 07-06T02:00',
      'ask-registry 07-06T02:00',
      'due 07-07T00:00',
      'family-silent 07-21T00:00',
    ])
    expect(await told(supervisor)).toEqual(['07-08T00:00 overdue'])
    // given each week, and the newest read for all
    expect(await told(head)).toEqual(['08-19T00:00 stuck'])
    const weekly = `select at from notices where kind = 'stuck' order by at`
    const given = await serving.store.read((tx) => rows<{ at: number }>(tx, weekly))
    expect(given.map(({ at }) => new Date(at).toISOString().slice(5, 10))).toEqual([
      '07-15',
      '07-22',
      '07-29',
      '08-05',
      '08-12',
      '08-19',
    ])
  })

  it('a photo that nobody can read is asked for once more, and then taken as it is', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, file, person, store } = serving
    const { report } = reporting(serving)
    const mine = await chat('a')
    const { caseId } = await report(mine)
    const photo = { ...(await file('image')), width: 1200, height: 900 }
    const send = (light: number, width: number, label = 'member-id') =>
      store.write((tx) =>
        addDocument(tx, person, { caseId, chatId: mine, label, file: { ...photo, light, width } }),
      )
    expect(await send(44, 1200)).toMatchObject({ taken: false, poor: 'dark' })
    expect(await send(20, 1200)).toMatchObject({ taken: true, poor: 'dark' })
    expect(await send(120, 499, 'heir-id')).toMatchObject({ taken: false, poor: 'small' })
    expect(await send(120, 500, 'heir-id')).toMatchObject({ taken: true, poor: null })
    const { wanted, given } = await store.read((tx) => documentsWanted(tx, person, { caseId, chatId: mine }))
    expect(given.map(({ key }) => key)).toEqual(['member-id', 'heir-id'])
    expect(wanted.map(({ key }) => key)).not.toContain('bank-book')
  })

  it('missing at sea: an officer and a supervisor at once, and no death certificate is asked for', async () => {
    const serving = await openServing(await newHouse(), 'balikpapan')
    const { chat, said, staff, told, until } = serving
    const { report } = reporting(serving)
    const mine = await chat('a')
    const view = await report(mine, {
      deceased: { name: 'Contoh Rahman' },
      event: 'missing-at-sea',
      died: null,
    })
    expect(view).toMatchObject({ missingAtSea: true, programme: 'officer' })
    expect(view.wanted.map(({ key }) => key)).toEqual([
      'missing-report',
      'witness',
      'member-id',
      'family-card',
      'heir-id',
    ])
    expect(await told(await staff('Petugas', 'officer'))).toContain('07-06T02:00 missing-at-sea')
    expect(await told(await staff('Pengawas', 'supervisor'))).toEqual([
      '07-06T02:00 missing-at-sea-supervisor',
    ])
    await until('2026-07-25T02:00:00Z')
    expect(await said(mine)).toEqual([])
  })

  it('is closed only with a reason, by those who may, and belongs to its chat', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { auditLines, chat, person, officePage, staff, store } = serving
    const { report, move } = reporting(serving)
    const mine = await chat('a')
    const { code, caseId } = await report(mine)
    const officer = await staff('Petugas', 'officer')
    const { version } = await officePage(officer, code)
    const close = store.write((tx) => moveDeath(tx, officer, { caseId, version, action: 'close', note: 'x' }))
    expect(await refusalOf(close)).toMatchObject({ sentence: 'Pilih dulu alasan menutupnya.' })
    expect(await refusalOf(move(officer, code, 'pay', 'x'))).toBeInstanceOf(Refusal)
    expect(await refusalOf(move(await staff('Tim', 'team'), code, 'check', 'x'))).toBeInstanceOf(Refusal)
    const stranger = await chat('b')
    const facts = store.write((tx) => addDeathFacts(tx, person, { ...widow, caseId, chatId: stranger }))
    expect(await refusalOf(facts)).toBeInstanceOf(NotHere)
    await move(officer, code, 'close', 'Tidak terdaftar')
    expect((await officePage(officer, code)).record.closed).toEqual({
      reason: 'not-member',
      note: 'Tidak terdaftar',
    })
    const lines = (await auditLines()).map(({ line }) => line).join('\n')
    expect(lines).not.toMatch(/Contoh|64740217|0812000|2026-07-04|Aminah/)
  })
})
