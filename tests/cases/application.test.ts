import { Refusal } from '../../core/cases/refusal.ts'
import { describe, expect, it } from 'vitest'
import { caseList } from '../../core/cases/caseList.ts'
import { casePage } from '../../core/cases/casePage.ts'
import { correctApplication, withdraw } from '../../core/cases/application.ts'
import { myCases } from '../../core/cases/myCases.ts'
import { citySettingsKey } from '../../core/store/chatRow.ts'
import { writeDown } from '../../core/cases/writeDown.ts'
import { rows } from '../../core/store/sql.ts'
import { saveSetting } from '../../core/store/settings.ts'
import { systemScope } from '../../core/store/scope.ts'
import { databases } from '../store/databases.ts'
import { fisherman, openCounter } from './counter.ts'

describe.each(databases)('an application on $name', ({ newHouse }) => {
  it('freezes the decision with its clauses, the regulation and the reading of it', async () => {
    const { apply, chat, page, staff } = await openCounter(await newHouse(), 'bontang')
    const facts = { ...fisherman.facts, bornOn: '1955-01-01', monthlyIncome: 9_000_000 }
    const { code, decision } = await apply(await chat('a'), { facts })
    expect(decision).toMatchObject({ eligible: false, regulation: 'bontang/perwali-23-2023' })
    const found = await page(await staff('Petugas', 'officer'), code)
    expect(found.decision).toEqual(decision)
    expect(found.verdict).toBe('ineligible')
    expect(found.decidedOn).toBe('2026-07-06')
    expect(found.regulation.version).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(found.clauses.slice(0, 2).map(({ key }) => key)).toEqual(['age', 'income'])
  })

  it('twice from the same chat it is one case; from another chat a second one, and only the panel knows', async () => {
    const { apply, chat, page, staff } = await openCounter(await newHouse(), 'bontang')
    const mine = await chat('a')
    const first = await apply(mine)
    const again = await apply(mine, { answers: { job: 'petani' } })
    expect(again).toMatchObject({ code: first.code, caseId: first.caseId, joined: true })
    for (let n = 0; n < 4; n++) await apply(mine, { answers: { job: 'petani' } })
    await expect(apply(mine)).rejects.toThrow(Refusal)
    const elsewhere = await apply(await chat('b'))
    expect(elsewhere).toMatchObject({ joined: false })
    expect(elsewhere.code).not.toBe(first.code)
    const officer = await staff('Petugas', 'officer')
    const warned = async (code: string) =>
      (await page(officer, code)).warnings.filter(({ key }) => key === 'same-nik').map(({ text }) => text)
    expect(await warned(first.code)).toEqual([
      `NIK sama: ada kasus lain yang masih terbuka (${elsewhere.code}).`,
    ])
    expect(await warned(elsewhere.code)).toEqual([
      `NIK sama: ada kasus lain yang masih terbuka (${first.code}).`,
    ])
    expect((await page(officer, first.code)).history.at(-1)).toMatchObject({
      action: 'repeated',
      repeated: { job: 'petani' },
    })
  })

  it('lies sealed: neither name, NIK, phone nor an answer stands in any table', async () => {
    const { apply, chat, store } = await openCounter(await newHouse(), 'bontang')
    await apply(await chat('a'))
    const everything = await store.read(async (tx) => {
      const tables = ['people', 'cases', 'case_events', 'case_files', 'audit', 'chats']
      const found = []
      for (const table of tables) found.push(await rows(tx, `select * from ${table}`))
      return found
    })
    expect(JSON.stringify(everything)).not.toMatch(/Contoh|6474021708850000|62812|nelayan|Aminah/)
  })

  it('spoken: the officer writes it down beside the recording, and it is decided again', async () => {
    const { apply, chat, file, page, staff, store } = await openCounter(await newHouse(), 'bontang')
    const voice = await file('voice')
    const photo = await file('image')
    const { occupation: _, ...facts } = fisherman.facts
    const { code, caseId, decision } = await apply(await chat('a'), {
      answers: { 'self.job': { voice }, 'self.card': { photo } },
      applicant: { bornOn: '1985-08-17' },
      facts,
      files: [{ file: photo, label: 'self.card' }],
    })
    expect(decision.eligible).toBe(null)
    const officer = await staff('Petugas', 'officer')
    const before = await page(officer, code)
    expect(before.answers).toEqual([
      { key: 'self.job', label: 'Pekerjaan', value: 'pesan suara', spoken: true, correctable: true },
      { key: 'self.card', label: 'KTP', value: 'foto', spoken: false, correctable: true },
    ])
    expect(before.warnings.map(({ text }) => text)).toEqual([
      'Nama belum tertulis. Baca dari foto KTP atau rekaman.',
      'NIK belum ada. Baca dari foto KTP.',
      '1 jawaban suara belum ditulis.',
    ])
    const { decision: now } = await store.write((tx) =>
      writeDown(tx, officer, {
        caseId,
        version: before.version,
        label: 'self.job',
        text: 'Saya cari ikan, pakai perahu sendiri.',
        reading: { facts: { occupation: 'nelayan' } },
      }),
    )
    expect(now.eligible).toBe(true)
    await store.write((tx) =>
      writeDown(tx, officer, {
        caseId,
        version: before.version + 1,
        label: 'self.card',
        text: 'KTP Bontang',
        reading: { name: 'Contoh Baharuddin', nik: '6474021708860000' },
      }),
    )
    const after = await page(officer, code)
    expect(after).toMatchObject({ verdict: 'eligible', name: 'Contoh Baharuddin', nik: '6474021708860000' })
    expect(after.files.find(({ label }) => label === 'self.job')).toMatchObject({
      kind: 'voice',
      seconds: 7,
      written: { text: 'Saya cari ikan, pakai perahu sendiri.' },
    })
    expect(after.warnings.map(({ text }) => text)).toContain('Tanggal lahir berbeda dari yang ada di NIK.')
    // The same NIK applies from another chat: what was read from the photo counts like what is typed.
    const twin = await apply(await chat('b'), {
      applicant: { ...fisherman.applicant, nik: '6474021708860000' },
    })
    expect((await page(officer, twin.code)).warnings.map(({ key }) => key)).toContain('same-nik')
  })

  it('corrected: what an officer read stays where the answer under it stayed', async () => {
    const counter = await openCounter(await newHouse(), 'bontang')
    const { act, apply, chat, file, page, staff, store, person, today } = counter
    const mine = await chat('a')
    const voice = await file('voice')
    const { occupation: _, ...facts } = fisherman.facts
    const answers = { job: { voice }, income: 1 }
    const { code, caseId } = await apply(mine, { answers, facts })
    const officer = await staff('Petugas', 'officer')
    const write = { caseId, label: 'job', text: 'nelayan', reading: { facts: { occupation: 'nelayan' } } }
    await store.write((tx) => writeDown(tx, officer, { ...write, version: 1 }))
    await act(officer, code, { action: 'request-correction', keys: ['income'], note: 'Berapa?' })
    const correct = (told: object) =>
      store.write((tx) =>
        correctApplication(tx, person, {
          ...fisherman,
          facts,
          ...told,
          caseId,
          chatId: mine,
          today: today(),
        }),
      )
    expect((await correct({ answers: { ...answers, income: 2 } })).decision.eligible).toBe(true)
    expect((await page(officer, code)).facts.occupation).toBe('nelayan')
    await act(officer, code, { action: 'request-correction', keys: ['job'], note: 'Ulangi.' })
    expect((await correct({ answers: { ...answers, job: 'swasta' } })).decision.eligible).toBe(null)
    expect((await page(officer, code)).facts.occupation).toBeUndefined()
  })

  it('for somebody else: the helper hears that it was refused, not why', async () => {
    const { act, apply, chat, page, person, said, staff, store } = await openCounter(
      await newHouse(),
      'bontang',
    )
    const helper = await chat('a')
    const { code } = await apply(helper, { by: 'other', facts: { ...fisherman.facts, bornOn: '1955-01-01' } })
    const officer = await staff('Petugas', 'officer')
    const team = await staff('Anggota Tim', 'team')
    expect((await page(officer, code)).warnings.map(({ key }) => key)).toContain('helper')
    await act(officer, code, { action: 'adopt' })
    await act(officer, code, { action: 'propose-ineligible', article: 'age' })
    await act(team, code, { action: 'team-ineligible', article: 'age' })
    const heard = (await said(helper)).join('\n')
    expect(heard).toContain('untuk orang yang Anda daftarkan')
    expect(heard).not.toMatch(/Umur|tahun|Pasal/)
    expect(await store.read((tx) => myCases(tx, person, helper))).toEqual([])
  })

  it('no notice is longer than a message may be', async () => {
    const { act, apply, chat, said, staff } = await openCounter(await newHouse(), 'bontang')
    const mine = await chat('a')
    const { code } = await apply(mine, { facts: { ...fisherman.facts, bornOn: '1955-01-01' } })
    const officer = await staff('Petugas', 'officer')
    await act(officer, code, { action: 'request-correction', keys: ['job'], note: 'kata '.repeat(50) })
    expect((await said(mine)).map((text) => text.length <= 300)).toEqual([true, true])
  })

  it('is listed by state, text, verdict and day, with counts', async () => {
    const { act, apply, chat, staff, store } = await openCounter(await newHouse(), 'bontang')
    const one = await apply(await chat('a'))
    const two = await apply(await chat('b'), {
      applicant: { name: 'Contoh Dua', nik: '6474021708870000' },
      facts: { ...fisherman.facts, bornOn: '1955-01-01' },
    })
    const officer = await staff('Petugas', 'officer')
    await act(officer, two.code, { action: 'adopt' })
    const list = async (filter: Parameters<typeof caseList>[2]) => {
      const { items, total } = await store.read((tx) => caseList(tx, officer, filter))
      expect(total).toBe(items.length)
      return items.map(({ code }) => code)
    }
    expect((await list({})).toSorted()).toEqual([one.code, two.code].toSorted())
    expect(await list({ states: ['adopted'] })).toEqual([two.code])
    expect(await list({ verdict: 'ineligible' })).toEqual([two.code])
    expect(await list({ since: '2026-07-07' })).toEqual([])
    expect(await list({ text: one.code })).toEqual([one.code])
    expect(await list({ text: one.code.slice(1, 5) })).toContain(one.code)
    expect(await list({ text: '6474 0217 0887 0000' })).toEqual([two.code])
    expect(await list({ text: '6474021708990000' })).toEqual([])
    expect(await list({ office: 'nowhere' })).toEqual([])
    const { counts } = await store.read((tx) => caseList(tx, officer, { states: ['reported'] }))
    expect(counts.filter(({ count }) => count > 0)).toEqual([
      { state: 'reported', words: 'Laporan calon', count: 1 },
      { state: 'adopted', words: 'Data Disnaker', count: 1 },
    ])
    expect(await store.read((tx) => casePage(tx, officer, 'D0000-0001'))).toBeUndefined()
  })

  it('is judged with what the office has entered: a list of jobs, a wage', async () => {
    const { apply, chat, store } = await openCounter(await newHouse(), 'magelang')
    const facts = { ...fisherman.facts, occupation: 'tukang becak', welfare: 'tidak-mampu' } as const
    expect((await apply(await chat('a'), { facts })).decision.unknown.map(({ key }) => key)).toContain(
      'occupation',
    )
    const job = {
      key: 'becak',
      article: 'SK 1',
      wording: 'tukang becak',
      everyday: 'Tukang becak',
      synonyms: [],
    }
    await store.write((tx) =>
      saveSetting(tx, systemScope('magelang'), citySettingsKey, {
        jobDecision: { number: 'SK 1/2026', from: '2026-01-01', occupations: [job] },
      }),
    )
    const nik = '3371021708850000'
    const after = await apply(await chat('b'), { facts, applicant: { ...fisherman.applicant, nik } })
    expect(after.decision.met.map(({ key }) => key)).toContain('occupation')
  })

  it('draws another code when one is taken, and gives up after a few', async () => {
    const house = await newHouse()
    let stuck = 3
    const bytes = (count: number) =>
      count === 6 && stuck-- > 0 ? Buffer.alloc(6, 7) : house.world.bytes(count)
    const counter = await openCounter(
      { ...house, open: () => house.open({ world: { ...house.world, bytes } }) },
      'bontang',
    )
    const first = await counter.apply(await counter.chat('a'))
    const second = await counter.apply(await counter.chat('b'))
    expect(second.code).not.toBe(first.code)
    stuck = 100
    await expect(counter.apply(await counter.chat('c'))).rejects.toThrow('case codes in a row were taken')
  })

  it('that has ended is not written into any more', async () => {
    const { apply, chat, file, person, staff, store } = await openCounter(await newHouse(), 'bontang')
    const mine = await chat('a')
    const voice = await file('voice')
    const { caseId } = await apply(mine, { answers: { 'self.job': { voice } } })
    const officer = await staff('Petugas', 'officer')
    const write = (label: string, text: string, version = 1) =>
      store.write((tx) => writeDown(tx, officer, { caseId, version, label, text }))
    await expect(write('self.job', ' ')).rejects.toThrow('Tulis dulu apa yang terdengar')
    await expect(write('no-such-file', 'nelayan')).rejects.toThrow('tidak ada pada kasus ini')
    await store.write((tx) => withdraw(tx, person, { caseId, chatId: mine }))
    await expect(write('self.job', 'nelayan', 2)).rejects.toThrow('Kasus ini sudah selesai')
  })
})
