import { expect, test } from 'vitest'
import { answersShown } from '../../core/cases/answersShown.ts'
import { applicationShape } from '../../core/cases/record.ts'
import { cityById } from '../../core/cities/index.ts'

const bontang = cityById('bontang')

test('every kind of answer is shown in words, and may be asked again by its own question', () => {
  const answers = {
    whom: 'self',
    'self.job': { said: 'ngojek' },
    'self.job.which': 'motorcycle-taxi',
    'self.paid': false,
    'self.born': { age: 45, on: '2026-07-06' },
    'other.born': { bornOn: '1985-08-17' },
    'self.goOn.age': 'go-on',
    'self.place': { codes: ['64.74.01.1003'] },
    'other.place': { codes: null },
    'self.card': { nik: '6474021708850000', name: 'Contoh Baharuddin' },
    'other.card': { lacks: 'card' },
    'self.otherCard': { file: { id: 'x' } },
    'self.income': { min: 0, max: 2_000_000, per: 'month', irregular: true },
    'self.contact': { name: 'Contoh Aminah', relation: 'istri', phone: '+6281200000002' },
    'self.phone': null,
    'self.something-new': { deeply: { nested: true } },
  }
  const decision = {
    eligible: null,
    met: [],
    unmet: [],
    unknown: [],
    officer: [],
    priority: false,
    office: { key: 'labour', name: '', article: '' },
    regulation: '',
  }
  const record = applicationShape.parse({
    answers,
    applicant: {},
    by: 'self',
    consents: [],
    facts: {},
    phone: null,
    contact: null,
    files: [],
    decision,
    decidedOn: '2026-07-06',
    regulationVersion: '',
    written: {},
    correction: null,
  })
  if (bontang === undefined) throw new Error('Bontang is not there')
  const shown = answersShown(record, bontang)
  expect(shown.map(({ label, value }) => `${label}: ${value}`)).toMatchInlineSnapshot(`
    [
      "Untuk siapa: diri sendiri",
      "Pekerjaan: ngojek",
      "Menurut daftar: Tukang ojek pangkalan (bukan ojek online)",
      "Digaji tetap oleh perusahaan: tidak",
      "Tanggal lahir atau umur: 45 tahun pada 6 Juli 2026",
      "Tanggal lahir atau umur: 17 Agustus 1985",
      "Diteruskan meski mungkin belum memenuhi: ya",
      "Kelurahan: Lok Tuan",
      "Kelurahan: di luar kota",
      "KTP: NIK 6474021708850000, Contoh Baharuddin",
      "KTP: belum punya KTP",
      "Foto KTP kota lain: foto",
      "Penghasilan sebulan: Rp0 sampai Rp2.000.000 sebulan, tidak tentu",
      "Keluarga yang bisa dihubungi: Contoh Aminah (istri), +6281200000002",
      "Nomor HP: dilewati",
      "something-new: …",
    ]
  `)
  expect(shown.filter(({ correctable }) => !correctable).map(({ key }) => key)).toEqual([
    'self.job.which',
    'self.goOn.age',
  ])
})
