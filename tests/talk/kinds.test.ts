import { describe, expect, it } from 'vitest'
import { selfOrOther } from '../../bot/flows/accident/choices.ts'
import { bontang } from '../../core/cities/bontang/bontang.ts'
import { dayOf } from '../../core/law/day.ts'
import { birth, bornOnOf } from '../../bot/talk/kinds/birth.ts'
import { choice } from '../../bot/talk/kinds/choice.ts'
import { confirm } from '../../bot/talk/kinds/confirm.ts'
import { contact } from '../../bot/talk/kinds/contact.ts'
import { day } from '../../bot/talk/kinds/day.ts'
import { identity } from '../../bot/talk/kinds/identity.ts'
import { job } from '../../bot/talk/kinds/job.ts'
import { money, monthly, speakMoney } from '../../bot/talk/kinds/money.ts'
import { name } from '../../bot/talk/kinds/name.ts'
import { questionOf, skippable, type Parts } from '../../bot/talk/kinds/parts.ts'
import { phone } from '../../bot/talk/kinds/phone.ts'
import { photo } from '../../bot/talk/kinds/photo.ts'
import { place } from '../../bot/talk/kinds/place.ts'
import { text } from '../../bot/talk/kinds/text.ts'
import { yesNo } from '../../bot/talk/kinds/yesNo.ts'
import type { Input, TurnContext } from '../../bot/talk/turn.ts'
import { photo as sentPhoto, voice } from './memoryDesk.ts'

const turn: TurnContext = {
  city: bontang,
  today: dayOf('2026-11-20'),
  now: Date.parse('2026-11-20T02:00:00Z'),
  channel: 'terminal',
  firstContact: false,
  invites: [],
}

/** What is stored for a message, `'miss'` where it does not fit. */
const read = <T>(parts: Parts<T>, message: string | Input): unknown => {
  const input: Input = typeof message === 'string' ? { kind: 'text', text: message } : message
  const question = questionOf('key', parts)
  const parsed = question.parse(input, turn)
  if ('miss' in parsed) return 'miss'
  if ('change' in parsed) return parsed
  // Whatever is accepted must pass the check that a replay will put it to.
  expect(question.check(JSON.parse(JSON.stringify(parsed.answer)))).toEqual(parsed.answer)
  return parsed.answer
}

const cases = <T>(parts: Parts<T>, expected: Record<string, unknown>) => {
  for (const [message, answer] of Object.entries(expected))
    expect([message, read(parts, message)]).toEqual([message, answer])
}

describe('dates of birth and ages', () => {
  it('reads dates as people write them', () => {
    const asked = birth('Kapan?')
    for (const said of [
      '12-3-61',
      '12/03/1961',
      '12 mrt 61',
      '12 Maret 1961',
      '12.3.61',
      '120361',
      '1961-03-12',
      'lahir 12-3-1961',
    ])
      expect([said, read(asked, said)]).toEqual([said, { bornOn: '1961-03-12' }])
    cases(asked, {
      '17 Agustus 1985': { bornOn: '1985-08-17' },
      '17/8/85': { bornOn: '1985-08-17' },
      '1 peb 08': { bornOn: '2008-02-01' },
      '29-2-2000': { bornOn: '2000-02-29' },
      '29-2-1999': 'miss',
      '31-4-1990': 'miss',
      '12-13-1990': 'miss',
      '1-1-2027': 'miss',
      '1-1-1880': 'miss',
      '1961': 'miss',
      'lupa pak': 'miss',
    })
  })

  it('reads an age as of today', () => {
    for (const said of [
      '45',
      'umur 45',
      '45 thn',
      'umur saya 45',
      'usia 45 tahun',
      'sekitar 45',
      '45 taun pak',
    ])
      expect([said, read(birth('Kapan?'), said)]).toEqual([said, { age: 45, on: '2026-11-20' }])
    expect(read(birth('Kapan?'), '200')).toBe('miss')
    expect(bornOnOf({ age: 45, on: '2026-11-20' })).toBe('1981-11-20')
  })

  it('reads days of the past, also relative ones, as calendar days', () => {
    cases(day('Kapan?'), {
      kemarin: '2026-11-19',
      kmrn: '2026-11-19',
      samalam: '2026-11-19',
      'hari ini': '2026-11-20',
      '3 hari lalu': '2026-11-17',
      'tgl 3': '2026-11-03',
      'tgl 25': '2026-10-25',
      '3-11-2026': '2026-11-03',
      '3-12-2026': 'miss',
      entah: 'miss',
    })
  })
})

