import { describe, expect, it } from 'vitest'
import { correctApplication, loadCorrection, objectToResult } from '../../core/cases/application.ts'
import { myCases } from '../../core/cases/myCases.ts'
import { databases } from '../store/databases.ts'
import { fisherman, openCounter } from './counter.ts'

describe.each(databases)("a case's whole life on $name", ({ newHouse }) => {
  it('Bontang: a report, adopted, corrected, verified, decreed and registered', async () => {
    const counter = await openCounter(await newHouse(), 'bontang')
    const { act, apply, chat, page, said, staff, store, person, today } = counter
    const mine = await chat('a')
    const officer = await staff('Petugas Satu', 'officer')
    const team = await staff('Anggota Tim', 'team')
    const head = await staff('Kepala Dinas', 'head')
    const bpjs = await staff('Petugas BPJS', 'partner')

    const { code, caseId, decision } = await apply(mine)
    expect(code).toMatch(/^D\d{4}-\d{4}$/)
    expect(decision.eligible).toBe(true)
    expect(await page(officer, code)).toMatchObject({
      stateWords: 'Laporan calon',
      verdict: 'eligible',
      office: { key: 'labour' },
      regulation: { id: 'bontang/perwali-23-2023' },
    })

    await act(officer, code, { action: 'adopt' })
    await act(officer, code, {
      action: 'request-correction',
      keys: ['income', 'not-a-question'],
      note: 'Penghasilan sebulan tertulis berapa?',
    })
    const seed = await store.write((tx) => loadCorrection(tx, person, { caseId, chatId: mine }))
    expect(seed).toMatchObject({ keys: ['income'], note: 'Penghasilan sebulan tertulis berapa?' })
    await store.write((tx) =>
      correctApplication(tx, person, {
        ...fisherman,
        caseId,
        chatId: mine,
        today: today(),
        answers: { ...seed.answers, income: 900_000 },
        facts: { ...fisherman.facts, monthlyIncome: 900_000 },
      }),
    )
    expect(await page(officer, code)).toMatchObject({
      stateWords: 'Laporan calon',
      facts: { monthlyIncome: 900_000 },
      correction: null,
    })

    await act(officer, code, { action: 'adopt' })
    await act(officer, code, { action: 'propose-eligible' })
    await act(team, code, { action: 'team-eligible' })
    await act(head, code, { action: 'decree', note: 'SK 100/2026, 1 Agustus 2026' })
    await act(bpjs, code, { action: 'register' })

    expect((await page(officer, code)).stateWords).toBe('Terdaftar di BPJS Ketenagakerjaan')
    expect((await page(officer, code)).history.map(({ who, words }) => `${who}: ${words}`)).toEqual([
      'Pemohon: Dikirim',
      'Petugas Satu: Ambil sebagai data Disnaker',
      'Petugas Satu: Minta perbaikan',
      'Pemohon: Perbaikan dari pemohon',
      'Petugas Satu: Ambil sebagai data Disnaker',
      'Petugas Satu: Usul memenuhi',
      'Anggota Tim: Hasil tim: memenuhi',
      'Kepala Dinas: Ditetapkan Wali Kota',
      'Petugas BPJS: Terdaftar di BPJS',
    ])
    expect((await said(mine)).map((text) => text.replace(code, 'D…'))).toMatchInlineSnapshot(`
      [
        "Nomor *D…*. Laporan Anda sudah diambil Disnaker sebagai data calon. Berikutnya diperiksa petugas.",
        "Nomor *D…*. Ada yang perlu dilengkapi. Kami tanyakan satu per satu.
      Catatan petugas: Penghasilan sebulan tertulis berapa?",
        "Nomor *D…*. Laporan Anda sudah diambil Disnaker sebagai data calon. Berikutnya diperiksa petugas.",
        "Nomor *D…*. Data Anda sudah diperiksa petugas dan diteruskan ke tim verifikasi. Hasilnya kami kabarkan.",
        "Nomor *D…*. Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan. Anda belum terlindungi sebelum terdaftar di BPJS Ketenagakerjaan.",
        "Nomor *D…*. Wali Kota sudah menetapkan Anda sebagai penerima. Berikutnya Disnaker mendaftarkan Anda ke BPJS Ketenagakerjaan.",
        "Nomor *D…*. Anda sudah terdaftar di BPJS Ketenagakerjaan. Iurannya dibayar kota; Anda tidak membayar apa pun.",
      ]
    `)
  })

  it('Balikpapan: BPJS looks before the team, and the office is the one of the job', async () => {
    const { act, apply, chat, page, said, staff, lastChoices, store, person } = await openCounter(
      await newHouse(),
      'balikpapan',
    )
    const mine = await chat('a')
    const told = {
      facts: { ...fisherman.facts, insured: false, welfare: 'tidak-mampu', occupation: 'nelayan' },
      applicant: { ...fisherman.applicant, nik: '6471021708850000' },
      kelurahan: '64.71.01.1001',
    } as const
    const { code, caseId, decision } = await apply(mine, told)
    expect(decision.unmet).toEqual([])
    const officer = await staff('Petugas Perikanan', 'officer', decision.office.key)
    const bpjs = await staff('Petugas BPJS', 'partner')
    const team = await staff('Anggota Tim', 'team')
    const head = await staff('Kepala Dinas', 'head')

    await act(officer, code, { action: 'propose-eligible' })
    await act(bpjs, code, { action: 'bpjs-clear' })
    await act(team, code, { action: 'team-ineligible', article: 'income' })
    expect(await lastChoices(mine)).toEqual(['Saya keberatan'])
    await store.write((tx) =>
      objectToResult(tx, person, { caseId, chatId: mine, what: 'Itu bukan penghasilan saya.' }),
    )
    await act(bpjs, code, { action: 'bpjs-clear' })
    await act(team, code, { action: 'team-eligible' })
    await act(head, code, { action: 'decree', note: 'SK 200/2026' })
    await act(bpjs, code, { action: 'register' })

    expect((await page(officer, code)).history.map(({ words, to }) => `${words} → ${to}`))
      .toMatchInlineSnapshot(`
        [
          "Dikirim → Usulan diterima",
          "Usul memenuhi → Usul memenuhi, diperiksa BPJS",
          "BPJS: belum terdaftar → Belum terdaftar menurut BPJS",
          "Hasil tim: tidak memenuhi → Tidak memenuhi",
          "Keberatan pemohon → Keberatan diperiksa",
          "BPJS: belum terdaftar → Belum terdaftar menurut BPJS",
          "Hasil tim: memenuhi → Memenuhi",
          "Ditetapkan Wali Kota → Ditetapkan, menunggu tahun berikutnya",
          "Terdaftar di BPJS → Terdaftar di BPJS Ketenagakerjaan",
        ]
      `)
    expect((await said(mine)).map((text) => text.replace(code, 'D…'))).toMatchInlineSnapshot(`
      [
        "Nomor *D…*. Data Anda sudah diperiksa kantor penanggung jawab dan diteruskan. Hasilnya kami kabarkan.",
        "Nomor *D…*. Menurut tim, syaratnya belum terpenuhi. Kalau Anda tidak setuju, balas di sini dan jelaskan. Tim akan memeriksa lagi.
      Alasan: Syarat "Penghasilan di bawah UMK Balikpapan tahun ini" belum terpenuhi (Pasal 5 ayat (1) huruf f).",
        "Nomor *D…*. Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan. Anda belum terlindungi; pendaftaran di BPJS dilakukan pada tahun berikutnya.",
        "Nomor *D…*. Wali Kota sudah menetapkan Anda sebagai penerima. Anda didaftarkan ke BPJS tahun depan; sampai saat itu Anda belum terlindungi.",
        "Nomor *D…*. Anda sudah terdaftar di BPJS Ketenagakerjaan. Iurannya dibayar kota; Anda tidak membayar apa pun.",
      ]
    `)
  })

  it('Magelang: the job stays unknown, the decree makes a calon peserta', async () => {
    const { act, apply, chat, page, said, staff, store, person } = await openCounter(
      await newHouse(),
      'magelang',
    )
    const mine = await chat('a')
    const told = {
      facts: { ...fisherman.facts, welfare: 'tidak-mampu', occupation: 'tukang becak' },
      applicant: { ...fisherman.applicant, nik: '3371021708850000' },
      kelurahan: '33.71.03.1002',
    } as const
    const { code, decision } = await apply(mine, told)
    expect(decision.eligible).toBe(null)
    const officer = await staff('Petugas Satu', 'officer')
    const team = await staff('Anggota Tim', 'team')
    const head = await staff('Kepala Dinas', 'head')
    await act(officer, code, { action: 'propose-eligible' })
    await act(team, code, { action: 'team-waiting' })
    await act(team, code, { action: 'team-eligible' })
    await act(head, code, { action: 'decree', note: 'SK 300/2026' })

    expect((await page(officer, code)).stateWords).toBe('Calon peserta (SK Wali Kota)')
    expect((await said(mine)).map((text) => text.replace(code, 'D…'))).toMatchInlineSnapshot(`
      [
        "Nomor *D…*. Usulan Anda sudah diperiksa petugas dan diteruskan ke tim verifikasi. Hasilnya kami kabarkan.",
        "Nomor *D…*. Anda memenuhi syarat, tetapi kuota atau anggaran kota belum cukup. Nama Anda menunggu giliran. Anda belum terlindungi.",
        "Nomor *D…*. Tim menyatakan Anda memenuhi syarat. Nama Anda diajukan ke Wali Kota untuk ditetapkan sebagai calon peserta. Anda belum terlindungi sebelum terdaftar di BPJS Ketenagakerjaan.",
        "Nomor *D…*. Wali Kota sudah menetapkan Anda sebagai calon peserta. Anda belum terlindungi; Dinas mengabari bila pendaftaran di BPJS selesai.",
      ]
    `)
    expect(await store.read((tx) => myCases(tx, person, mine))).toMatchObject([{ code, state: 'decreed' }])
  })
})
