import { inflateSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { formPdf } from '../../core/cases/formPdf.ts'
import { printable } from '../../core/cases/printable.ts'
import { sendForms } from '../../core/cases/sendForms.ts'
import { caseForm } from '../../core/cases/applicationForm.ts'
import { lastMessages } from '../../core/store/messages.ts'
import { openLog } from '../../core/log.ts'
import { databases } from '../store/databases.ts'
import { fisherman, openCounter } from './counter.ts'

/** The text that a PDF's pages show, as it was written in Windows-1252. */
function textOf(pdf: Buffer): string {
  const pages: string[] = []
  for (const match of pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g))
    try {
      pages.push(inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1'))
    } catch {
      // Not every stream is a page.
    }
  const pieces = [...pages.join('\n').matchAll(/<([0-9a-f]+)>/g)]
  return pieces.map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join('')
}

const told = {
  bontang: {},
  balikpapan: {
    facts: { ...fisherman.facts, insured: false, welfare: 'tidak-mampu' },
    applicant: { ...fisherman.applicant, nik: '6471021708850000' },
    kelurahan: '64.71.01.1001',
  },
  magelang: {
    facts: { ...fisherman.facts, welfare: 'tidak-mampu' },
    applicant: { ...fisherman.applicant, nik: '3371021708850000' },
    kelurahan: '33.71.03.1002',
  },
} as const

const expected: Record<keyof typeof told, readonly string[]> = {
  bontang: [
    'Laporan Calon Penerima Jaminan Sosial Ketenagakerjaan',
    'belum pendaftaran',
    'Contoh Baharuddin',
    '6474021708850000',
    '17 Agustus 1985',
    'Kelurahan Lok Tuan, Kota Bontang',
    '081200000001',
    'Rp1.500.000',
    'Bontang, 6 Juli 2026',
  ],
  balikpapan: [
    'Peraturan Wali Kota Balikpapan Nomor 3 Tahun 2025: Lampiran II',
    'Kepala Dinas/Camat/Lurah di Balikpapan',
    'bekerja sebagai nelayan',
    'tahun 2026',
    'Rp3.856.694,43',
    'Kepala Perangkat Daerah Penanggung Jawab Data',
    'surat keterangan RT',
  ],
  magelang: [
    'Peraturan Wali Kota Magelang',
    'Atas nama sendiri',
    'calon peserta',
    'Penghasilan/Bulan',
    'tanda tangani',
  ],
}

describe.each(['bontang', 'balikpapan', 'magelang'] as const)('the form of %s', (city) => {
  it.each(databases)(
    'is filled in, says what still needs a pen, and goes out once ($name)',
    async ({ newHouse }) => {
      const house = await newHouse()
      const { apply, chat, page, staff, store } = await openCounter(house, city)
      const mine = await chat('a')
      const { code } = await apply(mine, told[city])
      const officer = await staff('Petugas', 'officer')
      const form = await store.read((tx) => caseForm(tx, officer, code))
      if (form === undefined) throw new Error('no form')
      const text = textOf(await formPdf({ ...form, at: 0 }))
      for (const words of [...expected[city], code, ...form.filled.still]) expect(text).toContain(words)

      const log = openLog('debug', { write: (line) => void house.logged.push(line) })
      const room = { now: () => house.world.now(), log }
      const rounds = await Promise.all([sendForms(store, room), sendForms(store, room)])
      expect(rounds.reduce((sum, sent) => sum + sent, 0)).toBe(1)
      expect(await sendForms(store, room)).toBe(0)
      const messages = await store.read((tx) => lastMessages(tx, officer, mine, 50))
      const files = messages.flatMap((each) =>
        each.direction === 'out' && each.reply.file ? [each.reply.file] : [],
      )
      expect(files).toMatchObject([{ name: `formulir-${code}.pdf`, mime: 'application/pdf' }])
      const kept = await store.files.read(city, files[0]?.id ?? '')
      expect(textOf(kept)).toContain(code)
      expect((await page(officer, code)).files.map(({ label }) => label)).toEqual(['form'])
    },
  )
})

test('nobody is sent a form to sign that says what is not so', async () => {
  const [sqlite] = databases
  if (sqlite === undefined) throw new Error('no database')
  const house = await sqlite.newHouse()
  const { apply, chat, said, store } = await openCounter(house, 'balikpapan')
  const mine = await chat('a')
  const facts = { ...told.balikpapan.facts, monthlyIncome: 9_000_000 }
  expect((await apply(mine, { ...told.balikpapan, facts })).decision.eligible).toBe(false)
  const room = { now: () => house.world.now(), log: openLog('silent') }
  expect(await sendForms(store, room)).toBe(0)
  expect(await said(mine)).toEqual([])
})

test('what the built-in fonts do not know is not written as broken bytes', () => {
  expect(printable('Ñusantara “X” – 5 €')).toBe('Ñusantara “X” – 5 €')
  expect(printable('Šǎčo Nguyễn')).toBe('Šaco Nguyen')
  expect(printable('a\nb\tc 😀 中')).toBe('a b c ? ?')
})
