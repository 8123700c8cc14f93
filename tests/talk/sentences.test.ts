import { describe, expect, it } from 'vitest'
import { answerTopics } from '../../core/cities/answers.ts'
import { cities } from '../../core/cities/index.ts'
import { inviteFlows } from '../../core/store/invites.ts'
import { flowNames } from '../../bot/talk/catalogue.ts'
import { counterQuestion } from '../../bot/talk/counter.ts'
import { intents } from '../../bot/talk/intent.ts'
import { allMisfits } from '../../bot/talk/kinds/misfit.ts'
import { greeting, privacyNotice, shortNotice } from '../../bot/talk/notice.ts'
import { byButton, helpWith } from '../../bot/talk/speak.ts'
import type { Question } from '../../bot/talk/question.ts'
import { freshState, newTalk } from '../../bot/talk/state.ts'
import type { Input } from '../../bot/talk/turn.ts'
import { walk } from '../flows/walk.ts'
import { MemoryDesk, photo, voice } from './memoryDesk.ts'

const longest = 300
const mostWords = 20

/** Words of offices, each with the everyday word that should stand there. */
const officeWords: Readonly<Record<string, string>> = {
  'sehubungan dengan': 'karena',
  'berkenaan dengan': 'soal',
  'sebagaimana dimaksud': 'menurut',
  dipersyaratkan: 'perlu',
  apabila: 'kalau',
  'guna ': 'untuk',
  'dalam rangka': 'untuk',
  melampirkan: 'mengirim',
  'yang bersangkutan': 'dia',
  tersebut: 'itu',
  ditindaklanjuti: 'dikerjakan',
  dimohon: 'tolong',
  verval: 'diperiksa',
  hangus: '(tidak pernah dijanjikan)',
}

const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.trim() !== '')

const odd: Input[] = [
  ...[
    'zzz',
    '12',
    '12345678901',
    '1-1-2030',
    '31-2-1990',
    '1-1-1800',
    'x'.repeat(2500),
    '🙂',
    ' ',
    '999999999999',
  ].map((text): Input => ({ kind: 'text', text })),
  photo(),
  voice(),
  { kind: 'choice', choice: 'old=yes', title: 'Ya' },
  { kind: 'location', latitude: 0, longitude: 117 },
  { kind: 'contact', name: '1', phone: '1' },
]

const partsOf = (question: Question<unknown>, turn = new MemoryDesk().turn): string[] => {
  const misses = odd.flatMap((input) => {
    const parsed = question.parse(input, turn)
    return 'miss' in parsed ? [parsed.miss] : []
  })
  return [question.text, question.help, ...question.before, ...misses]
}

const everyWalk = cities.flatMap(({ id }) =>
  flowNames.flatMap((flow) => {
    const reasons = flow === 'person' ? [...intents, 'misses'] : ['human']
    const topics = flow === 'information' ? Object.keys(answerTopics) : [undefined]
    return reasons.flatMap((reason) =>
      topics.map((topic) =>
        walk({
          city: id,
          flow,
          given: { caseId: 'c', code: 'D4821-0735', reason, ...(topic === undefined ? {} : { topic }) },
        }),
      ),
    )
  }),
)

/** First sentences that change what is said: a story, somebody lost, a child. */
const openings = [
  ['complaint', 'oknum minta uang 200 ribu kepada saya'],
  ['reportDeath', 'suami saya hilang di laut kemarin'],
  ['reportDeath', 'bapak meninggal, saya masih kelas 5 sd'],
  ['accident', 'bapak jatuh dari tangga, saya masih kelas 5 sd'],
] as const

const walks = [
  ...everyWalk,
  ...openings.map(([flow, said]) => walk({ city: 'bontang', flow, given: { said } })),
]

const asked = walks.flatMap(({ questions }) => [...questions.values()])

const invites = [
  { flow: 'correct', caseId: 'c', code: 'D4821-0735' },
  { flow: 'object', caseId: 'c', code: 'D4821-0735' },
  { flow: 'afterFollowUp', caseId: 'c', code: 'K4821-0735' },
  { flow: 'confirmTranscript', caseId: 'c', code: 'K4821-0735' },
  { flow: 'bringDocuments', caseId: 'c', code: 'M4821-0735' },
  { flow: 'bringCard', caseId: 'c', code: 'D4821-0735' },
] as const

