import { describe, expect, it } from 'vitest'
import { plainName } from '../../bot/flows/death/documentNames.ts'
import { eventIn, soundsMissing } from '../../bot/flows/death/eventIn.ts'
import { isChild, saysChild } from '../../bot/talk/childWriting.ts'
import { moment } from '../../bot/talk/kinds/moment.ts'
import { openChoice } from '../../bot/talk/kinds/openChoice.ts'
import { questionOf, type Parts } from '../../bot/talk/kinds/parts.ts'
import { pastDay } from '../../bot/talk/kinds/pastDay.ts'
import { readPastDay } from '../../bot/talk/kinds/readPastDay.ts'
import { relation } from '../../bot/talk/kinds/relation.ts'
import { whoever } from '../../bot/talk/kinds/whoever.ts'
import { earliestOf, speakTold } from '../../core/law/toldDay.ts'
import { dayOf, isoOf } from '../../core/law/day.ts'
import { claimDocuments } from '../../core/law/national/claimDocuments.ts'
import { MemoryDesk, photo, voice } from './memoryDesk.ts'

const { turn } = new MemoryDesk()

const read = <T>(parts: Parts<T>, text: string, at = turn): unknown => {
  const parsed = questionOf('key', parts).parse({ kind: 'text', text }, at)
  return 'answer' in parsed ? parsed.answer : 'miss'
}

const each = <T>(parts: Parts<T>, expected: Readonly<Record<string, unknown>>) => {
  for (const [text, answer] of Object.entries(expected))
    expect([text, read(parts, text)]).toEqual([text, answer])
}

describe('what happened, in the words of a family', () => {
  it('finds the event, and leaves open what is open', () => {
    const told: Readonly<Record<string, string>> = {
      'jatuh dari tangga waktu kerja': 'accident-at-work',
      'kesetrum di tempat kerja': 'accident-at-work',
      'ketabrak truk pas pulang kerja': 'accident-on-the-way',
      'laka wektu budhal menyang pasar': 'unclear',
      'tabrakan berangkat ke pasar': 'accident-on-the-way',
      'tiba-tiba pingsan saat kerja': 'sudden-at-work',
      'sakit jantung': 'illness',
      'gerah sepuh': 'elsewhere',
      'darah tinggi, stroke': 'illness',
      'sudah tua': 'elsewhere',
      'hilang di laut belum ditemukan': 'missing-at-sea',
      'tidak tahu pasti': 'unclear',
      'jatuh dari motor': 'unclear',
    }
    for (const [text, event] of Object.entries(told)) expect([text, eventIn(text)]).toEqual([text, event])
  })

  it('calls nobody dead who is only lost, and nobody lost who was found', () => {
    expect(soundsMissing('suami saya melaut dari kemarin belum pulang')).toBe(true)
    expect(soundsMissing('kapalnya tenggelam, orangnya belum ketemu')).toBe(true)
    expect(soundsMissing('bapak tenggelam di laut, jenazahnya sudah ditemukan')).toBe(false)
    expect(soundsMissing('bapak saya meninggal waktu melaut')).toBe(false)
    expect(soundsMissing('hp saya hilang')).toBe(false)
  })
})

describe('a child who writes', () => {
  it('is known by what it says of itself', () => {
    for (const text of [
      'bapak meninggal, saya masih kelas 5 sd',
      'umurku 12',
      'bapak seda, aku isih kelas 4',
    ])
      expect([text, saysChild(text)]).toEqual([text, true])
    for (const text of [
      'suami saya meninggal, anak saya masih sd',
      'adik saya kelas 3 meninggal',
      'bapak saya umur 45 tahun meninggal',
      'ibu saya meninggal',
    ])
      expect([text, saysChild(text)]).toEqual([text, false])
  })

  it('is known by how it says who it is', () => {
    for (const text of ['saya anaknya, kelas 5', 'anak, umur 12', 'anaknya masih smp'])
      expect([text, isChild(text)]).toEqual([text, true])
    for (const text of ['anaknya', 'anak sulung, umur 30', 'istri, anak saya masih sd'])
      expect([text, isChild(text)]).toEqual([text, false])
    each(relation('Siapa?'), {
      'saya adiknya': { words: 'saya adiknya', child: false },
      bojo: { words: 'Suami atau istri', child: false },
      '5': { words: 'Tetangga atau RT', child: false },
      '!!': 'miss',
    })
  })
})