describe('money', () => {
  it.each([
    ['1,2 jt', 1_200_000, 1_200_000],
    ['1.2 juta', 1_200_000, 1_200_000],
    ['800rb', 800_000, 800_000],
    ['800 ribu', 800_000, 800_000],
    ['1.200.000', 1_200_000, 1_200_000],
    ['Rp 1.500.000,-', 1_500_000, 1_500_000],
    ['1200000', 1_200_000, 1_200_000],
    ['1-2 juta', 1_000_000, 2_000_000],
    ['500rb sampai 1 juta', 500_000, 1_000_000],
    ['sejuta', 1_000_000, 1_000_000],
    ['dua juta', 2_000_000, 2_000_000],
    ['lima ratus ribu', 500_000, 500_000],
    ['satu setengah juta', 1_500_000, 1_500_000],
    ['0', 0, 0],
    ['kosong', 0, 0],
  ])('reads %s', (said, min, max) => {
    expect(read(money('Berapa?'), said)).toMatchObject({ min, max, per: 'month' })
  })

  it('keeps what is irregular as it was told', () => {
    expect(read(money('Berapa?'), 'kadang 2 juta kadang kosong')).toEqual({
      min: 0,
      max: 2_000_000,
      per: 'month',
      irregular: true,
    })
    expect(read(money('Berapa?'), 'tidak tentu pak')).toMatchObject({ min: null, irregular: true })
  })

  it('reckons by the month what is told by the day', () => {
    const told = { min: 50_000, max: 100_000, per: 'day', irregular: false } as const
    expect(read(money('Berapa?'), '50-100rb sehari')).toEqual(told)
    expect(monthly(told)).toBe(1_950_000)
    expect(speakMoney(told)).toBe('Rp50.000 sampai Rp100.000 sehari')
  })

  it('asks again where the unit is missing or the sum absurd', () => {
    cases(money('Berapa?'), { '2': 'miss', '800': 'miss', '5000000000000': 'miss', banyak: 'miss' })
  })
})

describe('who somebody is', () => {
  const asked = identity('KTP?', bontang)
  const nik = '6474011203800000'

  it('reads a NIK however it is spaced, with or without the name', () => {
    cases(asked, {
      [`${nik} Budi Contoh`]: { nik, name: 'Budi Contoh' },
      '6474 0112 0380 0000, Budi Contoh': { nik, name: 'Budi Contoh' },
      [`NIK: ${nik}\nNama: Budi Contoh`]: { nik, name: 'Budi Contoh' },
      [nik]: { nik },
      'Budi Contoh': { name: 'Budi Contoh' },
      '64740112038': 'miss',
      '6474013203800000': 'miss',
      'tidak punya ktp': { lacks: 'card' },
      'ktp luar kota': { lacks: 'this-city' },
      nanti: { lacks: 'for-now' },
      'apa itu nik': 'miss',
    })
  })

  it('takes a photo, and what is written under it', () => {
    expect(read(asked, sentPhoto())).toMatchObject({ photo: { id: 'f1' } })
    const sent = sentPhoto()
    const captioned: Input = sent.kind === 'media' ? { ...sent, caption: `${nik} Budi Contoh` } : sent
    expect(read(asked, captioned)).toMatchObject({ photo: { id: 'f1' }, nik, name: 'Budi Contoh' })
  })

  it('reads names, and no sentences', () => {
    cases(name('Nama?'), {
      'Budi Contoh': 'Budi Contoh',
      'nama saya Siti Contoh': 'Siti Contoh',
      "Nur'aini Contoh, S.Pd.": "Nur'aini Contoh, S.Pd.",
      '12345': 'miss',
      'saya tidak tahu': 'miss',
      '🙂🙂': 'miss',
    })
  })
})

describe('phones and the family contact', () => {
  it.each([
    '081234567890',
    '0812 3456 7890',
    '+62 812-3456-7890',
    '6281234567890',
    'nomor saya 081234567890',
  ])('reads %s', (said) => expect(read(phone('HP?'), said)).toBe('+6281234567890'))

  it('refuses what is no phone number', () => {
    cases(phone('HP?'), { '123': 'miss', 'tidak punya': 'miss', '0812': 'miss' })
    expect(read(skippable(phone('HP?')), 'lewati')).toBeNull()
  })

  it('reads name, relation and phone from one message', () => {
    const siti = { name: 'Siti Contoh', relation: 'istri', phone: '+6281234567890' }
    cases(contact('Siapa?'), {
      'Siti Contoh, istri, 0812 3456 7890': siti,
      'istri saya Siti Contoh 081234567890': siti,
      '081234567890 Siti Contoh (istri)': siti,
      'nama: Siti Contoh hubungan: istri hp: 0812-3456-7890': siti,
      'Siti Contoh istri': 'miss',
      '081234567890': 'miss',
    })
    expect(
      read(contact('Siapa?'), { kind: 'contact', name: 'Siti Contoh', phone: '081234567890' }),
    ).toMatchObject({
      name: 'Siti Contoh',
    })
  })
})

