import * as fc from 'fast-check'
import { expect } from 'vitest'
import { talkStateOf } from '../../bot/talk/state.ts'
import type { Input } from '../../bot/talk/turn.ts'
import type { Invite } from '../../core/store/invites.ts'
import { heldOut } from './heldOut.ts'
import { imageFile, MemoryDesk, voice } from './memoryDesk.ts'

const sentences = Object.values(heldOut).flatMap((text) => text.trim().split('\n'))

const fitting = [
  'daftar',
  'saya sendiri',
  'orang lain, setuju',
  'nelayan',
  'ojek',
  'penyelam',
  '45',
  '12-3-61',
  'umur 70',
  'umur 15',
  'loktuan',
  'berbas',
  'di luar bontang',
  '6474011203800000 Budi Contoh',
  'Budi Contoh',
  '1,2 jt',
  '0',
  'lewati',
  'ya',
  'tidak',
  '1',
  '2',
  '3',
  '7',
  'Siti Contoh, istri, 081234567890',
  'ubah',
  'ubah pekerjaan',
  'kirim',
  'teruskan ke petugas',
  'keluhan',
  'selesai',
  'bapak saya meninggal kemarin',
  'suami saya hilang di laut',
  'saya anaknya, kelas 5',
  'kecelakaan kerja',
  'kemarin jam 9',
  'sudah membantu',
  'sekarang',
]
const commands = ['menu', 'kembali', 'batal', 'ulang', 'petugas', 'bantuan', 'lanjut', 'stop', 'mulai']
const strange = [
  '🙂🙂',
  '   ',
  'x'.repeat(4000),
  '__proto__',
  'constructor',
  '0',
  '\u202Eabc',
  '{}',
  "'; drop table chats;--",
]

const text = (from: string[]) => fc.constantFrom(...from).map((said): Input => ({ kind: 'text', text: said }))

export const message: fc.Arbitrary<Input> = fc.oneof(
  { weight: 8, arbitrary: text(fitting) },
  { weight: 2, arbitrary: text(commands) },
  { weight: 2, arbitrary: text(sentences) },
  { weight: 1, arbitrary: text(strange) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme' }).map((said): Input => ({ kind: 'text', text: said })),
  },
  { weight: 2, arbitrary: fc.constant<Input>({ kind: 'media', file: imageFile() }) },
  { weight: 1, arbitrary: fc.constant(voice()) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        'menu=apply',
        'whom=self',
        'send=send',
        'menu=invite',
        'bringCard:D4821-0735',
        'self.goOn.age=stop',
        'x',
      )
      .map((choice): Input => ({ kind: 'choice', choice, title: 'Tombol' })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Input>(
      { kind: 'location', latitude: 0, longitude: 117 },
      { kind: 'contact', name: 'Siti', phone: '081234567890' },
      { kind: 'unusable', why: 'sticker' },
      { kind: 'unusable', why: 'call' },
      { kind: 'unusable', why: 'wrong-type' },
      { kind: 'media', file: { id: 'v0', kind: 'voice', mime: 'audio/ogg', bytes: 900, seconds: 0 } },
      { kind: 'media', file: { id: 'v9', kind: 'voice', mime: 'audio/ogg', bytes: 9e6, seconds: 600 } },
      { kind: 'media', file: { id: 'd1', kind: 'document', mime: 'application/pdf', bytes: 9000 } },
      { kind: 'unusable', why: 'too-large' },
    ),
  },
)

export const wait = fc.option(fc.constantFrom(0.1, 7, 80), { nil: 0, freq: 6 })

const invites: Invite[] = [
  { flow: 'correct', caseId: 'c', code: 'D4821-0735' },
  { flow: 'object', caseId: 'c', code: 'D4821-0735' },
  { flow: 'afterFollowUp', caseId: 'c', code: 'K4821-0735' },
  { flow: 'confirmTranscript', caseId: 'c', code: 'K4821-0735' },
  { flow: 'bringDocuments', caseId: 'c', code: 'M4821-0735' },
  { flow: 'bringCard', caseId: 'c', code: 'D4821-0735' },
]

/** Whatever is said to it, the counter answers helpfully and its state stays valid. */
export function anyFiftyAreAnswered(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(message, wait), { minLength: 50, maxLength: 50 }),
      fc.subarray(invites),
      fc.constantFrom('bontang', 'balikpapan', 'magelang'),
      fc.boolean(),
      (messages, asked, city, ownPhone) => {
        const desk = new MemoryDesk(ownPhone ? { city, phone: '+6281200000000' } : { city })
        desk.invites = asked
        for (const [input, hours] of messages) {
          desk.wait(hours)
          const { replies, due } = desk.send(input)
          expect(replies.length).toBeGreaterThan(0)
          expect(replies.length).toBeLessThanOrEqual(10)
          for (const { text, choices = [] } of replies) {
            expect(text.trim()).not.toBe('')
            expect(text.length).toBeLessThanOrEqual(300)
            expect(choices.length).toBeLessThanOrEqual(10)
            expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
          }
          if (due !== 'none') expect(due.at).toBeGreaterThan(desk.now)
          // What is stored reads back as it was, with nothing of this turn left in it.
          expect(talkStateOf(desk.state)).toEqual(desk.state)
        }
      },
    ),
    { numRuns },
  )
}
