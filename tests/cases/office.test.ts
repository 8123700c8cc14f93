import { describe, expect, it } from 'vitest'
import { actOnCase } from '../../core/cases/actOnCase.ts'
import { correctApplication, loadCorrection, withdraw } from '../../core/cases/application.ts'
import { caseForm } from '../../core/cases/applicationForm.ts'
import { caseList } from '../../core/cases/caseList.ts'
import { caseThread } from '../../core/cases/caseThread.ts'
import { casePage } from '../../core/cases/casePage.ts'
import { readCode } from '../../core/cases/code.ts'
import { NotHere, Refusal, Stale } from '../../core/cases/refusal.ts'
import { writeDown } from '../../core/cases/writeDown.ts'
import { caseFile } from '../../core/store/shownFile.ts'
import { databases } from '../store/databases.ts'
import { fisherman, openCounter } from './counter.ts'

const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  )

describe.each(databases)('officers on $name', ({ newHouse }) => {
  it('the second of two officers is told who was faster, and nothing is overwritten', async () => {
    const house = await newHouse()
    const { apply, chat, page, staff, store, said } = await openCounter(house, 'bontang')
    const mine = await chat('a')
    const { code, caseId } = await apply(mine)
    const first = await staff('Petugas Satu', 'officer')
    const second = await staff('Petugas Dua', 'officer')
    const { version } = await page(second, code)
    await store.write((tx) => actOnCase(tx, first, { caseId, version, action: 'adopt' }))
    const late = store.write((tx) =>
      actOnCase(tx, second, { caseId, version, action: 'request-correction', keys: ['job'], note: 'Apa?' }),
    )
    const refusal = await refusalOf(late)
    expect(refusal).toBeInstanceOf(Stale)
    expect(refusal).toMatchObject({
      sentence:
        'Kasus ini sudah diubah oleh Petugas Satu, Senin, 6 Juli 2026, pukul 10.00. Muat ulang halaman, lalu periksa lagi.',
    })
    expect(await page(second, code)).toMatchObject({
      state: 'adopted',
      correction: null,
      version: version + 1,
    })
    expect(await said(mine)).toHaveLength(1)
  })

  it('of two at the very same moment one wins', async () => {
    const { apply, chat, page, staff, store } = await openCounter(await newHouse(), 'bontang')
    const { code, caseId } = await apply(await chat('a'))
    const officers = await Promise.all(['Satu', 'Dua', 'Tiga', 'Empat'].map((name) => staff(name, 'officer')))
    const [one] = officers
    if (one === undefined) throw new Error('no officer')
    const { version } = await page(one, code)
    const outcomes = await Promise.allSettled(
      officers.map((scope) =>
        store.write((tx) => actOnCase(tx, scope, { caseId, version, action: 'adopt' })),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Stale)
    expect((await page(one, code)).history.map(({ action }) => action)).toEqual(['opened', 'adopt'])
  })

  it('another city and another office cannot reach a case, by page, list, thread, form or action', async () => {
    const house = await newHouse()
    const { apply, chat, file, staff, store, page } = await openCounter(house, 'balikpapan')
    const photo = await file('image')
    const files = [{ file: photo, label: 'self.card' }]
    const { code, caseId, decision } = await apply(await chat('a'), { files })
    const here = await staff('Petugas Sini', 'officer', decision.office.key)
    const digits = readCode(code) ?? ''
    const elsewhere = await staff('Petugas Lain', 'officer', 'another-office')
    const otherCity = { ...here, city: 'bontang', offices: 'all' } as const
    expect((await page(here, code)).code).toBe(code)
    expect(await store.read((tx) => caseFile(tx, here, digits, photo.id))).toMatchObject({
      kind: 'image',
    })
    for (const scope of [elsewhere, otherCity]) {
      await store.read(async (tx) => {
        expect(await casePage(tx, scope, code)).toBeUndefined()
        expect(await caseThread(tx, scope, code)).toBeUndefined()
        expect(await caseForm(tx, scope, code)).toBeUndefined()
        expect(await caseFile(tx, scope, digits, photo.id)).toBeUndefined()
        expect(await caseList(tx, scope, {})).toMatchObject({ items: [], total: 0 })
      })
      const act = store.write((tx) =>
        actOnCase(tx, scope, { caseId, version: 1, action: 'propose-eligible' }),
      )
      expect(await refusalOf(act)).toBeInstanceOf(NotHere)
      const write = store.write((tx) => writeDown(tx, scope, { caseId, version: 1, label: 'job', text: 'x' }))
      expect(await refusalOf(write)).toBeInstanceOf(NotHere)
    }
    expect((await page(here, code)).version).toBe(1)
  })

  it('each part of the procedure is for its own role', async () => {
    const { act, apply, chat, page, staff } = await openCounter(await newHouse(), 'bontang')
    const { code } = await apply(await chat('a'))
    const officer = await staff('Petugas', 'officer')
    const team = await staff('Anggota Tim', 'team')
    const offered = async (scope: typeof officer) =>
      (await page(scope, code)).actions.map(({ action }) => action)
    expect(await offered(officer)).toEqual(['adopt', 'request-correction'])
    expect(await offered(team)).toEqual([])
    await act(officer, code, { action: 'adopt' })
    await act(officer, code, { action: 'propose-eligible' })
    expect(await offered(team)).toEqual(['team-eligible', 'team-waiting', 'team-ineligible'])
    expect(await refusalOf(act(officer, code, { action: 'team-eligible' }))).toMatchObject({
      sentence: 'Langkah ini hanya untuk anggota tim verifikasi.',
    })
    const administrator = await staff('Administrator', 'administrator')
    expect(await offered(administrator)).toEqual([
      'request-correction',
      'team-eligible',
      'team-waiting',
      'team-ineligible',
    ])
  })

  it('a step that is not open, or says too little, is refused in a sentence', async () => {
    const { act, apply, chat, staff } = await openCounter(await newHouse(), 'bontang')
    const { code } = await apply(await chat('a'))
    const officer = await staff('Petugas', 'officer')
    const why = async (step: Parameters<typeof act>[2]) => {
      const refusal = await refusalOf(act(officer, code, step))
      return refusal instanceof Refusal ? refusal.sentence : refusal
    }
    expect(await why({ action: 'propose-eligible' })).toBe(
      'Langkah ini tidak terbuka selama keadaannya "Laporan calon".',
    )
    expect(await why({ action: 'request-correction', keys: ['job'] })).toBe(
      'Tulis dulu apa yang perlu diperbaiki; pemohon membacanya.',
    )
    expect(await why({ action: 'request-correction', note: 'Apa?', keys: ['no-such-question'] })).toBe(
      'Pilih dulu jawaban mana yang perlu diperbaiki.',
    )
    await act(officer, code, { action: 'adopt' })
    expect(await why({ action: 'propose-ineligible' })).toBe('Pilih dulu pasal yang tidak terpenuhi.')
    expect(await why({ action: 'propose-ineligible', article: 'age', note: 'x'.repeat(251) })).toBe(
      'Catatan paling panjang 250 huruf.',
    )
  })

  it('a case belongs to its chat: from another it can be neither read, corrected nor withdrawn', async () => {
    const { act, apply, chat, page, staff, store, person, today } = await openCounter(
      await newHouse(),
      'bontang',
    )
    const mine = await chat('a')
    const stranger = await chat('b')
    const { code, caseId } = await apply(mine)
    const officer = await staff('Petugas', 'officer')
    await act(officer, code, { action: 'request-correction', keys: ['job'], note: 'Pekerjaan tepatnya?' })
    const own = { caseId, chatId: stranger }
    const attempts = [
      () => store.write((tx) => loadCorrection(tx, person, own)),
      () => store.write((tx) => correctApplication(tx, person, { ...fisherman, ...own, today: today() })),
      () => store.write((tx) => withdraw(tx, person, own)),
    ]
    for (const attempt of attempts) expect(await refusalOf(attempt())).toBeInstanceOf(NotHere)
    await store.write((tx) => withdraw(tx, person, { caseId, chatId: mine }))
    expect((await page(officer, code)).stateWords).toBe('Ditarik')
    const again = store.write((tx) =>
      correctApplication(tx, person, { ...fisherman, caseId, chatId: mine, today: today() }),
    )
    expect(await refusalOf(again)).toBeInstanceOf(Refusal)
  })

  it('one audit line a page; none holds a name, a NIK or a phone', async () => {
    const counter = await openCounter(await newHouse(), 'bontang')
    const { act, apply, auditLines, chat, page, staff, store } = counter
    const { code } = await apply(await chat('a'))
    await apply(await chat('b'), { applicant: { name: 'Contoh Dua', nik: '6474021708860000' } })
    const officer = await staff('Petugas', 'officer')
    const looks = async () => (await auditLines()).filter(({ action }) => action === 'look').length
    await store.read((tx) => caseList(tx, officer, {}))
    expect(await looks()).toBe(1)
    await store.read(async (tx) => {
      await casePage(tx, officer, code)
      await caseThread(tx, officer, code)
    })
    expect(await looks()).toBe(2)
    await page(officer, code)
    await act(officer, code, { action: 'adopt' })
    await act(officer, code, {
      action: 'propose-ineligible',
      article: 'age',
      note: 'Contoh Baharuddin lahir 1955',
    })
    const all = await auditLines()
    expect(all.map(({ action }) => action)).toContain('case.propose-ineligible')
    const told = /Contoh|64740217|0812000|1985-08-17|Baharuddin|Aminah/i
    expect(all.filter(({ line }) => told.test(line))).toEqual([])
  })
})