describe('choices, yes and no', () => {
  const colours = choice('Warna?', [
    { id: 'red', title: 'Merah tua' },
    { id: 'blue', title: 'Biru laut', aliases: ['biru'] },
  ])

  it('takes the number, the word for it, the title, a slip, an id or a sentence that names one', () => {
    for (const said of [
      '2',
      'dua',
      'nomor 2',
      '2.',
      'Biru laut',
      'biru lautt',
      'blue',
      'key=blue',
      'yang biru saja',
    ])
      expect([said, read(colours, said)]).toEqual([said, 'blue'])
    cases(colours, { '3': 'miss', hijau: 'miss', 'merah tua atau biru': 'miss', '🙂': 'miss' })
  })

  it('hears of whom "suami saya" speaks, and not of who writes', () => {
    const who = choice('Siapa?', selfOrOther)
    for (const said of [
      'suami saya',
      'kawan saya',
      'bini ulun',
      'kangge bojo kulo',
      'adik ipar saya',
      'bapakku',
      'paman',
    ])
      expect([said, read(who, said)]).toEqual([said, 'other'])
    for (const said of ['saya', 'saya pak', 'gasan ulun saurang', 'saya sendiri'])
      expect([said, read(who, said)]).toEqual([said, 'self'])
  })

  it('takes its own button, and none left over from another question', () => {
    expect(read(colours, { kind: 'choice', choice: 'key=red', title: 'Merah tua' })).toBe('red')
    expect(read(colours, { kind: 'choice', choice: 'other=red', title: 'Merah tua' })).toBe('miss')
  })

  it('knows yes and no in the languages spoken here', () => {
    const asked = yesNo('Ya?')
    for (const said of ['tidak tau', 'saya kurang paham', 'gak begitu ngerti pak', 'belum yakin'])
      expect([said, read(asked, said)]).toEqual([said, 'miss'])
    for (const said of ['iya', 'y', 'nggih', 'inggih', "ho'oh", 'iyo', 'betul', '👍', '1'])
      expect([said, read(asked, said)]).toEqual([said, true])
    for (const said of ['ndak', 'kada', 'ora', 'mboten', 'enggak', 'endik', 'tdk', '2', 'belum'])
      expect([said, read(asked, said)]).toEqual([said, false])
    expect(read(asked, 'mungkin')).toBe('miss')
    expect(read(asked, voice())).toBe('miss')
  })

  it('lets an answer be changed from the confirmation', () => {
    const lines = [
      { key: 'self.name', label: 'Nama', value: 'Budi' },
      { key: 'self.job', label: 'Pekerjaan', value: 'nelayan' },
    ]
    cases(confirm({ lines, statement: 'Benar?' }), {
      'ubah nama': { change: 'self.name' },
      'ganti pekerjaan': { change: 'self.job' },
      'ubah 2': { change: 'self.job' },
      ubah: { change: null },
      'ubah entah': { change: null },
      kirim: true,
      '1': true,
      '3': false,
      ya: true,
      'jangan kirim': false,
    })
  })
})

describe('places and work', () => {
  it('finds a kelurahan with its typos, or several alike', () => {
    const asked = place(bontang, 'Di mana?')
    cases(asked, {
      loktuan: { codes: ['64.74.01.1003'] },
      api2: { codes: ['64.74.01.1006'] },
      'Gunung Telihan': { codes: ['64.74.03.1002'] },
      'di luar bontang': { codes: null },
      zzzz: 'miss',
    })
    expect(read(asked, 'berbas')).toEqual({ codes: ['64.74.02.1002', '64.74.02.1003'] })
  })

  it('takes the number of an option that stands beside free words, but never for a sum', () => {
    expect(read(job('Kerja?'), '1')).toEqual({ said: null })
    expect(read(skippable(phone('HP?')), '1')).toBeNull()
    expect(read(skippable(money('Berapa?')), '1')).toBe('miss')
  })

  it('keeps the job in the worker’s own words', () => {
    cases(job('Kerja?'), { nelayan: { said: 'nelayan' }, nganggur: { said: null }, '12': 'miss' })
  })
})

describe('open questions', () => {
  it('all take a voice note', () => {
    const open: Parts<unknown>[] = [
      text('?'),
      name('?'),
      birth('?'),
      money('?'),
      phone('?'),
      contact('?'),
      day('?'),
      job('?'),
      identity('?', bontang),
      place(bontang, '?'),
    ]
    for (const parts of open)
      expect([parts.kind, read(parts, voice())]).toEqual([
        parts.kind,
        { voice: expect.objectContaining({ id: 'v1' }) },
      ])
  })

  it('refuse what is too long, empty or only a picture', () => {
    cases(text('?'), { ['x'.repeat(2001)]: 'miss', '  ': 'miss', '🙂🙂🙂': 'miss', cerita: 'cerita' })
    expect(read(text('?'), 'x'.repeat(2000))).toHaveLength(2000)
  })

  it('take a photo or a document where one is asked for, and no words', () => {
    expect(read(photo('Foto?'), sentPhoto())).toMatchObject({ file: { id: 'f1' } })
    expect(read(photo('Foto?'), 'ini fotonya')).toBe('miss')
    expect(read(photo('Foto?'), voice())).toBe('miss')
    expect(read(text('?'), sentPhoto())).toBe('miss')
  })
})