describe('days of the past', () => {
  it('are read from a sentence', () => {
    const days: Readonly<Record<string, string>> = {
      'meninggalnya kemarin sore': '2026-11-19',
      samalam: '2026-11-19',
      'tadi malam': '2026-11-19',
      'tadi subuh': '2026-11-20',
      'wingi esuk': '2026-11-19',
      '3 hari yang lalu': '2026-11-17',
      'hari minggu lalu': '2026-11-15',
      'hari senin': '2026-11-16',
      'jumat kemarin': '2026-11-19',
      '12 maret': '2026-03-12',
      '25 desember': '2025-12-25',
      'tanggal 3-11-2026 jam 4': '2026-11-03',
    }
    for (const [text, day] of Object.entries(days)) {
      expect([text, readPastDay(text, turn)]).toEqual([text, { on: day }])
    }
    expect(readPastDay('waduh', turn)).toBeUndefined()
  })

  it('are rough where only weeks, months or years are counted', () => {
    each(pastDay('Kapan?'), {
      'minggu lalu': { on: '2026-11-13', about: 'week' },
      '20 hari lalu': { on: '2026-10-31', about: 'week' },
      'dua bulan lalu': { on: '2026-09-20', about: 'month' },
      'papat bulan kepungkur': { on: '2026-07-20', about: 'month' },
      'anak kedua bulan lalu': { on: '2026-10-20', about: 'month' },
      'setahun lalu': { on: '2025-11-20', about: 'year' },
      'lima tahun yang lalu, tgl 3-11-2021': { on: '2021-11-03' },
      'bulan maret 2021': { on: '2021-03-15', about: 'month' },
      desember: { on: '2025-12-15', about: 'month' },
      'tahun 2019': { on: '2019-07-01', about: 'year' },
      'bulan november': { on: '2026-11-15', about: 'month' },
      'desember 2026': 'miss',
      '2027': 'miss',
    })
    each(moment('Kapan?'), { '2 bulan lalu, sore': { on: '2026-09-20', about: 'month' } })
    const told = readPastDay('lima tahun yang lalu', turn)
    expect(told).toEqual({ on: '2021-11-20', about: 'year' })
    if (typeof told !== 'object') throw new Error('not read')
    expect([speakTold(told), isoOf(earliestOf(told))]).toEqual(['kira-kira tahun 2021', '2020-11-20'])
  })

  it('come with their hour where it was told', () => {
    each(moment('Kapan?'), {
      'tadi jam 9 pagi': { on: '2026-11-20', at: '09:00' },
      'kemarin jam 2 siang': { on: '2026-11-19', at: '14:00' },
      'kemarin jam setengah 3 sore': { on: '2026-11-19', at: '14:30' },
      'tgl 3 jam 14.00': { on: '2026-11-03', at: '14:00' },
      'kemarin sore': { on: '2026-11-19', at: 'sore' },
      'jam 8 malam': { on: '2026-11-19', at: '20:00' },
      'tgl 3 jam 12 malam': { on: '2026-11-04', at: '00:00' },
      'tadi malam jam 2': { on: '2026-11-20', at: '02:00' },
      lupa: {},
      'entah kapan': 'miss',
    })
  })

  it('never lie in the future: the last such time, or a question which one is meant', () => {
    const when = (at: string, text: string): unknown =>
      read(moment('Kapan?'), text, new MemoryDesk({ at: `${at}+08:00` }).turn)
    const [night, morning] = ['2026-11-20T03:00', '2026-11-20T08:00']
    const told: readonly (readonly [at: string, text: string, answer: unknown])[] = [
      [night, 'tadi pagi jam 7', { on: '2026-11-19', at: '07:00' }],
      [night, 'tadi sore', { on: '2026-11-19', at: 'sore' }],
      [night, 'jam 10 malam', { on: '2026-11-19', at: '22:00' }],
      [night, 'tadi jam 2', { on: '2026-11-20', at: '02:00' }],
      [night, 'jam 12 malam', { on: '2026-11-20', at: '00:00' }],
      [night, 'tadi malam jam 1', { on: '2026-11-20', at: '01:00' }],
      [morning, 'tadi pagi jam 7', { on: '2026-11-20', at: '07:00' }],
      [morning, 'pagi ini', { on: '2026-11-20', at: 'pagi' }],
      [morning, 'jumat sore', { on: '2026-11-13', at: 'sore' }],
      [morning, 'jumat jam 7 pagi', { on: '2026-11-20', at: '07:00' }],
      [morning, 'jam 21', { on: '2026-11-19', at: '21:00' }],
      [morning, 'jam 9', 'miss'],
      [morning, 'tadi jam 9', 'miss'],
      [morning, 'hari ini jam 9 pagi', 'miss'],
      [morning, 'sore ini', 'miss'],
      [morning, 'tgl 20 jam 3 sore', 'miss'],
      [morning, 'nanti sore jam 4', 'miss'],
      [morning, 'besok pagi', 'miss'],
      [morning, '21-11-2026', 'miss'],
    ]
    for (const [at, text, answer] of told) expect([at, text, when(at, text)]).toEqual([at, text, answer])
    expect(read(pastDay('Kapan?'), 'tadi sore', new MemoryDesk({ at: `${night}+08:00` }).turn)).toEqual({
      on: '2026-11-19',
    })
  })
})

