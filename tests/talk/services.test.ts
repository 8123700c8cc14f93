import { describe, expect, it } from 'vitest'
import { answersWith, answerTopics, isAnswerTopic } from '../../core/cities/answers.ts'
import { cities } from '../../core/cities/index.ts'
import { clipKey, type Clip } from '../../core/cities/clip.ts'
import { dayOf } from '../../core/law/day.ts'
import { withOne } from '../../bot/flows/applyMany.ts'
import { fixedSentences } from '../../bot/talk/fixedSentences.ts'
import { questionOf } from '../../bot/talk/kinds/parts.ts'
import { since } from '../../bot/talk/kinds/since.ts'
import { play } from '../../bot/talk/play.ts'
import { freshState } from '../../bot/talk/state.ts'
import type { TurnContext } from '../../bot/talk/turn.ts'
import { imageFile, MemoryDesk, photo, voice } from './memoryDesk.ts'

const today = dayOf('2026-11-20')
const topics = Object.keys(answerTopics).filter(isAnswerTopic)

describe('common questions', () => {
  it.each(cities.map(({ id }) => id))(
    'are answered in one message, with a source or a way on, in %s',
    (id) => {
      const city = cities.find((each) => each.id === id)
      for (const topic of topics) {
        const text = city?.answer(topic, today) ?? ''
        expect([topic, text.length > 20 && text.length <= 300]).toEqual([topic, true])
        expect([topic, /\(.*\)|ketik|kantor|Ketik/.test(text)]).toEqual([topic, true])
      }
    },
  )

  it('take the office’s own text over what is shipped', () => {
    const nobody = () => ({ complaint: [], death: [], accident: [] })
    const answer = answersWith({ join: 'kota' }, nobody, { join: 'kantor' })
    expect(answer('join', today)).toBe('kantor')
    expect(answersWith({ join: 'kota' }, nobody)('join', today)).toBe('kota')
    expect(answer('contribution', today)).toContain('Rp16.800')
  })

  it('say of the relief in the news only what is known that day', () => {
    const relief = (on: string) => cities[0]?.answer('relief', dayOf(on)) ?? ''
    expect(relief('2027-03-31')).toContain('Rp8.400')
    expect(relief('2027-04-01')).not.toContain('Rp8.400')
    expect(relief('2027-04-01')).toContain('Rp16.800')
    expect(relief('2027-04-01').length).toBeLessThanOrEqual(300)
  })

  it.each([
    ['iuran berapa sebulan', 'Rp16.800'],
    ['kok di berita 8400?', 'Rp8.400'],
    ['bpjs kesehatan bisa?', 'BPJS Kesehatan'],
    ['bansosku nanti dicabut gak', 'tidak menghapus bansos'],
    ['jht bisa diambil kapan', 'hari tua'],
    ['nomor ini asli apa penipuan', 'gratis'],
    ['alamat kantor disnaker dimana', 'Disnaker'],
    ['santunan kematian berapa', 'tidak menjanjikan angka'],
    ['umur 66 masih boleh ikut?', 'belum 65'],
  ])('"%s" finds its answer', (asked, part) => {
    const desk = new MemoryDesk()
    desk.say('halo')
    expect(desk.say(asked).join('\n')).toContain(part)
    expect(desk.acted).toEqual([])
  })
})

describe('recordings of fixed sentences', () => {
  const menu = 'Ada yang bisa kami bantu? Pilih salah satu, atau tulis saja keperluan Anda.'
  const clip: Clip = { id: 'c1', kind: 'voice', mime: 'audio/ogg', bytes: 9000, name: 'menu.ogg' }
  const turnWith = (clips: Record<string, Clip>): TurnContext => {
    const { turn } = new MemoryDesk()
    return { ...turn, firstContact: false, city: turn.city.settled({ clips }) }
  }
  const say = (text: string, turn: TurnContext, state = freshState) => {
    const played = play(state, { kind: 'text', text }, turn)
    if (played.kind !== 'done') throw new Error('nothing was to be done')
    return played
  }

  it('go along with their texts once somebody writes "suara", and no more after the second time', () => {
    const turn = turnWith({ [clipKey(menu)]: clip })
    expect(say('menu', turn).replies.map(({ file }) => file)).toEqual([undefined])
    const on = say('suara', turn)
    expect(say('menu', turn, on.state).replies).toMatchObject([{ text: menu, file: { id: 'c1' } }])
    const off = say('suara', turn, on.state)
    expect(say('menu', turn, off.state).replies.map(({ file }) => file)).toEqual([undefined])
  })

  it('say so where there are none', () => {
    expect(say('suara', turnWith({})).replies[0]?.text).toContain('belum ada')
  })

  it('belong to sentences that an office can list, each under a key of its own', () => {
    for (const city of cities) {
      const listed = fixedSentences(city, today)
      expect(listed.map(({ text }) => text)).toContain(menu)
      expect(listed.length).toBeGreaterThan(30)
      expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length)
      expect(listed.filter(({ text }) => /Sudah \d+ orang/.test(text))).toEqual([])
    }
  })
})