const counter = [...invites.map((invite) => [invite]), invites].flatMap((open) => {
  const state = { ...freshState, talk: newTalk('apply') }
  const turn = { ...new MemoryDesk().turn, invites: open }
  const paths = intents.map((intent) => ({ kind: 'path', intent }) as const)
  const guesses = intents.map((intent) => ({ kind: 'guess', intents: [intent] }) as const)
  const others = (['menu', 'resume', 'cancel', 'person', 'news'] as const).map((kind) => ({ kind }))
  const which = { kind: 'which', flows: inviteFlows } as const
  return [...paths, ...guesses, ...others, which].map((asking) => counterQuestion(asking, state, turn))
})

/** Talks that bring out what the engine itself says. */
const engine = [
  ['halo', 'bantuan', 'kembali', 'batal', 'terima kasih', 'iuran berapa', 'mulai', 'stop'],
  ['daftar', 'kembali', 'bantuan', 'zzz', 'zzz', 'zzz', 'zzz', 'ya', 'lanjut', 'batal', 'ya'],
  [
    'daftar',
    '1',
    'nelayan',
    '45',
    'loktuan',
    'nanti',
    'Budi Contoh',
    'lewati',
    'lewati',
    'lewati',
    'ubah',
    'zzz',
    '1',
  ],
].flatMap((messages) => {
  const desk = new MemoryDesk()
  return messages.flatMap((message) => desk.say(message))
})

const everything = new Set([
  ...asked.flatMap((question) => partsOf(question)),
  ...counter.flatMap((question) => partsOf(question)),
  ...walks.flatMap(({ said }) => [...said]),
  ...cities.flatMap((city) => [
    ...privacyNotice(city, new MemoryDesk().turn.today),
    greeting(city),
    shortNotice(city, new MemoryDesk().turn.today),
  ]),
  ...allMisfits,
  byButton,
  ...engine,
])

describe('how the bot speaks', () => {
  it('has something to measure', () => {
    expect(everything.size).toBeGreaterThan(120)
  })

  it('keeps every message to 300 characters and one question', () => {
    for (const text of everything) {
      expect([text, text.length <= longest]).toEqual([text, true])
      expect([text, (text.match(/\?/g) ?? []).length <= 1]).toEqual([text, true])
    }
  })

  it('keeps every sentence to twenty words', () => {
    for (const text of everything)
      for (const sentence of sentencesOf(text))
        expect([sentence, sentence.split(/\s+/).length <= mostWords]).toEqual([sentence, true])
  })

  it('uses the everyday word', () => {
    for (const text of everything)
      for (const [office, everyday] of Object.entries(officeWords))
        expect([text, text.toLowerCase().includes(office), everyday]).toEqual([text, false, everyday])
  })

  it('promises no sum, no cover before registration, no link', () => {
    for (const text of everything) {
      expect(text).not.toMatch(/https?:|www\.|42 juta|42\.000\.000/)
      if (/terlindungi/.test(text))
        expect(text).toMatch(/Baru sejak terdaftar|terlindungi sejak terdaftar|belum terlindungi/)
    }
  })

  it('tells to type a number only where there are numbers', () => {
    const turn = new MemoryDesk().turn
    const menu = counterQuestion({ kind: 'menu' }, freshState, turn)
    expect(helpWith(menu, { ...turn, channel: 'whatsapp-web' }).text).toContain('nomornya')
    for (const channel of ['web', 'telegram', 'whatsapp-cloud'] as const)
      expect(helpWith(menu, { ...turn, channel }).text).not.toContain('nomor')
  })

  it('gives buttons that every channel can show', () => {
    for (const { choices } of [...asked, ...counter]) {
      expect(choices.length).toBeLessThanOrEqual(10)
      for (const { id, title } of choices) {
        expect([title, title.length <= 28 && title.trim() !== '']).toEqual([title, true])
        expect([id, Buffer.byteLength(id) <= 64]).toEqual([id, true])
      }
    }
  })
})