describe('who is spoken of', () => {
  it('is a name, a NIK, a code or a photo', () => {
    each(whoever('Siapa?'), {
      'Budi Contoh': { name: 'Budi Contoh' },
      'suami saya Budi Contoh': { name: 'Budi Contoh' },
      'namanya Budi Contoh, meninggal kemarin': { name: 'Budi Contoh' },
      'almarhum Budi Contoh': { name: 'Budi Contoh' },
      'suami saya': 'miss',
      '6474011203800000': { nik: '6474011203800000' },
      '6474011203800000 Budi Contoh': { nik: '6474011203800000', name: 'Budi Contoh' },
      '6474019903800000': 'miss',
      'gak tahu': {},
    })
    const parsed = questionOf('key', whoever('Siapa?')).parse(photo('ktp'), turn)
    expect(parsed).toMatchObject({ answer: { photo: { id: 'ktp' } } })
  })

  it('keeps the names that a family reads in step with the law', () => {
    const names = Object.values(claimDocuments).flatMap((list) => list.on(dayOf('2026-11-20')))
    const changed = names.filter(({ key, name }) => plainName({ key, name, when: null }) !== name)
    expect(new Set(changed.map(({ key }) => key))).toEqual(
      new Set(['member-card', 'member-id', 'heir-letter']),
    )
  })
})

describe('a choice that leaves room for words', () => {
  const asked = openChoice('Ada lagi?', [{ id: 'enough', title: 'Selesai', aliases: ['sudah'] }])

  it('takes the option where only that is said, and everything else as it is', () => {
    each(asked, {
      selesai: 'enough',
      '1': 'enough',
      sudah: 'enough',
      'sudah tiga bulan': { said: 'sudah tiga bulan' },
      '🙂': 'miss',
    })
    const question = questionOf('key', asked)
    expect(question.parse(voice(), turn)).toMatchObject({ answer: { said: { voice: { kind: 'voice' } } } })
    expect(question.parse(photo(), turn)).toMatchObject({ answer: { file: { kind: 'image' } } })
    expect(question.check({ said: '' })).toBeUndefined()
  })
})