describe('since when somebody lives here', () => {
  const question = questionOf('since', since('?'))
  const { turn } = new MemoryDesk({ city: 'balikpapan' })
  it.each([
    ['20-5-2026', '2026-05-20'],
    ['mei 2026', '2026-05-01'],
    ['bulan mei', '2026-05-01'],
    ['desember', '2025-12-01'],
    ['3 bulan', '2026-08-20'],
    ['setengah tahun', '2026-05-20'],
    ['dua tahun', '2024-11-20'],
    ['dari tahun 98', '1998-01-01'],
    ['2010', '2010-01-01'],
    ['baru pindah', '2026-11-20'],
    ['dari lahir', 'always'],
  ])('reads "%s"', (text, answer) => {
    expect(question.parse({ kind: 'text', text }, turn)).toEqual({ answer })
  })

  it.each(['2026', 'lama', '45', '1-1-2030', '__proto__', 'constructor bulan', '500 tahun'])(
    'asks again about "%s"',
    (text) => expect(question.parse({ kind: 'text', text }, turn)).toHaveProperty('miss'),
  )
})

describe('many at once', () => {
  const brought = (one: object) => ({ key: 'people.1', ...one })
  const together = (...all: object[]) =>
    all.map(brought).reduce<readonly ReturnType<typeof brought>[]>((so, one) => withOne(so, one), [])

  it('takes a name and a photo that come one after the other for one person, whichever is first', () => {
    const file = imageFile()
    expect(together({ photo: file }, { name: 'Budi' })).toHaveLength(1)
    expect(together({ name: 'Budi' }, { photo: file })).toHaveLength(1)
    expect(together({ photo: file }, { photo: file }, { name: 'Budi' }, { name: 'Siti' })).toEqual([
      brought({ photo: file, name: 'Budi' }),
      brought({ photo: file, name: 'Siti' }),
    ])
    expect(together({ name: 'Budi', phone: '+6281' }, { photo: file })).toHaveLength(2)
    expect(together({ photo: file, name: 'Budi' }, { name: 'Siti' })).toHaveLength(2)
  })

  it('stops at thirty, each a case of their own and by somebody else', () => {
    const desk = new MemoryDesk()
    const names = Array.from({ length: 40 }, (_, n) => `Budi Contoh ${'abcdefghij'[n % 10]}${'ab'[n % 2]}`)
    const asked = desk.say(
      'daftar',
      'banyak orang',
      names.slice(0, 25).join('\n'),
      names.slice(25).join('\n'),
    )
    expect(asked.join('\n')).toMatch(/paling banyak 30 orang[\s\S]*Apakah 30 orang/)
    desk.say('sudah semua', 'kirim')
    expect(desk.opened).toHaveLength(30)
    expect(new Set(desk.opened.map(({ by }) => by))).toEqual(new Set(['other']))
  })
})

describe('a recording with nothing in it, or far too much', () => {
  const lasting = (seconds: number) => {
    const input = voice()
    return input.kind === 'media' ? { ...input, file: { ...input.file, seconds } } : input
  }
  it.each([
    [0, 'kosong'],
    [600, 'lima menit'],
  ])('of %i seconds is asked for again, in a talk and at the menu', (seconds, part) => {
    const desk = new MemoryDesk()
    expect(desk.say('halo', lasting(seconds)).join()).toContain(part)
    expect(desk.say('daftar', '1', lasting(seconds))[0]).toContain(part)
    expect(desk.say(lasting(6)).join()).toContain('lahir')
  })
})

describe('a photo of the card that cannot be read', () => {
  it('is asked for once more, and then taken', () => {
    const desk = new MemoryDesk({ phone: '+6281200000000' })
    const dark = { kind: 'media', file: { ...imageFile('dark'), light: 20 } } as const
    const texts = desk.say('daftar', '1', 'nelayan', '45', 'loktuan', dark)
    expect(texts.join()).toContain('terlalu gelap')
    desk.say(photo('clear'), '1 juta', 'ya', 'lewati', 'kirim')
    expect(desk.opened[0]?.files.map(({ file }) => file.id)).toEqual(['dark', 'clear'])
  })
})
